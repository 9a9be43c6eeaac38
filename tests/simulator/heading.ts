/** Heading rows of a table: words by their paths, merged as offices merge them, with or without a numbering row. */
import { columnName } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import type { Random } from './random';
import { judulMusafir } from './heading-musafir';
import { judulPejalan } from './heading-pejalan';
import { judulPelancong } from './heading-pelancong';
import { judulPengelana } from './heading-pengelana';
import { judulPengembara } from './heading-pengembara';
import { judulPenjelajah } from './heading-penjelajah';
import { judulPetualang } from './heading-petualang';
import { judulPendatang } from './heading-pendatang';
import { judulPerantau } from './heading-perantau';
import { judulTamu } from './heading-tamu';
import { judulAwam } from './judul-awam';
import { denganTahun, salahKetik } from './kata-alat';
import { isKunci, kataDari, type Kosakata, type Kunci } from './wordings';

export type JudulKolom = {
  readonly judul: readonly (Kunci | `=${string}`)[];
  readonly nomor: string;
  readonly persamaan?: string;
  /** Stands under the heading of the column left of it. */
  readonly gabung?: boolean;
};
export type Judul = {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly string[];
  /** The numbering row among them. */
  readonly nomorAt: number | null;
};
export type GayaJudul = {
  readonly nomor: keyof ReturnType<typeof penomoran> | 'angka-bawah';
  /** How arithmetic is written in the numbering row. */
  readonly tulis?: (nomor: number, persamaan: string) => string;
  /** Groups stand in the first of their columns, and nothing is merged. */
  readonly lepas?: boolean;
  /** Groups stand in every one of their columns. */
  readonly ulang?: boolean;
  /** Headings without a group have their words in cells one below the other. */
  readonly sebar?: boolean;
  /** Every column has its own number. */
  readonly perKolom?: boolean;
  /** One row of headings: groups and measures in one cell. */
  readonly datar?: boolean;
  /** Words of the keys, chosen once for a sheet. */
  readonly kata: ReadonlyMap<string, string>;
};

/** How a group's number is written, by its place from 0. */
const penomoran = (at: number) => ({
  tanpa: '',
  angka: at + 1,
  kurung: `(${at + 1})`,
  minus: -(at + 1),
  huruf: columnName(at).toLowerCase(),
  siku: `[${at + 1}]`,
  titik: `${at + 1}.`,
  kapital: columnName(at),
  kolom: `Kol. ${at + 1}`,
  tutup: `${at + 1})`,
  strip: `- ${at + 1} -`,
  nol: String(at + 1).padStart(2, '0'),
  hurufKurung: `(${columnName(at).toLowerCase()})`,
});

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
    const isSerial = /^(?:tw|th-|tahun-|smt-|sd-|thn-|gel-|termin-|g-tahap-|sd-smt-)\d$/.test(key);
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
  if (kosakata === 'saksi') return judulSaksi(r, nomor, kata);
  if (kosakata === 'penguji') return judulPenguji(r, nomor, kata);
  if (kosakata === 'buta') return judulButa(r, nomor, kata);
  const sendiri: Partial<Record<Kosakata, typeof judulAwam>> = { awam: judulAwam, tamu: judulTamu, pendatang: judulPendatang, perantau: judulPerantau, musafir: judulMusafir, pelancong: judulPelancong, penjelajah: judulPenjelajah, pengembara: judulPengembara, pengelana: judulPengelana, petualang: judulPetualang, pejalan: judulPejalan }; // prettier-ignore
  const judul = sendiri[kosakata];
  if (judul !== undefined) return judul(r, nomor, kata);
  if (kosakata !== 'uji') return { nomor, kata };
  const lain = r.pick([nomor, nomor, nomor, 'angka', 'kapital', 'kolom'] as const);
  return { nomor: lain, tulis: r.pick(TULIS), kata, lepas: r.chance(0.1) };
};

