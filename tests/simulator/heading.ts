/** Heading rows of a table: words by their paths, merged as offices merge them, with or without a numbering row. */
import { columnName } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import type { Random } from './random';
import { denganTahun, isKunci, kataDari, salahKetik, type Kosakata, type Kunci } from './wordings';

export type JudulKolom = {
  readonly judul: readonly (Kunci | `=${string}`)[];
  readonly nomor: string;
  readonly persamaan?: string;
};
export type Judul = { readonly rows: readonly (readonly CellValue[])[]; readonly merges: readonly string[] };
export type GayaJudul = {
  readonly nomor: 'tanpa' | 'angka' | 'kurung' | 'minus' | 'huruf' | 'siku' | 'titik' | 'kapital' | 'kolom';
  /** How arithmetic is written in the numbering row. */
  readonly tulis?: (nomor: number, persamaan: string) => string;
  /** Groups stand in the first of their columns, and nothing is merged. */
  readonly lepas?: boolean;
  /** Words of the keys, chosen once for a sheet. */
  readonly kata: ReadonlyMap<string, string>;
};

/** As offices write it: `14=13/8*100`, `14 = 13 / 8 x 100%`, `(7=5-6)`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor}=${persamaan.replace('x100%', '*100')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/[-+/x]/g, ' $& ')}`,
  (nomor, persamaan) => `(${nomor}=${persamaan})`,
];

export const gayaJudul = (r: Random, kosakata: Kosakata, tahun: number, keys: readonly string[]): GayaJudul => {
  const upper = r.chance(0.25);
  const broken = r.chance(0.2);
  const serial = r.int(0, 5);
  const kata = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    if (kata.has(key)) continue;
    const words = isKunci(key)
      ? kataDari(key, kosakata).map((word) => denganTahun(word, tahun))
      : [key.replace(/^=/, '')];
    // Two columns of one sheet are not headed alike.
    const free = words.filter((word) => !taken.has(word));
    // Quarters and years of one sheet are worded alike.
    const isSerial = /^(?:tw|tahun-|smt-|sd-|thn-)\d$/.test(key);
    const word = isSerial ? (words[serial % words.length] ?? '') : r.pick(free.length > 0 ? free : words);
    taken.add(word);
    const cased = upper ? word.toUpperCase() : word;
    kata.set(key, broken ? cased.replace(/ (?=\S+ \S+$)/, '\n') : cased);
  }
  const long = [...kata].filter(([, word]) => word.length > 9);
  if (long.length > 0 && r.chance(0.15)) {
    const [key, word] = r.pick(long);
    kata.set(key, salahKetik(word, r.int(2, word.length - 3)));
  }
  const nomor = r.pick(['tanpa', 'tanpa', 'angka', 'angka', 'angka', 'kurung', 'minus', 'huruf'] as const);
  if (kosakata === 'banding')
    return { nomor: r.pick([nomor, nomor, nomor, 'siku', 'titik'] as const), kata, lepas: r.chance(0.15) };
  if (kosakata !== 'uji') return { nomor, kata };
  return {
    nomor: r.pick([nomor, nomor, nomor, 'angka', 'kapital', 'kolom'] as const),
    tulis: r.pick(TULIS),
    kata,
    lepas: r.chance(0.1),
  };
};

/** The same headings as a page break repeats them: one of the long ones has lost its last word. */
export const denganKataHilang = (r: Random, gaya: GayaJudul): GayaJudul => {
  const long = [...gaya.kata].filter(([, word]) => word.split(/\s+/).length > 3);
  if (long.length === 0) return gaya;
  const [key, word] = r.pick(long);
  return { ...gaya, kata: new Map(gaya.kata).set(key, word.replace(/\s+\S+$/, '')) };
};

const wordOf = ({ kata }: GayaJudul, key: string): string => kata.get(key) ?? key;

