import type { CellValue } from '../grid/types';
import type { Report } from '../laporan';
import { toCellValue } from './content';

/** A hidden name on our own report sheets. Its text tells what the sheet was called, is about and holds. */
export const MARKER = '_EvaluasiRenja_Laporan';

type Identity = { readonly name: string; readonly subject: string };

/** A short number for a text (FNV-1a, twice 32 bits): tells a changed sheet, proves nothing against forgery. */
const digest = (text: string): string => {
  const half = (seed: number): string => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9747b28c);
};

const markOf = ({ name, subject }: Identity, cells: readonly (readonly CellValue[])[]): string => {
  const filled = cells.flatMap((row, r) => row.flatMap((value, c) => (value === '' ? [] : [[r, c, value]])));
  return `="${digest(JSON.stringify([name, subject, filled]))}"`;
};

/** Queues the mark on a sheet that is being written. A copy of the sheet carries it too, but under another name. */
export const markAsOurs = (sheet: Excel.Worksheet, identity: Identity, { rows }: Report): void => {
  const values = rows.map((row) => row.map((cell) => cell?.value ?? ''));
  sheet.names.add(MARKER, markOf(identity, values)).visible = false;
};

/** Whether a sheet with that mark is the report of that name and subject, with the contents we gave it. */
export const isUntouched = (
  mark: unknown,
  identity: Identity,
  used: Pick<Excel.Range, 'values' | 'rowIndex' | 'columnIndex'>,
): boolean =>
  used.rowIndex === 0 &&
  used.columnIndex === 0 &&
  mark ===
    markOf(
      identity,
      used.values.map((row) => row.map(toCellValue)),
    );
