/** Accounts of the half "penjelajah". */
export const REKENING = [
  {
    kode: '5.1',
    nama: 'BELANJA OPERASI',
    anak: [
      { kode: '5.1.01', nama: 'Belanja Pegawai', anak: ['Belanja Gaji Pokok ASN', 'Belanja Tunjangan Kemahalan ASN', 'Belanja Insentif Guru dan Nakes Terpencil'] },
      { kode: '5.1.02', nama: 'Belanja Barang dan Jasa', anak: ['Belanja Bahan Bakar dan Pelumas', 'Belanja Sewa Pesawat dan Speedboat', 'Belanja Perjalanan Dinas ke Distrik', 'Belanja Bantuan Pendidikan OAP'] },
      { kode: '5.1.06', nama: 'Belanja Bantuan Sosial', anak: ['Belanja Bansos kepada Individu', 'Belanja Bansos kepada Kelompok Masyarakat'] },
    ],
  },
  {
    kode: '5.2',
    nama: 'BELANJA MODAL',
    anak: [
      { kode: '5.2.02', nama: 'Belanja Modal Peralatan dan Mesin', anak: ['Belanja Modal Perahu dan Motor Tempel', 'Belanja Modal Alat Kedokteran', 'Belanja Modal Genset dan Panel Surya'] },
      { kode: '5.2.03', nama: 'Belanja Modal Gedung dan Bangunan', anak: ['Belanja Modal Bangunan Sekolah', 'Belanja Modal Rumah Dinas', 'Belanja Modal Puskesmas Pembantu'] },
    ],
  },
  {
    kode: '5.4',
    nama: 'BELANJA TRANSFER',
    anak: [
      { kode: '5.4.01', nama: 'Belanja Bagi Hasil', anak: ['Bagi Hasil Pajak kepada Kampung', 'Bagi Hasil Retribusi kepada Kampung'] },
      { kode: '5.4.02', nama: 'Belanja Bantuan Keuangan', anak: ['Alokasi Dana Kampung', 'Bantuan Keuangan Khusus Kampung'] },
    ],
  },
]; // prettier-ignore

export const PENDAPATAN = [
  {
    kode: '4.1',
    nama: 'PENDAPATAN ASLI DAERAH (PAD)',
    anak: [
      { kode: '4.1.01', nama: 'Pajak Daerah', anak: ['PBJT Jasa Perhotelan', 'Pajak Mineral Bukan Logam dan Batuan', 'PBB-P2', 'Opsen PKB'] },
      { kode: '4.1.02', nama: 'Retribusi Daerah', anak: ['Retribusi Pelayanan Pasar', 'Retribusi Pelabuhan Rakyat', 'Retribusi Tempat Pelelangan Ikan'] },
      { kode: '4.1.04', nama: 'Lain-lain PAD yang Sah', anak: ['Jasa Giro Kas Daerah', 'Pendapatan BLUD RSUD'] },
    ],
  },
  {
    kode: '4.2',
    nama: 'PENDAPATAN TRANSFER',
    anak: [
      { kode: '4.2.01', nama: 'Transfer Pemerintah Pusat', anak: ['DBH SDA Mineral dan Batubara', 'DAU', 'DAK Fisik', 'Dana Otonomi Khusus', 'Dana Tambahan Infrastruktur'] },
      { kode: '4.2.02', nama: 'Transfer Antar Daerah', anak: ['Bagi Hasil Pajak Provinsi', 'Bantuan Keuangan Khusus Provinsi'] },
    ],
  },
]; // prettier-ignore

export const ASET = [
  { kode: '1.3.1', nama: 'TANAH', anak: ['Tanah Kantor Distrik', 'Tanah Sekolah'] },
  { kode: '1.3.2', nama: 'PERALATAN DAN MESIN', anak: ['Alat Angkutan Air', 'Alat Kedokteran', 'Alat Komunikasi'] },
  { kode: '1.3.3', nama: 'GEDUNG DAN BANGUNAN', anak: ['Bangunan Sekolah', 'Bangunan Puskesmas', 'Rumah Dinas'] },
]; // prettier-ignore
