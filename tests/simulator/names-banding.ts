/** Names of the half "banding"; none of them stands in names.ts. */
const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';

export const BIDANG = [
  { kode: '1.03', nama: 'PEKERJAAN UMUM DAN PENATAAN RUANG', wajib: DASAR },
  { kode: '1.04', nama: 'PERUMAHAN DAN KAWASAN PERMUKIMAN', wajib: DASAR },
  { kode: '2.07', nama: 'TENAGA KERJA', wajib: LAIN },
  { kode: '2.15', nama: 'PERHUBUNGAN', wajib: LAIN },
  { kode: '2.16', nama: 'KOMUNIKASI DAN INFORMATIKA', wajib: LAIN },
  { kode: '3.25', nama: 'KELAUTAN DAN PERIKANAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '3.30', nama: 'PERDAGANGAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
];

export const PROGRAM = [
  'Pengelolaan Sumber Daya Air (SDA)',
  'Penyelenggaraan Jalan',
  'Penataan Bangunan Gedung',
  'Pelatihan Kerja dan Produktivitas Tenaga Kerja',
  'Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)',
  'Pengelolaan Aplikasi Informatika',
  'Pengelolaan Perikanan Tangkap',
  'Peningkatan Sarana Distribusi Perdagangan',
  'Kawasan Permukiman',
];

export const KEGIATAN = [
  'Administrasi Barang Milik Daerah pada Perangkat Daerah',
  'Administrasi Kepegawaian Perangkat Daerah',
  'Pengadaan Barang Milik Daerah Penunjang Urusan',
  'Penyelenggaraan Jalan Kabupaten/Kota',
  'Pengembangan dan Pengelolaan Sistem Irigasi',
  'Pelaksanaan Pelatihan Berdasarkan Unit Kompetensi',
  'Penyediaan Perlengkapan Jalan',
  'Pengelolaan e-Government',
  'Pemberdayaan Nelayan Kecil',
  'Pembinaan terhadap Pengelola Sarana Distribusi',
];

export const SUB = [
  'Evaluasi Kinerja Perangkat Daerah',
  'Pengelolaan Retribusi Daerah',
  'Pendataan dan Pengolahan Administrasi Kepegawaian',
  'Penyediaan Barang Cetakan dan Penggandaan',
  'Fasilitasi Kunjungan Tamu',
  'Pengadaan Mebel',
  'Rehabilitasi Jalan Lingkungan',
  'Pelebaran Jalan Menuju Standar',
  'Normalisasi Saluran Irigasi Tersier',
  'Pemasangan Rambu dan Marka',
  'Uji Berkala Kendaraan Bermotor',
  'Penyelenggaraan Sistem Jaringan Intra',
  'Bantuan Mesin Tempel bagi Nelayan',
  'Tera Ulang Alat Ukur',
  'Pembangunan Los Pasar',
  'Bursa Kerja Terbuka',
  'Pemutakhiran Data Rumah Tidak Layak Huni',
];

export const HITUNGAN = [
  { satuan: 'Km', indikator: 'Panjang jalan yang ditangani' },
  { satuan: 'Buah', indikator: 'Banyaknya rambu terpasang' },
  { satuan: 'Unit', indikator: 'Tersedianya mebel kantor' },
  { satuan: 'Orang', indikator: 'Jumlah pencari kerja terlatih' },
  { satuan: 'Dokumen', indikator: 'Tersusunnya dokumen kepegawaian' },
  { satuan: 'Kali', indikator: 'Frekuensi pembinaan lapangan' },
  { satuan: 'Laporan', indikator: 'Terlaksananya penyampaian laporan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase jalan dalam kondisi mantap' },
  { satuan: 'Persen', indikator: 'Cakupan layanan aplikasi terintegrasi' },
  { satuan: 'Poin', indikator: 'Indeks SPBE' },
  { satuan: 'Nilai', indikator: 'Nilai SAKIP perangkat daerah' },
];

export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Pegawai', anak: ['Gaji Pokok', 'TPP Beban Kerja', 'Iuran Jaminan'] },
      { kode: '5.1.02', nama: 'Barang dan Jasa', anak: ['Bahan Pakai Habis', 'Jasa Kantor', 'Pemeliharaan Gedung'] },
      { kode: '5.1.06', nama: 'Bantuan Sosial', anak: ['Uang kepada Individu', 'Barang kepada Kelompok'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.01', nama: 'Modal Tanah', anak: ['Tanah untuk Jalan', 'Tanah untuk Bangunan'] },
      { kode: '5.2.02', nama: 'Modal Peralatan', anak: ['Alat Studio', 'Alat Laboratorium', 'Rambu-rambu'] },
    ],
  },
];

export const ASET = [
  { kode: '01', nama: 'TANAH PEMERINTAH DAERAH', anak: ['Tanah Perkantoran', 'Tanah Jalan'] },
  { kode: '02', nama: 'PERALATAN', anak: ['Alat Besar Darat', 'Alat Bengkel', 'Alat Studio', 'Unit Komputer'] },
  { kode: '03', nama: 'GEDUNG', anak: ['Gedung Tempat Kerja', 'Gedung Tempat Tinggal', 'Bangunan Menara'] },
  { kode: '04', nama: 'JALAN DAN JARINGAN', anak: ['Jalan', 'Jembatan', 'Jaringan Listrik'] },
  { kode: '05', nama: 'ASET LAIN-LAIN', anak: ['Buku', 'Tanaman'] },
];

export const KANTOR = [
  'Kecamatan Rantau Panjang',
  'Kecamatan Bukit Asri',
  'Kecamatan Muara Dua',
  'Kecamatan Wonosari',
  'Kecamatan Cempaka',
  'UPTD Puskesmas Melati',
  'UPTD Pasar Induk',
  'UPTD Balai Benih',
  'Kelurahan Gunung Sari',
  'Kelurahan Teluk Dalam',
  'DPMPTSP',
  'BPBD',
  'DISKOMINFO',
  'BKPSDM',
  'RSUD Kabupaten',
];

export const KELOMPOK = [
  'UPTD Wilayah Barat',
  'UPTD Wilayah Timur',
  'Bidang Bina Marga',
  'Bidang Cipta Karya',
  'Tata Usaha',
];
