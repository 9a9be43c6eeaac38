import type { NamaFormulir } from '../id/formulir';

/** The names of forms stay as printed; what they are for is told. */
export const formulir: Readonly<Record<string, NamaFormulir>> = {
  'E.81': {
    nama: 'Evaluasi Hasil Renja',
    guna: 'Target, realisation by quarter and achievement of an agency’s programmes and activities.',
  },
  'E.79': { nama: 'Evaluasi Hasil RKPD', guna: 'Like E.81, for the whole local government.' },
  'E.80': {
    nama: 'Evaluasi Hasil Renstra',
    guna: 'Targets, results and ratios of programs and activities year by year, K and Rp side by side.',
  },
  'T-C.23': {
    nama: 'Pencapaian Kinerja Pelayanan (Renstra)',
    guna: 'Target, realisation and ratio of indicators over five years.',
  },
  'T-C.24': {
    nama: 'Anggaran dan Realisasi Pendanaan',
    guna: 'Budget, realisation, ratio and growth over five years.',
  },
  'T-C.27': { nama: 'Rencana Program Renstra', guna: 'Target and budget ceiling of programmes, year by year.' },
  'T-C.28': { nama: 'Indikator yang Mengacu pada RPJMD', guna: 'Targets of indicators, year by year.' },
  'T-C.29': {
    nama: 'Rekapitulasi Evaluasi Renja dan Renstra',
    guna: 'Achievement last year, this year, and against the five-year target.',
  },
  'T-C.30': {
    nama: 'Pencapaian Kinerja Pelayanan (Renja)',
    guna: 'SPM/IKK indicators: target, realisation, projection.',
  },
  'T-C.31': {
    nama: 'Review Rancangan Awal RKPD',
    guna: 'The first draft at the left, the needs as analysed at the right, with their ceilings.',
  },
  'T-C.32': { nama: 'Usulan Program Masyarakat', guna: 'Proposals, places and amounts; nothing is computed.' },
  'T-C.33': {
    nama: 'Rumusan Rencana dan Prakiraan Maju',
    guna: 'Target and ceiling of this year, and the forecast of the next.',
  },
  'Tabel 4.1': {
    nama: 'Rencana Program Prioritas (Renja 2027)',
    guna: 'In place of T-C.33: target, ceiling, source of funds, and next year’s forecast.',
  },
  'Rumusan Perubahan': {
    nama: 'Rencana pada Perubahan Renja',
    guna: 'The ceiling as first set, and as changed.',
  },
  'Realisasi Fisik & Keuangan': {
    nama: 'Laporan RFK',
    guna: 'Ceiling, weight, physical progress, money spent and what remains.',
  },
  'RKA/DPA Belanja': { nama: 'Rincian Belanja RKA/DPA', guna: 'Volume × unit price by account, and their sums.' },
  'Anggaran Kas': { nama: 'Anggaran Kas', guna: 'The budget of a year by month or quarter, and their sum.' },
  SPJ: {
    nama: 'Pertanggungjawaban Bendahara (SPJ)',
    guna: 'Budget, SPJ by way of payment (LS gaji, LS barang/jasa, UP/GU/TU), their sum, and what remains.',
  },
  'Pendanaan Renstra': {
    nama: 'Realisasi Pendanaan Renstra/RPJMD',
    guna: 'The pagu of all years, realisation year by year, their sum and share.',
  },
  LRA: { nama: 'Realisasi Anggaran', guna: 'Budget and realisation by code, per cent, and what remains.' },
  'Mutasi Piutang': { nama: 'Mutasi Piutang', guna: 'What was owed, newly set, paid, and is owed still.' },
  'Aset Tetap': { nama: 'Daftar Aset Tetap', guna: 'Opening state, decrease, increase and closing state.' },
  IKU: { nama: 'Indikator Kinerja Utama', guna: 'Indicators, their formula and who answers; nothing is computed.' },
  'Capaian Kinerja': {
    nama: 'Capaian IKU/IKK, Perjanjian Kinerja, Rencana Aksi',
    guna: 'Target, realisation and achievement by indicator.',
  },
};
