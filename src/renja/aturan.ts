/** Facts of what can be found wrong. The rules themselves are files of `engine/rules`; the authority in words: docs/aturan.md. */

/** The worst first. */
export const SEVERITIES = ['galat', 'peringatan', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What lies behind a finding, as a user sorts the work: sums that do not agree, percentages and ratings figured wrongly,
 * Excel formulas, inputs to look at, and ways of computing that differ without being wrong.
 */
export const SEBAB = ['jumlah', 'hitungan', 'rumus', 'isian', 'cara'] as const;
export type Sebab = (typeof SEBAB)[number];

/** The rules under which the arithmetic of a form is reported: `HitunganFormulir.aturan` (engine/rules/hitungan.ts). */
export type AturanHitungan =
  | 'jumlah-triwulan'
  | 'capaian'
  | 'kumulatif'
  | 'rasio'
  | 'pertumbuhan'
  | 'bobot'
  | 'tertimbang'
  | 'persen-keuangan'
  | 'sisa-pagu'
  | 'akhir-periode'
  | 'saldo'
  | 'persamaan';
