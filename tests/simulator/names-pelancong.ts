/** Names of the half "pelancong": offices of perhubungan, kominfo, PUPR, perpustakaan, pemberdayaan; national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-pelancong-akun';
export { BAGIAN, KANTOR, KECAMATAN, KELOMPOK, MENU_DAK, PAKET } from './names-pelancong-daftar';

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

export const BIDANG = [
  { kode: '1.03', nama: 'PEKERJAAN UMUM DAN PENATAAN RUANG', wajib: DASAR },
  { kode: '1.05', nama: 'KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', wajib: DASAR },
  { kode: '2.08', nama: 'PEMBERDAYAAN PEREMPUAN DAN PELINDUNGAN ANAK', wajib: LAIN },
  { kode: '2.13', nama: 'PEMBERDAYAAN MASYARAKAT DAN DESA', wajib: LAIN },
  { kode: '2.14', nama: 'PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA', wajib: LAIN },
  { kode: '2.15', nama: 'PERHUBUNGAN', wajib: LAIN },
  { kode: '2.16', nama: 'KOMUNIKASI DAN INFORMATIKA', wajib: LAIN },
  { kode: '2.19', nama: 'KEPEMUDAAN DAN OLAHRAGA', wajib: LAIN },
  { kode: '2.22', nama: 'KEBUDAYAAN', wajib: LAIN },
  { kode: '2.23', nama: 'PERPUSTAKAAN', wajib: LAIN },
  { kode: '2.24', nama: 'KEARSIPAN', wajib: LAIN },
  { kode: '3.26', nama: 'PARIWISATA', wajib: PILIHAN },
  { kode: '3.30', nama: 'PERDAGANGAN', wajib: PILIHAN },
  { kode: '5.01', nama: 'PERENCANAAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '8.01', nama: 'KESATUAN BANGSA DAN POLITIK', wajib: 'UNSUR PEMERINTAHAN UMUM', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Penyelenggaraan Jalan',
  'Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum',
  'Pengelolaan Sumber Daya Air (SDA)',
  'Penataan Bangunan Gedung',
  'Peningkatan Ketenteraman dan Ketertiban Umum',
  'Pengarusutamaan Gender dan Pemberdayaan Perempuan',
  'Perlindungan Khusus Anak',
  'Administrasi Pemerintahan Desa',
  'Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat',
  'Pembinaan Keluarga Berencana (KB)',
  'Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)',
  'Informasi dan Komunikasi Publik',
  'Aplikasi Informatika',
  'Pengembangan Daya Saing Keolahragaan',
  'Pengembangan Kebudayaan',
  'Pembinaan Perpustakaan',
  'Pengelolaan Arsip',
  'Peningkatan Daya Tarik Destinasi Pariwisata',
  'Stabilisasi Harga Barang Kebutuhan Pokok dan Barang Penting',
  'Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah',
];

export const KEGIATAN = [
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  'Administrasi Keuangan Perangkat Daerah',
  'Administrasi Barang Milik Daerah pada Perangkat Daerah',
  'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
  'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
  'Penyelenggaraan Jalan Kabupaten/Kota',
  'Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder',
  'Penanganan Gangguan Ketenteraman dan Ketertiban Umum dalam 1 (Satu) Daerah Kabupaten/Kota',
  'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
  'Pelaksanaan Pengendalian Penduduk dan Keluarga Berencana',
  'Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota',
  'Penyediaan Angkutan Umum untuk Jasa Angkutan Orang',
  'Pengelolaan E-government di Lingkup Pemerintah Daerah Kabupaten/Kota',
  'Pembinaan dan Pengembangan Olahraga Prestasi',
  'Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota',
  'Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota',
  'Pengelolaan Kawasan Strategis Pariwisata Kabupaten/Kota',
  'Penyusunan Perencanaan dan Pendanaan',
];

export const SUB = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD',
  'Penatausahaan Barang Milik Daerah pada SKPD',
  'Penyediaan Jasa Surat Menyurat',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
  'Penyediaan Jasa Pelayanan Umum Kantor',
  'Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya',
  'Pembangunan Jalan',
  'Rehabilitasi Jalan',
  'Pemeliharaan Rutin Jalan',
  'Penggantian Jembatan',
  'Rehabilitasi Jaringan Irigasi Permukaan',
  'Pembangunan SPAM Jaringan Perpipaan',
  'Pencegahan Gangguan Ketenteraman dan Ketertiban Umum melalui Patroli',
  'Advokasi Kebijakan dan Pendampingan Pelaksanaan PUG',
  'Fasilitasi Pengelolaan Keuangan Desa',
  'Pembinaan Peningkatan Kapasitas Aparatur Pemerintah Desa',
  'Pembinaan Pelayanan KB Metode Kontrasepsi Jangka Panjang',
  'Penyediaan Perlengkapan Jalan di Jalan Kabupaten',
  'Pengendalian dan Pengawasan Ketersediaan Angkutan Umum',
  'Pengelolaan Pusat Data Pemerintahan Daerah',
  'Diseminasi Informasi Kebijakan Pemerintah Daerah',
  'Pemusatan Latihan Daerah',
  'Pelestarian Kesenian Tradisional',
  'Pengembangan Layanan Perpustakaan Rujukan',
  'Penyelamatan Arsip Perangkat Daerah yang Digabung',
  'Penataan Destinasi Pariwisata Unggulan',
  'Pemantauan Harga dan Stok Barang Kebutuhan Pokok',
  'Pelaksanaan Musrenbang Kabupaten',
];

export const HITUNGAN = [
  { satuan: 'Dokumen', indikator: 'Jumlah Dokumen yang Disusun' },
  { satuan: 'Laporan', indikator: 'Jumlah Laporan yang Disampaikan Tepat Waktu' },
  { satuan: 'Orang/Bulan', indikator: 'Jumlah ASN yang Dibayar Gaji dan Tunjangannya' },
  { satuan: 'Unit', indikator: 'Jumlah Perlengkapan Jalan yang Terpasang' },
  { satuan: 'Km', indikator: 'Panjang Jalan yang Dipelihara' },
  { satuan: 'Hektare', indikator: 'Luas Layanan Irigasi yang Direhabilitasi' },
  { satuan: 'SR', indikator: 'Jumlah Sambungan Rumah yang Terlayani' },
  { satuan: 'Desa', indikator: 'Jumlah Desa yang Difasilitasi' },
  { satuan: 'Akseptor', indikator: 'Jumlah Akseptor KB yang Dilayani' },
  { satuan: 'Eksemplar', indikator: 'Jumlah Bahan Pustaka yang Ditambah' },
  { satuan: 'Kali', indikator: 'Jumlah Patroli yang Dilaksanakan' },
  { satuan: 'Kegiatan', indikator: 'Jumlah Pertunjukan yang Diselenggarakan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase Jalan Kabupaten dalam Kondisi Mantap' },
  { satuan: '%', indikator: 'Persentase Rumah Tangga dengan Akses Air Minum Layak' },
  { satuan: 'Persen', indikator: 'Persentase Pelanggaran Perda yang Diselesaikan' },
  { satuan: 'Persen', indikator: 'Persentase Desa Berstatus Mandiri' },
  { satuan: '%', indikator: 'Persentase Simpang yang Memiliki Perlengkapan Jalan' },
  { satuan: 'Indeks', indikator: 'Indeks Sistem Pemerintahan Berbasis Elektronik' },
  { satuan: 'Nilai', indikator: 'Nilai SAKIP Perangkat Daerah' },
  { satuan: 'Indeks', indikator: 'Indeks Pembangunan Literasi Masyarakat' },
  { satuan: '%', indikator: 'Persentase Arsip yang Tertata Baik' },
];

export const SASARAN = [
  'Meningkatnya Konektivitas Antarwilayah',
  'Meningkatnya Kualitas Layanan Perhubungan',
  'Meningkatnya Budaya Baca Masyarakat',
  'Meningkatnya Kemandirian Desa',
  'Terwujudnya Tata Kelola Pemerintahan Digital',
  'Meningkatnya Akuntabilitas Kinerja Perangkat Daerah',
];
