const BERNOMOR = String.raw`^\W*(?:\d[\d.]*\s+)?`;
const PENERIMAAN = new RegExp(
  `${BERNOMOR}(?:pendapatan|penerimaan|pad|pajak daerah|retribusi daerah|dana perimbangan)\\b`,
  'i',
);
const PENGELUARAN = new RegExp(`${BERNOMOR}(?:belanja|pengeluaran|beban)\\b`, 'i');

/** The part of a budget that a row begins: what is received ("4. PENDAPATAN", "Penerimaan Pembiayaan") or spent; null for any other. */
export const bagianAnggaran = (text: string): 'penerimaan' | 'pengeluaran' | null =>
  PENERIMAAN.test(text) ? 'penerimaan' : PENGELUARAN.test(text) ? 'pengeluaran' : null;

/**
 * Whether a row states what pendapatan, belanja and pembiayaan leave ("SURPLUS / (DEFISIT)", "PEMBIAYAAN NETTO", "SILPA tahun
 * berkenaan"): a difference, which adds no rows, and whose sign makes a percentage of it mean nothing. What was left of the year
 * before is received like any other item.
 */
export const adalahSelisih = (text: string): boolean =>
  /^\W*(?:(?:jumlah|total)\s+)?(?:surplus|defisit|pembiayaan netto|sisa (?:lebih|kurang) (?:pembiayaan|perhitungan)|sil(?:pa|kpa)\b)/i.test(
    text,
  ) && !/\b(?:sebelumnya|lalu)\b/i.test(text);
