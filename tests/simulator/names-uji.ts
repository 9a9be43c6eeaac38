/** Names of the half that only scores; none of them stands in the other halves. */
const DASAR = 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR';
const LAIN = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';

export const BIDANG = [
  { kode: '1.05', nama: 'KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', wajib: DASAR },
  { kode: '2.08', nama: 'PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK', wajib: LAIN },
  { kode: '2.12', nama: 'ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL', wajib: LAIN },
  { kode: '2.13', nama: 'PEMBERDAYAAN MASYARAKAT DAN DESA', wajib: LAIN },
  { kode: '2.17', nama: 'KOPERASI, USAHA KECIL, DAN MENENGAH', wajib: LAIN },
  { kode: '2.19', nama: 'KEPEMUDAAN DAN OLAHRAGA', wajib: LAIN },
  { kode: '3.31', nama: 'PERINDUSTRIAN', wajib: PILIHAN },
  { kode: '3.32', nama: 'TRANSMIGRASI', wajib: PILIHAN },
];

export const PROGRAM = [
  'Peningkatan Ketenteraman dan Ketertiban Umum',
  'Pencegahan, Penanggulangan, Penyelamatan Kebakaran',
  'Pengarusutamaan Gender dan Pemberdayaan Perempuan',
  'Pemenuhan Hak Anak (PHA)',
  'Pendaftaran Penduduk',
  'Pencatatan Sipil',
  'Administrasi Pemerintahan Desa',
  'Pemberdayaan Lembaga Kemasyarakatan',
  'Pengawasan dan Pemeriksaan Koperasi',
  'Pengembangan UMKM',
  'Pengembangan Daya Saing Keolahragaan',
  'Perencanaan dan Pembangunan Industri',
];

export const KEGIATAN = [
  'Penanganan Gangguan Ketenteraman dalam 1 Daerah Kabupaten',
  'Penegakan Peraturan Daerah dan Peraturan Kepala Daerah',
  'Pelembagaan PUG pada Lembaga Pemerintah',
  'Penguatan Lembaga Penyedia Layanan Anak',
  'Pelayanan Pendaftaran Penduduk',
  'Penyelenggaraan Pencatatan Sipil',
  'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Desa',
  'Pemeriksaan dan Pengawasan Koperasi Simpan Pinjam',
  'Pemberdayaan Usaha Mikro melalui Pendataan dan Kemitraan',
  'Penyelenggaraan Kejuaraan Olahraga',
  'Penyusunan dan Evaluasi Rencana Pembangunan Industri',
];

export const SUB = [
  'Koordinasi dan Penyusunan DPA-SKPD',
  'Penyusunan Renstra dan Renja OPD',
  'Rekonsiliasi Barang Milik Daerah',
  'Pengadaan Pakaian Dinas beserta Atributnya',
  'Penyediaan Komponen Instalasi Listrik',
  'Penatausahaan Arsip Dinamis',
  'Patroli Wilayah Rawan',
  'Pemadaman dan Penyelamatan di Pos Sektor',
  'Sosialisasi Peraturan Daerah tentang Kawasan Tanpa Rokok',
  'Advokasi Kebijakan PUG',
  'Pendampingan Korban Kekerasan',
  'Perekaman KTP Elektronik Keliling',
  'Pencetakan Dokumen Akta Kelahiran',
  'Pembinaan Perangkat Desa',
  'Fasilitasi Penetapan Batas Desa',
  'Pelatihan Pengelola Koperasi',
  'Pameran Produk Usaha Mikro',
  'Pekan Olahraga Pelajar',
  'Pemutakhiran Data Industri Kecil',
];

export const HITUNGAN = [
  { satuan: 'Keping', indikator: 'Jumlah KTP elektronik yang diterbitkan' },
  { satuan: 'Desa', indikator: 'Jumlah desa yang dibina aparaturnya' },
  { satuan: 'Kasus', indikator: 'Banyaknya kasus yang ditangani' },
  { satuan: 'UMKM', indikator: 'Jumlah usaha mikro yang difasilitasi' },
  { satuan: 'Koperasi', indikator: 'Jumlah koperasi yang diperiksa kesehatannya' },
  { satuan: 'Kegiatan', indikator: 'Jumlah patroli yang dilaksanakan' },
  { satuan: 'Stel', indikator: 'Jumlah pakaian dinas yang diadakan' },
  { satuan: 'Akta', indikator: 'Jumlah akta yang dicetak' },
];

