/** Indicators, offices, kecamatan, desa, kinds of DAK, funds, works and services of the half "pejalan". */
export const KANTOR = [
  'Dinas Sosial',
  'Dinas Pertanian dan Ketahanan Pangan',
  'Dinas Perikanan',
  'Dinas Lingkungan Hidup',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Pemberdayaan Masyarakat dan Desa',
  'Dinas Koperasi, UKM dan Perdagangan',
  'Dinas Penanaman Modal dan PTSP',
  'Satuan Polisi Pamong Praja',
  'Badan Penanggulangan Bencana Daerah',
  'Badan Kesatuan Bangsa dan Politik',
  'Badan Kepegawaian dan Pengembangan SDM',
  'Kecamatan Sungai Raya',
  'Kecamatan Tanjung Harapan',
  'Kecamatan Air Putih',
  'Kecamatan Batu Ampar',
];
export const KELOMPOK = ['Sekretariat', 'Bidang Penyuluhan', 'Bidang Pelayanan', 'Seksi Pemerintahan', 'UPTD Pasar'];

export const KECAMATAN = [
  'Kecamatan Sungai Raya',
  'Kecamatan Tanjung Harapan',
  'Kecamatan Air Putih',
  'Kecamatan Batu Ampar',
  'Kecamatan Kuala Dua',
  'Kecamatan Pasir Panjang',
  'Kecamatan Simpang Empat',
  'Kecamatan Ulu Sungai',
  'Kecamatan Rawa Indah',
  'Kecamatan Lubuk Tapang',
];
export const DESA = [
  'Sumber Rejo',
  'Mekar Sari',
  'Karang Anyar',
  'Suka Damai',
  'Tebing Tinggi',
  'Air Bening',
  'Kampung Baru',
  'Bukit Harapan',
  'Muara Lembu',
  'Pulau Beringin',
  'Sido Mulyo',
];
export const JENIS_DAK = [
  'DAK Fisik Bidang Pertanian',
  'DAK Fisik Bidang Kelautan dan Perikanan',
  'DAK Fisik Bidang Lingkungan Hidup',
  'DAK Fisik Bidang Air Minum',
  'DAK Fisik Bidang Sanitasi',
  'DAK Fisik Bidang Jalan',
  'DAK Fisik Bidang Industri Kecil dan Menengah',
  'DAK Non Fisik Dana Pelayanan Adminduk',
  'DAK Non Fisik PK2UKM',
  'DAK Non Fisik Fasilitasi Penanaman Modal',
  'DAK Non Fisik Ketahanan Pangan dan Pertanian',
];
export const SUMBER_DANA = [
  'Pendapatan Asli Daerah',
  'DAU Bebas',
  'DAU yang Ditentukan Kelurahan',
  'DBH Sawit',
  'DBH Cukai Tembakau',
  'DAK Fisik',
  'DAK Non Fisik',
  'Insentif Fiskal',
  'Bankeu Provinsi',
  'SiLPA',
];
export const SPM = [
  'Rehabilitasi sosial dasar lansia terlantar di luar panti',
  'Rehabilitasi sosial dasar anak terlantar di luar panti',
  'Rehabilitasi sosial dasar gelandangan dan pengemis',
  'Perlindungan sosial korban bencana kabupaten/kota',
  'Pelayanan ketenteraman dan ketertiban umum',
  'Pelayanan informasi rawan bencana',
  'Pelayanan pencegahan dan kesiapsiagaan bencana',
  'Pelayanan penyelamatan dan evakuasi korban bencana',
  'Pelayanan penyelamatan korban kebakaran',
];
export const PAKET = [
  'Rehab Kantor Camat Air Putih',
  'Pengadaan Truk Amrol',
  'Pembangunan TPS3R Sumber Rejo',
  'Pengadaan Benih Padi Inbrida',
  'Rehab Balai Benih Ikan',
  'Pembangunan Jalan Usaha Tani Mekar Sari',
  'Pengadaan Perahu Karet BPBD',
  'Pengadaan Alat Cetak KTP-el',
  'Rehab Pasar Rakyat Karang Anyar',
  'Pembangunan Drainase Kelurahan',
];

