/** Names of the half "pengembara": hospitals, kecamatan with kelurahan, inspectorates, trade, culture and forests, by the national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-pengembara-akun';
export { BAGIAN, DESA, IRBAN, KABUPATEN, KANTOR, KECAMATAN, KECAMATAN_INDUK, KELURAHAN, LAYANAN_UPT, PAKET, PRIORITAS, PROGRAM_OPD, PUSKESMAS, SPM, SUB_RSUD, SUMBER_DANA, UPT } from './names-pengembara-daftar'; // prettier-ignore
export { UPT as KELOMPOK } from './names-pengembara-daftar';

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

export const BIDANG = [
  { kode: '1.02', nama: 'KESEHATAN', wajib: DASAR },
  { kode: '1.03', nama: 'PEKERJAAN UMUM DAN PENATAAN RUANG', wajib: DASAR },
  { kode: '1.05', nama: 'KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', wajib: DASAR },
  { kode: '2.08', nama: 'PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK', wajib: LAIN },
  { kode: '2.16', nama: 'KOMUNIKASI DAN INFORMATIKA', wajib: LAIN },
  { kode: '2.19', nama: 'KEPEMUDAAN DAN OLAHRAGA', wajib: LAIN },
  { kode: '2.22', nama: 'KEBUDAYAAN', wajib: LAIN },
  { kode: '2.23', nama: 'PERPUSTAKAAN', wajib: LAIN },
  { kode: '3.26', nama: 'PARIWISATA', wajib: PILIHAN },
  { kode: '3.28', nama: 'KEHUTANAN', wajib: PILIHAN },
  { kode: '3.30', nama: 'PERDAGANGAN', wajib: PILIHAN },
  { kode: '3.31', nama: 'PERINDUSTRIAN', wajib: PILIHAN },
  { kode: '6.01', nama: 'INSPEKTORAT DAERAH', wajib: 'UNSUR PENGAWASAN URUSAN PEMERINTAHAN', unsur: true },
  { kode: '7.01', nama: 'KECAMATAN', wajib: 'UNSUR KEWILAYAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah',
  'Penyelenggaraan Pengawasan',
  'Perumusan Kebijakan, Pendampingan dan Asistensi',
  'Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
  'Pemberdayaan Masyarakat Bidang Kesehatan',
  'Pengelolaan dan Pengembangan Sistem Drainase',
  'Penyelenggaraan Jalan',
  'Penataan Bangunan Gedung',
  'Peningkatan Ketenteraman dan Ketertiban Umum',
  'Pencegahan dan Penanggulangan Kebakaran',
  'Perlindungan Perempuan',
  'Pengelolaan Aplikasi Informatika',
  'Pengembangan Kapasitas Daya Saing Kepemudaan',
  'Pelestarian dan Pengelolaan Cagar Budaya',
  'Pembinaan Perpustakaan',
  'Peningkatan Daya Tarik Destinasi Pariwisata',
  'Pengelolaan Hutan',
  'Peningkatan Sarana Distribusi Perdagangan',
  'Stabilisasi Harga Barang Kebutuhan Pokok dan Barang Penting',
  'Perencanaan dan Pembangunan Industri',
  'Penyelenggaraan Pemerintahan dan Pelayanan Publik',
  'Pemberdayaan Masyarakat Desa dan Kelurahan',
];

export const KEGIATAN = [
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  'Administrasi Keuangan Perangkat Daerah',
  'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
  'Peningkatan Pelayanan BLUD',
  'Penyelenggaraan Pengawasan Internal',
  'Penyelenggaraan Pengawasan dengan Tujuan Tertentu',
  'Pendampingan dan Asistensi',
  'Penyediaan Fasilitas Pelayanan, Sarana, Prasarana dan Alat Kesehatan untuk UKP Rujukan',
  'Pengelolaan dan Pengembangan Sistem Drainase yang Terhubung Langsung dengan Sungai dalam Daerah',
  'Penyelenggaraan Jalan Kota',
  'Penanganan Gangguan Ketenteraman dan Ketertiban Umum dalam Satu Daerah',
  'Pencegahan, Pengendalian, Pemadaman, Penyelamatan, dan Penanganan Bahan Berbahaya',
  'Pengelolaan e-Government di Lingkup Pemerintah Daerah',
  'Pengelolaan Daya Tarik Wisata',
  'Rehabilitasi di Luar Kawasan Hutan Negara',
  'Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan',
  'Kegiatan Pemberdayaan Kelurahan',
  'Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat',
];

export const SUB = [
  'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
  'Evaluasi Kinerja Perangkat Daerah',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
  'Pelayanan dan Penunjang Pelayanan BLUD',
  'Pengawasan Kinerja Pemerintah Daerah',
  'Pengawasan Keuangan Pemerintah Daerah',
  'Reviu Laporan Keuangan',
  'Monitoring dan Evaluasi Tindak Lanjut Hasil Pemeriksaan BPK RI dan APIP',
  'Penanganan Penyelesaian Kerugian Negara/Daerah',
  'Koordinasi, Monitoring dan Evaluasi serta Verifikasi Pencegahan dan Pemberantasan Korupsi',
  'Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan',
  'Operasional Pelayanan Rumah Sakit',
  'Rehabilitasi Saluran Drainase Perkotaan',
  'Rekonstruksi Jalan',
  'Pemeliharaan Rutin Jalan',
  'Patroli Wilayah dan Pengamanan Aset',
  'Pemadaman dan Pengendalian Kebakaran dalam Daerah',
  'Pendampingan Korban Kekerasan terhadap Perempuan',
  'Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik',
  'Penetapan Cagar Budaya',
  'Pengembangan Layanan Perpustakaan Keliling',
  'Penyelenggaraan Festival Kota',
  'Pembibitan dan Penanaman Hutan Rakyat',
  'Fasilitasi Pengelolaan Pasar Rakyat',
  'Pelaksanaan Operasi Pasar Murah',
  'Fasilitasi Sertifikasi Halal Industri Kecil',
  'Pembangunan Sarana dan Prasarana Kelurahan',
  'Pemberdayaan Masyarakat di Kelurahan',
  'Pelaksanaan Pelayanan Administrasi Terpadu Kecamatan (PATEN)',
  'Fasilitasi Musrenbang Kecamatan dan Kelurahan',
];

export const HITUNGAN = [
  { satuan: 'Laporan', indikator: 'Jumlah Laporan Hasil Pengawasan yang Diterbitkan' },
  { satuan: 'LHP', indikator: 'Jumlah LHP yang Ditindaklanjuti' },
  { satuan: 'Unit', indikator: 'Jumlah Unit Alat Kesehatan yang Diadakan' },
  { satuan: 'Pasien', indikator: 'Jumlah Pasien yang Dilayani' },
  { satuan: 'Titik', indikator: 'Jumlah Titik Genangan yang Ditangani' },
  { satuan: 'Meter', indikator: 'Panjang Saluran yang Direhabilitasi' },
  { satuan: 'RW', indikator: 'Jumlah RW yang Difasilitasi' },
  { satuan: 'Pedagang', indikator: 'Jumlah Pedagang yang Ditata' },
  { satuan: 'Kelompok', indikator: 'Jumlah Kelompok Tani Hutan yang Didampingi' },
  { satuan: 'Bulan', indikator: 'Jumlah Bulan Jasa yang Dibayarkan' },
  { satuan: 'Berkas', indikator: 'Jumlah Berkas Pelayanan yang Diselesaikan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase Rekomendasi Hasil Pemeriksaan yang Selesai' },
  { satuan: '%', indikator: 'Persentase Jalan Kota dalam Kondisi Mantap' },
  { satuan: 'Persen', indikator: 'Bed Occupancy Rate (BOR)' },
  { satuan: 'Nilai', indikator: 'Nilai SAKIP Perangkat Daerah' },
  { satuan: 'Skor', indikator: 'Skor Kapabilitas APIP' },
  { satuan: 'Indeks', indikator: 'Survei Kepuasan Masyarakat Kecamatan' },
  { satuan: '%', indikator: 'Cakupan Pelayanan Bencana Kebakaran' },
  { satuan: 'Poin', indikator: 'Indeks SPBE' },
];

export const SASARAN = [
  'Meningkatnya Kualitas Pelayanan Rumah Sakit',
  'Meningkatnya Kapabilitas dan Mutu Pengawasan APIP',
  'Berkurangnya Kawasan Genangan di Perkotaan',
  'Meningkatnya Kepuasan Warga atas Pelayanan Kecamatan',
  'Tumbuhnya Perdagangan dan Industri Kecil',
  'Lestarinya Hutan Rakyat dan Cagar Budaya',
];
