/** Offices, kecamatan with kelurahan, bidang of a hospital, UPT, priorities, kabupaten/kota, works and services of the half "pengembara". */
export const KANTOR = [
  'Inspektorat Daerah',
  'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
  'Badan Keuangan dan Aset Daerah',
  'Badan Kepegawaian dan Pengembangan SDM',
  'Dinas Kesehatan',
  'RSUD Kota',
  'Dinas Pekerjaan Umum, Penataan Ruang dan Pertanahan',
  'Satuan Polisi Pamong Praja',
  'Dinas Pemadam Kebakaran dan Penyelamatan',
  'Dinas Kebudayaan dan Pariwisata',
  'Dinas Perdagangan dan Perindustrian',
  'Dinas Arsip dan Perpustakaan',
  'Dinas P3AP2KB',
  'Dinas Ketahanan Pangan dan Pertanian',
  'Kecamatan Banjar Barat',
  'Kecamatan Lor Kali',
  'Kecamatan Sungai Ulin',
  'Kecamatan Kidul Alun-alun',
];

/** Kecamatan and their kelurahan. */
export const KELURAHAN: Readonly<Record<string, readonly string[]>> = {
  'KECAMATAN BANJAR BARAT': ['Kelurahan Teluk Dalam', 'Kelurahan Pasar Lama', 'Kelurahan Antasan', 'Kelurahan Belitung'],
  'KECAMATAN LOR KALI': ['Kelurahan Kauman', 'Kelurahan Pandeyan', 'Kelurahan Purwodadi Lor', 'Kelurahan Sidomulyo'],
  'KECAMATAN SUNGAI ULIN': ['Kelurahan Loktabat', 'Kelurahan Guntung', 'Kelurahan Mentaos'],
  'KECAMATAN KIDUL ALUN-ALUN': ['Kelurahan Gajahan', 'Kelurahan Baluwarti', 'Kelurahan Jagalan', 'Kelurahan Tegalharjo'],
  'KECAMATAN TEPI MAHAKAM': ['Kelurahan Selili', 'Kelurahan Karang Asam', 'Kelurahan Rapak Dalam'],
}; // prettier-ignore
export const KECAMATAN_INDUK = Object.keys(KELURAHAN);
export const DESA = Object.values(KELURAHAN).flat();
export const KECAMATAN = [
  'Kec. Banjar Barat',
  'Kec. Lor Kali',
  'Kec. Sungai Ulin',
  'Kec. Kidul Alun-alun',
  'Kec. Tepi Mahakam',
  'Kec. Wetan Benteng',
  'Kec. Gambut Raya',
  'Kec. Tawang Sari',
  'Kec. Pelabuhan',
];

export const BAGIAN = [
  'Bidang Pelayanan Medis dan Keperawatan',
  'Bidang Penunjang Medik',
  'Bagian Umum dan Keuangan RSUD',
  'Bagian Perencanaan dan Evaluasi RSUD',
  'Instalasi Farmasi RSUD',
  'Komite Mutu dan Keselamatan Pasien',
];
/** What a hospital does. */
export const SUB_RSUD = [
  'Pengadaan Alat Kesehatan Habis Pakai',
  'Pemeliharaan Alat Kedokteran',
  'Operasional Pelayanan Rumah Sakit',
  'Pengembangan Rumah Sakit',
  'Pelayanan Rujukan Berbasis Kompetensi',
  'Pengelolaan Limbah Medis B3',
  'Pengadaan Bahan Makanan Pasien',
  'Pengadaan Reagen Laboratorium',
  'Kalibrasi Alat Kesehatan',
  'Survei Akreditasi dan Budaya Mutu',
  'Pengadaan Oksigen Medis',
  'Jasa Pelayanan BLUD',
  'Pendidikan dan Pelatihan Tenaga Medis',
  'Sistem Informasi Manajemen Rumah Sakit',
  'Pengadaan Obat Formularium Nasional',
  'Pelayanan Hemodialisa',
  'Rehabilitasi Ruang Rawat Inap KRIS',
  'Pelayanan Kesehatan Tradisional RSUD',
  'Pengelolaan Ambulans dan PSC 119',
  'Sewa Gedung Arsip Rekam Medis',
];

export const UPT = [
  'UPTD Pasar Wilayah I',
  'UPTD Laboratorium Lingkungan',
  'UPTD Pengelolaan Sampah',
  'UPTD Rusunawa',
  'Cabang Dinas Kehutanan Wilayah II',
  'UPTD Balai Latihan Kerja',
];
/** What UPT of a city or a province work at or are paid for. */
export const LAYANAN_UPT = [
  'Sewa Kios dan Los',
  'Pelataran Pedagang',
  'Uji Kualitas Air',
  'Uji Emisi Kendaraan',
  'Pengangkutan Sampah Rumah Tangga',
  'Pengangkutan Sampah Niaga',
  'Sewa Hunian Lantai I',
  'Sewa Hunian Lantai II',
  'Parkir Khusus',
  'MCK Pasar',
  'Pelatihan Otomotif',
  'Pelatihan Menjahit',
  'Rehabilitasi Hutan dan Lahan',
  'Perhutanan Sosial',
  'Sewa Alat Berat',
  'Sewa Aula',
  'Bibit Tanaman Kehutanan',
  'Kompos dan Daur Ulang',
  'Bongkar Muat',
  'Uji Kompetensi',
  'Asrama Peserta',
  'Retribusi Tera Ulang',
  'Kalibrasi Timbangan',
  'Gudang Sistem Resi',
];

