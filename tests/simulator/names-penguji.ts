/** Names of the half "penguji"; none of them stands in the other halves. */
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

export const BIDANG = [
  { kode: '2.10', nama: 'PERTANAHAN', wajib: LAIN },
  { kode: '2.14', nama: 'PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA', wajib: LAIN },
  { kode: '2.20', nama: 'STATISTIK', wajib: LAIN },
  { kode: '2.22', nama: 'KEBUDAYAAN', wajib: LAIN },
  { kode: '2.24', nama: 'KEARSIPAN', wajib: LAIN },
  { kode: '3.28', nama: 'KEHUTANAN', wajib: PILIHAN },
  { kode: '3.29', nama: 'ENERGI DAN SUMBER DAYA MINERAL', wajib: PILIHAN },
  { kode: '5.01', nama: 'PERENCANAAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '5.02', nama: 'KEUANGAN', wajib: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', unsur: true },
  { kode: '7.01', nama: 'KECAMATAN', wajib: 'UNSUR KEWILAYAHAN', unsur: true },
];

export const PROGRAM = [
  'Penyelesaian Sengketa Tanah Garapan',
  'Redistribusi Tanah serta Ganti Kerugian Tanah Kelebihan Maksimum',
  'Pembinaan Keluarga Berencana (KB)',
  'Pemberdayaan dan Peningkatan Keluarga Sejahtera (KS)',
  'Penyelenggaraan Statistik Sektoral',
  'Pengembangan Kebudayaan',
  'Pelestarian dan Pengelolaan Cagar Budaya',
  'Pengelolaan Arsip',
  'Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah',
  'Pengelolaan Keuangan Daerah',
  'Pengelolaan Pendapatan Daerah',
  'Penyelenggaraan Pemerintahan dan Pelayanan Publik Tingkat Kecamatan',
];

export const KEGIATAN = [
  'Penyelesaian Sengketa Tanah Garapan dalam Daerah Kabupaten/Kota',
  'Advokasi, Komunikasi, Informasi dan Edukasi (KIE) Pengendalian Penduduk',
  'Pendistribusian Alat dan Obat Kontrasepsi',
  'Penyelenggaraan Statistik Sektoral di Lingkup Daerah',
  'Pelestarian Kesenian Tradisional yang Masyarakat Pelakunya dalam Daerah',
  'Penetapan Cagar Budaya Peringkat Kabupaten/Kota',
  'Pengelolaan Arsip Dinamis Daerah',
  'Penyusunan Perencanaan dan Pendanaan',
  'Analisis Data dan Informasi Pemerintahan Daerah Bidang Perencanaan',
  'Koordinasi dan Pengelolaan Perbendaharaan Daerah',
  'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
];

export const SUB = [
  'Inventarisasi Subjek dan Objek Redistribusi Tanah',
  'Mediasi Konflik Lahan Garapan',
  'Penyediaan Sarana Balai Penyuluhan KB',
  'Penggerakan Kader Institusi Masyarakat Pedesaan',
  'Orientasi Tim Pendamping Keluarga',
  'Pengumpulan Data Statistik Sektoral',
  'Penyusunan Buku Daerah Dalam Angka',
  'Pembinaan Sanggar Seni',
  'Gelar Karya Budaya Tahunan',
  'Pendaftaran Objek Diduga Cagar Budaya',
  'Pemeliharaan Museum Daerah',
  'Akuisisi Arsip Statis',
  'Pelaksanaan Konsultasi Publik RKPD',
  'Pelaksanaan Musrenbang Kabupaten',
  'Pengendalian Pelaksanaan Kerja Sama Daerah',
  'Verifikasi SPM dan Penerbitan SP2D',
  'Pembinaan Akuntansi SKPD',
  'Penagihan Tunggakan PBB',
  'Pelayanan Administrasi Terpadu Kecamatan (PATEN)',
  'Lomba Kelurahan Berprestasi',
];

