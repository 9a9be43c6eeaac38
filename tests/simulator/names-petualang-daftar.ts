/** Offices, biro, agencies with programs, kabupaten/kota, schools, funds, works and services of the half "petualang". */
export const KANTOR = [
  'Dinas Pendidikan',
  'Dinas Kesehatan',
  'RSUD Provinsi',
  'Dinas Pekerjaan Umum Bina Marga',
  'Dinas Sumber Daya Air dan Cipta Karya',
  'Dinas Perhubungan',
  'Biro Organisasi',
  'Biro Hukum',
  'Biro Administrasi Pembangunan',
  'Biro Umum',
  'Biro Pengadaan Barang dan Jasa',
  'Badan Perencanaan Pembangunan Daerah',
  'Badan Pengelolaan Keuangan dan Aset Daerah',
  'Badan Pendapatan Daerah',
  'Dinas Energi dan Sumber Daya Mineral',
  'Sekretariat DPRD',
  'Badan Penghubung',
];

export const BIRO = [
  'BIRO ORGANISASI',
  'BIRO HUKUM',
  'BIRO ADMINISTRASI PEMBANGUNAN',
  'BIRO UMUM',
  'BIRO PENGADAAN BARANG DAN JASA',
  'BIRO PEREKONOMIAN',
];
/** What biro of a province do. */
export const SUB_BIRO = [
  'Evaluasi Kelembagaan Perangkat Daerah',
  'Analisis Jabatan dan Beban Kerja',
  'Fasilitasi SAKIP dan Reformasi Birokrasi',
  'Penyusunan Standar Pelayanan',
  'Harmonisasi Rancangan Peraturan Gubernur',
  'Bantuan Hukum Litigasi',
  'Dokumentasi dan Informasi Hukum',
  'Pengendalian Administrasi Pelaksanaan Pembangunan',
  'Penyusunan Laporan TEPRA',
  'Fasilitasi Percepatan Penyerapan APBD',
  'Pemeliharaan Rumah Jabatan',
  'Pengelolaan Kendaraan Dinas Jabatan',
  'Pelayanan Tamu Pimpinan',
  'Pengelolaan Arsip Sekretariat Daerah',
  'Pengelolaan Layanan Pengadaan Elektronik',
  'Pendampingan Pelaku Pengadaan',
  'Pembinaan Jabatan Fungsional Pengadaan',
  'Pengendalian Inflasi Daerah',
  'Pembinaan BUMD',
  'Koordinasi Kebijakan Sumber Daya Alam',
  'Fasilitasi Kerja Sama Ekonomi',
  'Pengelolaan Keuangan Sekretariat Daerah',
  'Pengelolaan Perjalanan Dinas Pimpinan',
  'Monitoring Bantuan Gubernur',
  'Penataan Ruang Rapat Utama',
  'Pengadaan Perlengkapan Gedung Sekretariat',
  'Fasilitasi Akreditasi LPSE',
  'Penyusunan Tata Naskah Dinas',
  'Evaluasi Produk Hukum Kabupaten/Kota',
  'Koordinasi KUR dan TPAKD',
];

/** Agencies with the programs of a RKPD that are theirs. */
export const PROGRAM_OPD: Readonly<Record<string, readonly string[]>> = {
  'Dinas Pendidikan': ['Pengelolaan Pendidikan', 'Pendidik dan Tenaga Kependidikan', 'Pengembangan Kurikulum', 'Pengendalian Perizinan Pendidikan'],
  'Dinas Kesehatan': ['Peningkatan Kapasitas Sumber Daya Manusia Kesehatan', 'Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman', 'Pemberdayaan Masyarakat Bidang Kesehatan'],
  'Dinas Sumber Daya Air dan Cipta Karya': ['Pengelolaan Sumber Daya Air (SDA)', 'Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum', 'Pengembangan Permukiman'],
  'Dinas Perhubungan': ['Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)', 'Pengelolaan Pelayaran', 'Pengelolaan Perkeretaapian'],
  'Badan Perencanaan Pembangunan Daerah': ['Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah', 'Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah'],
  'Badan Pengelolaan Keuangan dan Aset Daerah': ['Pengelolaan Keuangan Daerah', 'Pengelolaan Barang Milik Daerah'],
}; // prettier-ignore

export const KABUPATEN = [
  'Kabupaten Gunung Selatan',
  'Kabupaten Muara Timur',
  'Kabupaten Lembah Raya',
  'Kabupaten Teluk Bayur',
  'Kabupaten Rimba Jaya',
  'Kabupaten Padang Hulu',
  'Kabupaten Tanjung Barat',
  'Kabupaten Danau Tengah',
  'Kota Pantai Indah',
  'Kota Bukit Damai',
  'Kota Seberang',
];

export const SEKOLAH = [
  'SMAN 1 Muara Timur',
  'SMAN 2 Lembah Raya',
  'SMAN 5 Pantai Indah',
  'SMAN 3 Danau Tengah',
  'SMKN 1 Gunung Selatan',
  'SMKN 2 Bukit Damai',
  'SMKN 4 Pantai Indah',
  'SMKN 1 Teluk Bayur',
  'SLBN Seberang',
  'SLBN Rimba Jaya',
  'SLB Pembina Provinsi',
];

export const SUMBER_DANA = [
  'Pajak Daerah dan Retribusi',
  'DAU Block Grant',
  'DAU Earmark Pendidikan',
  'DAU Earmark Kesehatan',
  'DAU Earmark PU',
  'DAK Fisik Pendidikan',
  'DAK Fisik Irigasi',
  'DAK Nonfisik BOS',
  'DAK Nonfisik TPG',
  'DBH Pajak Rokok',
  'Silpa BLUD',
];

export const SPM = [
  'Pendidikan menengah',
  'Pendidikan khusus',
  'Pelayanan kesehatan krisis akibat bencana provinsi',
  'Pelayanan kesehatan pada kondisi KLB provinsi',
  'Penyediaan air curah lintas kabupaten',
  'Pengolahan air limbah regional',
  'Penyediaan rumah korban bencana provinsi',
  'Fasilitasi rumah bagi warga relokasi program provinsi',
  'Penanganan gangguan trantibum lintas kabupaten/kota',
  'Rehabilitasi sosial penyandang disabilitas di dalam panti',
];

export const PAKET = [
  'Pembangunan RKB SMAN 5',
  'Rehabilitasi Bendung Lembah Raya',
  'Pembangunan Laboratorium SMKN 1',
  'Rekonstruksi Ruas Jalan Muara Timur - Teluk Bayur',
  'Penggantian Jembatan Rimba Jaya',
  'Pengadaan Alat Praktik SMK Otomotif',
  'Pembangunan IPA SPAM Regional',
  'Pengadaan Server Data Center Bappeda',
  'Perkuatan Tebing Sungai Danau Tengah',
  'Pembangunan Gedung Arsip BPKAD',
  'Pengadaan Ambulans Rujukan',
];
