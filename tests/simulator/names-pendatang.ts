/** Names of the half "pendatang": kabupaten and cities of Sumatra, Kalimantan and Java; what stands in other halves too is national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-pendatang-akun';
export { BIDANG_DBHCHT, BIDANG_KERJA, DESA, HIBAH, INSTALASI, IRBAN, IZIN, KECAMATAN, OBAT, PAJAK, PAKET, PASAR, PUSKESMAS, RETRIBUSI, RUANG, SEKOLAH, SUMBER_DANA, UPAYA } from './names-pendatang-daftar'; // prettier-ignore

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';

export const BIDANG = [
  { kode: '1.01', nama: 'PENDIDIKAN', wajib: DASAR },
  { kode: '1.02', nama: 'KESEHATAN', wajib: DASAR },
  { kode: '1.06', nama: 'SOSIAL', wajib: DASAR },
  { kode: '2.07', nama: 'TENAGA KERJA', wajib: LAIN },
  { kode: '2.09', nama: 'PANGAN', wajib: LAIN },
  { kode: '2.11', nama: 'LINGKUNGAN HIDUP', wajib: LAIN },
  { kode: '2.12', nama: 'ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL', wajib: LAIN },
  { kode: '2.17', nama: 'KOPERASI, USAHA KECIL, DAN MENENGAH', wajib: LAIN },
  { kode: '2.18', nama: 'PENANAMAN MODAL', wajib: LAIN },
  { kode: '3.25', nama: 'KELAUTAN DAN PERIKANAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '3.27', nama: 'PERTANIAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '4.02', nama: 'SEKRETARIAT DPRD', wajib: 'UNSUR PENDUKUNG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '5.02', nama: 'KEUANGAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '6.01', nama: 'INSPEKTORAT DAERAH', wajib: 'UNSUR PENGAWASAN URUSAN PEMERINTAHAN', unsur: true },
];

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Pengelolaan Pendidikan',
  'Pendidik dan Tenaga Kependidikan',
  'Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
  'Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
  'Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman',
  'Rehabilitasi Sosial',
  'Perlindungan dan Jaminan Sosial',
  'Pelatihan Kerja dan Produktivitas Tenaga Kerja',
  'Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat',
  'Pengelolaan Persampahan',
  'Pengendalian Pencemaran dan/atau Kerusakan Lingkungan Hidup',
  'Pendaftaran Penduduk',
  'Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)',
  'Pelayanan Penanaman Modal',
  'Pengelolaan Perikanan Budidaya',
  'Penyediaan dan Pengembangan Sarana Pertanian',
  'Penyuluhan Pertanian',
  'Dukungan Pelaksanaan Tugas dan Fungsi DPRD',
  'Pengelolaan Keuangan Daerah',
  'Penyelenggaraan Pengawasan',
  'Perumusan Kebijakan, Pendampingan dan Asistensi',
];

export const KEGIATAN = [
  'Pengelolaan Pendidikan Sekolah Menengah Pertama',
  'Pengelolaan Pendidikan Anak Usia Dini (PAUD)',
  'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah',
  'Penerbitan Izin Rumah Sakit Kelas C dan D',
  'Pemberian Izin Praktik Tenaga Kesehatan',
  'Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar',
  'Pemeliharaan Anak-anak Telantar',
  'Pelaksanaan Pelatihan berdasarkan Unit Kompetensi',
  'Pengelolaan Sampah',
  'Pelayanan Pendaftaran Penduduk',
  'Pemberdayaan Usaha Mikro yang Dilakukan Melalui Pendataan',
  'Pengawasan Penggunaan Sarana Pertanian',
  'Layanan Administrasi DPRD',
  'Pembahasan Kebijakan Anggaran',
  'Koordinasi dan Penyusunan Rencana Anggaran Daerah',
  'Penyelenggaraan Pengawasan Internal',
  'Penyelenggaraan Pengawasan dengan Tujuan Tertentu',
  'Peningkatan Pelayanan BLUD',
];

export const SUB = [
  'Rehabilitasi Sedang/Berat Ruang Kelas SMP',
  'Pengadaan Mebel Sekolah',
  'Penyediaan Biaya Personil Peserta Didik SD',
  'Pembinaan Kelembagaan dan Manajemen PAUD',
  'Pengelolaan Pelayanan Kesehatan Ibu Bersalin',
  'Pengelolaan Surveilans Kesehatan',
  'Pengadaan Obat, Bahan Habis Pakai dan Vaksin',
  'Pengelolaan Jaminan Kesehatan Masyarakat',
  'Akreditasi Fasilitas Kesehatan di Kabupaten/Kota',
  'Penyediaan Permakanan Penyandang Disabilitas',
  'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga',
  'Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan',
  'Penyediaan Sarana Prasarana Pengelolaan Persampahan di TPA/TPST',
  'Pengangkutan Sampah Pasar',
  'Pencatatan, Penatausahaan dan Penerbitan Dokumen atas Pendaftaran Penduduk',
  'Jemput Bola Perekaman KTP-el',
  'Fasilitasi Kemudahan Perizinan Usaha Mikro',
  'Penyediaan Pelayanan Terpadu Perizinan Berbasis Risiko',
  'Pengadaan Benih Ikan Nila',
  'Pengawasan Penggunaan Pupuk Bersubsidi',
  'Pembangunan Jalan Usaha Tani',
  'Kunjungan Kerja dalam Daerah Pimpinan dan Anggota DPRD',
  'Pelaksanaan Reses',
  'Penyusunan Pokok-Pokok Pikiran DPRD',
  'Pembahasan KUA dan PPAS',
  'Koordinasi Penyusunan Regulasi serta Kebijakan Bidang Anggaran',
  'Reviu Laporan Keuangan',
  'Pengawasan Desa',
  'Monitoring dan Evaluasi Tindak Lanjut Hasil Pemeriksaan APIP',
  'Penyediaan Peralatan dan Perlengkapan Kantor',
];

/** What was in force until 2020: programs and kegiatan of Permendagri 13/2006. */
export const PROGRAM_LAMA = [
  'Program Pelayanan Administrasi Perkantoran',
  'Program Peningkatan Sarana dan Prasarana Aparatur',
  'Program Peningkatan Disiplin Aparatur',
  'Program Peningkatan Kapasitas Sumber Daya Aparatur',
  'Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan',
  'Program Upaya Kesehatan Masyarakat',
  'Program Promosi Kesehatan dan Pemberdayaan Masyarakat',
  'Program Perbaikan Gizi Masyarakat',
  'Program Pengembangan Lingkungan Sehat',
  'Program Pencegahan dan Penanggulangan Penyakit Menular',
];
export const KEGIATAN_LAMA = [
  'Penyediaan Jasa Surat Menyurat',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
  'Penyediaan Alat Tulis Kantor',
  'Penyediaan Barang Cetakan dan Penggandaan',
  'Rapat-rapat Koordinasi dan Konsultasi ke Luar Daerah',
  'Pengadaan Kendaraan Dinas/Operasional',
  'Pemeliharaan Rutin/Berkala Gedung Kantor',
  'Pengadaan Pakaian Dinas beserta Perlengkapannya',
  'Pendidikan dan Pelatihan Formal',
  'Penyusunan Laporan Keuangan Akhir Tahun',
  'Pelayanan Kesehatan Penduduk Miskin di Puskesmas',
  'Peningkatan Pelayanan Kesehatan Lansia',
  'Pengembangan Media Promosi dan Informasi Sadar Hidup Sehat',
  'Pemberian Tambahan Makanan dan Vitamin',
  'Penyuluhan Menciptakan Lingkungan Sehat',
  'Penyemprotan/Fogging Sarang Nyamuk',
  'Peningkatan Imunisasi',
  'Pengadaan Vaksin Penyakit Menular',
  'Penyusunan Profil Kesehatan',
  'Revitalisasi Posyandu',
];

