import { valueAt, words } from '../../grid/cells';
import type { CellValue } from '../../grid/types';
import {
  bagianKode,
  levelOfKode,
  milikPerangkatDaerah,
  readKode,
  SKEMA,
  type Kode,
  type SkemaKode,
} from '../../renja/kode';
import { levelFromWord } from '../../renja/tingkat';
import type { Level } from '../../renja/types';
import type { Context } from './context';
import { depthOf, levelAt } from './depth';
import { rekeningCodes } from './rekening-codes';
import { tailCodes } from './tail-codes';

/** What the codes of a row say: its code, the level, how deep it stands, and what stands behind a code in the name's cell. */
type RowCode = {
  readonly kode: Kode | null;
  readonly level: Level | null;
  /** Finer than the level: rekening below a sub kegiatan, an organisation between bidang and program. */
  readonly depth: number | null;
  /** Numbers of one segment, or that contradict every scheme of codes: they number the rows. */
  readonly nomor: string;
  readonly nama: string | null;
};

const NONE: RowCode = { kode: null, level: null, depth: null, nomor: '', nama: null };

/** A code at the beginning of a name: "1.06.01 PROGRAM …", "1.06.01.2.01 - Perencanaan", "[1.06.01] Program …". */
const BEFORE_NAME =
  /^[[({]?((?:\d{1,4}|x{1,2})(?:\.(?:\d{1,4}|x{1,2})){1,6})\.?\s*(?:[-–:)\]}]\s*|\s+)(?=[^\s\d])(.+)$/is;

/** A code behind a name, on a line of its own or in brackets: "Pengelolaan Data … 1.06.01.2.01". */
const BEHIND_NAME = /(?<=\s)[[({]?((?:\d{1,4}|x{1,2})(?:\.(?:\d{1,4}|x{1,2})){1,6})\.?[\])}]?$/i;

