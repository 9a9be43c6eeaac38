/** Names of the field: what offices plan, buy and count. */

/** Bidang urusan by code, of Permendagri 90/2019, with agencies that hold them. */
export const BIDANG = [
  { kode: '1.01', nama: 'PENDIDIKAN', wajib: 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR' },
  { kode: '1.02', nama: 'KESEHATAN', wajib: 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR' },
  { kode: '1.06', nama: 'SOSIAL', wajib: 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR' },
  { kode: '2.09', nama: 'PANGAN', wajib: 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR' },
  {
    kode: '2.11',
    nama: 'LINGKUNGAN HIDUP',
    wajib: 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR',
  },
  {
    kode: '2.23',
    nama: 'PERPUSTAKAAN',
    wajib: 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR',
  },
  { kode: '3.26', nama: 'PARIWISATA', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
  { kode: '3.27', nama: 'PERTANIAN', wajib: 'URUSAN PEMERINTAHAN PILIHAN' },
] as const;

export const PROGRAM = [
  'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  'Pemberdayaan Sosial',
  'Rehabilitasi Sosial',
  'Pengelolaan Pendidikan',
  'Pengendalian Pencemaran dan Kerusakan Lingkungan',
  'Pembinaan Perpustakaan',
  'Peningkatan Daya Tarik Destinasi Wisata',
  'Penyediaan dan Pengembangan Sarana Pertanian',
  'Pengelolaan Sumber Daya Ekonomi untuk Kedaulatan Pangan',
  'Penyuluhan Pertanian',
] as const;

export const KEGIATAN = [
  'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  'Administrasi Keuangan Perangkat Daerah',
  'Administrasi Umum Perangkat Daerah',
  'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
  'Pemeliharaan Barang Milik Daerah',
  'Pengembangan Potensi Sumber Kesejahteraan',
  'Pengelolaan Layanan Dasar Masyarakat',
  'Pembinaan Kelembagaan Kelompok',
  'Pengawasan Penggunaan Sarana',
  'Penataan Kawasan Strategis',
] as const;

export const SUB = [
  'Penyusunan Dokumen Perencanaan',
  'Koordinasi dan Penyusunan Laporan Capaian Kinerja',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Pelaksanaan Penatausahaan Keuangan',
  'Penyediaan Peralatan dan Perlengkapan Kantor',
  'Penyediaan Bahan Logistik Kantor',
  'Penyelenggaraan Rapat Koordinasi',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
  'Pemeliharaan Kendaraan Dinas Operasional',
  'Pemeliharaan Gedung Kantor',
  'Fasilitasi Bantuan Pengembangan Ekonomi',
  'Bimbingan Teknis Kader Lapangan',
  'Pengadaan Buku Bacaan',
  'Pemantauan Kualitas Air Sungai',
  'Pembangunan Jalan Usaha Tani',
  'Promosi Destinasi Unggulan',
  'Pendataan Keluarga Sasaran',
  'Penguatan Kelompok Tani',
] as const;

export const HITUNGAN = [
  { satuan: 'Dokumen', indikator: 'Jumlah dokumen yang disusun' },
  { satuan: 'Laporan', indikator: 'Jumlah laporan yang disampaikan' },
  { satuan: 'Orang', indikator: 'Jumlah peserta yang dilatih' },
  { satuan: 'Unit', indikator: 'Jumlah unit yang dipelihara' },
  { satuan: 'Paket', indikator: 'Jumlah paket yang disediakan' },
  { satuan: 'Bulan', indikator: 'Jumlah bulan layanan' },
  { satuan: 'Kelompok', indikator: 'Jumlah kelompok yang dibina' },
] as const;

export const PERSENTASE = [
  { satuan: 'Persen', indikator: 'Persentase layanan yang terpenuhi' },
  { satuan: '%', indikator: 'Persentase dokumen tepat waktu' },
  { satuan: 'Indeks', indikator: 'Indeks kepuasan masyarakat' },
  { satuan: 'Nilai', indikator: 'Nilai akuntabilitas kinerja' },
] as const;

/** Rekening of belanja, by the code below the one it continues. */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'Belanja Operasi',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Gaji dan Tunjangan', 'Tambahan Penghasilan', 'Honorarium'] },
      {
        kode: '5.1.02',
        nama: 'Belanja Barang dan Jasa',
        anak: ['Belanja Barang', 'Belanja Jasa', 'Belanja Pemeliharaan', 'Belanja Perjalanan Dinas'],
      },
      { kode: '5.1.05', nama: 'Belanja Hibah', anak: ['Hibah Uang', 'Hibah Barang'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'Belanja Modal',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Alat Angkutan', 'Alat Kantor', 'Komputer'] },
      { kode: '5.2.03', nama: 'Belanja Modal Gedung dan Bangunan', anak: ['Bangunan Gedung', 'Tugu Batas'] },
      {
        kode: '5.2.04',
        nama: 'Belanja Modal Jalan, Jaringan, dan Irigasi',
        anak: ['Jalan', 'Bangunan Air', 'Instalasi'],
      },
    ],
  },
] as const;

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Persil', 'Tanah Non Persil', 'Lapangan'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Besar', 'Alat Angkutan', 'Alat Kantor', 'Komputer'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Bangunan Gedung', 'Monumen'] },
  { kode: '1.3.4', nama: 'JALAN, JARINGAN DAN IRIGASI', anak: ['Jalan dan Jembatan', 'Bangunan Air', 'Jaringan'] },
  { kode: '1.3.5', nama: 'ASET TETAP LAINNYA', anak: ['Bahan Perpustakaan', 'Barang Kesenian'] },
] as const;

export const KANTOR = [
  'Dinas Sosial',
  'Dinas Pendidikan',
  'Dinas Kesehatan',
  'Dinas Pertanian',
  'Badan Perencanaan Pembangunan Daerah',
  'Inspektorat Daerah',
  'Sekretariat DPRD',
  'Dinas Perhubungan',
  'Dinas Pariwisata',
  'Kecamatan Sukamaju',
  'Kecamatan Mekar Jaya',
  'Kecamatan Tanjung Harapan',
  'Satuan Polisi Pamong Praja',
  'Dinas Lingkungan Hidup',
  'Dinas Perpustakaan dan Kearsipan',
  'Badan Keuangan Daerah',
] as const;

/** Parts of an agency. */
export const KELOMPOK = [
  'Sekretariat',
  'Bidang Perencanaan',
  'Bidang Pelayanan',
  'Bidang Pembinaan',
  'UPTD Wilayah I',
] as const;
