/** Accounts of the half "perantau". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Belanja Gaji dan Tunjangan ASN', 'Belanja Tambahan Penghasilan ASN', 'Belanja Honorarium Pengelola Keuangan'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Belanja Barang Pakai Habis', 'Belanja Jasa Kantor', 'Belanja Pemeliharaan Gedung', 'Belanja Perjalanan Dinas Dalam Negeri'] },
      { kode: '5.1.05', nama: 'Belanja Hibah', anak: ['Hibah kepada Badan dan Lembaga', 'Hibah Dana BOS Swasta'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Alat Kantor dan Rumah Tangga', 'Komputer', 'Alat Angkutan Darat'] },
      { kode: '5.2.03', nama: 'Belanja Modal Gedung dan Bangunan', anak: ['Bangunan Gedung Tempat Kerja', 'Tugu/Tanda Batas'] },
      { kode: '5.2.04', nama: 'Belanja Modal Jalan, Jaringan, dan Irigasi', anak: ['Jalan Kabupaten', 'Jembatan', 'Jaringan Air Minum'] },
    ],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['Pajak Reklame', 'Pajak Air Tanah', 'PBB-P2', 'BPHTB', 'PBJT Tenaga Listrik'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pelayanan Pasar', 'Retribusi Tempat Rekreasi', 'Retribusi PBG'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Jasa Giro', 'Pendapatan BLUD', 'Sewa Barang Milik Daerah'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer Pemerintah Pusat', anak: ['Dana Bagi Hasil', 'Dana Alokasi Umum', 'DAK Fisik', 'DAK Nonfisik'] },
      { kode: '4.2.02', nama: 'Transfer Antar Daerah', anak: ['Bagi Hasil Pajak Provinsi', 'Bantuan Keuangan Provinsi'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Kantor', 'Tanah Jalan'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Angkutan', 'Alat Studio', 'Komputer'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Bangunan Kantor', 'Bangunan Pasar'] },
  { kode: '1.3.4', nama: 'JALAN, JARINGAN DAN IRIGASI', anak: ['Jalan', 'Jembatan'] },
]; // prettier-ignore
