/** Accounts and goods of the half "buta". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Gaji dan Tunjangan ASN', 'Jasa Pelayanan Kesehatan'] },
      {
        kode: '5.1.02',
        nama: 'Belanja Barang dan Jasa',
        anak: ['Alat Tulis dan Cetak', 'Makanan Pasien', 'Jasa Tenaga Kebersihan', 'Sewa Kendaraan'],
      },
      { kode: '5.1.06', nama: 'Belanja Bantuan Sosial', anak: ['Bansos Uang Individu', 'Bansos Barang Keluarga'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Alat', anak: ['Alat Kedokteran Umum', 'Alat Laboratorium', 'Mesin Tani'] },
      { kode: '5.2.04', nama: 'Belanja Modal Jalan, Jaringan, Irigasi', anak: ['Saluran Tersier', 'Sumur Bor'] },
    ],
  },
  {
    kode: '5.3',
    nama: 'BELANJA TIDAK TERDUGA',
    anak: [
      { kode: '5.3.01', nama: 'Belanja Tidak Terduga Daerah', anak: ['Tanggap Darurat', 'Pengembalian Kelebihan'] },
    ],
  },
];

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH (PAD)',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['Pajak Air Tanah', 'PBJT Tenaga Listrik', 'Pajak Sarang Walet'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pelayanan Kesehatan', 'Retribusi Pasar Ikan'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Jasa Giro', 'Pendapatan BLUD', 'Denda Keterlambatan'] },
    ],
  },
  {
    kode: '4.3',
    nama: 'LAIN-LAIN PENDAPATAN DAERAH YANG SAH',
    anak: [
      { kode: '4.3.01', nama: 'Pendapatan Hibah', anak: ['Hibah Pemerintah Pusat', 'Hibah Badan Usaha'] },
      { kode: '4.3.03', nama: 'Lain-lain sesuai Ketentuan', anak: ['Kapitasi JKN', 'Pengembalian Hibah'] },
    ],
  },
];

export const ASET = [
  { kode: '1.1.7', nama: 'PERSEDIAAN BAHAN', anak: ['Bahan Kimia', 'Bahan Bangunan', 'Bibit Tanaman'] },
  { kode: '1.1.8', nama: 'PERSEDIAAN SUKU CADANG', anak: ['Suku Cadang Mobil', 'Suku Cadang Komputer'] },
  { kode: '1.1.9', nama: 'ALAT PAKAI HABIS', anak: ['Kertas', 'Alat Listrik', 'Perangko dan Meterai'] },
  { kode: '1.2.1', nama: 'OBAT-OBATAN', anak: ['Obat Cair', 'Obat Padat', 'Vaksin'] },
  { kode: '1.2.2', nama: 'BARANG UNTUK DISERAHKAN', anak: ['Benih Ikan', 'Paket Sembako', 'Mesin Jahit'] },
];
