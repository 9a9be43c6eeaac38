/** A text as row key for the user's corrections: code, else name, else indicator. */
export const rowKey = (row: { kode: string | null; nama: string; indikator?: string }): string =>
  (row.kode ?? (row.nama !== '' ? row.nama : (row.indikator ?? ''))).toLowerCase().replace(/\s+/g, ' ').trim();
