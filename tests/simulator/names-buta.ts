/** Names of the half "buta"; what stands in other halves too is national nomenclature. */
export { ASET, PENDAPATAN, REKENING } from './names-buta-akun';

const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

export const BIDANG = [
  { kode: '1.02', nama: 'KESEHATAN', wajib: DASAR },
  { kode: '1.06', nama: 'SOSIAL', wajib: DASAR },
  { kode: '2.07', nama: 'TENAGA KERJA', wajib: LAIN },
  { kode: '2.09', nama: 'PANGAN', wajib: LAIN },
  { kode: '2.17', nama: 'KOPERASI, USAHA KECIL, DAN MENENGAH', wajib: LAIN },
  { kode: '2.18', nama: 'PENANAMAN MODAL', wajib: LAIN },
  { kode: '3.25', nama: 'KELAUTAN DAN PERIKANAN', wajib: PILIHAN },
  { kode: '3.27', nama: 'PERTANIAN', wajib: PILIHAN },
  { kode: '5.03', nama: 'KEPEGAWAIAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '6.01', nama: 'INSPEKTORAT DAERAH', wajib: 'UNSUR PENGAWASAN URUSAN PEMERINTAHAN', unsur: true },
];

export const PROGRAM = [
  'Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
  'Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
  'Rehabilitasi Sosial',
  'Perlindungan dan Jaminan Sosial',
  'Pelatihan Kerja dan Produktivitas Tenaga Kerja',
  'Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat',
  'Pengawasan dan Pemeriksaan Koperasi',
  'Pengembangan Iklim Penanaman Modal',
  'Pengelolaan Perikanan Budidaya',
  'Penyediaan dan Pengembangan Sarana Pertanian',
  'Kepegawaian Daerah',
  'Penyelenggaraan Pengawasan',
];

export const KEGIATAN = [
  'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan',
  'Pengembangan Mutu Tenaga Kesehatan',
  'Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar',
  'Pengelolaan Data Fakir Miskin Cakupan Daerah',
  'Pelaksanaan Pelatihan Berdasarkan Unit Kompetensi',
  'Penganekaragaman Konsumsi Pangan Berbasis Sumber Daya Lokal',
  'Pemeriksaan Kepatuhan Koperasi Simpan Pinjam',
  'Pembuatan Peta Potensi Investasi',
  'Pemberdayaan Pembudi Daya Ikan Kecil',
  'Pengawasan Peredaran Sarana Pertanian',
  'Mutasi dan Promosi ASN',
  'Penyelenggaraan Pengawasan Internal',
];

export const SUB = [
  'Pengadaan Bahan Habis Pakai Puskesmas',
  'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
  'Rehabilitasi Rumah Dinas Dokter',
  'Distribusi Vaksin dan Obat Program',
  'Pemberian Layanan Rujukan Lansia Terlantar',
  'Fasilitasi Bantuan Pengembangan Ekonomi Keluarga',
  'Pendampingan Penerima PKH',
  'Pelatihan Menjahit Berbasis Kompetensi',
  'Penyebarluasan Informasi Pasar Kerja',
  'Penyediaan Cadangan Beras Pemerintah Daerah',
  'Pekarangan Pangan Lestari',
  'Penilaian Kesehatan KSP',
  'Penyusunan Peta Peluang Usaha',
  'Bimbingan Teknis LKPM',
  'Bantuan Benih Ikan Nila',
  'Pembangunan Kolam Percontohan',
  'Pengadaan Pupuk Organik Cair',
  'Rehabilitasi Jaringan Irigasi Tersier',
  'Penyelesaian Administrasi Kenaikan Pangkat',
  'Audit Kinerja Puskesmas',
  'Reviu Laporan Keuangan BLUD',
  'Penanganan Pengaduan Masyarakat',
];

export const HITUNGAN = [
  { satuan: 'Ibu Hamil', indikator: 'Jumlah ibu hamil yang memperoleh pelayanan K6' },
  { satuan: 'Keluarga', indikator: 'Jumlah keluarga penerima bantuan' },
  { satuan: 'Peserta', indikator: 'Banyaknya peserta pelatihan yang lulus uji' },
  { satuan: 'Ton', indikator: 'Volume beras cadangan yang tersedia' },
  { satuan: 'Koperasi', indikator: 'Jumlah koperasi yang diperiksa' },
  { satuan: 'Ekor', indikator: 'Jumlah benih ikan yang dibagikan' },
  { satuan: 'LHP', indikator: 'Jumlah laporan hasil pemeriksaan yang terbit' },
  { satuan: 'SK', indikator: 'Jumlah keputusan kenaikan pangkat' },
  { satuan: 'Unit', indikator: 'Jumlah rumah dinas yang direhabilitasi' },
  { satuan: 'Meter', indikator: 'Panjang jaringan irigasi yang direhabilitasi' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase puskesmas terakreditasi paripurna' },
  { satuan: 'Persen', indikator: 'Persentase penyerapan lulusan pelatihan' },
  { satuan: 'Skor', indikator: 'Skor Pola Pangan Harapan' },
  { satuan: 'Indeks', indikator: 'Indeks Profesionalitas ASN' },
  { satuan: '%', indikator: 'Persentase rekomendasi yang ditindaklanjuti' },
  { satuan: 'Nilai', indikator: 'Nilai maturitas SPIP' },
];

export const KANTOR = [
  'Dinas Kesehatan',
  'Dinas Sosial, Pemberdayaan Perempuan dan PA',
  'Dinas Tenaga Kerja dan Transmigrasi',
  'Dinas Ketahanan Pangan',
  'Dinas Koperasi, UKM dan Perdagangan',
  'DPMPTSP',
  'Dinas Perikanan',
  'Dinas Tanaman Pangan dan Hortikultura',
  'BKPSDM',
  'Inspektorat Kabupaten',
  'Badan Kesbangpol',
  'Bagian Umum Setda',
  'Bagian Hukum Setda',
  'Kecamatan Sukamulia',
];

export const KECAMATAN = [
  'Kelurahan Ciparay',
  'Kelurahan Karangsari',
  'Kelurahan Margaluyu',
  'Kelurahan Pataruman',
  'Kelurahan Kertayasa',
  'Kelurahan Hegarsari',
  'Kelurahan Muktisari',
  'Kelurahan Bojongkantong',
  'Kelurahan Situbatu',
  'Kelurahan Mekarharja',
];

export const SUMBER_DANA = [
  'BOK Dinas Kesehatan Kabupaten',
  'BOK Puskesmas',
  'BOK Pengawasan Obat dan Makanan',
  'Dana Pelayanan Perlindungan Perempuan',
  'Dana Ketahanan Pangan dan Pertanian',
  'Dana Fasilitasi Penanaman Modal',
  'Tunjangan Khusus Guru',
  'BOP Kesetaraan',
  'BOP PAUD',
  'Dana Peningkatan Kapasitas Koperasi',
];

export const PAJAK = [
  'PBJT Jasa Perhotelan',
  'PBJT Parkir Tepi Jalan',
  'Pajak Reklame Papan',
  'BPHTB Hibah',
  'PBB-P2 Buku I-III',
  'PBB-P2 Buku IV-V',
  'Opsen BBNKB',
  'Retribusi Tempat Pelelangan Ikan',
  'Retribusi Labuh Tambat',
  'Retribusi Laboratorium',
  'Retribusi Gedung Pertemuan',
];

export const DESA = [
  'Cibeureum',
  'Sukahurip',
  'Waringinsari',
  'Langensari',
  'Rejasari',
  'Batulawang',
  'Binangun',
  'Raharja',
  'Puloerang',
  'Jajawar',
  'Kujangsari',
];

export const SPM = [
  'Pelayanan kesehatan balita',
  'Pelayanan kesehatan penderita hipertensi',
  'Pelayanan kesehatan ODGJ berat',
  'Jaminan sosial korban bencana',
  'Pendidikan anak usia dini',
  'Penyediaan air limbah domestik',
  'Pelayanan informasi rawan bencana',
  'Rehabilitasi sosial anak telantar di luar panti',
];

export const IKK = [
  'Rasio dokter per satuan penduduk',
  'Persentase PMKS yang tertangani',
  'Tingkat penempatan pencari kerja',
  'Persentase koperasi sehat',
  'Rasio investor berskala nasional',
  'Persentase produksi perikanan',
  'Rasio pegawai pendidikan menengah',
  'Persentase ketersediaan pangan',
];

/** Units whose rows are added up on the unit's own row, or after them. */
export const KELOMPOK = [
  'Bidang Kesehatan Masyarakat',
  'Bidang Sumber Daya Kesehatan',
  'Bidang Rehabilitasi',
  'Sub Bagian Umum dan Kepegawaian',
  'Irban Wilayah I',
  'Bidang Produksi',
];
export const UPTD = [
  'UPTD Pasar Wilayah Timur',
  'UPTD Puskesmas Kota',
  'UPTD Pelabuhan Perikanan',
  'UPTD Laboratorium Lingkungan',
  'UPTD Balai Benih',
];
export const MISI = [
  'Misi 1 : Mewujudkan Sumber Daya Manusia Sehat dan Cerdas',
  'Misi 2 : Menguatkan Ekonomi Kerakyatan',
  'Misi 3 : Membangun Tata Kelola yang Melayani',
  'Misi 4 : Memeratakan Infrastruktur',
];
export const LAYANAN = ['SPM Bidang Kesehatan', 'SPM Bidang Sosial', 'SPM Bidang Pendidikan', 'SPM Trantibumlinmas'];

export const SASARAN = [
  'Meningkatnya derajat kesehatan penduduk',
  'Menurunnya beban pengeluaran keluarga miskin',
  'Meningkatnya daya saing tenaga kerja lokal',
  'Terjaganya ketersediaan pangan',
  'Tumbuhnya investasi daerah',
];

export const PROGRAM_LAIN = [
  'Sediaan Farmasi dan Alat Kesehatan',
  'Penempatan Tenaga Kerja',
  'Penanganan Kerawanan Pangan',
  'Promosi Penanaman Modal',
];
/** What UPTD collect, kinds of services and puskesmas, for groups and lists. */
export const RETRIBUSI = [
  'Retribusi Kios Pasar Ikan',
  'Retribusi Pelataran',
  'Retribusi Rawat Inap',
  'Retribusi Uji Mutu Air',
  'Retribusi Sewa Alat',
  'Penjualan Benih Unggul',
  'Retribusi Kebersihan Pasar',
  'Retribusi Ambulans',
  'Retribusi Tambat Kapal',
  'Retribusi Cold Storage',
  'Retribusi Parkir Pasar',
  'Sewa Lapak Bulanan',
];
export const SPM_LAIN = [
  'Pelayanan kesehatan ibu bersalin',
  'Pelayanan kesehatan bayi baru lahir',
  'Pelayanan kesehatan lanjut usia',
  'Rehabilitasi sosial disabilitas telantar di luar panti',
  'Pendidikan dasar',
  'Pelayanan ketenteraman dan ketertiban',
  'Pelayanan evakuasi korban bencana',
  'Pelayanan pencegahan kebakaran',
];
export const PUSKESMAS = [
  'Puskesmas Banjar I',
  'Puskesmas Purwaharja',
  'Puskesmas Langen',
  'Puskesmas Pataruman II',
  'Puskesmas Cisaga',
  'Puskesmas Rancah',
  'Puskesmas Tambaksari',
  'Puskesmas Sadananya',
  'Puskesmas Baregbeg',
  'RSUD Kelas D',
];