/** Paths as deep as the deepest: the measure at the bottom, its group at the top. */
const placed = (path: readonly string[], depth: number): string[] => {
  const last = path.at(-1) ?? '';
  const rest = path.slice(0, -1);
  if (path.length <= 1) return [last, ...Array<string>(depth - 1).fill('')];
  return [...rest, ...Array<string>(depth - path.length).fill(''), last];
};

/** A heading block whose first row is the sheet's row `top` (from 0). */
export const buatJudul = (kolom: readonly JudulKolom[], gaya: GayaJudul, top: number): Judul => {
  const depth = Math.max(...kolom.map(({ judul }) => judul.length));
  const paths = kolom.map(({ judul }) => placed(judul, depth));
  const merges: string[] = [];
  const prefix = (column: number, level: number): string => (paths[column] ?? []).slice(0, level + 1).join('|');
  /** Whether columns side by side with the same words stand under one cell. */
  const shared = (key: string, level: number): boolean => level < depth - 1 || key === 'kode' || key === 'nama';
  // Officially the numbering row stands between the groups and K, Rp.
  const numberAt = gaya.nomor === 'tanpa' ? null : depth > 1 && gaya.nomor === 'angka' ? depth - 1 : depth;
  const sheetRow = (level: number): number => top + level + (numberAt !== null && level >= numberAt ? 1 : 0);
  const rows: CellValue[][] = Array.from({ length: depth + (numberAt === null ? 0 : 1) }, () =>
    Array<CellValue>(kolom.length).fill(''),
  );
  const put = (row: number, column: number, value: CellValue): void => {
    const line = rows[row - top];
    if (line !== undefined) line[column] = value;
  };
  const merge = (left: number, right: number, above: number, below: number): void => {
    if (gaya.lepas !== true && (left < right || above < below))
      merges.push(`${columnName(left)}${above + 1}:${columnName(right)}${below + 1}`);
  };
  const lowest = numberAt !== null && numberAt < depth ? numberAt - 1 : depth - 1;
  paths.forEach((path, column) => {
    path.forEach((key, level) => {
      if (key === '' || (column > 0 && prefix(column - 1, level) === prefix(column, level) && shared(key, level)))
        return;
      let right = column;
      while (shared(key, level) && right + 1 < paths.length && prefix(right + 1, level) === prefix(column, level))
        right += 1;
      let below = level;
      while (below + 1 <= lowest && level <= lowest && (path[below + 1] ?? '') === '') below += 1;
      put(sheetRow(level), column, wordOf(gaya, key));
      merge(column, right, sheetRow(level), sheetRow(below));
    });
  });
  if (numberAt === null) return { rows, merges };

  const tulis = gaya.tulis ?? ((nomor: number, persamaan: string): string => `${nomor}=${persamaan}`);
  const groups = [...new Set(kolom.map(({ nomor }) => nomor))];
  const numberOf = (group: string): string => String(groups.indexOf(group) + 1);
  groups.forEach((group, at) => {
    const left = kolom.findIndex(({ nomor }) => nomor === group);
    const right = kolom.findLastIndex(({ nomor }) => nomor === group);
    const equation = kolom[left]?.persamaan;
    const declared = equation !== undefined && gaya.nomor === 'angka' && groups.length > 6;
    const plain = {
      tanpa: '',
      angka: at + 1,
      kurung: `(${at + 1})`,
      minus: -(at + 1),
      huruf: columnName(at).toLowerCase(),
      siku: `[${at + 1}]`,
      titik: `${at + 1}.`,
      kapital: columnName(at),
      kolom: `Kol. ${at + 1}`,
    };
    const text = declared
      ? tulis(
          at + 1,
          equation.replace(/\{([^}]+)\}/g, (_, other: string) => numberOf(other)),
        )
      : plain[gaya.nomor];
    put(top + numberAt, left, text);
    merge(left, right, top + numberAt, top + numberAt);
  });
  return { rows, merges };
};
