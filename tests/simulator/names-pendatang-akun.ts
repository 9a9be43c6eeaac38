/** Accounts and goods of the half "pendatang". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Gaji dan Tunjangan ASN', 'Tambahan Penghasilan ASN', 'Gaji Pimpinan dan Anggota DPRD', 'Honorarium BLUD'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Bahan Obat-obatan', 'Jasa Tenaga Kesehatan', 'Iuran JKN PBPU', 'Perjalanan Reses', 'Pemeliharaan Ambulans'] },
      { kode: '5.1.06', nama: 'Belanja Bantuan Sosial', anak: ['Bansos Lansia Telantar', 'Bansos Beasiswa'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Modal Peralatan dan Mesin', anak: ['Alat Kedokteran Umum', 'Mebel Sekolah', 'Kendaraan Angkut Sampah'] },
      { kode: '5.2.05', nama: 'Modal Aset Tetap Lainnya', anak: ['Buku Perpustakaan Sekolah', 'Alat Olahraga'] },
    ],
  },
  {
    kode: '5.3',
    nama: 'BELANJA TIDAK TERDUGA',
    anak: [{ kode: '5.3.01', nama: 'Belanja Tidak Terduga', anak: ['Penanganan Darurat Banjir', 'Pengembalian Kelebihan Pajak'] }],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'Pendapatan Asli Daerah (PAD)',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['PBJT', 'BPHTB', 'Opsen PKB', 'Pajak Reklame'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Jasa Umum', 'Retribusi PBG'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Pendapatan BLUD RSUD', 'Jasa Giro', 'Denda Keterlambatan'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'Pendapatan Transfer',
    anak: [
      { kode: '4.2.01', nama: 'Transfer dari Pusat', anak: ['DBH', 'DAU', 'DAK Nonfisik', 'Dana Desa'] },
      { kode: '4.2.02', nama: 'Transfer dari Provinsi', anak: ['Bagi Hasil Pajak Rokok', 'Bantuan Keuangan Khusus'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Sekolah', 'Tanah Puskesmas', 'Tanah Lapangan'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Kedokteran', 'Mobil Ambulans', 'Komputer'] },
  { kode: '1.3.3', nama: 'GEDUNG', anak: ['Gedung Sekolah', 'Gedung Rawat Inap'] },
  { kode: '1.3.5', nama: 'ASET TETAP LAINNYA', anak: ['Buku Sekolah', 'Alat Kesenian'] },
]; // prettier-ignore
