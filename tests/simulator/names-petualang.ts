/** Names of the half "petualang": biro of a province, BPKAD, Bappeda, health, public works and schools, by the national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-petualang-akun';
export { BIRO, KABUPATEN, KANTOR, PAKET, PROGRAM_OPD, SEKOLAH, SPM, SUB_BIRO, SUMBER_DANA } from './names-petualang-daftar'; // prettier-ignore
export { BIRO as KELOMPOK } from './names-petualang-daftar';

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';

export const BIDANG = [
  { kode: '1.01', nama: 'PENDIDIKAN', wajib: DASAR },
  { kode: '1.02', nama: 'KESEHATAN', wajib: DASAR },
  { kode: '1.03', nama: 'PEKERJAAN UMUM DAN PENATAAN RUANG', wajib: DASAR },
  { kode: '1.04', nama: 'PERUMAHAN DAN KAWASAN PERMUKIMAN', wajib: DASAR },
  { kode: '2.15', nama: 'PERHUBUNGAN', wajib: LAIN },
  { kode: '2.20', nama: 'STATISTIK', wajib: LAIN },
  { kode: '2.24', nama: 'KEARSIPAN', wajib: LAIN },
  { kode: '3.27', nama: 'PERTANIAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '3.29', nama: 'ENERGI DAN SUMBER DAYA MINERAL', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '4.01', nama: 'SEKRETARIAT DAERAH', wajib: 'UNSUR PENDUKUNG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '5.01', nama: 'PERENCANAAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '5.02', nama: 'KEUANGAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah',
  'Pengelolaan Pendidikan',
  'Pendidik dan Tenaga Kependidikan',
  'Pengendalian Perizinan Pendidikan',
  'Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
  'Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman',
  'Pengelolaan Sumber Daya Air (SDA)',
  'Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum',
  'Pengembangan Jasa Konstruksi',
  'Kawasan Permukiman',
  'Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)',
  'Penyelenggaraan Statistik Sektoral',
  'Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah',
  'Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah',
  'Pengelolaan Keuangan Daerah',
  'Pengelolaan Barang Milik Daerah',
  'Penataan Organisasi',
  'Fasilitasi dan Koordinasi Hukum',
  'Kebijakan Administrasi Pembangunan',
  'Pengelolaan Ketenagalistrikan',
];

export const KEGIATAN = [
  'Administrasi Umum Perangkat Daerah',
  'Administrasi Kepegawaian Perangkat Daerah',
  'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
  'Pengelolaan Pendidikan Sekolah Menengah Atas',
  'Pengelolaan Pendidikan Sekolah Menengah Kejuruan',
  'Pengelolaan Pendidikan Khusus',
  'Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan',
  'Perencanaan Kebutuhan SDM Kesehatan dan Pendayagunaannya',
  'Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder',
  'Pengelolaan SDA dan Bangunan Pengaman Pantai',
  'Pengelolaan dan Pengembangan SPAM Lintas Kabupaten/Kota',
  'Penyelenggaraan Pelatihan Tenaga Ahli Konstruksi',
  'Penyusunan Perencanaan dan Pendanaan',
  'Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan',
  'Koordinasi Penyusunan Rencana Anggaran Daerah',
  'Koordinasi dan Pengelolaan Perbendaharaan Daerah',
  'Pengelolaan Kelembagaan dan Analisis Jabatan',
  'Pelaporan Pelaksanaan Pembangunan',
];

export const SUB = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya',
  'Penyediaan Bahan Logistik Kantor',
  'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
  'Pembangunan Ruang Kelas Baru',
  'Rehabilitasi Sedang/Berat Ruang Laboratorium',
  'Pengadaan Alat Praktik dan Peraga Peserta Didik',
  'Pengelolaan Dana BOS Sekolah Menengah Atas',
  'Pembinaan Minat, Bakat dan Kreativitas Siswa',
  'Pemenuhan Kebutuhan SDM Kesehatan sesuai Standar',
  'Pengelolaan Pelayanan Kesehatan Ibu dan Anak',
  'Pengelolaan Surveilans Kesehatan',
  'Penyediaan Obat, Vaksin dan Bahan Medis Habis Pakai',
  'Rehabilitasi Jaringan Irigasi Permukaan',
  'Operasi dan Pemeliharaan Bangunan Perkuatan Tebing',
  'Pembangunan SPAM Jaringan Perpipaan',
  'Pelatihan Tenaga Terampil Konstruksi',
  'Koordinasi Penelaahan Dokumen Perencanaan Pembangunan',
  'Pelaksanaan Musrenbang Provinsi',
  'Monitoring, Evaluasi dan Penyusunan Laporan Berkala Pelaksanaan Pembangunan',
  'Koordinasi dan Penyusunan KUA dan PPAS',
  'Koordinasi, Penyusunan dan Verifikasi RKA-SKPD',
  'Penatausahaan Pembiayaan Daerah',
  'Rekonsiliasi dan Verifikasi Aset, Kewajiban, Ekuitas',
  'Pengamanan Barang Milik Daerah',
  'Fasilitasi Reformasi Birokrasi dan Akuntabilitas Kinerja',
  'Pengelolaan Tata Laksana Pemerintahan',
  'Fasilitasi Penyusunan Produk Hukum Pengaturan',
  'Pengumpulan dan Analisis Data Statistik Sektoral',
  'Pemeriksaan Uji Laik Jalan Angkutan Massal',
];

export const HITUNGAN = [
  { satuan: 'Orang', indikator: 'Jumlah Guru yang Mengikuti Peningkatan Kompetensi' },
  { satuan: 'Dokumen', indikator: 'Jumlah Dokumen Perencanaan yang Tersusun' },
  { satuan: 'Laporan', indikator: 'Jumlah Laporan Pelaksanaan Pembangunan' },
  { satuan: 'Ruang', indikator: 'Jumlah Ruang Kelas yang Terbangun' },
  { satuan: 'Peserta Didik', indikator: 'Jumlah Peserta Didik yang Menerima Bantuan' },
  { satuan: 'Fasyankes', indikator: 'Jumlah Fasyankes yang Dipenuhi SDM-nya' },
  { satuan: 'Paket', indikator: 'Jumlah Paket Bahan Logistik yang Disediakan' },
  { satuan: 'Hektar', indikator: 'Luas Layanan Irigasi yang Direhabilitasi' },
  { satuan: 'SR', indikator: 'Jumlah Sambungan Rumah yang Terpasang' },
  { satuan: 'Naskah', indikator: 'Jumlah Produk Hukum yang Difasilitasi' },
  { satuan: 'OPD', indikator: 'Jumlah OPD yang Diverifikasi RKA-nya' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase Lulusan SMK yang Bekerja' },
  { satuan: '%', indikator: 'Persentase Fasyankes Terakreditasi' },
  { satuan: 'Persen', indikator: 'Persentase Layanan Irigasi Kondisi Baik' },
  { satuan: 'Nilai', indikator: 'Nilai AKIP Biro' },
  { satuan: 'Indeks', indikator: 'Indeks Perencanaan Pembangunan' },
  { satuan: '%', indikator: 'Persentase Keselarasan Renja dengan RKPD' },
  { satuan: '%', indikator: 'Persentase SKPD Tepat Waktu Menyampaikan Laporan Keuangan' },
];

export const SASARAN = [
  'Meningkatnya Akses dan Mutu Pendidikan Menengah',
  'Meningkatnya Derajat Kesehatan Ibu dan Anak',
  'Meningkatnya Kualitas Infrastruktur Sumber Daya Air',
  'Terwujudnya Perencanaan yang Selaras dan Terukur',
  'Meningkatnya Kualitas Laporan Keuangan Daerah',
  'Menguatnya Kelembagaan dan Tata Laksana Biro',
];