export const HITUNGAN = [
  { satuan: 'Bidang', indikator: 'Jumlah bidang tanah yang diinventarisasi' },
  { satuan: 'Akseptor', indikator: 'Banyaknya peserta KB baru' },
  { satuan: 'Berkas', indikator: 'Jumlah berkas arsip yang ditata' },
  { satuan: 'Sanggar', indikator: 'Jumlah sanggar yang memperoleh pembinaan' },
  { satuan: 'Tabel', indikator: 'Jumlah tabel data yang termutakhirkan' },
  { satuan: 'Pertemuan', indikator: 'Frekuensi rapat forum yang terlaksana' },
  { satuan: 'SP2D', indikator: 'Jumlah SP2D yang diterbitkan' },
  { satuan: 'Wajib Pajak', indikator: 'Jumlah wajib pajak yang ditagih' },
  { satuan: 'Kali', indikator: 'Jumlah pagelaran yang diselenggarakan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase data sektoral yang lengkap' },
  { satuan: 'Persen', indikator: 'Contraceptive Prevalence Rate (mCPR)' },
  { satuan: 'Nilai', indikator: 'Nilai pengawasan kearsipan' },
  { satuan: 'Indeks', indikator: 'Indeks Kepuasan Masyarakat kecamatan' },
  { satuan: '%', indikator: 'Persentase keselarasan RKPD dan APBD' },
];

/** Better the lower they are. */
export const TURUN = [
  { satuan: '%', indikator: 'Angka kemiskinan' },
  { satuan: 'per 1.000', indikator: 'Angka kelahiran remaja' },
  { satuan: '%', indikator: 'Persentase temuan yang berulang' },
  { satuan: 'Persen', indikator: 'Prevalensi stunting' },
];

export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Tambahan Penghasilan ASN', 'Honorarium Pengelola'] },
      {
        kode: '5.1.02',
        nama: 'Belanja Barang dan Jasa',
        anak: ['Bahan Pakai Habis', 'Jasa Kantor', 'Jasa Konsultansi Nonkonstruksi', 'Perjalanan Dinas Paket Meeting'],
      },
      { kode: '5.1.05', nama: 'Belanja Hibah', anak: ['Hibah kepada Badan dan Lembaga', 'Hibah Dana BOS'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Alat Studio', 'Alat Kantor', 'Komputer'] },
      { kode: '5.2.03', nama: 'Belanja Modal Gedung dan Bangunan', anak: ['Gedung Depo Arsip', 'Tugu Batas'] },
    ],
  },
  {
    kode: '5.4',
    nama: 'BELANJA TRANSFER',
    anak: [{ kode: '5.4.02', nama: 'Belanja Bantuan Keuangan', anak: ['Bankeu Desa', 'Bankeu Partai Politik'] }],
  },
];

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['BPHTB Waris', 'Pajak MBLB Pasir', 'PBJT Jasa Boga'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Sampah', 'Retribusi Rumah Potong Hewan'] },
      { kode: '4.1.03', nama: 'Hasil Kekayaan Daerah Dipisahkan', anak: ['Dividen Bank Daerah', 'Dividen BPR'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer dari Pusat', anak: ['DAU Formula', 'DBH Minerba', 'Dana Insentif'] },
      { kode: '4.2.02', nama: 'Transfer Antardaerah', anak: ['Bagi Hasil Pajak Rokok', 'Bantuan Keuangan Provinsi'] },
    ],
  },
];

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Makam Umum', 'Tanah Lapangan', 'Tanah Balai Penyuluhan'] },
  { kode: '1.3.2', nama: 'ALAT BESAR DAN ANGKUTAN', anak: ['Mobil Unit Penerangan', 'Sepeda Motor', 'Traktor'] },
  { kode: '1.3.3', nama: 'BANGUNAN GEDUNG', anak: ['Museum', 'Depo Arsip', 'Balai Desa'] },
  { kode: '1.3.4', nama: 'JARINGAN', anak: ['Jaringan Listrik Desa', 'Jaringan Internet', 'Embung'] },
  { kode: '1.3.5', nama: 'ASET TETAP LAINNYA', anak: ['Koleksi Museum', 'Gamelan', 'Buku Langka'] },
];

