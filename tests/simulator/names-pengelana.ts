/** Names of the half "pengelana": a small kabupaten with its kecamatan, puskesmas, RSUD, Sekretariat DPRD and inspektorat, by the national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-pengelana-akun';
export { ALAT, BAGIAN, IRBAN, KANTOR, KECAMATAN_INDUK, KELURAHAN, PROGRAM_OPD, PUSKESMAS, SPM, SUB_DEWAN, SUB_RSUD, UNIT_RSUD, UPAYA } from './names-pengelana-daftar'; // prettier-ignore
export { BAGIAN as KELOMPOK } from './names-pengelana-daftar';

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

export const BIDANG = [
  { kode: '1.01', nama: 'PENDIDIKAN', wajib: DASAR },
  { kode: '1.02', nama: 'KESEHATAN', wajib: DASAR },
  { kode: '1.04', nama: 'PERUMAHAN DAN KAWASAN PERMUKIMAN', wajib: DASAR },
  { kode: '1.06', nama: 'SOSIAL', wajib: DASAR },
  { kode: '2.07', nama: 'TENAGA KERJA', wajib: LAIN },
  { kode: '2.11', nama: 'LINGKUNGAN HIDUP', wajib: LAIN },
  { kode: '2.12', nama: 'ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL', wajib: LAIN },
  { kode: '2.15', nama: 'PERHUBUNGAN', wajib: LAIN },
  { kode: '3.25', nama: 'KELAUTAN DAN PERIKANAN', wajib: PILIHAN },
  { kode: '3.27', nama: 'PERTANIAN', wajib: PILIHAN },
  { kode: '4.02', nama: 'SEKRETARIAT DPRD', wajib: 'UNSUR PENDUKUNG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '6.01', nama: 'INSPEKTORAT DAERAH', wajib: 'UNSUR PENGAWASAN URUSAN PEMERINTAHAN', unsur: true },
  { kode: '7.01', nama: 'KECAMATAN', wajib: 'UNSUR KEWILAYAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Dukungan Pelaksanaan Tugas dan Fungsi DPRD',
  'Penyelenggaraan Pengawasan',
  'Penyelenggaraan Pemerintahan dan Pelayanan Publik',
  'Pemberdayaan Masyarakat Desa dan Kelurahan',
  'Koordinasi Ketenteraman dan Ketertiban Umum',
  'Penyelenggaraan Urusan Pemerintahan Umum',
  'Pembinaan dan Pengawasan Pemerintahan Desa',
  'Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
  'Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman',
  'Pengelolaan Pendidikan',
  'Kawasan Permukiman',
  'Perlindungan dan Jaminan Sosial',
  'Penempatan Tenaga Kerja',
  'Pengelolaan Persampahan',
  'Pencatatan Sipil',
  'Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)',
  'Pengelolaan Perikanan Tangkap',
  'Penyediaan dan Pengembangan Sarana Pertanian',
  'Penyuluhan Pertanian',
];

export const KEGIATAN = [
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  'Administrasi Keuangan Perangkat Daerah',
  'Administrasi Umum Perangkat Daerah',
  'Layanan Keuangan dan Kesejahteraan DPRD',
  'Pembentukan Peraturan Daerah dan Peraturan DPRD',
  'Penyerapan dan Penghimpunan Aspirasi Masyarakat',
  'Fasilitasi Tugas DPRD',
  'Penyelenggaraan Pengawasan Internal',
  'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
  'Koordinasi Kegiatan Pemberdayaan Desa',
  'Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan',
  'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa',
  'Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan',
  'Pengelolaan Pendidikan Sekolah Dasar',
  'Pemeliharaan Anak-Anak Terlantar',
  'Pengurangan Sampah dengan Melakukan Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali',
  'Pelayanan Pencatatan Sipil',
  'Pemberdayaan Nelayan Kecil',
  'Pengawasan Penggunaan Sarana Pertanian',
];

export const SUB = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Koordinasi dan Penyusunan DPA-SKPD',
  'Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD',
  'Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD',
  'Penyediaan Bahan Logistik Kantor',
  'Penyediaan Barang Cetakan dan Penggandaan',
  'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
  'Penyediaan Jasa Pelayanan Umum Kantor',
  'Pemeliharaan Peralatan dan Mesin Lainnya',
  'Penyelenggaraan Administrasi Keuangan DPRD',
  'Penyediaan Pakaian Dinas dan Atribut DPRD',
  'Pembahasan Rancangan Peraturan Daerah',
  'Kunjungan Kerja dalam Daerah',
  'Pelaksanaan Reses',
  'Publikasi dan Dokumentasi Dewan',
  'Penyusunan Tata Tertib DPRD',
  'Reviu Laporan Kinerja',
  'Pengawasan Desa',
  'Pendampingan dan Asistensi Urusan Pemerintahan Daerah',
  'Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan',
  'Sinkronisasi Program Kerja dan Kegiatan Pemberdayaan Masyarakat',
  'Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat',
  'Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa',
  'Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa',
  'Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional',
  'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
  'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat',
  'Operasional Pelayanan Puskesmas',
  'Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan',
  'Pengadaan Obat dan Bahan Habis Pakai',
  'Rehabilitasi Sedang/Berat Ruang Kelas Sekolah',
  'Penyediaan Permakanan di Dalam Panti',
  'Penyediaan Sarana Penanganan Sampah di TPA',
  'Pencatatan, Penatausahaan dan Penerbitan Dokumen atas Pelaporan Peristiwa Penting',
  'Penyediaan Alat Tangkap Ramah Lingkungan',
  'Pendampingan Penggunaan Sarana Pendukung Pertanian',
];

export const HITUNGAN = [
  { satuan: 'Dokumen', indikator: 'Jumlah Dokumen Perencanaan yang Tersusun' },
  { satuan: 'Laporan', indikator: 'Jumlah Laporan Hasil Rapat Koordinasi SKPD' },
  { satuan: 'Orang/bulan', indikator: 'Jumlah Orang yang Menerima Jasa Pelayanan Umum' },
  { satuan: 'Paket', indikator: 'Jumlah Paket Barang Cetakan yang Disediakan' },
  { satuan: 'Perda', indikator: 'Jumlah Ranperda yang Dibahas' },
  { satuan: 'Kali', indikator: 'Jumlah Reses yang Dilaksanakan' },
  { satuan: 'Nagari', indikator: 'Jumlah Nagari yang Dibina' },
  { satuan: 'Lembaga', indikator: 'Jumlah Lembaga Kemasyarakatan yang Diberdayakan' },
  { satuan: 'Bumil', indikator: 'Jumlah Ibu Hamil yang Mendapat Layanan' },
  { satuan: 'Unit', indikator: 'Jumlah Unit Peralatan yang Dipelihara' },
  { satuan: 'Akta', indikator: 'Jumlah Akta yang Diterbitkan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase Pelayanan Administrasi Tepat Waktu' },
  { satuan: 'Persen', indikator: 'Persentase Raperda yang Disahkan' },
  { satuan: '%', indikator: 'Persentase Temuan APIP yang Selesai Ditindaklanjuti' },
  { satuan: 'Nilai', indikator: 'Nilai AKIP Kecamatan' },
  { satuan: 'Indeks', indikator: 'IKM Puskesmas' },
  { satuan: '%', indikator: 'Persentase Nagari yang APBNag-nya Tepat Waktu' },
  { satuan: 'Skor', indikator: 'Skor Maturitas SPIP' },
  { satuan: '%', indikator: 'Cakupan Layanan Rawat Jalan' },
];

export const SASARAN = [
  'Meningkatnya Kualitas Layanan Kecamatan',
  'Meningkatnya Dukungan terhadap Pelaksanaan Fungsi DPRD',
  'Meningkatnya Akuntabilitas Kinerja dan Keuangan',
  'Meningkatnya Derajat Kesehatan Masyarakat di Wilayah Kerja',
  'Meningkatnya Mutu Pelayanan RSUD',
  'Menguatnya Pemerintahan Nagari',
];
