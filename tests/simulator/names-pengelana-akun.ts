/** Accounts of the half "pengelana". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Gaji Pokok ASN', 'TPP ASN', 'Belanja Uang Representasi DPRD', 'Belanja Tunjangan Perumahan DPRD'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Belanja Alat Tulis Kantor', 'Belanja Obat-obatan', 'Belanja Makanan dan Minuman Rapat', 'Belanja Perjalanan Dinas Biasa', 'Belanja Jasa Tenaga Kesehatan'] },
      { kode: '5.1.06', nama: 'Belanja Bantuan Sosial', anak: ['Bantuan Sosial kepada Individu', 'Bantuan Sosial kepada Kelompok'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Belanja Modal Mebel', 'Belanja Modal Alat Laboratorium', 'Belanja Modal Personal Komputer'] },
      { kode: '5.2.03', nama: 'Belanja Modal Gedung dan Bangunan', anak: ['Belanja Modal Bangunan Kesehatan', 'Belanja Modal Bangunan Gedung Kantor'] },
    ],
  },
  {
    kode: '5.4',
    nama: 'BELANJA TRANSFER',
    anak: [{ kode: '5.4.02', nama: 'Belanja Bantuan Keuangan', anak: ['Alokasi Dana Nagari', 'Bantuan Keuangan Khusus Nagari'] }],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['PBB-P2', 'Pajak Sarang Burung Walet', 'Pajak MBLB', 'PBJT Tenaga Listrik', 'Opsen PKB'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pelayanan Kesehatan', 'Retribusi Pelayanan Pasar', 'Retribusi Tempat Pelelangan', 'Retribusi Penggunaan TKA'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Jasa Giro', 'Pendapatan BLUD RSUD', 'Dana Kapitasi JKN'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Pendapatan Transfer Pemerintah Pusat', anak: ['DBH Pajak', 'DAU', 'DAK Fisik', 'DAK Non Fisik', 'Dana Desa'] },
      { kode: '4.2.02', nama: 'Pendapatan Transfer Antar Daerah', anak: ['Bagi Hasil Pajak Rokok', 'Bantuan Keuangan Provinsi'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Bangunan Puskesmas', 'Tanah Bangunan Kantor Camat'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Angkutan', 'Alat Kesehatan', 'Alat Studio'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Bangunan Kantor', 'Rumah Dinas'] },
]; // prettier-ignore