export const KANTOR = [
  'Dinas Pengendalian Penduduk dan KB',
  'Dinas Kebudayaan',
  'Dinas Kearsipan Daerah',
  'Dinas Pertanahan',
  'Dinas Statistik dan Persandian',
  'Badan Keuangan dan Aset Daerah',
  'Badan Riset dan Inovasi Daerah',
  'Inspektorat Daerah',
  'Sekretariat DPRD',
  'Bagian Organisasi Setda',
  'Bagian Pengadaan Barang dan Jasa',
  'RSUD Pratama',
  'Kecamatan Tambak Sari',
  'Kecamatan Muara Lawa',
];

export const KECAMATAN = [
  'Kelurahan Gunung Kelua',
  'Kelurahan Rapak Dalam',
  'Kelurahan Bukit Pinang',
  'Kelurahan Sempaja Barat',
  'Kelurahan Air Hitam',
  'Kelurahan Loa Buah',
  'Kelurahan Teluk Lerong',
  'Kelurahan Sungai Kapih',
  'Kelurahan Mangkupalas',
  'Kelurahan Pelita',
  'Kelurahan Selili',
];

export const SUMBER_DANA = [
  'DAU Spesifik Grant Kelurahan',
  'DAU Spesifik Grant Pendidikan',
  'DAU Bebas',
  'DAK Fisik Afirmasi',
  'DAK Nonfisik BOKB',
  'DAK Nonfisik Museum',
  'DBH Migas',
  'DBH Kehutanan',
  'Bantuan Keuangan Khusus',
  'Hibah Luar Negeri',
];

export const PAJAK = [
  'Pajak Reklame Kain',
  'Pajak Parkir Swasta',
  'PBJT Makan Minum Restoran',
  'PBJT Hiburan Karaoke',
  'BPHTB Jual Beli',
  'PBB Perkotaan',
  'PBB Perdesaan',
  'Retribusi Tempat Rekreasi',
  'Retribusi Pasar Grosir',
  'Retribusi Tenaga Kerja Asing',
  'Opsen Pajak Kendaraan',
];

export const DESA = [
  'Karya Bhakti',
  'Tirta Kencana',
  'Lubuk Sini',
  'Pematang Balam',
  'Durian Demang',
  'Taba Penanjung',
  'Kembang Ayun',
  'Arga Indah',
  'Pagar Jati',
  'Sekayun Mudik',
  'Talang Empat',
];

export const SPM = [
  'Pelayanan kesehatan usia produktif',
  'Pelayanan kesehatan orang dengan HIV',
  'Pelayanan kesehatan orang terduga TBC',
  'Pendidikan kesetaraan',
  'Pelayanan trantibum',
  'Pelayanan penyelamatan kebakaran',
  'Rehabilitasi sosial gelandangan di luar panti',
  'Pemenuhan kebutuhan pokok air minum sehari-hari',
  'Fasilitasi rumah bagi warga terdampak relokasi',
];

export const IKK = [
  'Persentase kelengkapan data arsip',
  'Rasio pemakaian kontrasepsi modern',
  'Persentase cagar budaya yang dilestarikan',
  'Rasio luas tanah yang termanfaatkan',
  'Rasio PAD terhadap pendapatan',
  'Persentase OPD yang memakai data statistik',
  'Rasio belanja urusan wajib',
  'Persentase aset bersertifikat',
];

export const KELOMPOK = [
  'Bidang Anggaran',
  'Bidang Perbendaharaan',
  'Bidang Pendapatan',
  'Sub Bagian Program',
  'UPTD Museum',
];

export const SASARAN = [
  'Meningkatnya mutu perencanaan pembangunan',
  'Terkelolanya arsip dan data daerah secara andal',
  'Terkendalinya laju pertumbuhan penduduk',
  'Lestarinya warisan budaya daerah',
];