export const PERSENTASE = [
  { satuan: '%', indikator: 'Persentase anak yang memiliki akta kelahiran' },
  { satuan: 'Persen', indikator: 'Persentase koperasi aktif' },
  { satuan: 'Indeks', indikator: 'Indeks Desa Membangun' },
  { satuan: '%', indikator: 'Tingkat penyelesaian pelanggaran K3' },
];

export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Belanja Gaji Pokok ASN', 'Belanja TPP', 'Belanja Lembur'] },
      {
        kode: '5.1.02',
        nama: 'Belanja Barang dan Jasa',
        anak: ['Belanja ATK', 'Belanja Makan Minum Rapat', 'Belanja Sewa', 'Belanja Perjadin'],
      },
      { kode: '5.1.04', nama: 'Belanja Subsidi', anak: ['Subsidi kepada BUMD', 'Subsidi Ongkos Angkut'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Alat', anak: ['Alat Rumah Tangga', 'Alat Pemadam', 'Kendaraan'] },
      { kode: '5.2.05', nama: 'Belanja Modal Aset Tetap Lain', anak: ['Buku Perpustakaan', 'Aset Tak Berwujud'] },
    ],
  },
];

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH (PAD)',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['PBJT Makanan dan Minuman', 'PBB-P2', 'BPHTB', 'Pajak Reklame'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pasar', 'Retribusi Parkir', 'Retribusi PBG'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer Pusat', anak: ['DBH', 'DAU', 'DAK Nonfisik', 'Dana Desa'] },
      { kode: '4.2.02', nama: 'Transfer Antar Daerah', anak: ['Bagi Hasil Provinsi', 'Bantuan Keuangan'] },
    ],
  },
];

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Bangunan Kantor', 'Tanah Kosong', 'Tanah Pasar'] },
  { kode: '1.3.2', nama: 'PERALATAN & MESIN', anak: ['Kendaraan Roda Dua', 'Komputer Jinjing', 'Mebel', 'Genset'] },
  { kode: '1.3.3', nama: 'GEDUNG & BANGUNAN', anak: ['Kantor', 'Rumah Dinas', 'Gudang'] },
  { kode: '1.3.4', nama: 'JALAN, IRIGASI & JARINGAN', anak: ['Jalan Kabupaten', 'Saluran', 'Instalasi Air'] },
  { kode: '1.5.3', nama: 'ASET TIDAK BERWUJUD', anak: ['Aplikasi', 'Lisensi'] },
];

export const KANTOR = [
  'Satuan Polisi Pamong Praja dan Damkar',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Pemberdayaan Masyarakat dan Desa',
  'Dinas Koperasi, UKM dan Perindustrian',
  'Dinas Pemuda dan Olahraga',
  'Dinas P3AP2KB',
  'Badan Kesatuan Bangsa dan Politik',
  'Bagian Umum Setda',
  'Bagian Kesra Setda',
  'Bappelitbangda',
  'Bapenda',
  'RSUD Tipe C',
  'Dinas Transmigrasi',
  'Sekretariat KORPRI',
];

export const KECAMATAN = [
  'Kec. Sungai Raya',
  'Kec. Batu Putih',
  'Kec. Karang Anyar',
  'Kec. Lembah Hijau',
  'Kec. Pulau Besar',
  'Kec. Tirta Mulya',
  'Kel. Bandar Baru',
  'Kel. Pasar Lama',
  'Kel. Sido Makmur',
  'Kel. Tanah Merah',
  'Kel. Ujung Tanjung',
];

export const SUMBER_DANA = [
  'Pendapatan Asli Daerah',
  'DAU yang Ditentukan Penggunaannya',
  'DAU Block Grant',
  'DAK Fisik Reguler',
  'DAK Non Fisik',
  'DBH Sawit',
  'DBH CHT',
  'Insentif Fiskal',
  'Bankeu Provinsi',
  'BLUD',
];

export const PAJAK = [
  'Pajak Hotel',
  'Pajak Restoran',
  'Pajak Hiburan',
  'Pajak Penerangan Jalan',
  'Pajak Air Tanah',
  'Pajak MBLB',
  'Pajak Sarang Burung Walet',
  'Retribusi Pelayanan Kebersihan',
  'Retribusi Terminal',
  'Opsen PKB',
  'Opsen BBNKB',
];

export const KELOMPOK = ['Sub Bagian Keuangan', 'Bidang Trantibum', 'Bidang Damkar', 'Seksi Linmas', 'UPT Pelayanan'];

export const SASARAN = [
  'Menurunnya gangguan ketertiban umum',
  'Tertibnya dokumen kependudukan penduduk',
  'Berkembangnya usaha mikro dan koperasi',
  'Meningkatnya akuntabilitas kinerja OPD',
];