/** Agencies with the programs of a RKPD that are theirs. */
export const PROGRAM_OPD: Readonly<Record<string, readonly string[]>> = {
  'Inspektorat Daerah': ['Penyelenggaraan Pengawasan', 'Perumusan Kebijakan, Pendampingan dan Asistensi'],
  'Dinas Pekerjaan Umum, Penataan Ruang dan Pertanahan': ['Pengelolaan dan Pengembangan Sistem Drainase', 'Penyelenggaraan Jalan', 'Penataan Bangunan Gedung', 'Penyelenggaraan Penataan Ruang'],
  'Dinas Kebudayaan dan Pariwisata': ['Peningkatan Daya Tarik Destinasi Pariwisata', 'Pemasaran Pariwisata', 'Pelestarian dan Pengelolaan Cagar Budaya'],
  'Dinas Perdagangan dan Perindustrian': ['Peningkatan Sarana Distribusi Perdagangan', 'Stabilisasi Harga Barang Kebutuhan Pokok', 'Standardisasi dan Perlindungan Konsumen', 'Perencanaan dan Pembangunan Industri'],
  'Dinas Arsip dan Perpustakaan': ['Pembinaan Perpustakaan', 'Pengelolaan Arsip', 'Pelestarian Koleksi Nasional dan Naskah Kuno'],
  'Satuan Polisi Pamong Praja': ['Peningkatan Ketenteraman dan Ketertiban Umum', 'Pencegahan dan Penanggulangan Kebakaran'],
  'Kecamatan Lor Kali': ['Penyelenggaraan Pemerintahan dan Pelayanan Publik', 'Pemberdayaan Masyarakat Desa dan Kelurahan', 'Koordinasi Ketenteraman dan Ketertiban Umum'],
}; // prettier-ignore

export const PRIORITAS = [
  'PRIORITAS PEMBANGUNAN I. Kota Sehat dan Cerdas',
  'PRIORITAS PEMBANGUNAN II. Infrastruktur Tangguh Banjir',
  'PRIORITAS PEMBANGUNAN III. Ekonomi Kreatif dan Wisata',
  'PRIORITAS PEMBANGUNAN IV. Birokrasi Melayani',
];

export const KABUPATEN = [
  'Kab. Banjar Hulu',
  'Kab. Barito Tengah',
  'Kab. Kapuas Hilir',
  'Kab. Tanah Gambut',
  'Kab. Meratus',
  'Kab. Kotawaringin Timur Laut',
  'Kab. Pulau Sebatik',
  'Kota Seribu Sungai',
  'Kota Minyak',
  'Kota Intan',
  'Kab. Lamandau Atas',
];
/** What an inspectorate examines. */
export const IRBAN = [
  'Dinas Kesehatan dan RSUD',
  'Dinas Pekerjaan Umum',
  'Sekretariat Daerah',
  'Sekretariat DPRD',
  'Kecamatan Banjar Barat dan Kelurahan',
  'Kecamatan Lor Kali dan Kelurahan',
  'Dana BOS SD dan SMP',
  'Perumda Air Minum',
  'Badan Keuangan dan Aset Daerah',
  'Dinas Perdagangan dan Perindustrian',
  'Probity Audit Pengadaan Strategis',
];

export const SUMBER_DANA = [
  'PAD murni',
  'DAU tidak ditentukan penggunaannya',
  'DAU ditentukan: kelurahan',
  'DAU ditentukan: pekerjaan umum',
  'DBH CHT',
  'DBH Sawit',
  'DAK Fisik Reguler',
  'DAK Non Fisik BOK Puskesmas',
  'Bankeu Provinsi',
  'Pendapatan BLUD RSUD',
  'SiLPA Terikat',
];

export const SPM = [
  'Pelayanan kesehatan usia produktif',
  'Pelayanan kesehatan penderita hipertensi',
  'Pelayanan kesehatan penderita diabetes melitus',
  'Pelayanan kesehatan ODGJ berat',
  'Pelayanan kesehatan orang terduga TBC',
  'Pengolahan air limbah domestik',
  'Pemenuhan air minum curah lintas kabupaten/kota',
  'Pelayanan penyelamatan dan evakuasi korban kebakaran',
  'Pelayanan pencegahan dan kesiapsiagaan bencana',
  'Rehabilitasi sosial anak telantar di dalam panti',
  'Pendidikan kesetaraan',
];

export const PAKET = [
  'Normalisasi Saluran Jalan Pemuda',
  'Pembangunan Gedung Rawat Inap KRIS',
  'Rehabilitasi Kantor Kelurahan Kauman',
  'Pembangunan Siring Sungai Segmen III',
  'Pengadaan CT Scan 64 Slice',
  'Peningkatan Jalan Lingkar Utara',
  'Revitalisasi Pasar Induk',
  'Pembangunan TPS 3R Tegalharjo',
  'Penataan Kawasan Kota Lama',
  'Pembangunan Jembatan Ulin',
  'Pengadaan Mobil Pemadam 5.000 Liter',
];

/** Units with a treasury of their own. */
export const PUSKESMAS = [
  'RSUD Kelas C',
  'UPTD Puskesmas Alun-alun',
  'UPTD Puskesmas Sungai Bilu',
  'UPTD Puskesmas Lor Kali',
  'UPTD Puskesmas Pelabuhan',
  'UPTD Puskesmas Tegalharjo',
  'UPTD Puskesmas Mentaos',
  'UPTD Labkesda',
  'UPTD Instalasi Farmasi Kota',
  'UPTD PSC 119',
];
