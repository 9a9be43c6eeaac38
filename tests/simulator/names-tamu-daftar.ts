/** Places, funds, services and taxes of the half "tamu". */

/** Kelurahan, as the lists of kecamatan hold them. */
export const KECAMATAN = [
  'Kelurahan Tuatunu',
  'Kelurahan Oesapa',
  'Kelurahan Kanaan',
  'Kelurahan Lok Bahu',
  'Kelurahan Wawowanggu',
  'Kelurahan Malimongan',
  'Kelurahan Waena',
  'Kelurahan Klademak',
  'Kelurahan Batu Cermin',
  'Kelurahan Rite',
  'Kelurahan Sungai Pinang Dalam',
];

export const DESA = [
  'Kampung Doyo Baru',
  'Kampung Nafri',
  'Kampung Skouw Mabo',
  'Kampung Arar',
  'Kampung Sawinggrai',
  'Kampung Wasur',
  'Kampung Poo',
  'Kampung Agimuga',
  'Kampung Holtekamp',
  'Kampung Enggros',
  'Kampung Tobati',
];

export const DISTRIK = [
  'Distrik Sentani Timur',
  'Distrik Waibu',
  'Distrik Ebungfau',
  'Distrik Kemtuk',
  'Distrik Nimboran',
  'Distrik Demta',
];
export const KAMPUNG = [
  'Kampung Asei Kecil',
  'Kampung Nolokla',
  'Kampung Ayapo',
  'Kampung Yokiwa',
  'Kampung Bambar',
  'Kampung Sosiri',
  'Kampung Yakonde',
  'Kampung Dondai',
  'Kampung Abar',
  'Kampung Simporo',
  'Kampung Babrongko',
  'Kampung Sama',
  'Kampung Aib',
  'Kampung Sabeyap',
  'Kampung Kuipons',
  'Kampung Ambora',
  'Kampung Muris Besar',
  'Kampung Yaugapsa',
];

export const KABUPATEN = [
  'Kab. Sumba Timur',
  'Kab. Manggarai Barat',
  'Kab. Ngada',
  'Kab. Rote Ndao',
  'Kab. Sikka',
  'Kab. Flores Timur',
  'Kab. Belu',
  'Kab. Malaka',
  'Kab. Alor',
  'Kota Kupang',
  'Kab. Lembata',
];

/** What DAK fisik pays for. */
export const MENU_DAK = [
  'Peningkatan Ruas Waingapu - Melolo',
  'Pemeliharaan Berkala Ruas Poros Utara',
  'Penggantian Jembatan Rangka Sungai Kahayan',
  'Rehabilitasi Daerah Irigasi Rawa Terantang',
  'Pembangunan Pintu Air Tambak',
  'Peningkatan Jaringan Irigasi Air Tanah',
  'Perluasan SPAM Jaringan Perpipaan Pesisir',
  'Pembangunan Sumur Dalam Pulau Kecil',
  'Sambungan Rumah Air Minum',
  'Pengadaan Sarana Pengamanan Hutan',
  'Rehabilitasi Hutan Mangrove Teluk',
  'Pengadaan Alat Ekonomi Produktif KTH',
  'Pembangunan Tambatan Perahu',
  'Pengadaan Kapal Motor Penyeberangan 5 GT',
  'Rehabilitasi Dermaga Sungai',
  'Pengadaan Bus Air',
  'Pemasangan Rambu Sungai dan Danau',
];

export const SUMBER_DANA = [
  'Otsus Block Grant 1 %',
  'Otsus Specific Grant 1,25 %',
  'Dana Tambahan Infrastruktur (DTI)',
  'DBH Migas Otsus',
  'BOSP Reguler SMA',
  'BOSP Reguler SMK',
  'BOSP SLB',
  'Tunjangan Profesi Guru Provinsi',
  'DAK Nonfisik PK2UKM',
  'BOK Provinsi',
  'DAK Nonfisik Perlindungan Anak',
];

export const PAJAK = [
  'PKB Roda Dua',
  'PKB Roda Empat',
  'BBNKB I',
  'PBBKB',
  'Pajak Alat Berat',
  'Pajak Air Permukaan Perusahaan',
  'Pajak Rokok Bagian Provinsi',
  'Opsen MBLB',
];
export const UPT = [
  'UPTD PPD Samarinda',
  'UPTD PPD Balikpapan',
  'UPTD PPD Bontang',
  'UPTD PPD Tenggarong',
  'UPTD PPD Sangatta',
];
export const PUNGUTAN = ['PKB', 'BBNKB', 'Pajak Alat Berat', 'Pajak Air Permukaan', 'PNBP Daerah Lainnya'];

export const SPM = [
  'Pendidikan menengah',
  'Pendidikan khusus',
  'Pelayanan kesehatan akibat krisis bencana provinsi',
  'Pelayanan kesehatan pada kejadian luar biasa',
  'Pemenuhan air minum curah lintas kabupaten/kota',
  'Penyediaan air limbah regional',
  'Rehabilitasi sosial dasar anak telantar di dalam panti',
  'Rehabilitasi sosial dasar lanjut usia di dalam panti',
  'Perlindungan sosial saat tanggap darurat provinsi',
];

export const IKK = [
  'Tingkat kemantapan jalan provinsi',
  'Rasio konektivitas provinsi',
  'Persentase desa tertinggal yang naik status',
  'Persentase layanan SPBE terintegrasi',
  'Persentase rumah tangga berlistrik',
  'Persentase kerusakan kawasan hutan yang dipulihkan',
  'Persentase penyelesaian pelanggaran perda provinsi',
  'Rasio KDRT yang ditangani',
];

export const FASKES = [
  'RSUD Abunawas',
  'RSUD Konawe',
  'RSJ Provinsi',
  'Puskesmas Lepo-Lepo',
  'Puskesmas Poasia',
  'Puskesmas Mekar',
  'Puskesmas Labibia',
  'Puskesmas Nambo',
  'Labkesda Provinsi',
  'UPTD Bapelkes',
];
