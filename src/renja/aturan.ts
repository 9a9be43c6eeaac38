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