export const HITUNGAN = [
  { satuan: 'Ruang', indikator: 'Jumlah ruang kelas yang direhabilitasi' },
  { satuan: 'Siswa', indikator: 'Jumlah peserta didik penerima biaya personil' },
  { satuan: 'Paket', indikator: 'Jumlah paket obat dan BMHP yang tersedia' },
  { satuan: 'Ibu', indikator: 'Jumlah ibu bersalin yang dilayani sesuai standar' },
  { satuan: 'Orang', indikator: 'Jumlah pencari kerja yang dilatih' },
  { satuan: 'Unit', indikator: 'Jumlah sarana angkut sampah yang tersedia' },
  { satuan: 'Dokumen', indikator: 'Jumlah dokumen kependudukan yang diterbitkan' },
  { satuan: 'UMKM', indikator: 'Jumlah usaha mikro yang memiliki NIB' },
  { satuan: 'Kelompok', indikator: 'Jumlah kelompok pembudidaya ikan yang dibantu' },
  { satuan: 'Laporan', indikator: 'Jumlah LHP reguler yang terbit tepat waktu' },
  { satuan: 'Ranperda', indikator: 'Jumlah rancangan perda yang dibahas' },
  { satuan: 'Stel', indikator: 'Jumlah pakaian dinas yang diadakan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase sekolah terakreditasi minimal B' },
  { satuan: '%', indikator: 'Persentase fasyankes yang terakreditasi' },
  { satuan: 'Persen', indikator: 'Cakupan kepemilikan Kartu Identitas Anak' },
  { satuan: 'Nilai', indikator: 'Nilai AKIP perangkat daerah' },
  { satuan: 'Indeks', indikator: 'Indeks Kepuasan Masyarakat atas layanan perizinan' },
  { satuan: '%', indikator: 'Persentase sampah perkotaan yang tertangani' },
  { satuan: 'Skor', indikator: 'Skor Pola Pangan Harapan' },
  { satuan: 'Persen', indikator: 'Persentase rekomendasi BPK yang selesai' },
];

