/** Accounts of the half "pelancong". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Belanja Gaji dan Tunjangan ASN', 'Belanja Tambahan Penghasilan ASN', 'Belanja Honorarium Penanggungjawab Pengelola Keuangan'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Belanja Barang Pakai Habis', 'Belanja Jasa Kantor', 'Belanja Sewa Peralatan dan Mesin', 'Belanja Pemeliharaan Gedung', 'Belanja Perjalanan Dinas Dalam Negeri'] },
      { kode: '5.1.05', nama: 'Belanja Hibah', anak: ['Belanja Hibah kepada Badan dan Lembaga', 'Belanja Hibah kepada Organisasi Kemasyarakatan'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Belanja Modal Alat Angkutan Darat', 'Belanja Modal Alat Kantor', 'Belanja Modal Komputer Unit'] },
      { kode: '5.2.04', nama: 'Belanja Modal Jalan, Jaringan, dan Irigasi', anak: ['Belanja Modal Jalan Kabupaten', 'Belanja Modal Jembatan', 'Belanja Modal Bangunan Air Irigasi'] },
    ],
  },
  {
    kode: '5.3',
    nama: 'BELANJA TIDAK TERDUGA',
    anak: [{ kode: '5.3.01', nama: 'Belanja Tidak Terduga', anak: ['Belanja Tidak Terduga Keadaan Darurat', 'Belanja Tidak Terduga Keperluan Mendesak'] }],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['Pajak Reklame', 'Pajak Air Tanah', 'PBB-P2', 'BPHTB', 'PBJT atas Tenaga Listrik'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Jasa Umum', 'Retribusi Jasa Usaha', 'Retribusi Perizinan Tertentu'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Jasa Giro', 'Pendapatan BLUD', 'Hasil Penjualan BMD yang Tidak Dipisahkan'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer Pemerintah Pusat', anak: ['Dana Bagi Hasil', 'Dana Alokasi Umum', 'Dana Alokasi Khusus Nonfisik'] },
      { kode: '4.2.02', nama: 'Transfer Antar Daerah', anak: ['Bagi Hasil Pajak Provinsi', 'Bantuan Keuangan Provinsi'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Persil', 'Tanah Non Persil'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Angkutan', 'Alat Kantor', 'Komputer'] },
  { kode: '1.3.4', nama: 'JALAN, JARINGAN, DAN IRIGASI', anak: ['Jalan', 'Jembatan', 'Bangunan Air'] },
]; // prettier-ignore
