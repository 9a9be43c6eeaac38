/** Names of the half "awam": offices of kabupaten on Java and Sumatra; what stands in other halves too is national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-awam-akun';
export * from './names-awam-daftar';

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

export const BIDANG = [
  { kode: '1.01', nama: 'PENDIDIKAN', wajib: DASAR },
  { kode: '1.05', nama: 'KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', wajib: DASAR },
  { kode: '2.08', nama: 'PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK', wajib: LAIN },
  { kode: '2.11', nama: 'LINGKUNGAN HIDUP', wajib: LAIN },
  { kode: '2.13', nama: 'PEMBERDAYAAN MASYARAKAT DAN DESA', wajib: LAIN },
  { kode: '2.19', nama: 'KEPEMUDAAN DAN OLAHRAGA', wajib: LAIN },
  { kode: '2.22', nama: 'KEBUDAYAAN', wajib: LAIN },
  { kode: '3.26', nama: 'PARIWISATA', wajib: PILIHAN },
  { kode: '3.31', nama: 'PERINDUSTRIAN', wajib: PILIHAN },
  { kode: '5.02', nama: 'KEUANGAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '7.01', nama: 'KECAMATAN', wajib: 'UNSUR KEWILAYAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Pengelolaan Pendidikan',
  'Pendidik dan Tenaga Kependidikan',
  'Penanggulangan Bencana',
  'Pencegahan, Penanggulangan, Penyelamatan Kebakaran dan Penyelamatan Non Kebakaran',
  'Perlindungan Perempuan',
  'Pengelolaan Persampahan',
  'Administrasi Pemerintahan Desa',
  'Pengembangan Kapasitas Daya Saing Keolahragaan',
  'Pelestarian dan Pengelolaan Cagar Budaya',
  'Peningkatan Daya Tarik Destinasi Pariwisata',
  'Perencanaan dan Pembangunan Industri',
  'Pengelolaan Pendapatan Daerah',
  'Penyelenggaraan Pemerintahan dan Pelayanan Publik',
  'Koordinasi Ketentraman dan Ketertiban Umum',
];

export const KEGIATAN = [
  'Administrasi Keuangan Perangkat Daerah',
  'Pengelolaan Pendidikan Sekolah Dasar',
  'Pemerataan Kuantitas dan Kualitas Pendidik',
  'Pelayanan Pencegahan dan Kesiapsiagaan terhadap Bencana',
  'Inspeksi Peralatan Proteksi Kebakaran',
  'Penyediaan Layanan Rujukan Lanjutan bagi Perempuan Korban Kekerasan',
  'Pengurangan Sampah dengan Pembatasan dan Pendauran Ulang',
  'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
  'Pembinaan dan Pengembangan Organisasi Olahraga',
  'Penetapan Cagar Budaya Peringkat Kabupaten/Kota',
  'Pengelolaan Kawasan Strategis Pariwisata Kabupaten/Kota',
  'Penyusunan Rencana Pembangunan Industri Kabupaten/Kota',
  'Kegiatan Pengelolaan Pendapatan Daerah',
  'Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat',
];

export const SUB = [
  'Penyediaan Gaji dan Tunjangan ASN',
  'Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD',
  'Pembangunan Ruang Kelas Baru',
  'Rehabilitasi Sedang/Berat Ruang Kelas Sekolah',
  'Pengadaan Mebel Sekolah',
  'Penghitungan dan Pemetaan Pendidik',
  'Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana',
  'Penyediaan Logistik Penyelamatan dan Evakuasi Korban',
  'Pendataan Sarana Prasarana Proteksi Kebakaran',
  'Pendampingan Korban di UPTD PPA',
  'Penyediaan Sarana TPS3R',
  'Operasional Pengangkutan Sampah ke TPA',
  'Fasilitasi Penyusunan Produk Hukum Desa',
  'Evaluasi dan Pengawasan Peraturan Desa',
  'Penyelenggaraan Pekan Olahraga Pelajar',
  'Pemberian Penghargaan Atlet Berprestasi',
  'Pemugaran Situs dan Makam Bersejarah',
  'Festival Budaya Daerah',
  'Penataan Kawasan Curug dan Pantai',
  'Pendampingan IKM Pengolahan Kopi',
  'Pendataan Ulang Objek PBB-P2',
  'Penagihan Piutang Pajak Daerah',
  'Fasilitasi Musrenbang Kecamatan',
  'Pembinaan Linmas Desa/Kelurahan',
];

export const HITUNGAN = [
  { satuan: 'Dokumen', indikator: 'Jumlah Dokumen Hasil Koordinasi yang Disusun' },
  { satuan: 'Ruang', indikator: 'Jumlah Ruang Kelas yang Terbangun' },
  { satuan: 'Orang/bulan', indikator: 'Jumlah Orang yang Menerima Gaji dan Tunjangan ASN' },
  { satuan: 'Desa', indikator: 'Jumlah Desa yang Difasilitasi' },
  { satuan: 'Atlet', indikator: 'Jumlah Atlet yang Menerima Penghargaan' },
  { satuan: 'IKM', indikator: 'Jumlah IKM yang Didampingi' },
  { satuan: 'Ton', indikator: 'Jumlah Sampah yang Terangkut' },
  { satuan: 'Objek Pajak', indikator: 'Jumlah Objek Pajak yang Didata Ulang' },
  { satuan: 'Event', indikator: 'Banyaknya Event Budaya yang Digelar' },
  { satuan: 'Set', indikator: 'Jumlah Mebel Sekolah yang Diadakan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase SD/MI Terakreditasi Minimal B' },
  { satuan: 'Persen', indikator: 'Persentase Penanganan Sampah' },
  { satuan: '%', indikator: 'Persentase Desa Tertib Administrasi' },
  { satuan: 'Indeks', indikator: 'Indeks Ketahanan Daerah' },
  { satuan: 'Nilai', indikator: 'Nilai SAKIP Perangkat Daerah' },
  { satuan: 'Skor', indikator: 'Skor Indeks Kepuasan Masyarakat (IKM)' },
  { satuan: '%', indikator: 'Persentase Realisasi Penerimaan PBB-P2' },
];

export const SASARAN = [
  'Meningkatnya Kualitas Layanan Pendidikan Dasar',
  'Meningkatnya Kesiapsiagaan Menghadapi Bencana',
  'Terkelolanya Sampah dari Sumbernya',
  'Meningkatnya Kemandirian Desa',
  'Meningkatnya Pendapatan Asli Daerah',
  'Terwujudnya Pelayanan Publik Kecamatan yang Prima',
];

export const KANTOR = [
  'Dinas Pendidikan, Pemuda dan Olahraga',
  'RSUD dr. Contoh Medika',
  'Dinas Pekerjaan Umum dan Tata Ruang',
  'Satpol PP dan Pemadam Kebakaran',
  'BPBD',
  'Dinas PPKBP3A',
  'Dinas Lingkungan Hidup dan Kebersihan',
  'Dispermades',
  'Dinas Kebudayaan dan Pariwisata',
  'Disperindag',
  'Badan Pendapatan Daerah',
  'BPKPAD',
  'Bapperida',
  'Setwan',
  'Kecamatan Ambarapura',
  'Kecamatan Tanjung Sari',
  'Kecamatan Bukit Batu',
];

/** Bidang of an office, whose rows hold the sums of what stands below them. */
export const KELOMPOK = [
  'Sekretariat Dinas',
  'Bidang Pembinaan SD',
  'Bidang Kedaruratan dan Logistik',
  'UPT Pengelolaan TPA',
  'Bidang Penagihan',
  'Seksi Pemberdayaan Masyarakat',
];
