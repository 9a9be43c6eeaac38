/** Names of the half "tamu": provincial agencies and offices outside Java; what stands in other halves too is national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-tamu-akun';
export { DESA, DISTRIK, FASKES, IKK, KABUPATEN, KAMPUNG, KECAMATAN, MENU_DAK, PAJAK, PUNGUTAN, SPM, SUMBER_DANA, UPT } from './names-tamu-daftar'; // prettier-ignore

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';

export const BIDANG = [
  { kode: '1.03', nama: 'PEKERJAAN UMUM DAN PENATAAN RUANG', wajib: DASAR },
  { kode: '1.04', nama: 'PERUMAHAN DAN KAWASAN PERMUKIMAN', wajib: DASAR },
  { kode: '1.05', nama: 'KETENTERAMAN DAN KETERTIBAN UMUM SERTA PELINDUNGAN MASYARAKAT', wajib: DASAR },
  { kode: '2.08', nama: 'PEMBERDAYAAN PEREMPUAN DAN PELINDUNGAN ANAK', wajib: LAIN },
  { kode: '2.13', nama: 'PEMBERDAYAAN MASYARAKAT DAN DESA', wajib: LAIN },
  { kode: '2.15', nama: 'PERHUBUNGAN', wajib: LAIN },
  { kode: '2.16', nama: 'KOMUNIKASI DAN INFORMATIKA', wajib: LAIN },
  { kode: '3.28', nama: 'KEHUTANAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '3.29', nama: 'ENERGI DAN SUMBER DAYA MINERAL', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '4.01', nama: 'SEKRETARIAT DAERAH', wajib: 'UNSUR PENDUKUNG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '5.01', nama: 'PERENCANAAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '7.01', nama: 'KECAMATAN', wajib: 'UNSUR KEWILAYAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah Provinsi',
  'Penyelenggaraan Jalan',
  'Pengelolaan Sumber Daya Air (SDA)',
  'Pengembangan Perumahan',
  'Kawasan Permukiman',
  'Peningkatan Ketenteraman dan Ketertiban Umum',
  'Penanggulangan Bencana',
  'Pengarusutamaan Gender dan Pemberdayaan Perempuan',
  'Administrasi Pemerintahan Desa',
  'Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)',
  'Pengelolaan Pelayaran',
  'Pengelolaan Aplikasi Informatika',
  'Pengelolaan Hutan',
  'Konservasi Sumber Daya Alam Hayati dan Ekosistemnya',
  'Pengelolaan Ketenagalistrikan',
  'Pengelolaan Aspek Kegeologian',
  'Kesejahteraan Rakyat',
  'Perekonomian dan Pembangunan',
  'Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah',
  'Pemberdayaan Masyarakat Desa dan Kelurahan',
];

export const KEGIATAN = [
  'Penyelenggaraan Jalan Provinsi',
  'Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder',
  'Penyediaan dan Rehabilitasi Rumah Korban Bencana',
  'Penataan dan Peningkatan Kualitas Permukiman Kumuh',
  'Penanganan Gangguan Ketenteraman Lintas Kabupaten/Kota',
  'Pelayanan Pencegahan dan Kesiapsiagaan Bencana',
  'Pemberdayaan Perempuan Bidang Ekonomi',
  'Pembinaan Penyelenggaraan Pemerintahan Kampung',
  'Penyediaan Perlengkapan Jalan di Jalan Provinsi',
  'Pembangunan Pelabuhan Pengumpan Regional',
  'Pengelolaan e-Government Lingkup Provinsi',
  'Rehabilitasi Hutan di Luar Kawasan',
  'Penyediaan Listrik Perdesaan',
  'Fasilitasi Bina Mental Spiritual',
  'Pengendalian dan Evaluasi Pembangunan Daerah',
  'Administrasi Barang Milik Daerah pada PD',
];

export const SUB = [
  'Pembangunan Jalan Trans Poros Selatan',
  'Pemeliharaan Rutin Jembatan Kayu Ulin',
  'Rehabilitasi Saluran Irigasi Tambak',
  'Pembangunan Embung Desa',
  'Bantuan Bahan Rumah Swadaya',
  'Penataan Permukiman Atas Air',
  'Patroli Wilayah Perbatasan',
  'Gladi Kesiapsiagaan Karhutla',
  'Penyuluhan Pencegahan Perkawinan Anak',
  'Pelatihan Tenun Ikat bagi Kelompok Perempuan',
  'Evaluasi Perkembangan Kampung',
  'Penyusunan Profil Kampung Adat',
  'Pemasangan Marka dan Rambu',
  'Pengerukan Alur Dermaga Rakyat',
  'Sewa Jaringan VSAT Distrik',
  'Pengembangan Portal Satu Data',
  'Penanaman Mangrove Pesisir',
  'Pembentukan Kelompok Tani Hutan',
  'Sambungan Listrik PLTS Komunal',
  'Survei Air Tanah Pulau Kecil',
  'Pembinaan Lembaga Pengembangan Tilawatil Quran',
  'Penyelenggaraan Pesparawi',
  'Penyusunan Dokumen RKPD Perubahan',
  'Pengelolaan Persuratan dan Kearsipan',
  'Penyediaan Jasa Kebersihan Kantor Gubernur',
  'Rapat Koordinasi Bupati dan Wali Kota',
];

export const HITUNGAN = [
  { satuan: 'Km', indikator: 'Panjang jalan provinsi yang ditingkatkan' },
  { satuan: 'Buah', indikator: 'Jumlah embung yang terbangun' },
  { satuan: 'KK', indikator: 'Jumlah kepala keluarga yang menerima bantuan rumah' },
  { satuan: 'Kampung', indikator: 'Jumlah kampung yang dievaluasi' },
  { satuan: 'Kali', indikator: 'Jumlah patroli yang dilaksanakan' },
  { satuan: 'Ha', indikator: 'Luas hutan mangrove yang ditanami' },
  { satuan: 'Titik', indikator: 'Jumlah titik layanan internet distrik' },
  { satuan: 'Rumah', indikator: 'Jumlah sambungan listrik gratis' },
  { satuan: 'Dokumen', indikator: 'Jumlah dokumen evaluasi yang terbit' },
  { satuan: 'Orang', indikator: 'Jumlah aparatur kampung yang dibina' },
  { satuan: 'Kegiatan', indikator: 'Jumlah kegiatan keagamaan yang difasilitasi' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase jalan provinsi dalam kondisi mantap' },
  { satuan: 'Persen', indikator: 'Rasio elektrifikasi' },
  { satuan: 'Indeks', indikator: 'Indeks Desa Membangun provinsi' },
  { satuan: 'Poin', indikator: 'Indeks SPBE' },
  { satuan: '%', indikator: 'Tutupan lahan berhutan' },
  { satuan: 'Nilai', indikator: 'Nilai SAKIP perangkat daerah' },
  { satuan: 'Persen', indikator: 'Persentase keselarasan RKPD dengan RPJMD' },
];

export const KANTOR = [
  'Dinas PUPR Provinsi',
  'Dinas Perumahan Rakyat',
  'Satpol PP dan Damkar',
  'BPBD Provinsi',
  'DP3AKB',
  'Dinas Pemberdayaan Masyarakat dan Kampung',
  'Dinas Perhubungan Provinsi',
  'Diskominfo Statistik dan Persandian',
  'Dinas Kehutanan',
  'Dinas ESDM',
  'Biro Pemerintahan dan Otda',
  'Biro Kesra',
  'Biro Perekonomian',
  'Bappeda Litbang',
  'BPKAD Provinsi',
  'Badan Penghubung',
  'Sekretariat MRP',
];

/** Bidang of DAK fisik. */
export const KELOMPOK = [
  'DAK Bidang Jalan',
  'DAK Bidang Irigasi',
  'DAK Bidang Air Minum',
  'DAK Bidang Kehutanan',
  'DAK Bidang Transportasi Perairan',
];
export const BAGIAN = [
  'Bagian Tata Pemerintahan',
  'Bagian Kesejahteraan Rakyat',
  'Bagian Pengadaan Barang/Jasa',
  'Bagian Protokol dan Komunikasi Pimpinan',
  'Bagian Perencanaan dan Keuangan',
  'Bagian Organisasi',
];
export const SASARAN = [
  'Meningkatnya konektivitas antarwilayah kepulauan',
  'Meningkatnya kemandirian kampung',
  'Terkendalinya kerusakan hutan dan lahan',
  'Meratanya layanan listrik dan internet',
  'Meningkatnya kualitas perencanaan pembangunan',
];
