/** Accounts of the half "pejalan". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Belanja Gaji dan Tunjangan ASN', 'Belanja Tambahan Penghasilan ASN', 'Belanja Honorarium Penanggungjawab Pengelola Keuangan'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Belanja Barang Pakai Habis', 'Belanja Jasa Kantor', 'Belanja Pemeliharaan Peralatan dan Mesin', 'Belanja Perjalanan Dinas Dalam Negeri'] },
      { kode: '5.1.05', nama: 'Belanja Hibah', anak: ['Belanja Hibah kepada Kelompok Masyarakat', 'Belanja Hibah kepada Badan dan Lembaga'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Belanja Modal Alat Angkutan', 'Belanja Modal Alat Kantor dan Rumah Tangga', 'Belanja Modal Komputer'] },
      { kode: '5.2.04', nama: 'Belanja Modal Jalan, Jaringan, dan Irigasi', anak: ['Belanja Modal Jalan dan Jembatan', 'Belanja Modal Bangunan Air'] },
    ],
  },
  {
    kode: '5.3',
    nama: 'BELANJA TIDAK TERDUGA',
    anak: [{ kode: '5.3.01', nama: 'Belanja Tidak Terduga', anak: ['Belanja Tanggap Darurat', 'Belanja Kebutuhan Mendesak'] }],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH (PAD)',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['PBJT Makanan dan/atau Minuman', 'PBJT Tenaga Listrik', 'Pajak Reklame', 'PBBP2', 'BPHTB', 'Opsen PKB'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pelayanan Kebersihan', 'Retribusi Pelayanan Pasar', 'Retribusi Persetujuan Bangunan Gedung'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Hasil Sewa BMD', 'Pendapatan Denda Keterlambatan Pekerjaan'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer Pemerintah Pusat', anak: ['DBH', 'DAU', 'DAK Fisik', 'DAK Non Fisik', 'Dana Desa'] },
      { kode: '4.2.02', nama: 'Transfer Antar Daerah', anak: ['Bagi Hasil Pajak Provinsi', 'Bantuan Keuangan Provinsi'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Kantor Camat', 'Tanah TPA'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Truk Sampah', 'Komputer', 'Alat Pertanian'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Kantor Camat', 'Balai Benih Ikan'] },
]; // prettier-ignore
