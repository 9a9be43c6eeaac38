/** Accounts and goods of the half "tamu". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'BELANJA PEGAWAI', anak: ['Gaji Pokok PPPK', 'TPP Beban Kerja', 'Insentif Pemungutan'] },
      {
        kode: '5.1.02',
        nama: 'BELANJA BARANG DAN JASA',
        anak: ['Bahan Bakar Speedboat', 'Sewa Kantor Penghubung', 'Perjalanan Dinas Luar Pulau', 'Jasa Internet Satelit'],
      },
      { kode: '5.1.05', nama: 'BELANJA HIBAH', anak: ['Hibah Rumah Ibadah', 'Hibah KONI Provinsi'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.03', nama: 'BELANJA MODAL GEDUNG DAN BANGUNAN', anak: ['Gedung Asrama', 'Pos Lintas Batas', 'Dermaga Apung'] },
      { kode: '5.2.04', nama: 'BELANJA MODAL JALAN', anak: ['Jalan Provinsi', 'Jembatan Gantung'] },
    ],
  },
  {
    kode: '5.4',
    nama: 'BELANJA TRANSFER',
    anak: [
      { kode: '5.4.01', nama: 'BELANJA BAGI HASIL', anak: ['Bagi Hasil PBBKB', 'Bagi Hasil Pajak Rokok'] },
      { kode: '5.4.02', nama: 'BELANJA BANTUAN KEUANGAN', anak: ['Bankeu Kabupaten', 'Bankeu Kota', 'Bankeu Kampung'] },
    ],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah Provinsi', anak: ['PKB', 'BBNKB', 'PBBKB', 'Pajak Air Permukaan'] },
      { kode: '4.1.02', nama: 'Retribusi Jasa Usaha', anak: ['Retribusi Mess Pemda', 'Retribusi Benih Perkebunan'] },
      { kode: '4.1.03', nama: 'Hasil Kekayaan yang Dipisahkan', anak: ['Dividen Bank Daerah', 'Dividen Jamkrida'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer Pemerintah Pusat', anak: ['DBH Sawit', 'DAU Block Grant', 'DAK Fisik', 'Dana Otsus'] },
      { kode: '4.2.02', nama: 'Transfer Antar Daerah', anak: ['Bagi Hasil Opsen', 'Bantuan Keuangan Provinsi Lain'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH PEMDA', anak: ['Tanah Kantor Gubernur', 'Tanah Perumahan Dinas', 'Tanah Jalan Provinsi'] },
  { kode: '1.3.2', nama: 'PERALATAN', anak: ['Kapal Patroli', 'Alat Berat Jalan', 'Komputer Server'] },
  { kode: '1.3.3', nama: 'BANGUNAN', anak: ['Gedung Kantor Biro', 'Rumah Jabatan'] },
  { kode: '1.3.4', nama: 'JARINGAN', anak: ['Jembatan Provinsi', 'Jaringan Irigasi Provinsi', 'Jaringan PLTS'] },
  { kode: '1.3.5', nama: 'ASET LAIN', anak: ['Buku Perpustakaan', 'Ternak Sapi Bali'] },
]; // prettier-ignore
