/** Accounts of the half "petualang". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Belanja Gaji Pokok ASN', 'Belanja TPP ASN', 'Belanja Tunjangan Profesi Guru', 'Belanja Iuran Jaminan Kesehatan ASN'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Belanja Barang', 'Belanja Jasa', 'Belanja Pemeliharaan', 'Belanja Perjalanan Dinas', 'Belanja Barang dan Jasa BOS'] },
      { kode: '5.1.06', nama: 'Belanja Bantuan Sosial', anak: ['Belanja Bantuan Sosial kepada Individu', 'Belanja Bantuan Sosial kepada Keluarga'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.01', nama: 'Belanja Modal Tanah', anak: ['Belanja Modal Tanah untuk Jalan', 'Belanja Modal Tanah untuk Bangunan Air'] },
      { kode: '5.2.03', nama: 'Belanja Modal Gedung dan Bangunan', anak: ['Belanja Modal Bangunan Gedung Sekolah', 'Belanja Modal Bangunan Gedung Kantor', 'Belanja Modal Bangunan Puskesmas'] },
      { kode: '5.2.05', nama: 'Belanja Modal Aset Tetap Lainnya', anak: ['Belanja Modal Buku Perpustakaan', 'Belanja Modal Aset Tetap Lainnya BOS'] },
    ],
  },
  {
    kode: '5.4',
    nama: 'BELANJA TRANSFER',
    anak: [{ kode: '5.4.01', nama: 'Belanja Bagi Hasil', anak: ['Belanja Bagi Hasil Pajak kepada Kabupaten', 'Belanja Bagi Hasil Pajak kepada Kota'] }],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['Pajak Kendaraan Bermotor', 'Bea Balik Nama Kendaraan Bermotor', 'Pajak Bahan Bakar Kendaraan Bermotor', 'Pajak Air Permukaan', 'Pajak Rokok'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Jasa Umum', 'Retribusi Jasa Usaha', 'Retribusi Perizinan Tertentu'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Jasa Giro', 'Pendapatan Bunga Deposito', 'Pendapatan BLUD SMK'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Pendapatan Transfer Pemerintah Pusat', anak: ['Dana Bagi Hasil', 'Dana Alokasi Umum', 'DAK Fisik', 'DAK Nonfisik'] },
      { kode: '4.2.02', nama: 'Pendapatan Transfer Antar Daerah', anak: ['Bagi Hasil dari Provinsi Lain', 'Bantuan Keuangan Antar Daerah'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Bangunan Sekolah', 'Tanah Jalan Provinsi'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Laboratorium Sekolah', 'Alat Ukur', 'Kendaraan Dinas'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Gedung Sekolah', 'Gedung Kantor', 'Mess Pemerintah'] },
]; // prettier-ignore
