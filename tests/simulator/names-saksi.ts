/** Names of the half "saksi"; none of them stands in the other halves. */
const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

export const BIDANG = [
  { kode: '1.03', nama: 'PEKERJAAN UMUM DAN PENATAAN RUANG', wajib: DASAR },
  { kode: '1.04', nama: 'PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN', wajib: DASAR },
  { kode: '2.07', nama: 'TENAGA KERJA', wajib: LAIN },
  { kode: '2.15', nama: 'PERHUBUNGAN', wajib: LAIN },
  { kode: '2.16', nama: 'KOMUNIKASI DAN INFORMATIKA', wajib: LAIN },
  { kode: '2.18', nama: 'PENANAMAN MODAL', wajib: LAIN },
  { kode: '3.25', nama: 'KELAUTAN DAN PERIKANAN', wajib: PILIHAN },
  { kode: '3.30', nama: 'PERDAGANGAN', wajib: PILIHAN },
];

export const PROGRAM = [
  'Penyelenggaraan Jalan',
  'Pengelolaan Sumber Daya Air (SDA)',
  'Penataan Bangunan Gedung',
  'Kawasan Permukiman',
  'Pelatihan Kerja dan Produktivitas Tenaga Kerja',
  'Penempatan Tenaga Kerja',
  'Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)',
  'Pengelolaan Aplikasi Informatika',
  'Promosi Penanaman Modal',
  'Pengelolaan Perikanan Budidaya',
  'Stabilisasi Harga Barang Kebutuhan Pokok',
  'Standardisasi dan Perlindungan Konsumen',
];

export const KEGIATAN = [
  'Penyelenggaraan Jalan Kabupaten/Kota',
  'Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder',
  'Penataan dan Peningkatan Kualitas Kawasan Permukiman Kumuh',
  'Pelaksanaan Pelatihan berdasarkan Unit Kompetensi',
  'Pelayanan Antarkerja di Daerah Kabupaten/Kota',
  'Pengujian Berkala Kendaraan Bermotor',
  'Penetapan Rencana Induk Jaringan LLAJ',
  'Pengelolaan e-government di Lingkup Pemerintah Daerah',
  'Penyelenggaraan Promosi Penanaman Modal',
  'Pemberdayaan Pembudi Daya Ikan Kecil',
  'Pengendalian Harga dan Stok Barang Kebutuhan Pokok',
  'Pelaksanaan Metrologi Legal berupa Tera dan Tera Ulang',
];

export const SUB = [
  'Rehabilitasi Jalan',
  'Pemeliharaan Rutin Jalan',
  'Penggantian Jembatan',
  'Normalisasi/Restorasi Sungai',
  'Rehabilitasi Jaringan Irigasi Permukaan',
  'Perbaikan Rumah Tidak Layak Huni',
  'Pembangunan Saluran Drainase Lingkungan',
  'Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan',
  'Penyelenggaraan Bursa Kerja (Job Fair)',
  'Pengadaan Rambu Lalu Lintas',
  'Registrasi Kendaraan Wajib Uji',
  'Pengelolaan Pusat Data Pemerintahan',
  'Penyelenggaraan Sistem Jaringan Intra',
  'Pelaksanaan Kegiatan Promosi Investasi',
  'Penyediaan Benih Ikan',
  'Pembinaan Pokdakan',
  'Operasi Pasar Murah',
  'Tera Ulang Alat Ukur, Takar dan Timbang',
  'Revitalisasi Pasar Rakyat',
];

export const HITUNGAN = [
  { satuan: 'Km', indikator: 'Panjang jalan yang direhabilitasi' },
  { satuan: 'Ha', indikator: 'Luas daerah irigasi yang dilayani' },
  { satuan: 'Rumah', indikator: 'Banyaknya RTLH yang diperbaiki' },
  { satuan: 'Org', indikator: 'Jumlah pencari kerja yang mengikuti pelatihan' },
  { satuan: 'Titik', indikator: 'Jumlah rambu yang terpasang' },
  { satuan: 'Kendaraan', indikator: 'Jumlah kendaraan yang diuji' },
  { satuan: 'Lokasi', indikator: 'Jumlah lokasi yang terhubung jaringan' },
  { satuan: 'Ekor', indikator: 'Jumlah benih ikan yang dibagikan' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase jalan kabupaten dalam kondisi mantap' },
  { satuan: 'Persen', indikator: 'Cakupan rumah tangga berakses air minum layak' },
  { satuan: 'Indeks', indikator: 'Indeks SPBE' },
  { satuan: 'Poin', indikator: 'Nilai SAKIP perangkat daerah' },
];

export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Gaji Pokok dan Tunjangan PPPK', 'TPP berdasarkan Beban Kerja'] },
      {
        kode: '5.1.02',
        nama: 'Belanja Barang dan Jasa',
        anak: ['Belanja Bahan Bangunan', 'Jasa Tenaga Ahli', 'Pemeliharaan Jalan', 'Perjalanan Dinas Dalam Kota'],
      },
      { kode: '5.1.06', nama: 'Belanja Bantuan Sosial', anak: ['Bansos kepada Individu', 'Bansos kepada Kelompok'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.01', nama: 'Belanja Modal Tanah', anak: ['Tanah untuk Jalan', 'Tanah untuk Irigasi'] },
      { kode: '5.2.04', nama: 'Belanja Modal JIJ', anak: ['Jembatan', 'Saluran Irigasi', 'Jaringan Listrik'] },
    ],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['PBJT Tenaga Listrik', 'PBJT Jasa Parkir', 'Opsen MBLB'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pengujian Kendaraan', 'Retribusi Tera'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Jasa Giro', 'Pendapatan Denda'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [{ kode: '4.2.01', nama: 'Transfer Pemerintah Pusat', anak: ['DBH PPh', 'DAU Earmark', 'DAK Fisik Jalan'] }],
  },
];

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Jalan', 'Tanah Rumah Negara', 'Tanah Irigasi'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Berat', 'Mobil Tangki', 'Printer', 'Alat Uji Kendaraan'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Terminal', 'Pasar Rakyat', 'Gedung Workshop'] },
  { kode: '1.3.4', nama: 'JALAN, IRIGASI DAN JARINGAN', anak: ['Jalan Desa', 'Jembatan Gantung', 'Jaringan Air'] },
  { kode: '1.3.6', nama: 'KONSTRUKSI DALAM PENGERJAAN', anak: ['KDP Jalan', 'KDP Gedung'] },
]; // prettier-ignore

