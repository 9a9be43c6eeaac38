/** Offices, bidang, kecamatan, works and menus of the half "pelancong". */
export const KANTOR = [
  'Dinas Pekerjaan Umum, Penataan Ruang dan Perhubungan',
  'Dinas Komunikasi, Informatika, Statistik dan Persandian',
  'Dinas Perpustakaan dan Kearsipan',
  'Dinas Pemberdayaan Masyarakat dan Desa',
  'Dinas P3AP2KB',
  'Dinas Pemuda, Olahraga dan Pariwisata',
  'Dinas Perdagangan dan Perindustrian',
  'Dinas Sosial',
  'Dinas Pertanian dan Pangan',
  'Satuan Polisi Pamong Praja',
  'Badan Pendapatan Daerah',
  'BKPSDM',
  'Badan Kesatuan Bangsa dan Politik',
  'Bapperida',
  'Sekretariat Daerah',
  'Inspektorat',
  'RSUD',
  'Kecamatan Tanjungsari',
  'Kecamatan Sukamaju',
];

export const BAGIAN = [
  'Sekretariat Dinas',
  'Bidang Lalu Lintas dan Angkutan',
  'Bidang Prasarana dan Keselamatan',
  'Bidang Informasi Publik',
  'Bidang Layanan Perpustakaan',
  'UPTD Terminal dan Perparkiran',
];

/** Bidang of DAK fisik, and what is built of them. */
export const MENU_DAK: Readonly<Record<string, readonly string[]>> = {
  'BIDANG JALAN': [
    'Rehabilitasi jalan ruas Sukamaju-Wanasari',
    'Peningkatan jalan ruas Cempaka-Melati',
    'Penggantian jembatan Kali Bening',
    'Pemeliharaan berkala jalan ruas Kota Baru',
  ],
  'BIDANG AIR MINUM': [
    'Pembangunan SPAM Desa Margamulya',
    'Perluasan SPAM IKK Tanjungsari',
    'Pembangunan reservoir Desa Panjalu',
    'Pembangunan sambungan rumah Desa Cihaur',
  ],
  'BIDANG SANITASI': [
    'Pembangunan tangki septik komunal',
    'Pembangunan MCK individu',
    'Pembangunan IPAL skala permukiman',
    'Pembangunan TPS 3R Kelurahan Kauman',
  ],
  'BIDANG IRIGASI': [
    'Rehabilitasi jaringan irigasi D.I. Cikaso',
    'Rehabilitasi bendung D.I. Waru',
    'Rehabilitasi saluran D.I. Ranca',
    'Rehabilitasi pintu air D.I. Sukatani',
  ],
  'BIDANG PERPUSTAKAAN': [
    'Pembangunan gedung layanan perpustakaan',
    'Pengadaan koleksi perpustakaan',
    'Pengadaan TIK perpustakaan',
  ],
};
export const KELOMPOK = Object.keys(MENU_DAK);

export const KECAMATAN = [
  'Tanjungsari',
  'Sukamaju',
  'Wanasari',
  'Cempaka',
  'Margamulya',
  'Kota Baru',
  'Mekarsari',
  'Panjalu',
  'Sindangsari',
  'Rawa Indah',
  'Bukit Harapan',
];

export const PAKET = [
  'Pemeliharaan Berkala Jalan Ahmad Yani',
  'Peningkatan Jalan Lingkar Utara',
  'Pembangunan Drainase Pasar Lama',
  'Rehabilitasi Gedung Kantor Dinas',
  'Pembangunan Trotoar Jalan Merdeka',
  'Pengadaan dan Pemasangan APILL',
  'Pembangunan Halte Bus',
  'Rehabilitasi Terminal Tipe C',
  'Pembangunan Tembok Penahan Tanah',
  'Pengadaan Rambu Lalu Lintas',
  'Pembangunan Pos Pelayanan',
];
