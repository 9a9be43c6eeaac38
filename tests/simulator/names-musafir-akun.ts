/** Accounts of the half "musafir". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Belanja Gaji Pokok ASN', 'Belanja Tunjangan Jabatan ASN', 'Belanja TPP berdasarkan Beban Kerja', 'Belanja Iuran Jaminan Kesehatan ASN'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Belanja Alat/Bahan untuk Kegiatan Kantor', 'Belanja Jasa Tenaga Administrasi', 'Belanja Tagihan Listrik', 'Belanja Perjalanan Dinas Biasa', 'Belanja Makanan dan Minuman Rapat'] },
      { kode: '5.1.06', nama: 'Belanja Bantuan Sosial', anak: ['Bantuan Sosial Uang kepada Individu', 'Bantuan Sosial Barang kepada Keluarga'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Personal Computer', 'Meubelair', 'Kendaraan Bermotor Roda Dua'] },
      { kode: '5.2.03', nama: 'Belanja Modal Gedung dan Bangunan', anak: ['Bangunan Gedung Kantor', 'Bangunan Gedung Pendidikan'] },
      { kode: '5.2.05', nama: 'Belanja Modal Aset Tetap Lainnya', anak: ['Bahan Perpustakaan Tercetak', 'Barang Bercorak Kesenian'] },
    ],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH (PAD)',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['PBJT Makanan dan/atau Minuman', 'PBJT Jasa Perhotelan', 'PBJT Jasa Parkir', 'Pajak MBLB', 'Opsen PKB'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pelayanan Kebersihan', 'Retribusi Parkir di Tepi Jalan Umum', 'Retribusi Pemakaian Kekayaan Daerah'] },
      { kode: '4.1.03', nama: 'Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan', anak: ['Dividen Bank Pembangunan Daerah', 'Dividen Perumda Air Minum'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Pendapatan Transfer Pemerintah Pusat', anak: ['DBH Pajak', 'DBH SDA', 'DAU yang Tidak Ditentukan Penggunaannya', 'Dana Desa'] },
      { kode: '4.2.02', nama: 'Pendapatan Transfer Antar-Daerah', anak: ['Pendapatan Bagi Hasil Pajak Rokok', 'Bantuan Keuangan Khusus dari Provinsi'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah untuk Bangunan Gedung', 'Tanah Lapangan'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Besar', 'Alat Kedokteran', 'Alat Laboratorium'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Bangunan Gedung', 'Monumen'] },
]; // prettier-ignore
