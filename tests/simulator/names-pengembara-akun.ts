/** Accounts of the half "pengembara". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Belanja Gaji dan Tunjangan ASN', 'Belanja Tambahan Penghasilan ASN', 'Belanja Jasa Pelayanan Kesehatan bagi ASN', 'Belanja Honorarium'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Belanja Barang Pakai Habis', 'Belanja Jasa Kantor', 'Belanja Pemeliharaan Gedung', 'Belanja Perjalanan Dinas Dalam Kota', 'Belanja Barang dan Jasa BLUD'] },
      { kode: '5.1.05', nama: 'Belanja Hibah', anak: ['Belanja Hibah kepada Pemerintah Pusat', 'Belanja Hibah kepada Badan, Lembaga, dan Organisasi Kemasyarakatan'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Belanja Modal Alat Kedokteran Umum', 'Belanja Modal Komputer Unit', 'Belanja Modal Alat Angkutan Darat Bermotor'] },
      { kode: '5.2.04', nama: 'Belanja Modal Jalan, Jaringan, dan Irigasi', anak: ['Belanja Modal Jalan Kota', 'Belanja Modal Bangunan Pembuangan Air Kotor', 'Belanja Modal Jaringan Listrik'] },
    ],
  },
  {
    kode: '5.3',
    nama: 'BELANJA TIDAK TERDUGA',
    anak: [{ kode: '5.3.01', nama: 'Belanja Tidak Terduga', anak: ['Belanja Keadaan Darurat', 'Belanja Keperluan Mendesak'] }],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH (PAD)',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['Pajak Reklame', 'Pajak Air Tanah', 'BPHTB', 'PBJT Makanan dan/atau Minuman', 'Opsen BBNKB'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pelayanan Kebersihan', 'Retribusi Parkir Tepi Jalan Umum', 'Retribusi Persetujuan Bangunan Gedung', 'Retribusi Pemanfaatan Aset Daerah'] },
      { kode: '4.1.03', nama: 'Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan', anak: ['Dividen Bank Daerah', 'Dividen Perumda Air Minum'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Pendapatan BLUD', 'Pendapatan Denda Pajak Daerah'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer Pemerintah Pusat', anak: ['DBH PPh Pasal 21', 'DBH Cukai Hasil Tembakau', 'DAU yang Ditentukan Penggunaannya', 'DAK Non Fisik', 'Insentif Fiskal'] },
      { kode: '4.2.02', nama: 'Transfer Antar-Daerah', anak: ['Pendapatan Bagi Hasil Pajak', 'Bantuan Keuangan dari Provinsi'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Bangunan Kantor Kelurahan', 'Tanah Lapangan Olahraga'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Kedokteran', 'Komputer', 'Kendaraan Operasional Roda Tiga'] },
  { kode: '1.3.4', nama: 'JALAN, IRIGASI, DAN JARINGAN', anak: ['Jalan Lingkungan', 'Saluran Drainase Kota', 'Jaringan PJU'] },
]; // prettier-ignore
