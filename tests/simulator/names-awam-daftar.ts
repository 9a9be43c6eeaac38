/** Lists of the half "awam": kelurahan, desa by kecamatan, taxes, kinds of services, rooms of a hospital, priorities. */
export const KECAMATAN = [
  'Kel. Sidomulyo',
  'Kel. Kauman',
  'Kel. Pasar Baru',
  'Kel. Tegalrejo',
  'Kel. Kampung Melayu',
  'Kel. Bandar Jaya',
  'Kel. Purwosari',
  'Kel. Simpang Empat',
  'Kel. Rawa Laut',
  'Kel. Sukajadi',
];

export const SUMBER_DANA = [
  'Pendapatan Asli Daerah (PAD)',
  'DAU Tidak Ditentukan Penggunaannya',
  'DAU Bidang Pendidikan',
  'DAU Bidang Kesehatan',
  'DAU Bidang Pekerjaan Umum',
  'DAK Fisik Reguler',
  'DAK Nonfisik BOSP',
  'DBH Sawit',
  'DBH CHT',
  'Bantuan Keuangan Provinsi',
];

export const PAJAK = [
  'PBJT Makanan dan/atau Minuman',
  'PBJT Tenaga Listrik PLN',
  'PBJT Jasa Kesenian dan Hiburan',
  'Pajak Mineral Bukan Logam dan Batuan',
  'Pajak Air Tanah',
  'Opsen PKB',
  'Retribusi Pelayanan Pasar',
  'Retribusi Persetujuan Bangunan Gedung',
  'Retribusi Tempat Rekreasi dan Olahraga',
  'Retribusi Rumah Potong Hewan',
  'Retribusi Pengendalian Menara',
];

export const DESA = [
  'Karanganyar',
  'Sumberagung',
  'Banyuurip',
  'Kedungwuni',
  'Wonosari',
  'Purwodadi',
  'Sukamaju',
  'Muara Enim Lama',
  'Lubuk Sakti',
  'Tanjung Raja',
  'Pematang Kulim',
  'Air Hitam',
  'Talang Ubi',
  'Sido Makmur',
  'Bumi Rahayu',
  'Rejo Mulyo',
];
/** Kecamatan that desa are listed by. */
export const WILAYAH = [
  'Kecamatan Ambarapura',
  'Kecamatan Tanjung Sari',
  'Kecamatan Bukit Batu',
  'Kecamatan Sungai Rotan',
];

export const SPM = [
  'Pelayanan kesehatan ibu hamil',
  'Pelayanan kesehatan usia produktif',
  'Pelayanan kesehatan orang terduga tuberkulosis',
  'Pendidikan dasar (7-15 tahun)',
  'Pendidikan kesetaraan (7-18 tahun)',
  'Pemenuhan kebutuhan pokok air minum sehari-hari',
  'Rehabilitasi rumah layak huni korban bencana',
  'Pelayanan penyelamatan dan evakuasi korban kebakaran',
  'Perlindungan sosial saat tanggap darurat',
];

export const IKK = [
  'Tingkat partisipasi warga usia 5-6 tahun dalam PAUD',
  'Rasio daya tampung RS terhadap penduduk',
  'Persentase irigasi kewenangan kabupaten dalam kondisi baik',
  'Tingkat kemantapan jalan kabupaten',
  'Persentase Gangguan Trantibum yang diselesaikan',
  'Persentase pengentasan desa tertinggal',
  'Indeks Kualitas Lingkungan Hidup kabupaten',
  'Tingkat prestasi olahraga',
  'Pertumbuhan wisatawan nusantara',
];

export const PUSKESMAS = [
  'Puskesmas Ambarapura I',
  'Puskesmas Ambarapura II',
  'Puskesmas Tanjung Sari',
  'Puskesmas Bukit Batu',
  'Puskesmas Sungai Rotan',
  'Puskesmas Karanganyar',
  'Puskesmas Lubuk Sakti',
  'Puskesmas Sumberagung',
  'Puskesmas Air Hitam',
  'Puskesmas Rejo Mulyo',
];

/** Instalasi of a hospital with what earns there. */
export const INSTALASI = [
  'Instalasi Rawat Jalan',
  'Instalasi Rawat Inap',
  'Instalasi Gawat Darurat',
  'Instalasi Penunjang',
];
export const RUANG = [
  'Poli Penyakit Dalam',
  'Poli Anak',
  'Poli Bedah',
  'Poli Kebidanan',
  'Ruang Melati',
  'Ruang Anggrek',
  'Ruang ICU',
  'Ruang Perinatologi',
  'IGD Umum',
  'IGD PONEK',
  'Laboratorium Klinik',
  'Radiologi',
  'Farmasi',
  'Fisioterapi',
  'Hemodialisa',
  'Ambulans dan Pemulasaraan',
];
/** Kinds of hospital services, and what is measured of them: all of it better the higher it is. */
export const PELAYANAN = [
  'Gawat Darurat',
  'Rawat Jalan',
  'Rawat Inap',
  'Farmasi',
  'Rekam Medik',
  'Laboratorium Patologi Klinik',
];
export const MUTU = [
  { satuan: '%', indikator: 'Kemampuan menangani life saving' },
  { satuan: '%', indikator: 'Kepatuhan kebersihan tangan' },
  { satuan: '%', indikator: 'Kelengkapan pengisian rekam medik 24 jam' },
  { satuan: '%', indikator: 'Kepuasan pelanggan' },
  { satuan: '%', indikator: 'Ketersediaan dokter penanggung jawab pasien' },
  { satuan: '%', indikator: 'Penulisan resep sesuai formularium' },
];

export const PRIORITAS = [
  'Prioritas 1 : Peningkatan Kualitas SDM',
  'Prioritas 2 : Penguatan Ekonomi Desa',
  'Prioritas 3 : Infrastruktur dan Mitigasi Bencana',
  'Prioritas 4 : Tata Kelola Pemerintahan',
];