export const KANTOR = [
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Kesehatan',
  'RSUD dr. Contoh',
  'Dinas PU Bina Marga dan SDA',
  'Dinas Perkim dan Cipta Karya',
  'Dinas Sosial PPKB',
  'Disnakertrans',
  'Dinas Ketahanan Pangan dan Pertanian',
  'DLH',
  'Disdukcapil',
  'Dinas Koperasi, UKM dan Perdagangan',
  'DPMPTSP',
  'Dinas Perikanan',
  'Sekretariat DPRD',
  'Inspektorat Kabupaten',
  'Bapenda',
  'BKAD',
  'BKPSDM',
  'Kecamatan Kota Raja',
  'Kecamatan Bukit Kerman',
];

/** Groups of works. */
export const KELOMPOK = ['PENINGKATAN JALAN', 'REHABILITASI GEDUNG', 'DRAINASE LINGKUNGAN', 'PENGADAAN ALAT'];

export const SASARAN = [
  'Meningkatnya akses dan mutu layanan kesehatan',
  'Meningkatnya mutu lulusan pendidikan dasar',
  'Meningkatnya kepuasan atas pelayanan perizinan',
  'Menurunnya keluarga rentan sosial',
  'Meningkatnya kapabilitas APIP',
  'Meningkatnya kualitas dukungan kepada DPRD',
];

/** Goals of sustainable development that a kabupaten reports on. */
export const TUJUAN = [
  'TPB 1 Tanpa Kemiskinan',
  'TPB 2 Tanpa Kelaparan',
  'TPB 3 Kehidupan Sehat dan Sejahtera',
  'TPB 4 Pendidikan Berkualitas',
  'TPB 6 Air Bersih dan Sanitasi Layak',
  'TPB 11 Kota dan Permukiman Berkelanjutan',
];
