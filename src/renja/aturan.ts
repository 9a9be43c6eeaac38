/** What can be found wrong, and how bad it is. The authority in words: docs/aturan.md. */

export type Severity = 'galat' | 'peringatan' | 'info';

/** Every rule with its severity. galat: arithmetic is wrong by the sheet's own rule; peringatan: probably wrong or unsafe. */
export const SEVERITY = {
  'jumlah-triwulan': 'galat',
  'jumlah-anak': 'galat',
  'jumlah-total': 'galat',
  capaian: 'galat',
  kumulatif: 'galat',
  rasio: 'galat',
  pertumbuhan: 'galat',
  bobot: 'galat',
  tertimbang: 'galat',
  'persen-keuangan': 'galat',
  'sisa-pagu': 'galat',
  'akhir-periode': 'galat',
  saldo: 'galat',
  'rata-rata': 'galat',
  predikat: 'galat',
  persamaan: 'galat',
  'persamaan-terbalik': 'peringatan',
  'rumus-rentang': 'galat',
  'rumus-kolom': 'galat',
  'rumus-ditimpa': 'peringatan',
  'rumus-galat': 'galat',
  'hitung-ganda': 'peringatan',
  'lebih-pagu': 'peringatan',
  'tanpa-target': 'peringatan',
  'tak-terbaca': 'peringatan',
  'nilai-tertutup': 'peringatan',
  kode: 'peringatan',
  'aturan-lain': 'info',
  pembulatan: 'info',
  'celah-predikat': 'info',
  'isian-kosong': 'peringatan',
  skala: 'peringatan',
  'k-anak': 'info',
  'input-curiga': 'peringatan',
  'antar-lembar': 'peringatan',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof SEVERITY;

export const isRuleId = (text: string): text is RuleId => Object.hasOwn(SEVERITY, text);
export const RULES: readonly RuleId[] = Object.keys(SEVERITY).filter(isRuleId);

/**
 * What lies behind a finding, as a user sorts the work: sums that do not agree, percentages and ratings figured wrongly,
 * Excel formulas, inputs to look at, and ways of computing that differ without being wrong.
 */
export const SEBAB = ['jumlah', 'hitungan', 'rumus', 'isian', 'cara'] as const;
export type Sebab = (typeof SEBAB)[number];

export const SEBAB_ATURAN: Readonly<Record<RuleId, Sebab>> = {
  'jumlah-triwulan': 'jumlah',
  'jumlah-anak': 'jumlah',
  'jumlah-total': 'jumlah',
  kumulatif: 'jumlah',
  'sisa-pagu': 'jumlah',
  'akhir-periode': 'jumlah',
  saldo: 'jumlah',
  capaian: 'hitungan',
  rasio: 'hitungan',
  pertumbuhan: 'hitungan',
  bobot: 'hitungan',
  tertimbang: 'hitungan',
  'persen-keuangan': 'hitungan',
  'rata-rata': 'hitungan',
  predikat: 'hitungan',
  persamaan: 'hitungan',
  'rumus-rentang': 'rumus',
  'rumus-kolom': 'rumus',
  'rumus-ditimpa': 'rumus',
  'rumus-galat': 'rumus',
  'hitung-ganda': 'isian',
  'lebih-pagu': 'isian',
  'tanpa-target': 'isian',
  'tak-terbaca': 'isian',
  'nilai-tertutup': 'isian',
  kode: 'isian',
  'isian-kosong': 'isian',
  skala: 'isian',
  'input-curiga': 'isian',
  'antar-lembar': 'isian',
  'persamaan-terbalik': 'cara',
  'aturan-lain': 'cara',
  'k-anak': 'cara',
  pembulatan: 'cara',
  'celah-predikat': 'cara',
};