export const KANTOR = [
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'Dinas Perkim dan Pertanahan',
  'Dinas Tenaga Kerja',
  'Dinas Komunikasi dan Informatika',
  'DPMPTSP',
  'Dinas Kelautan dan Perikanan',
  'Dinas Perdagangan',
  'BKPSDM',
  'BPKAD',
  'Bagian Hukum Setda',
  'Bagian Pembangunan Setda',
  'BPBD',
  'RSUD Tipe B',
  'Kantor Camat Sukarami',
];

export const KECAMATAN = [
  'Pagelaran',
  'Gading Rejo',
  'Ambarawa',
  'Banyumas',
  'Adiluwih',
  'Sukoharjo',
  'Pardasuka',
  'Way Lima',
  'Negeri Katon',
  'Kedondong',
];

export const SUMBER_DANA = [
  'PAD murni',
  'DAU tidak ditentukan penggunaannya',
  'DAU bidang kesehatan',
  'DAU bidang pekerjaan umum',
  'DAK Fisik Penugasan',
  'DAK Nonfisik BOK',
  'DBH Cukai Hasil Tembakau',
  'DBH SDA',
  'Pinjaman Daerah',
  'SiLPA',
];

export const PAJAK = [
  'PBJT Jasa Perhotelan',
  'PBJT Kesenian dan Hiburan',
  'Pajak Reklame Papan',
  'Pajak Air Tanah (PAT)',
  'PBB-P2 Buku 1-3',
  'PBB-P2 Buku 4-5',
  'BPHTB Pemindahan Hak',
  'Retribusi PBG dan SLF',
  'Retribusi Jasa Usaha',
  'Sewa Alat Berat',
];

export const DESA = [
  'Margodadi',
  'Sumberagung',
  'Tanjung Anom',
  'Wonosari',
  'Bumi Ayu',
  'Rejosari',
  'Sinar Mulya',
  'Fajar Agung',
  'Podomoro',
  'Waluyojati',
  'Sidoharjo',
  'Kuta Dalom',
];

export const SPM = [
  'Pelayanan kesehatan ibu hamil',
  'Pelayanan kesehatan balita',
  'Pelayanan kesehatan penderita hipertensi',
  'Pendidikan anak usia dini',
  'Pendidikan dasar',
  'Penyediaan air minum curah',
  'Pengolahan air limbah domestik',
  'Rehabilitasi sosial lanjut usia telantar di dalam panti',
  'Pelayanan informasi rawan bencana',
  'Penyediaan rumah layak huni korban bencana',
];

export const IKK = [
  'Rasio luas kawasan permukiman rawan banjir yang terlindungi',
  'Persentase jumlah rumah tangga yang mendapat akses air minum',
  'Rasio kepatuhan IMB kabupaten/kota',
  'Tingkat kemantapan jalan kabupaten/kota',
  'Rasio tenaga operator/teknisi yang terlatih',
  'Tingkat penyelesaian pelanggaran ketertiban',
  'Persentase warga negara korban bencana yang tertangani',
  'Persentase pelaku usaha yang memperoleh izin',
  'Persentase alat ukur bertanda tera sah',
];

export const KELOMPOK = [
  'Sekretariat Dinas',
  'Bidang Bina Marga',
  'Bidang Cipta Karya',
  'Bidang SDA',
  'UPTD Alat Berat',
];

export const SASARAN = [
  'Meningkatnya kualitas infrastruktur jalan dan jembatan',
  'Meningkatnya keterserapan pencari kerja',
  'Meningkatnya kualitas layanan publik berbasis elektronik',
  'Terkendalinya inflasi daerah',
];
