/** Accounts and goods of the half "awam". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Gaji Pokok ASN', 'Tambahan Penghasilan ASN', 'Insentif Pemungutan Pajak'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Barang Pakai Habis', 'Jasa Kantor', 'Pemeliharaan', 'Perjalanan Dinas Dalam Kota'] },
      { kode: '5.1.05', nama: 'Belanja Hibah', anak: ['Hibah kepada KONI', 'Hibah kepada Sekolah Swasta'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Truk Sampah', 'Mobil Pemadam', 'Laptop dan Printer'] },
      { kode: '5.2.03', nama: 'Belanja Modal Gedung dan Bangunan', anak: ['Bangunan Sekolah', 'Pagar dan Gapura'] },
      { kode: '5.2.05', nama: 'Belanja Modal Aset Tetap Lainnya', anak: ['Buku Perpustakaan', 'Alat Musik Daerah'] },
    ],
  },
  {
    kode: '5.4',
    nama: 'BELANJA TRANSFER',
    anak: [
      { kode: '5.4.01', nama: 'Belanja Bagi Hasil', anak: ['Bagi Hasil Pajak ke Desa', 'Bagi Hasil Retribusi ke Desa'] },
      { kode: '5.4.02', nama: 'Belanja Bantuan Keuangan', anak: ['Dana Desa', 'Alokasi Dana Desa', 'Bantuan Khusus Desa'] },
    ],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['PBB-P2', 'BPHTB', 'PBJT', 'Opsen PKB dan BBNKB'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Jasa Umum', 'Retribusi Jasa Usaha', 'Retribusi Perizinan Tertentu'] },
      { kode: '4.1.03', nama: 'Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan', anak: ['Dividen Bank Daerah', 'Dividen PDAM'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Bunga Deposito', 'Pendapatan BLUD RSUD', 'Tuntutan Ganti Rugi'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer Pemerintah Pusat', anak: ['Dana Alokasi Umum', 'Dana Bagi Hasil', 'Dana Desa'] },
      { kode: '4.2.02', nama: 'Transfer Antar Daerah', anak: ['Bagi Hasil Provinsi', 'Bantuan Keuangan Provinsi'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Bangunan Sekolah', 'Tanah Pasar', 'Tanah TPA'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Kendaraan Roda Empat', 'Alat Pemadam', 'Alat Studio', 'Komputer Unit'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Gedung Sekolah', 'Gedung Kantor Kecamatan'] },
  { kode: '1.3.4', nama: 'JALAN, IRIGASI DAN JARINGAN', anak: ['Jalan Lingkungan', 'Jembatan Gantung', 'Saluran Pembuang'] },
  { kode: '1.3.5', nama: 'ASET TETAP LAINNYA', anak: ['Koleksi Perpustakaan', 'Barang Bercorak Budaya'] },
]; // prettier-ignore
