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
export const KELOMPOK = [
  'BIDANG JALAN',
  'BIDANG AIR MINUM',
  'BIDANG SANITASI',
  'BIDANG IRIGASI',
  'BIDANG PERPUSTAKAAN',
];
export const MENU_DAK = [
  'Rehabilitasi jalan ruas Sukamaju-Wanasari',
  'Peningkatan jalan ruas Cempaka-Melati',
  'Penggantian jembatan Kali Bening',
  'Pembangunan SPAM Desa Margamulya',
  'Perluasan SPAM IKK Tanjungsari',
  'Pembangunan tangki septik komunal',
  'Pembangunan MCK individu',
  'Rehabilitasi jaringan irigasi D.I. Cikaso',
  'Rehabilitasi bendung D.I. Waru',
  'Pembangunan gedung layanan perpustakaan',
  'Pengadaan koleksi perpustakaan',
  'Pengadaan TIK perpustakaan',
  'Peningkatan jalan ruas Mekarsari-Tegal',
  'Pembangunan sambungan rumah Desa Cihaur',
  'Pembangunan IPAL skala permukiman',
  'Rehabilitasi saluran D.I. Ranca',
  'Pemeliharaan berkala jalan ruas Kota Baru',
  'Pembangunan reservoir Desa Panjalu',
  'Pembangunan TPS 3R Kelurahan Kauman',
  'Rehabilitasi pintu air D.I. Sukatani',
];

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
