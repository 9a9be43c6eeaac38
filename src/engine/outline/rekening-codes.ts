import type { CellValue } from '../../grid/types';
import { bagianKode, levelOfKode, readKode, type Kode } from '../../renja/kode';

/** Accounts of pendapatan, belanja and pembiayaan: their second part has one digit, that of a bidang has two. */
const isRekening = ([first = '', second = '']: readonly string[]): boolean =>
  /^[456]$/.test(first) && /^\d$/.test(second);

/** Fewest rekening below rows of the plan that show such an order. */
const MIN_ROWS = 2;

/** A rekening with the code of the row of the plan above it before its own, and how many parts its own has; 0 for the plan's rows. */
type Berekening = { readonly kode: Kode; readonly own: number };

/**
 * Codes of a plan and of the rekening below its rows in one column: a rekening belongs to the row of the plan above it, and is
 * its code continued. Null where the codes of a table do not stand so throughout.
 * @param rows sheet rows of the body, from above; `cellsOf` gives the cells of a row that hold its code.
 */
export const rekeningCodes = (
  rows: readonly number[],
  cellsOf: (row: number) => readonly CellValue[],
): ReadonlyMap<number, Berekening> | null => {
  const found = new Map<number, Berekening>();
  let above: Kode | null = null;
  let count = 0;
  for (const row of rows) {
    const cells = cellsOf(row);
    const parts = bagianKode(cells);
    if (parts === null) continue;
    if (isRekening(parts)) {
      if (above === null) return null;
      const segments: readonly string[] = [...above.segments, ...parts];
      found.set(row, { kode: { segments, text: segments.join('.') }, own: parts.length });
      count++;
      continue;
    }
    const kode = readKode(cells);
    const level = kode === null ? null : levelOfKode(kode);
    if (kode === null || level === null) return null;
    // Only what is planned lowest is spent on rekening; an urusan is no row of theirs.
    above = level === 'kegiatan' || level === 'subkegiatan' ? kode : null;
    found.set(row, { kode, own: 0 });
  }
  return count >= MIN_ROWS ? found : null;
};
