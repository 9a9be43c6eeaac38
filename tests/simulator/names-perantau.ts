/** Names of the half "perantau": kabupaten of Java, Nusa Tenggara and Sulawesi, and a province; what stands in other halves too is national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-perantau-akun';
export { DESA, KANTOR, KECAMATAN, PEKERJAAN, PRIORITAS, SEKSI, SPM, SUMBER_DANA } from './names-perantau-daftar';

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';

export const BIDANG = [
  { kode: '1.02', nama: 'KESEHATAN', wajib: DASAR },
  { kode: '1.03', nama: 'PEKERJAAN UMUM DAN PENATAAN RUANG', wajib: DASAR },
  { kode: '1.05', nama: 'KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', wajib: DASAR },
  { kode: '2.08', nama: 'PEMBERDAYAAN PEREMPUAN DAN PELINDUNGAN ANAK', wajib: LAIN },
  { kode: '2.13', nama: 'PEMBERDAYAAN MASYARAKAT DAN DESA', wajib: LAIN },
  { kode: '2.15', nama: 'PERHUBUNGAN', wajib: LAIN },
  { kode: '2.16', nama: 'KOMUNIKASI DAN INFORMATIKA', wajib: LAIN },
  { kode: '2.19', nama: 'KEPEMUDAAN DAN OLAHRAGA', wajib: LAIN },
  { kode: '2.23', nama: 'PERPUSTAKAAN', wajib: LAIN },
  { kode: '3.26', nama: 'PARIWISATA', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '3.30', nama: 'PERDAGANGAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '5.01', nama: 'PERENCANAAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '5.03', nama: 'KEPEGAWAIAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '7.01', nama: 'KECAMATAN', wajib: 'UNSUR KEWILAYAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah',
  'Penyelenggaraan Jalan',
  'Pengelolaan dan Pengembangan Sistem Drainase',
  'Penataan Bangunan Gedung',
  'Peningkatan Ketenteraman dan Ketertiban Umum',
  'Penanggulangan Bencana',
  'Pengarusutamaan Gender dan Pemberdayaan Perempuan',
  'Pemenuhan Hak Anak (PHA)',
  'Administrasi Pemerintahan Desa',
  'Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)',
  'Informasi dan Komunikasi Publik',
  'Aplikasi Informatika',
  'Pengembangan Kapasitas Daya Saing Keolahragaan',
  'Pembinaan Perpustakaan',
  'Peningkatan Daya Tarik Destinasi Pariwisata',
  'Peningkatan Sarana Distribusi Perdagangan',
  'Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah',
  'Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah',
  'Kepegawaian Daerah',
  'Penyelenggaraan Pemerintahan dan Pelayanan Publik',
  'Pemberdayaan Masyarakat Desa dan Kelurahan',
  'Koordinasi Ketentraman dan Ketertiban Umum',
];

export const KEGIATAN = [
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  'Administrasi Keuangan Perangkat Daerah',
  'Administrasi Umum Perangkat Daerah',
  'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
  'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
  'Penyelenggaraan Jalan Kabupaten/Kota',
  'Penanganan Gangguan Ketenteraman dan Ketertiban Umum dalam 1 (Satu) Daerah',
  'Pelayanan Pencegahan dan Kesiapsiagaan terhadap Bencana',
  'Pelembagaan Pengarusutamaan Gender pada Lembaga Pemerintah',
  'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
  'Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota',
  'Pengelolaan e-Government di Lingkup Pemerintah Daerah',
  'Pembinaan dan Pengembangan Olahraga Prestasi',
  'Pengelolaan Destinasi Pariwisata',
  'Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan',
  'Penyusunan Perencanaan dan Pendanaan',
  'Mutasi dan Promosi ASN',
  'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
];

export const SUB = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Evaluasi Kinerja Perangkat Daerah',
  'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD',
  'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
  'Penyediaan Bahan Logistik Kantor',
  'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
  'Penyediaan Jasa Pelayanan Umum Kantor',
  'Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya',
  'Rekonstruksi Jalan',
  'Pemeliharaan Rutin Jalan',
  'Pembangunan Drainase Perkotaan',
  'Patroli Wilayah Trantibum',
  'Pelatihan Keluarga Tanggap Bencana',
  'Sosialisasi Kebijakan Pelaksanaan PUG',
  'Fasilitasi Pengelolaan Keuangan Desa',
  'Pemasangan Rambu Lalu Lintas',
  'Pengembangan Aplikasi Layanan Publik',
  'Pengelolaan Media Komunikasi Publik',
  'Pembinaan Atlet Usia Dini',
  'Pengembangan Koleksi Perpustakaan',
  'Penataan Kawasan Wisata Pantai',
  'Revitalisasi Pasar Rakyat',
  'Pelaksanaan Musrenbang Kabupaten/Kota',
  'Penyusunan RKPD',
  'Pengelolaan Data Kepegawaian',
  'Fasilitasi Forum Musrenbang Kecamatan',
  'Pembinaan Lembaga Kemasyarakatan Kelurahan',
];

export const HITUNGAN = [
  { satuan: 'Dokumen', indikator: 'Jumlah dokumen perencanaan yang tersusun' },
  { satuan: 'Laporan', indikator: 'Jumlah laporan capaian kinerja yang disusun' },
  { satuan: 'Orang', indikator: 'Jumlah ASN yang menerima gaji dan tunjangan' },
  { satuan: 'Paket', indikator: 'Jumlah paket bahan logistik kantor yang disediakan' },
  { satuan: 'Unit', indikator: 'Jumlah rambu lalu lintas yang terpasang' },
  { satuan: 'KM', indikator: 'Panjang jalan yang dipelihara secara rutin' },
  { satuan: 'Desa', indikator: 'Jumlah desa yang difasilitasi pengelolaan keuangannya' },
  { satuan: 'Kali', indikator: 'Jumlah patroli trantibum yang dilaksanakan' },
  { satuan: 'Eksemplar', indikator: 'Jumlah koleksi perpustakaan yang bertambah' },
  { satuan: 'Kios', indikator: 'Jumlah kios pasar rakyat yang direvitalisasi' },
  { satuan: 'Peserta', indikator: 'Jumlah peserta sosialisasi PUG' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase pemenuhan layanan administrasi perkantoran' },
  { satuan: '%', indikator: 'Persentase jalan kabupaten dalam kondisi mantap' },
  { satuan: 'Persen', indikator: 'Persentase gangguan trantibum yang ditangani' },
  { satuan: 'Nilai', indikator: 'Nilai SAKIP perangkat daerah' },
  { satuan: 'Indeks', indikator: 'Indeks SPBE' },
  { satuan: 'Nilai', indikator: 'Nilai IKM kecamatan' },
  { satuan: '%', indikator: 'Persentase desa dengan APBDes tepat waktu' },
  { satuan: 'Persen', indikator: 'Persentase keselarasan Renja dengan RKPD' },
];

/** Groups of works. */
export const KELOMPOK = ['BIDANG BINA MARGA', 'BIDANG CIPTA KARYA', 'BIDANG SUMBER DAYA AIR', 'SEKRETARIAT DINAS'];

export const SASARAN = [
  'Meningkatnya akuntabilitas kinerja perangkat daerah',
  'Meningkatnya kualitas infrastruktur jalan',
  'Meningkatnya kualitas pelayanan publik kecamatan',
  'Terwujudnya tata kelola pemerintahan berbasis elektronik',
  'Meningkatnya kesiapsiagaan masyarakat terhadap bencana',
  'Meningkatnya kemandirian desa',
];
