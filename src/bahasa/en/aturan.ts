import type { aturan as aturanId, pilihan as pilihanId } from '../id/aturan';

export const pilihan: typeof pilihanId = {
  'target-turun': 'Target lower than the year before',
};

export const aturan: typeof aturanId = {
  'jumlah-triwulan': {
    nama: 'Sum of quarters',
    penjelasan: 'The realisation of the year is not what its quarters give.',
    rumus: 'Realisation = Q I + Q II + Q III + Q IV, up to the quarter evaluated',
  },
  'jumlah-anak': {
    nama: 'Sum of details',
    penjelasan: 'The parent is not the sum of its details.',
    rumus: 'Program = sum of its kegiatan; kegiatan = sum of its subkegiatan',
  },
  'jumlah-total': {
    nama: 'Grand total',
    penjelasan: 'The total row is not the sum of the top rows.',
    rumus: 'Total = sum of the top rows of the table',
  },
  capaian: {
    nama: 'Achievement',
    penjelasan: 'The achievement does not follow from its realisation and target.',
    rumus: 'Achievement = realisation / target × 100%',
  },
  kumulatif: {
    nama: 'Cumulative realisation',
    penjelasan: 'The realisation up to this year is not the earlier realisation plus this year’s.',
    rumus: 'Cumulative = realisation up to last year + realisation of this year',
  },
  rasio: {
    nama: 'Ratio',
    penjelasan: 'The ratio does not follow from the realisation and its base.',
    rumus: 'Ratio = realisation / target (or budget) × 100%',
  },
  pertumbuhan: {
    nama: 'Growth',
    penjelasan: 'The average growth does not follow from the yearly figures.',
    rumus: 'Growth = mean of the year-on-year growth',
  },
  bobot: {
    nama: 'Weight',
    penjelasan: 'The weight is not the share of its ceiling.',
    rumus: 'Weight = ceiling / sum of ceilings × 100%',
  },
  tertimbang: {
    nama: 'Weighted',
    penjelasan: 'The weighted figure does not follow from its weight.',
    rumus: 'Weighted = weight × physical / 100; financial = realisation / sum of realisations × 100%',
  },
  'persen-keuangan': {
    nama: 'Financial percentage',
    penjelasan: 'The financial percentage does not follow from realisation and ceiling.',
    rumus: 'Financial percentage = realisation / ceiling × 100%',
  },
  'sisa-pagu': {
    nama: 'Remaining ceiling',
    penjelasan: 'The remainder is not the ceiling minus the realisation.',
    rumus: 'Remainder = ceiling − realisation',
  },
  'akhir-periode': {
    nama: 'End of period',
    penjelasan: 'The end-of-period figure does not follow from the yearly figures.',
    rumus: 'End Rp = sum of all years; performance = sum or last year, by indicator',
  },
  saldo: {
    nama: 'Balance',
    penjelasan: 'The closing balance does not follow from its movements.',
    rumus: 'Closing = opening − decrease + increase',
  },
  'rata-rata': {
    nama: 'Average',
    penjelasan: 'The average achievement does not follow from the achievements of its rows.',
    rumus: 'Simple: sum of achievements / number of rows; weighted: Σ(achievement × ceiling) / Σ ceiling',
  },
  predikat: {
    nama: 'Rating',
    penjelasan: 'The rating does not follow from its average achievement.',
    rumus: 'Sangat Tinggi ≥ 91 · Tinggi ≥ 76 · Sedang ≥ 66 · Rendah ≥ 51 · Sangat Rendah below',
  },
  persamaan: {
    nama: 'Column equation',
    penjelasan: 'The arithmetic of a column by the numbering row or the form does not hold.',
    rumus: 'As the numbering row of this table declares, or its form',
  },
  'persamaan-terbalik': {
    nama: 'Different equation',
    penjelasan: 'The numbering row declares other arithmetic than the official form.',
    rumus: 'By the form, unless you choose the way of this sheet',
  },
  'rumus-rentang': {
    nama: 'Formula range',
    penjelasan: 'The range of an Excel formula misses or adds rows or columns.',
    rumus: 'The range covers exactly the cells it sums',
  },
  'rumus-kolom': {
    nama: 'Formula column',
    penjelasan: 'An Excel formula points at another column than its meaning or its neighbours do.',
    rumus: 'The formula points at the columns it means',
  },
  'rumus-ditimpa': {
    nama: 'Overwritten formula',
    penjelasan: 'A formula of this column was overwritten by a typed figure.',
    rumus: 'A computed cell holds a formula like its neighbours',
  },
  'rumus-galat': {
    nama: 'Formula error',
    penjelasan: 'An Excel formula gives an error.',
    rumus: 'A computed cell holds a figure, or is blank without a target',
  },
  'hitung-ganda': {
    nama: 'Counted twice',
    penjelasan: 'A continued row repeats its program’s money, which may be counted twice.',
    rumus: 'The Rp of a program counts once',
  },
  'lebih-pagu': {
    nama: 'Above the ceiling',
    penjelasan: 'The realisation is above its ceiling.',
    rumus: 'Realisation ≤ ceiling',
  },
  'target-turun': {
    nama: 'Lower target',
    penjelasan: 'The target is lower than that of the year before on the same row.',
    rumus: 'Target of this year ≥ target of the year before, but for indicators that are better when lower',
  },
  'tanpa-target': {
    nama: 'No target',
    penjelasan: 'The target is blank or zero, so there is no achievement and the cell is left blank.',
    rumus: 'There is an achievement only where the target is above zero',
  },
  'tak-terbaca': {
    nama: 'Unreadable',
    penjelasan: 'This text stands where a number belongs but cannot be read as one.',
    rumus: 'A figure cell holds one figure',
  },
  'nilai-tertutup': {
    nama: 'Covered value',
    penjelasan: 'The cell shows #####, so its figure cannot be seen.',
    rumus: 'The column is wide enough for its figure',
  },
  kode: {
    nama: 'Code',
    penjelasan: 'The code is incomplete or not under the code of its parent.',
    rumus: 'Urusan.bidang.program.kegiatan.subkegiatan; a detail’s code begins with its parent’s',
  },
  'aturan-lain': {
    nama: 'Other quarter rule',
    penjelasan: 'This row follows another quarter rule than the rows around it.',
    rumus: 'Sum for counts; last value for percentages, indices and scores',
  },
  pembulatan: {
    nama: 'Rounding',
    penjelasan: 'The difference comes only from parts that were rounded before adding.',
    rumus: 'Figures are computed unrounded and rounded only when shown',
  },
  'celah-predikat': {
    nama: 'Gap in the rating scale',
    penjelasan: 'The value falls in a gap of the rating scale, for example between 90 and 91.',
    rumus: 'Which bound decides is chosen in Settings',
  },
  'isian-kosong': {
    nama: 'Blank input',
    penjelasan: 'An input that a computation needs is still blank.',
    rumus: 'Inputs of a computation are filled in',
  },
  skala: {
    nama: 'Scale',
    penjelasan: 'The figure seems to use another scale, for example 1.00 for 100%.',
    rumus: 'One column uses one scale',
  },
  'k-anak': {
    nama: 'Performance and its details',
    penjelasan: 'The performance of this row differs from its details or is filled in without quarters.',
    rumus: 'Performance of a program or kegiatan is the figure of its own indicator',
  },
  'input-curiga': {
    nama: 'Suspicious input',
    penjelasan: 'The sums across and down disagree by the same amount at this input.',
    rumus: 'The sums across and down meet in the same figure',
  },
  'antar-lembar': {
    nama: 'Between sheets',
    penjelasan: 'The same program or kegiatan has other figures in another table.',
    rumus: 'The same ceiling, target and realisation agree in all tables',
  },
};
