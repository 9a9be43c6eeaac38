/** Names of the half "penjelajah": education, health, fisheries, farming, kampung and disaster, by the national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-penjelajah-akun';
export { BAGIAN, DISTRIK, KAMPUNG, KANTOR, KELOMPOK, MENU_DAK, PAKET, PRIORITAS, PROGRAM_OPD, SPM, SUB_SETDA, SUMBER_DANA } from './names-penjelajah-daftar'; // prettier-ignore

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

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
  { kode: '3.25', nama: 'KELAUTAN DAN PERIKANAN', wajib: PILIHAN },
  { kode: '3.27', nama: 'PERTANIAN', wajib: PILIHAN },
  { kode: '5.03', nama: 'KEPEGAWAIAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '7.01', nama: 'KECAMATAN', wajib: 'UNSUR KEWILAYAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Pengelolaan Pendidikan',
  'Pendidik dan Tenaga Kependidikan',
  'Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
  'Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
  'Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman',
  'Pengembangan Perumahan',
  'Pemberdayaan Sosial',
  'Rehabilitasi Sosial',
  'Penanganan Bencana',
  'Pelatihan Kerja dan Produktivitas Tenaga Kerja',
  'Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat',
  'Pengelolaan Persampahan',
  'Pendaftaran Penduduk',
  'Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)',
  'Pelayanan Penanaman Modal',
  'Pengelolaan Perikanan Tangkap',
  'Pengelolaan Perikanan Budidaya',
  'Penyediaan dan Pengembangan Sarana Pertanian',
  'Pengendalian Kesehatan Hewan dan Kesehatan Masyarakat Veteriner',
  'Penyelenggaraan Pemerintahan dan Pelayanan Publik',
  'Pemberdayaan Masyarakat Desa dan Kelurahan',
];

export const KEGIATAN = [
  'Administrasi Kepegawaian Perangkat Daerah',
  'Administrasi Umum Perangkat Daerah',
  'Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah',
  'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
  'Pengelolaan Pendidikan Sekolah Dasar',
  'Pengelolaan Pendidikan Anak Usia Dini (PAUD)',
  'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota',
  'Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan Tingkat Daerah Kabupaten/Kota',
  'Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)',
  'Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota',
  'Pelaksanaan Pelatihan berdasarkan Unit Kompetensi',
  'Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun',
  'Pelayanan Pendaftaran Penduduk',
  'Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota',
  'Pemberdayaan Pembudi Daya Ikan Kecil',
  'Pengawasan Penggunaan Sarana Pertanian',
  'Koordinasi Kegiatan Pemberdayaan Desa',
  'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
];

export const SUB = [
  'Penyediaan Administrasi Pelaksanaan Tugas ASN',
  'Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi',
  'Penyediaan Peralatan dan Perlengkapan Kantor',
  'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
  'Pengadaan Kendaraan Dinas Operasional atau Lapangan',
  'Pembangunan Ruang Kelas Baru',
  'Pembangunan Rumah Dinas Kepala Sekolah, Guru, Penjaga Sekolah',
  'Pengadaan Perlengkapan Siswa',
  'Penyelenggaraan Proses Belajar PAUD',
  'Penyediaan Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Terpencil',
  'Pembangunan Puskesmas',
  'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
  'Pengelolaan Pelayanan Kesehatan Orang dengan Risiko Terinfeksi HIV',
  'Pengelolaan Pelayanan Kesehatan Malaria',
  'Pengadaan Obat, Vaksin, Bahan Habis Pakai',
  'Pemenuhan Kebutuhan Tenaga Kesehatan di Daerah Terpencil',
  'Pembangunan Rumah Layak Huni bagi Masyarakat Lokal',
  'Fasilitasi Pemberdayaan Komunitas Adat Terpencil',
  'Penyediaan Makanan Korban Bencana',
  'Pelatihan Keterampilan bagi Pencari Kerja',
  'Penyediaan Pangan Lokal Sagu dan Umbi-umbian',
  'Pengangkutan Sampah Perkotaan',
  'Perekaman KTP Elektronik ke Distrik dan Kampung',
  'Fasilitasi Pasar Mama-Mama dan Pedagang Kecil',
  'Penyediaan Sarana Tangkap Nelayan Kecil',
  'Penyediaan Benih Ikan dan Rumput Laut',
  'Pengawasan Peredaran Pupuk dan Pestisida',
  'Pengembangan Ternak Sapi dan Babi',
  'Vaksinasi Penyakit Hewan Menular Strategis',
  'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Kampung',
  'Koordinasi Pelayanan Administrasi di Distrik',
];

export const HITUNGAN = [
  { satuan: 'Orang', indikator: 'Jumlah Orang Asli Papua (OAP) yang Menerima Layanan' },
  { satuan: 'Ruang', indikator: 'Jumlah Ruang Kelas yang Dibangun' },
  { satuan: 'Siswa', indikator: 'Jumlah Siswa Penerima Perlengkapan' },
  { satuan: 'Kampung', indikator: 'Jumlah Kampung yang Dilayani' },
  { satuan: 'Dokumen', indikator: 'Jumlah Dokumen yang Tersusun' },
  { satuan: 'Unit', indikator: 'Jumlah Rumah Layak Huni yang Terbangun' },
  { satuan: 'Paket', indikator: 'Jumlah Paket Sarana Tangkap yang Diserahkan' },
  { satuan: 'Ekor', indikator: 'Jumlah Ternak yang Disalurkan' },
  { satuan: 'KK', indikator: 'Jumlah Kepala Keluarga Penerima Bantuan' },
  { satuan: 'Laporan', indikator: 'Jumlah Laporan Pelaksanaan yang Disusun' },
  { satuan: 'Nakes', indikator: 'Jumlah Tenaga Kesehatan yang Ditugaskan' },
  { satuan: 'Dosis', indikator: 'Jumlah Hewan yang Divaksin' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase Anak Usia Sekolah yang Bersekolah' },
  { satuan: '%', indikator: 'Persentase Persalinan oleh Tenaga Kesehatan di Fasyankes' },
  { satuan: 'Persen', indikator: 'Persentase Penduduk yang Memiliki KTP-el' },
  { satuan: '%', indikator: 'Cakupan Rumah Layak Huni' },
  { satuan: 'Poin', indikator: 'Indeks Ketahanan Pangan' },
  { satuan: 'Persen', indikator: 'Persentase Kampung yang Terlayani Tenaga Pendidik' },
  { satuan: 'Nilai', indikator: 'Nilai AKIP OPD' },
  { satuan: 'Indeks', indikator: 'Indeks Kepuasan Masyarakat (IKM)' },
];

export const SASARAN = [
  'Meningkatnya Akses dan Mutu Pendidikan OAP',
  'Meningkatnya Derajat Kesehatan Masyarakat di Kampung',
  'Meningkatnya Produksi Perikanan dan Pertanian Rakyat',
  'Meningkatnya Kesejahteraan Masyarakat Adat',
  'Meningkatnya Tata Kelola Pemerintahan Distrik',
  'Meningkatnya Ketangguhan terhadap Bencana',
];
