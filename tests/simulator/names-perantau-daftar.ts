/** Offices, places, funds, works and services of the half "perantau". */
export const KANTOR = [
  'Dinas Pendidikan, Kepemudaan dan Olahraga',
  'Dinas Kesehatan',
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'Dinas Perumahan Rakyat dan Kawasan Permukiman',
  'Satuan Polisi Pamong Praja',
  'BPBD',
  'Dinas Sosial P3A',
  'Dinas Pemberdayaan Masyarakat dan Desa',
  'Dinas Perhubungan',
  'Dinas Komunikasi dan Informatika',
  'Dinas Perpustakaan dan Kearsipan',
  'Dinas Pariwisata',
  'Dinas Perdagangan dan Perindustrian',
  'Dinas Pertanian',
  'Sekretariat Daerah',
  'Bappeda',
  'BKPSDM',
  'Badan Kesbangpol',
  'Kecamatan Praya',
  'Kecamatan Pujut',
];

export const KECAMATAN = [
  'Praya',
  'Praya Barat',
  'Praya Timur',
  'Pujut',
  'Jonggat',
  'Batukliang',
  'Batukliang Utara',
  'Kopang',
  'Janapria',
  'Pringgarata',
];

/** Kelurahan. */
export const DESA = [
  'Kelurahan Leneng',
  'Kelurahan Gerunung',
  'Kelurahan Tiwugalih',
  'Kelurahan Panji Sari',
  'Kelurahan Semayan',
  'Kelurahan Prapen',
  'Kelurahan Renteng',
  'Kelurahan Sasake',
  'Kelurahan Gonjak',
  'Kelurahan Jontlak',
];

export const SUMBER_DANA = [
  'Dana Alokasi Umum',
  'Dana Alokasi Umum Earmarked',
  'Dana Alokasi Khusus Fisik',
  'Dana Alokasi Khusus Nonfisik',
  'Dana Bagi Hasil Pajak',
  'DBHCHT',
  'Pendapatan Asli Daerah',
  'Pajak Rokok',
  'Bantuan Keuangan Provinsi',
  'SiLPA',
];

/** Seksi of a kecamatan. */
export const SEKSI = [
  'Sekretariat Kecamatan',
  'Seksi Tata Pemerintahan',
  'Seksi Trantib',
  'Seksi Pemberdayaan Masyarakat',
  'Seksi Pelayanan Umum',
];

export const PRIORITAS = [
  'Prioritas 1 : Peningkatan Kualitas SDM',
  'Prioritas 2 : Pemerataan Infrastruktur Wilayah',
  'Prioritas 3 : Penguatan Ekonomi Daerah',
  'Prioritas 4 : Tata Kelola Pemerintahan',
];

export const PEKERJAAN = [
  'Rekonstruksi Jalan Simpang Tiga - Pasar',
  'Pemeliharaan Berkala Jalan Lingkar Selatan',
  'Pembangunan Drainase Jalan Pahlawan',
  'Rehabilitasi Gedung Kantor Camat',
  'Pembangunan Ruang Laboratorium Komputer SMP',
  'Pengadaan Meubelair Kantor',
  'Pembangunan Pagar Puskesmas Pembantu',
  'Rehabilitasi Jaringan Irigasi DI Surabaya',
  'Pembangunan Talud Sungai Segara',
  'Pengadaan Lampu Penerangan Jalan',
  'Penataan Halaman Pasar Rakyat',
  'Konsultan Pengawasan Jalan Paket I',
];

export const SPM = [
  'Pelayanan kesehatan ibu hamil',
  'Pelayanan kesehatan balita',
  'Pelayanan kesehatan usia produktif',
  'Pelayanan pendidikan dasar',
  'Pelayanan pendidikan kesetaraan',
  'Penyediaan kebutuhan pokok air minum sehari-hari',
  'Penyediaan pelayanan pengolahan air limbah domestik',
  'Pelayanan informasi rawan bencana',
  'Pelayanan penyelamatan dan evakuasi korban bencana',
  'Rehabilitasi sosial dasar lanjut usia telantar',
];
