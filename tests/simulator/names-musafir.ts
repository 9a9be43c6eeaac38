/** Names of the half "musafir": kabupaten, kota and provinces from Sumatera to Papua; what stands in other halves too is national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-musafir-akun';
export { BAGIAN, DESA, KANTOR, KELOMPOK, SPM } from './names-musafir-daftar';

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';

export const BIDANG = [
  { kode: '1.01', nama: 'PENDIDIKAN', wajib: DASAR },
  { kode: '1.02', nama: 'KESEHATAN', wajib: DASAR },
  { kode: '1.04', nama: 'PERUMAHAN DAN KAWASAN PERMUKIMAN', wajib: DASAR },
  { kode: '1.06', nama: 'SOSIAL', wajib: DASAR },
  { kode: '2.07', nama: 'TENAGA KERJA', wajib: LAIN },
  { kode: '2.09', nama: 'PANGAN', wajib: LAIN },
  { kode: '2.11', nama: 'LINGKUNGAN HIDUP', wajib: LAIN },
  { kode: '2.12', nama: 'ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL', wajib: LAIN },
  { kode: '2.17', nama: 'KOPERASI, USAHA KECIL, DAN MENENGAH', wajib: LAIN },
  { kode: '2.18', nama: 'PENANAMAN MODAL', wajib: LAIN },
  { kode: '3.25', nama: 'KELAUTAN DAN PERIKANAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '3.27', nama: 'PERTANIAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '5.02', nama: 'KEUANGAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '6.01', nama: 'INSPEKTORAT DAERAH', wajib: 'UNSUR PENGAWASAN URUSAN PEMERINTAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah',
  'Pengelolaan Pendidikan',
  'Pendidik dan Tenaga Kependidikan',
  'Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
  'Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
  'Kawasan Permukiman',
  'Peningkatan Prasarana, Sarana dan Utilitas Umum (PSU)',
  'Rehabilitasi Sosial',
  'Perlindungan dan Jaminan Sosial',
  'Penempatan Tenaga Kerja',
  'Pelatihan Kerja dan Produktivitas Tenaga Kerja',
  'Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat',
  'Pengelolaan Persampahan',
  'Pengendalian Pencemaran dan/atau Kerusakan Lingkungan Hidup',
  'Pendaftaran Penduduk',
  'Pencatatan Sipil',
  'Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)',
  'Pelayanan Penanaman Modal',
  'Pengelolaan Perikanan Tangkap',
  'Penyediaan dan Pengembangan Sarana Pertanian',
  'Penyuluhan Pertanian',
  'Pengelolaan Keuangan Daerah',
  'Penyelenggaraan Pengawasan',
];

export const KEGIATAN = [
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  'Administrasi Keuangan Perangkat Daerah',
  'Administrasi Kepegawaian Perangkat Daerah',
  'Administrasi Umum Perangkat Daerah',
  'Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah',
  'Pengelolaan Pendidikan Sekolah Dasar',
  'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota',
  'Penataan dan Peningkatan Kualitas Kawasan Permukiman Kumuh',
  'Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti Sosial',
  'Pelaksanaan Pelatihan berdasarkan Unit Kompetensi',
  'Pelayanan Antarkerja di Daerah Kabupaten/Kota',
  'Pengelolaan dan Keseimbangan Cadangan Pangan Kabupaten/Kota',
  'Pengelolaan Sampah',
  'Pelayanan Pendaftaran Penduduk',
  'Pemberdayaan Usaha Mikro yang Dilakukan melalui Pendataan dan Kemitraan',
  'Pengawasan Penggunaan Sarana Pertanian',
  'Koordinasi dan Penyusunan Rencana Anggaran Daerah',
  'Penyelenggaraan Pengawasan Internal',
];

export const SUB = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Koordinasi dan Penyusunan Dokumen RKA-SKPD',
  'Evaluasi Kinerja Perangkat Daerah',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Penyediaan Administrasi Pelaksanaan Tugas ASN',
  'Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi',
  'Penyediaan Peralatan dan Perlengkapan Kantor',
  'Penyediaan Barang Cetakan dan Penggandaan',
  'Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan',
  'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
  'Pengadaan Mebel',
  'Pembangunan Ruang Kelas Baru',
  'Rehabilitasi Sedang/Berat Ruang Kelas Sekolah',
  'Pengelolaan Dana BOS Sekolah Dasar',
  'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat',
  'Pengelolaan Surveilans Kesehatan',
  'Perbaikan Rumah Tidak Layak Huni',
  'Penyediaan Alat Bantu',
  'Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan bagi Pencari Kerja',
  'Job Fair/Bursa Kerja',
  'Pengadaan Cadangan Pangan Pemerintah Kabupaten/Kota',
  'Penanganan Sampah melalui Pengangkutan',
  'Pencatatan, Penatausahaan dan Penerbitan Dokumen atas Pelaporan Peristiwa Kependudukan',
  'Pendataan Potensi dan Pengembangan Usaha Mikro',
  'Pendampingan Penggunaan Sarana Pendukung Pertanian',
  'Penyediaan Prasarana Usaha Perikanan Tangkap',
  'Koordinasi Penyusunan KUA dan PPAS',
  'Reviu Laporan Kinerja',
  'Reviu Laporan Keuangan',
  'Koordinasi, Monitoring dan Evaluasi serta Verifikasi Pencegahan Korupsi',
];

export const HITUNGAN = [
  { satuan: 'Dokumen', indikator: 'Jumlah Dokumen Perencanaan Perangkat Daerah' },
  { satuan: 'Laporan', indikator: 'Jumlah Laporan Hasil Evaluasi Kinerja Perangkat Daerah' },
  { satuan: 'Orang/bulan', indikator: 'Jumlah Orang yang Menerima Gaji dan Tunjangan ASN' },
  { satuan: 'Paket', indikator: 'Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan' },
  { satuan: 'Ruang', indikator: 'Jumlah Ruang Kelas yang Direhabilitasi' },
  { satuan: 'Unit', indikator: 'Jumlah Rumah Tidak Layak Huni yang Diperbaiki' },
  { satuan: 'Orang', indikator: 'Jumlah Pencari Kerja yang Dilatih' },
  { satuan: 'Ton', indikator: 'Jumlah Cadangan Pangan yang Diadakan' },
  { satuan: 'Unit Usaha', indikator: 'Jumlah Usaha Mikro yang Didata' },
  { satuan: 'Kelompok', indikator: 'Jumlah Kelompok Tani yang Didampingi' },
  { satuan: 'LHP', indikator: 'Jumlah Laporan Hasil Pengawasan yang Diterbitkan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase Dokumen Perencanaan dan Evaluasi yang Tepat Waktu' },
  { satuan: '%', indikator: 'Angka Partisipasi Sekolah 7-15 Tahun' },
  { satuan: '%', indikator: 'Persentase Fasilitas Kesehatan Terakreditasi' },
  { satuan: 'Persen', indikator: 'Persentase PPKS yang Tertangani' },
  { satuan: 'Persen', indikator: 'Persentase Sampah yang Tertangani' },
  { satuan: '%', indikator: 'Cakupan Kepemilikan Akta Kelahiran' },
  { satuan: 'Indeks', indikator: 'Indeks Kepuasan Masyarakat' },
  { satuan: 'Nilai', indikator: 'Nilai Evaluasi AKIP Perangkat Daerah' },
  { satuan: 'Indeks', indikator: 'Indeks Kualitas Lingkungan Hidup' },
];

export const SASARAN = [
  'Meningkatnya Kualitas dan Pemerataan Layanan Pendidikan',
  'Meningkatnya Derajat Kesehatan Masyarakat',
  'Meningkatnya Kualitas Lingkungan Hidup',
  'Meningkatnya Kesejahteraan Pemerlu Pelayanan Kesejahteraan Sosial',
  'Meningkatnya Kualitas Pelayanan Administrasi Kependudukan',
  'Terwujudnya Birokrasi yang Akuntabel',
];