/** `14 = (13/8) x 100%`, `14=13:8x100%`, `14 = (13 / 8) * 100`. */
const TULIS_SAKSI: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/^([^(x][^x]*)(?=x100)/, '($1) ').replace('x100', 'x 100')}`,
  (nomor, persamaan) => `${nomor}=${persamaan.replaceAll('/', ':')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/x100%?/, ' * 100').replace(/[-+/]/g, ' $& ')}`,
];

/** What long headings are cut down to, all of a sheet alike. */
export const SINGKATAN: readonly (readonly [RegExp, string])[] = [
  [/\brealisasi\b/gi, 'Real.'],
  [/\banggaran\b/gi, 'Angg.'],
  [/\bprogram\b/gi, 'Prog.'],
  [/\bkegiatan\b/gi, 'Keg.'],
  [/\bperangkat daerah\b/gi, 'PD'],
  [/\bindikator\b/gi, 'Ind.'],
  [/\btriwulan\b/gi, 'TW'],
  [/\bkeuangan\b/gi, 'Keu.'],
  [/\bjumlah\b/gi, 'Jml'],
];

const judulSaksi = (r: Random, nomor: GayaJudul['nomor'], kata: ReadonlyMap<string, string>): GayaJudul => {
  const cuts = r.chance(0.2) ? r.shuffle(SINGKATAN).slice(0, 3) : [];
  const cut = (word: string): string => cuts.reduce((text, [long, short]) => text.replace(long, short), word);
  return {
    nomor: r.pick([nomor, nomor, 'angka-bawah', 'angka-bawah', 'tutup', 'strip', 'nol'] as const),
    tulis: r.pick(TULIS_SAKSI),
    kata: new Map([...kata].map(([key, word]) => [key, cut(word)])),
    lepas: r.chance(0.12),
    sebar: r.chance(0.15),
    perKolom: r.chance(0.12),
  };
};

/** `(14) = (13)/(8)x100%`, `14 (13/8x100)`, `14 = (13 : 8) * 100`. */
const TULIS_PENGUJI: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `(${nomor}) = ${persamaan.replace(/(?<![x\d])\d+/g, '($&)')}`,
  (nomor, persamaan) => `${nomor} (${persamaan})`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/^([^x]*\/[^x]*)x100%?$/, '($1) * 100').replace('/', ' : ')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan}`,
];

const judulPenguji = (r: Random, nomor: GayaJudul['nomor'], kata: ReadonlyMap<string, string>): GayaJudul => {
  // Words typed by several hands: two blanks for one, a blank at the end, a slash set off.
  const kotor = r.chance(0.12);
  const cuts = r.chance(0.12) ? r.shuffle(SINGKATAN).slice(0, 4) : [];
  const written = (word: string): string => {
    const short = cuts.reduce((text, [long, cut]) => text.replace(long, cut), word);
    return kotor ? `${short.replace(' ', '  ').replace('/', ' / ')} ` : short;
  };
  return {
    nomor: r.pick([nomor, nomor, 'angka', 'angka-bawah', 'angka-bawah', 'titik', 'tutup'] as const),
    tulis: r.pick(TULIS_PENGUJI),
    kata: new Map([...kata].map(([key, word]) => [key, written(word)])),
    lepas: r.chance(0.12),
    sebar: r.chance(0.1),
    perKolom: r.chance(0.1),
  };
};

