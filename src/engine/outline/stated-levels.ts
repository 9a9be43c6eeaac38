import { valueAt, words } from '../../grid/cells';
import { levelOfKode, readKode } from '../../renja/kode';
import { levelFromHeading, levelFromWord } from '../../renja/tingkat';
import type { Level } from '../../renja/types';
import type { BodyRow, Context } from './context';

/** What heads a column of names: its last heading, with a "Sub" above that it goes on from ("Sub" over "Kegiatan"). */
const nameHeading = (texts: readonly string[]): string => {
  const last = texts.at(-1) ?? '';
  return /\bsub\W*$/i.test(texts.at(-2) ?? '') ? `sub ${last}` : last;
};

/** Levels by name column, where the headings of several name different ones; two columns of one level tell it of neither. */
export const headedColumns = ({ columns, paths }: Context): ReadonlyMap<number, Level> => {
  const headed = columns.flatMap((column, i) => {
    const level =
      column.role === 'nama' && column.side === null ? levelFromHeading(nameHeading(paths[i]?.texts ?? [])) : null;
    return level === null ? [] : [[column.column, level] as const];
  });
  const told = headed.filter(([, level]) => headed.filter(([, other]) => other === level).length === 1);
  return told.length >= 2 ? new Map(told) : new Map<number, Level>();
};

/** Names of the user's list of codes, in one spelling, with their levels: evidence for rows without a code. */
export const listedLevels = ({ nomenklatur }: Context): ((nama: string) => Level | null) => {
  if (nomenklatur == null) return () => null;
  const spell = (nama: string): string => nama.toLowerCase().replace(/[^a-z0-9]/g, '');
  const levels = new Map<string, Level | null>();
  for (const [kode, nama] of Object.entries(nomenklatur)) {
    const read = readKode([kode]);
    const level = read === null ? null : levelOfKode(read);
    const key = spell(nama);
    // A name of two levels tells neither.
    levels.set(key, levels.has(key) && levels.get(key) !== level ? null : level);
  }
  return (nama) => levels.get(spell(nama)) ?? null;
};

/** Fewest levels, and share of its words, that make a column one that says what each row is ("TINGKATAN": Program, Kegiatan, …). */
const MIN_STATED = 2;
const STATED = 0.8;
/** Rows that show whether a column does. */
const STATED_SAMPLE = 100;

/** Levels that a column of its own says row by row. */
export const statedLevels = (
  { grid, columns }: Context,
  items: readonly BodyRow[],
): ((draft: BodyRow) => Level | null) => {
  const saidIn = (row: number, column: number): Level | null => {
    const text = words(valueAt(grid, row, column));
    return text.length <= 20 ? levelFromWord(text) : null;
  };
  const stating = columns.find(({ column, role }) => {
    if (role !== 'lain' && role !== 'nomor' && role !== 'kode') return false;
    const filled = items.slice(0, STATED_SAMPLE).filter(({ row }) => valueAt(grid, row, column) !== '');
    const levels = filled.flatMap(({ row }) => saidIn(row, column) ?? []);
    return new Set(levels).size >= MIN_STATED && levels.length >= filled.length * STATED;
  });
  return stating === undefined ? () => null : ({ row }) => saidIn(row, stating.column);
};

/** Letters for levels before a name ("P - …", "K: …", "[SK] …"). */
const LED = /^\s*[[(]?(p|prog|k|keg|sk|sub)[\])]?\s*[-–—:.\])]\s*\S/i;
const LETTERS: Readonly<Record<string, Level>> = {
  p: 'program',
  prog: 'program',
  k: 'kegiatan',
  keg: 'kegiatan',
  sk: 'subkegiatan',
  sub: 'subkegiatan',
};

/** Levels that a letter before each name says, where nearly all names have one. */
export const ledLevels = (items: readonly BodyRow[]): ((draft: BodyRow) => Level | null) => {
  const saidIn = ({ nama }: BodyRow): Level | null => LETTERS[LED.exec(nama)?.[1]?.toLowerCase() ?? ''] ?? null;
  const levels = items.slice(0, STATED_SAMPLE).flatMap((draft) => saidIn(draft) ?? []);
  const isLed = new Set(levels).size >= MIN_STATED && levels.length >= Math.min(items.length, STATED_SAMPLE) * STATED;
  return isLed ? saidIn : () => null;
};
