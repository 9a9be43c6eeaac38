/** A form as people know it: its name, and what it is for. */
export type NamaFormulir = { readonly nama: string; readonly guna: string };

/** By the id of the form (`forms/`). */
export const formulir: Readonly<Record<string, NamaFormulir>> = {
  'E.81': {
    nama: 'Evaluasi Hasil Renja',
    guna: 'Target, realisasi per triwulan, dan capaian program dan kegiatan perangkat daerah.',
  },
  'E.79': { nama: 'Evaluasi Hasil RKPD', guna: 'Seperti E.81, untuk seluruh pemerintah daerah.' },
  'E.80': {
    nama: 'Evaluasi Hasil Renstra',
    guna: 'Target, realisasi, dan rasio program dan kegiatan per tahun, K dan Rp berdampingan.',
  },
  'T-C.23': {
    nama: 'Pencapaian Kinerja Pelayanan (Renstra)',
    guna: 'Target, realisasi, dan rasio indikator selama lima tahun.',
  },
  'T-C.24': {
    nama: 'Anggaran dan Realisasi Pendanaan',
    guna: 'Anggaran, realisasi, rasio, dan pertumbuhannya selama lima tahun.',
  },
  'T-C.27': { nama: 'Rencana Program Renstra', guna: 'Target dan pagu program per tahun sampai akhir renstra.' },
  'T-C.28': { nama: 'Indikator yang Mengacu pada RPJMD', guna: 'Target indikator per tahun sampai akhir RPJMD.' },
  'T-C.29': {
    nama: 'Rekapitulasi Evaluasi Renja dan Renstra',
    guna: 'Capaian tahun lalu, tahun berjalan, dan terhadap target renstra.',
  },
  'T-C.30': { nama: 'Pencapaian Kinerja Pelayanan (Renja)', guna: 'Indikator SPM/IKK: target, realisasi, proyeksi.' },
  'T-C.31': {
    nama: 'Review Rancangan Awal RKPD',
    guna: 'Rancangan awal di kiri, hasil analisis kebutuhan di kanan, dengan pagunya.',
  },
  'T-C.32': { nama: 'Usulan Program Masyarakat', guna: 'Usulan kegiatan, lokasi, dan besarannya; tanpa hitungan.' },
  'T-C.33': {
    nama: 'Rumusan Rencana dan Prakiraan Maju',
    guna: 'Target dan pagu tahun ini, lalu prakiraan tahun depan.',
  },
  'Tabel 4.1': {
    nama: 'Rencana Program Prioritas (Renja 2027)',
    guna: 'Pengganti T-C.33: target, pagu, sumber dana, dan prakiraan tahun depan.',
  },
  'Rumusan Perubahan': { nama: 'Rencana pada Perubahan Renja', guna: 'Pagu pokok dan pagu sesudah perubahan.' },
  'Realisasi Fisik & Keuangan': {
    nama: 'Laporan RFK',
    guna: 'Pagu, bobot, fisik, realisasi keuangan, dan sisa pagu.',
  },
  'RKA/DPA Belanja': { nama: 'Rincian Belanja RKA/DPA', guna: 'Volume × harga satuan per rekening, dan jumlahnya.' },
  'Anggaran Kas': { nama: 'Anggaran Kas', guna: 'Anggaran setahun menurut bulan atau triwulan, dan jumlahnya.' },
  SPJ: {
    nama: 'Pertanggungjawaban Bendahara (SPJ)',
    guna: 'Anggaran, SPJ menurut cara bayar (LS gaji, LS barang/jasa, UP/GU/TU), jumlah, dan sisanya.',
  },
  'Pendanaan Renstra': {
    nama: 'Realisasi Pendanaan Renstra/RPJMD',
    guna: 'Pagu seluruh tahun, realisasi tiap tahun, jumlah, dan persennya.',
  },
  LRA: { nama: 'Realisasi Anggaran', guna: 'Anggaran dan realisasi menurut kode, persen, dan sisanya.' },
  'Mutasi Piutang': { nama: 'Mutasi Piutang', guna: 'Saldo awal, penambahan, pelunasan, dan saldo akhir piutang.' },
  'Aset Tetap': { nama: 'Daftar Aset Tetap', guna: 'Keadaan awal, berkurang, bertambah, dan keadaan akhir.' },
  IKU: { nama: 'Indikator Kinerja Utama', guna: 'Indikator, rumusnya, dan penanggung jawabnya; tanpa hitungan.' },
  'Capaian Kinerja': {
    nama: 'Capaian IKU/IKK, Perjanjian Kinerja, Rencana Aksi',
    guna: 'Target, realisasi, dan capaian per indikator.',
  },
};
