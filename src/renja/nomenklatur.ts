import { readKode } from './kode';

/** Codes and their names: '1.06.01.2.01' → 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah'. */
export type Nomenklatur = Readonly<Record<string, string>>;

/** The first cell that reads as a code, and the first text after it. */
const pairOf = (cells: readonly (string | number | boolean)[]): readonly [string, string] | null => {
  const at = cells.findIndex((cell) => readKode([cell]) !== null);
  const kode = at < 0 ? null : readKode([cells[at] ?? '']);
  const nama = cells.slice(at + 1).find((cell) => typeof cell === 'string' && /[a-z]/i.test(cell));
  return kode === null || typeof nama !== 'string' ? null : [kode.text, nama.trim()];
};

/** Reads a table of codes and names: one pair a row, in any columns, code before name; rows without such a pair are none. */
export const readNomenklatur = (rows: readonly (readonly (string | number | boolean)[])[]): Nomenklatur =>
  Object.fromEntries(rows.map(pairOf).filter((pair) => pair !== null));
