import type { CellValue } from '../../grid/types';
import { bagianKode } from '../../renja/kode';

const isProgram = (parts: readonly string[]): boolean => parts.length === 3 && (parts[1]?.length ?? 0) <= 2;
const isKegiatan = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^[1-9]$/.test(first) && /^\d\d$/.test(second);
const isSub = ([own = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^(?:\d{4}|0\d{1,2})$/.test(own);

/** The code of an urusan or a bidang above the programs, in the first cell: "5", "5.02". */
const isUpper = (parts: readonly string[], [first = '']: readonly CellValue[]): boolean =>
  parts.length <= 2 && first !== '' && /^(?:\d|x{1,2})$/i.test(parts[0] ?? '');

/** Fewest rows of each lower level that show such an order. */
const MIN_ROWS = 2;

/**
 * Full codes of rows that show only the end of theirs: "2.15.01" for the program, "2.01" for its kegiatan, "0001" for the sub kegiatan
 * below, each to be continued from the rows above. Null where the codes of a table do not stand so throughout.
 * @param rows sheet rows of the body, from above; `cellsOf` gives the cells of a row that hold its code.
 */
export const tailCodes = (
  rows: readonly number[],
  cellsOf: (row: number) => readonly CellValue[],
): ReadonlyMap<number, string> | null => {
  const codes = new Map<number, string>();
  const count = { program: 0, kegiatan: 0, sub: 0 };
  let program: string | null = null;
  let kegiatan: string | null = null;
  for (const row of rows) {
    const cells = cellsOf(row);
    const parts = bagianKode(cells);
    if (parts === null) continue;
    const text = parts.join('.');
    if (cells.length > 1 && isUpper(parts, cells)) {
      program = null;
      kegiatan = null;
      codes.set(row, text);
    } else if (isProgram(parts)) {
      count.program++;
      program = text;
      kegiatan = null;
      codes.set(row, text);
    } else if (isKegiatan(parts) && program !== null) {
      count.kegiatan++;
      kegiatan = `${program}.${text}`;
      codes.set(row, kegiatan);
    } else if (isSub(parts) && kegiatan !== null) {
      count.sub++;
      codes.set(row, `${kegiatan}.${text}`);
    } else return null;
  }
  return count.program > 0 && count.kegiatan >= MIN_ROWS && count.sub >= MIN_ROWS ? codes : null;
};