/** The code and the name that share a cell; null where it holds one of them. */
const inName = (text: string): { readonly kode: string; readonly nama: string } | null => {
  const before = BEFORE_NAME.exec(text);
  if (before !== null) return { kode: before[1] ?? '', nama: before[2] ?? '' };
  const behind = BEHIND_NAME.exec(text.trimEnd());
  const nama = text.slice(0, behind?.index ?? 0).trimEnd();
  // What stands right before it is a word, no other number, unless brackets set it apart ("… Tahap 2 (1.06.01.2.01)").
  const isWord =
    (behind !== null && /^[[({]/.test(behind[0])) ||
    /\p{L}/u.test(nama.slice(Math.max(nama.lastIndexOf(' '), nama.lastIndexOf('\n')) + 1));
  return behind === null || !isWord ? null : { kode: behind[1] ?? '', nama };
};

type Cells = readonly CellValue[];

/** Whether the cells of a row hold full codes beside each other: one begins as another, or together they are longer than any code. */
const isBeside = (cells: Cells): boolean => {
  const codes = cells.map((cell) => bagianKode([cell])).filter((parts) => parts !== null);
  if (codes.length < 2) return false;
  const begins = codes.some((parts, at) =>
    codes.some(
      (other, i) => i < at && parts.length >= 2 && other.length >= 2 && parts[0] === other[0] && parts[1] === other[1],
    ),
  );
  return (
    begins || (codes.reduce((sum, parts) => sum + parts.length, 0) > 7 && codes.some((parts) => parts.length >= 5))
  );
};

/** Codes of different kinds on one row, one that begins with the one before it in its place. */
const groupsOf = (cells: Cells): Kode[] => {
  const groups: Kode[] = [];
  for (const cell of cells) {
    const kode = readKode([cell]);
    if (kode === null) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.segments.every((segment, at) => kode.segments[at] === segment)) groups.pop();
    groups.push(kode);
  }
  return groups;
};

const PLAN: ReadonlySet<Level | null> = new Set<Level | null>(['program', 'kegiatan', 'subkegiatan']);

/** Full codes beside each other: urusan, organisation, program to sub kegiatan, and rekening with a tree of its own below. */
const besideCode = (cells: Cells): RowCode => {
  const groups = groupsOf(cells);
  const at = groups.findIndex((kode) => PLAN.has(levelOfKode(kode)));
  const main = groups[at];
  if (main === undefined) {
    const last = groups.at(-1);
    if (last === undefined) return NONE;
    const organisation = last.segments.length > 6;
    const level = organisation ? 'perangkat-daerah' : levelOfKode(last);
    const depth = organisation && groups.length === 1 && cells.filter((cell) => cell !== '').length > 1 ? 25 : null;
    return { ...NONE, kode: last, level, depth };
  }
  const level = levelOfKode(main);
  const below = groups.slice(at + 1).flatMap(({ segments }) => segments);
  if (below.length === 0) return { ...NONE, kode: main, level };
  const segments = [...main.segments, ...below];
  return {
    ...NONE,
    kode: { segments, text: segments.join('.') },
    level: 'subkegiatan',
    depth: depthOf('subkegiatan') + below.length,
  };
};

type Seen = { readonly cells: Cells; readonly nama: string };

/**
 * Urusan are of one digit, bidang and program of two: `01.201` begins with a program, `5.1.02` is a rekening. Codes split over cells
 * may have lost their zeros.
 */
const isWellFormed = (cells: Cells, { kegiatan }: SkemaKode): boolean => {
  const parts = bagianKode(cells) ?? [];
  const isJoined = cells.some((cell) => (bagianKode([cell])?.length ?? 0) > 2);
  const padded = parts.slice(kegiatan === 3 ? 1 : 0, kegiatan);
  if (kegiatan === 3 && /^0\d/.test(parts[0] ?? '')) return false;
  return padded.every((part) => part.length <= 2 && !(isJoined && /^\d$/.test(part)));
};

/** How well a scheme suits the codes of a table: those that have a level under it, and those whose word says the same or another. */
const suits = (skema: SkemaKode, seen: readonly Seen[]): { score: number; against: number } => {
  let score = 0;
  let against = 0;
  for (const { cells, nama } of seen) {
    const kode = readKode(cells, skema);
    if (kode === null) continue;
    const level = levelOfKode(kode, skema);
    const word = levelFromWord(nama);
    if (level !== null && isWellFormed(cells, skema)) score += 1;
    if (level !== null && word !== null && word !== 'perangkat-daerah') {
      if (word === level) score += 2;
      else {
        score -= 2;
        against += 1;
      }
    }
  }
  return { score, against };
};

/** Share of the codes that a scheme must give a level. */
const COVERED = 0.8;

/** How much deeper than their length says codes stand, by the words of their names: programs of before 2021 have six segments. */
const shiftOf = (seen: readonly Seen[], depths: ReadonlyMap<number, number>): number => {
  for (const [length, depth] of depths) {
    const own = seen.filter(({ cells }) => (readKode(cells)?.segments.length ?? 0) === length);
    const programs = own.filter(({ nama }) => levelFromWord(nama) === 'program').length;
    if (programs * 2 > own.length) return depthOf('program') - depth;
  }
  return 0;
};

/** Levels by length for codes of another kind, rekening above all: each length is a level, from the shortest. */
const byLength = (seen: readonly Seen[]): ReadonlyMap<number, { level: Level; depth: number }> => {
  const lengths = [...new Set(seen.map(({ cells }) => readKode(cells)?.segments.length ?? 0))].sort((a, b) => a - b);
  // Codes of one length continue none: they say nothing of levels.
  if (lengths.length < 2) return new Map();
  const step = depthOf('subkegiatan') - depthOf('kegiatan');
  const depths = new Map(
    lengths.map((length, at) => [length, depthOf('subkegiatan') + (at - lengths.length + 1) * step] as const),
  );
  const shift = shiftOf(seen, depths);
  return new Map(
    lengths.map((length, at) => {
      const depth = (depths.get(length) ?? 0) + shift;
      return [length, { level: levelAt(Math.max(0, depth)), depth: Math.max(at, depth) }] as const;
    }),
  );
};

/** Whether codes only count rows: one segment each, or levels that words contradict under every scheme. */
const isCounting = (seen: readonly Seen[], against: number): boolean => {
  const lengths = seen.map(({ cells }) => bagianKode(cells)?.length ?? 0);
  return Math.max(0, ...lengths) <= 1 || against > seen.length / 4;
};

/** Whether numbers of a No column are codes: padded segments or long ones, most of which continue another. */
const areCodes = (numbers: readonly string[]): boolean => {
  const read = numbers.map((text) => bagianKode([text]));
  const codes = read.filter((parts) => parts !== null && parts.length >= 2);
  if (codes.length < 2 || codes.length < numbers.length * 0.5) return false;
  const padded = codes.filter(
    (parts) => parts?.some((part) => /^0\d|^x+$/i.test(part)) === true || (parts?.length ?? 0) >= 5,
  );
  if (padded.length < codes.length * 0.8) return false;
  const all = new Set(read.map((parts) => parts?.join('.') ?? ''));
  const continuing = codes.filter(
    (parts) => parts?.some((_, at) => at > 0 && all.has(parts.slice(0, at).join('.'))) === true,
  );
  return continuing.length * 2 >= codes.length;
};

/** Rows that settle how codes stand; later ones follow. */
const SAMPLE = 3000;

/** How the codes of a table stand, worked out once; gives what those of a row say. */
export const codeReader = (
  context: Context,
  sides: readonly { readonly names: readonly number[]; readonly codes: readonly number[] }[],
  numbers: readonly number[],
): ((row: number) => RowCode) => {
  const { grid, located } = context;
  const at = (row: number, columns: readonly number[]): CellValue[] =>
    columns.map((column) => valueAt(grid, row, column));
  const isThere = (cells: Cells): boolean => cells.some((cell) => cell !== '' && words(cell) !== '');
  const first = (row: number, columns: readonly number[]): string =>
    words(at(row, columns).find((cell) => cell !== '' && typeof cell !== 'boolean') ?? '');
  const cellsOf = (row: number): { cells: Cells; names: readonly number[] } => {
    const side = sides.find((one) => isThere(at(row, [...one.names, ...one.codes]))) ?? sides[0];
    return { cells: at(row, side?.codes ?? []), names: side?.names ?? [] };
  };
  const all: number[] = [];
  for (let row = located.bodyTop; row <= located.bodyBottom; row++) {
    if (!located.repeats.has(row)) all.push(row);
  }
  const rows = all.slice(0, SAMPLE);
  // Without a column of codes there are none but before the names.
  const hasColumn = sides.some(({ codes }) => codes.length > 0);
  const seen = (hasColumn ? rows : []).flatMap((row): Seen[] => {
    const { cells, names } = cellsOf(row);
    return bagianKode(cells) === null && !isBeside(cells) ? [] : [{ cells, nama: first(row, names) }];
  });
  const tails = hasColumn ? tailCodes(all, (row) => cellsOf(row).cells) : null;
  if (tails !== null) {
    return (row) => {
      const kode = readKode([tails.get(row) ?? '']);
      return kode === null ? NONE : { ...NONE, kode, level: levelOfKode(kode) };
    };
  }
  const accounts = hasColumn ? rekeningCodes(all, (row) => cellsOf(row).cells) : null;
  if (accounts !== null) {
    return (row) => {
      const found = accounts.get(row);
      if (found === undefined) return NONE;
      const { kode, own } = found;
      if (own === 0) return { ...NONE, kode, level: levelOfKode(kode) };
      return { ...NONE, kode, level: 'subkegiatan', depth: depthOf('subkegiatan') + own };
    };
  }
  const beside = seen.filter(({ cells }) => isBeside(cells)).length;
  if (seen.length > 0) {
    if (beside * 2 > seen.length) return (row) => besideCode(cellsOf(row).cells);
    const [best] = SKEMA.map((skema) => ({ skema, ...suits(skema, seen) })).sort((a, b) => b.score - a.score);
    const skema = best?.skema ?? SKEMA[0];
    const counting = isCounting(seen, best?.against ?? 0);
    const lengths = !counting && (best?.score ?? 0) < seen.length * COVERED ? byLength(seen) : null;
    return (row) => {
      const { cells } = cellsOf(row);
      const kode = readKode(cells, lengths === null ? skema : SKEMA[0]);
      if (kode === null) return NONE;
      if (counting)
        return {
          ...NONE,
          nomor: cells
            .map(words)
            .filter((text) => text !== '')
            .join('.'),
        };
      if (lengths?.size === 0 && milikPerangkatDaerah(kode)) return { ...NONE, kode, level: 'perangkat-daerah' };
      const own = lengths?.get(kode.segments.length);
      return { ...NONE, kode, level: own?.level ?? levelOfKode(kode, skema), depth: own?.depth ?? null };
    };
  }
  const fromText = (codes: readonly string[], textOf: (row: number) => { kode: string; nama: string | null }) => {
    const all = codes.map((text): Seen => ({ cells: [text], nama: '' }));
    const [best] = SKEMA.map((skema) => ({ skema, ...suits(skema, all) })).sort((a, b) => b.score - a.score);
    const skema = best?.skema ?? SKEMA[0];
    return (row: number): RowCode => {
      const { kode: text, nama } = textOf(row);
      const kode = text === '' ? null : readKode([text], skema);
      return kode === null ? NONE : { ...NONE, kode, level: levelOfKode(kode, skema), nama };
    };
  };
  const counted = rows.map((row) => first(row, numbers)).filter((text) => text !== '');
  if (areCodes(counted)) return fromText(counted, (row) => ({ kode: first(row, numbers), nama: null }));
  const named = rows.map((row) => first(row, cellsOf(row).names)).filter((text) => text !== '');
  const led = named.flatMap((text) => inName(text)?.kode ?? []);
  if (led.length * 2 > named.length && areCodes(led)) {
    return fromText(led, (row) => inName(first(row, cellsOf(row).names)) ?? { kode: '', nama: null });
  }
  return () => NONE;
};