/** `14 = 13 / 8 x 100%`, `14=(13/8)*100`, `14 = 13/8x100`. */
const TULIS_BUTA: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/[-+/x]/g, ' $& ')}`,
  (nomor, persamaan) => `${nomor}=${persamaan.replace(/^([^x]*\/[^x]*)x100%?$/, '($1)*100')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace('%', '')}`,
];

const judulButa = (r: Random, nomor: GayaJudul['nomor'], kata: ReadonlyMap<string, string>): GayaJudul => {
  const cuts = r.chance(0.15) ? r.shuffle(SINGKATAN).slice(0, 3) : [];
  const cut = (word: string): string => cuts.reduce((text, [long, short]) => text.replace(long, short), word);
  return {
    nomor: r.pick([nomor, nomor, 'angka', 'angka-bawah', 'angka-bawah', 'tanpa', 'kurung', 'kapital'] as const),
    tulis: r.pick(TULIS_BUTA),
    kata: new Map([...kata].map(([key, word]) => [key, cut(word)])),
    lepas: r.chance(0.1),
    perKolom: r.chance(0.1),
    datar: r.chance(0.18),
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

const CUKUP = 6;
/** Whether the numbering row states arithmetic where columns have some; fewer groups need none. */
export const menyatakan = (kolom: readonly JudulKolom[], { nomor, perKolom }: GayaJudul): boolean =>
  nomor.startsWith('angka') && perKolom !== true && new Set(kolom.map((one) => one.nomor)).size > CUKUP;

/** A heading block whose first row is the sheet's row `top` (from 0). */
export const buatJudul = (semua: readonly JudulKolom[], gaya: GayaJudul, top: number): Judul => {
  const kolom: readonly JudulKolom[] =
    gaya.perKolom === true
      ? semua.map(({ judul, nomor, gabung }, at) => ({
          judul,
          nomor: nomor === '' ? '' : `${at}`,
          ...(gabung === true ? { gabung } : {}),
        }))
      : semua;
  const judulDari = ({ judul }: JudulKolom): readonly string[] =>
    gaya.datar === true && judul.length > 1 ? [judul.map((key) => wordOf(gaya, key)).join(' ')] : judul;
  const depth = Math.max(...kolom.map((one) => judulDari(one).length));
  const paths = kolom.map((one) => placed(judulDari(one), depth));
  const merges: string[] = [];
  const prefix = (column: number, level: number): string => (paths[column] ?? []).slice(0, level + 1).join('|');
  /** Whether columns side by side with the same words stand under one cell. */
  const shared = (key: string, level: number, column: number): boolean =>
    level < depth - 1 || key === 'kode' || key === 'nama' || kolom[column]?.gabung === true;
  // Officially the numbering row stands between the groups and K, Rp.
  const numberAt =
    gaya.nomor === 'tanpa' ? null : depth > 1 && gaya.nomor === 'angka' && gaya.perKolom !== true ? depth - 1 : depth;
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
      const isUnder = (at: number): boolean => prefix(at - 1, level) === prefix(at, level) && shared(key, level, at);
      if (key === '' || (column > 0 && isUnder(column))) return;
      let right = column;
      while (right + 1 < paths.length && isUnder(right + 1)) right += 1;
      let below = level;
      while (below + 1 <= lowest && level <= lowest && (path[below + 1] ?? '') === '') below += 1;
      const words = wordOf(gaya, key).split(/\s+/);
      if (gaya.sebar === true && right === column && below > level && words.length > 1) {
        const rows = Math.min(below - level + 1, words.length);
        const size = Math.ceil(words.length / rows);
        for (let row = 0; row * size < words.length; row += 1)
          put(sheetRow(level + row), column, words.slice(row * size, (row + 1) * size).join(' '));
        return;
      }
      for (let at = column; at <= (gaya.ulang === true ? right : column); at += 1)
        put(sheetRow(level), at, wordOf(gaya, key));
      merge(column, right, sheetRow(level), sheetRow(below));
    });
  });
  if (numberAt === null) return { rows, merges, nomorAt: null };

  const tulis = gaya.tulis ?? ((nomor: number, persamaan: string): string => `${nomor}=${persamaan}`);
  // A column that only parts blocks has no number.
  const groups = [...new Set(kolom.map(({ nomor }) => nomor))].filter((nomor) => nomor !== '');
  const numberOf = (group: string): string => String(groups.indexOf(group) + 1);
  groups.forEach((group, at) => {
    const left = kolom.findIndex(({ nomor }) => nomor === group);
    const right = kolom.findLastIndex(({ nomor }) => nomor === group);
    const equation = kolom[left]?.persamaan;
    const declared = equation !== undefined && menyatakan(kolom, gaya);
    const text = declared
      ? tulis(
          at + 1,
          equation.replace(/\{([^}]+)\}/g, (_, other: string) => numberOf(other)),
        )
      : penomoran(at)[gaya.nomor === 'angka-bawah' ? 'angka' : gaya.nomor];
    put(top + numberAt, left, text);
    merge(left, right, top + numberAt, top + numberAt);
  });
  return { rows, merges, nomorAt: numberAt };
};