/** Agencies with their programs. */
export const PROGRAM_OPD: Readonly<Record<string, readonly string[]>> = {
  'DINAS SOSIAL': ['Pemberdayaan Sosial', 'Rehabilitasi Sosial', 'Perlindungan dan Jaminan Sosial', 'Penanganan Bencana'],
  'DINAS PERTANIAN': ['Penyediaan dan Pengembangan Prasarana Pertanian', 'Perizinan Usaha Pertanian', 'Penyuluhan Pertanian'],
  'DINAS LINGKUNGAN HIDUP': ['Pengelolaan Persampahan', 'Pengendalian Pencemaran dan/atau Kerusakan Lingkungan Hidup', 'Perencanaan Lingkungan Hidup'],
  'DINAS DUKCAPIL': ['Pendaftaran Penduduk', 'Pencatatan Sipil', 'Pengelolaan Profil Kependudukan'],
  'BADAN PENANGGULANGAN BENCANA DAERAH': ['Penunjang Urusan Pemerintahan Daerah', 'Penanggulangan Bencana'],
  'KECAMATAN SUNGAI RAYA': ['Penyelenggaraan Pemerintahan dan Pelayanan Publik', 'Pemberdayaan Masyarakat Desa dan Kelurahan', 'Koordinasi Ketenteraman dan Ketertiban Umum'],
}; // prettier-ignore
/** Parts of a kecamatan with what they do. */
export const SEKSI: Readonly<Record<string, readonly string[]>> = {
  'SEKRETARIAT KECAMATAN': ['Penyediaan Gaji dan Tunjangan ASN', 'Penyediaan Jasa Pelayanan Umum Kantor', 'Penyediaan Bahan Logistik Kantor', 'Pemeliharaan Gedung Kantor Camat'],
  'SEKSI PEMERINTAHAN': ['Fasilitasi Administrasi Tata Pemerintahan Desa', 'Pelayanan PATEN', 'Koordinasi Batas Desa'],
  'SEKSI PMD': ['Musrenbang Kecamatan', 'Lomba Desa', 'Pembinaan PKK Kecamatan', 'Evaluasi APBDes'],
  'SEKSI TRANTIBUM': ['Patroli Wilayah', 'Pembinaan Linmas', 'Sinergi dengan TNI dan Polri'],
  'SEKSI KESEJAHTERAAN SOSIAL': ['Pendataan PPKS', 'MTQ Tingkat Kecamatan', 'Fasilitasi Bantuan Bencana'],
}; // prettier-ignore

export const HITUNGAN = [
  { satuan: 'Dokumen', indikator: 'Jumlah Dokumen Perencanaan Perangkat Daerah' },
  { satuan: 'Laporan', indikator: 'Jumlah Laporan Evaluasi Kinerja Perangkat Daerah' },
  { satuan: 'Orang', indikator: 'Jumlah Orang yang Mendapatkan Permakanan' },
  { satuan: 'Unit', indikator: 'Jumlah Unit Sarana Persampahan yang Disediakan' },
  { satuan: 'Lembaga', indikator: 'Jumlah Lembaga Kemasyarakatan yang Berpartisipasi dalam Musrenbang' },
  { satuan: 'Keluarga', indikator: 'Jumlah Keluarga yang Menerima Bantuan Sosial' },
  { satuan: 'Kelompok Tani', indikator: 'Jumlah Kelompok Tani yang Meningkat Kapasitasnya' },
  { satuan: 'Desa', indikator: 'Jumlah Desa yang Difasilitasi Penyusunan Perdes' },
  { satuan: 'Akta', indikator: 'Jumlah Akta Pencatatan Sipil yang Diterbitkan' },
  { satuan: 'Paket', indikator: 'Jumlah Paket Barang Cetakan dan Penggandaan' },
  { satuan: 'Izin', indikator: 'Jumlah Izin yang Diterbitkan melalui OSS' },
  { satuan: 'Ekor', indikator: 'Jumlah Ternak yang Divaksin' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase Pelayanan Kecamatan sesuai SOP' },
  { satuan: '%', indikator: 'Persentase Penduduk Wajib KTP yang Memiliki KTP-el' },
  { satuan: 'Persen', indikator: 'Persentase PPKS yang Tertangani' },
  { satuan: 'Persen', indikator: 'Persentase Timbulan Sampah yang Terkelola' },
  { satuan: '%', indikator: 'Persentase Desa yang Tertib Administrasi' },
  { satuan: '%', indikator: 'Cakupan Penduduk yang Menerima Informasi Rawan Bencana' },
  { satuan: '%', indikator: 'Persentase Penunjang Urusan Perangkat Daerah Berjalan Baik' },
  { satuan: '%', indikator: 'Persentase ASN yang Memenuhi Syarat Jabatan' },
];
