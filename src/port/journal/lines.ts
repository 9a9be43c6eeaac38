import type { Cell, CellValue, Grid } from '../../grid/types';

/** Contents of a sheet by place, formulas as texts: the used range, its first cell at (top, left). */
export type Contents = Pick<Grid, 'top' | 'left' | 'formulas'>;

/**
 * What a sheet looked like when something was written to it: one short sign per row and column, by which they are found
 * again after others inserted, deleted, moved or sorted them. A row is told by its longest texts, a column by its headings;
 * '' where nothing tells it.
 */
export type Lines = {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Rows of headings, 0-based on the sheet. */
  readonly heads: readonly number[];
};

/** Longer sheets are not signed: their signs would outweigh the journal. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 500;
/** Texts of a row that are looked at: its name and one more, so that short words beside them may change. */
const TEXTS = 2;

/** A short number for a text (FNV-1a, 32 bits, base 36). Two texts with one sign are no harm: they tell nothing apart then. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
};

const isText = (value: CellValue): value is string =>
  typeof value === 'string' && value !== '' && !value.startsWith('=');

/** The sign of a row: its longest texts in their order. */
const rowSign = (row: readonly CellValue[]): string => {
  const texts = row.filter(isText);
  const told = [...texts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, TEXTS);
  return told.length === 0 ? '' : digest(told.join('\n'));
};

const columnSign = (cells: readonly CellValue[]): string => {
  const told = cells.filter((value) => value !== '');
  return told.length === 0 ? '' : digest(told.join('\n'));
};

const widthOf = ({ formulas }: Contents): number => formulas.reduce((widest, row) => Math.max(widest, row.length), 0);

const columnSigns = (contents: Contents, heads: readonly number[]): string[] => {
  const matrix = heads.map((row) => contents.formulas[row - contents.top] ?? []);
  return Array.from({ length: widthOf(contents) }, (_, column) => columnSign(matrix.map((row) => row[column] ?? '')));
};

/** The signs of a sheet; null where it is too large for them. */
export const linesOf = (contents: Contents, heads: readonly number[]): Lines | null => {
  if (contents.formulas.length > MOST_ROWS || widthOf(contents) > MOST_COLUMNS) return null;
  const { top, left, formulas } = contents;
  return { top, left, rows: formulas.map(rowSign), columns: columnSigns(contents, heads), heads };
};

/** The places of signs that occur once. */
const single = (signs: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  signs.forEach((sign, at) => {
    if (sign !== '') found.set(sign, found.has(sign) ? -1 : at);
  });
  return found;
};

/** Signs of lines that follow each other, the first one at `first`. Places below count from it. */
type Signed = { readonly first: number; readonly signs: readonly string[] };

/** Lines that are told by a sign of their own; null for the others. */
const told = (before: Signed, now: Signed): (number | null)[] => {
  const [old, fresh] = [single(before.signs), single(now.signs)];
  return before.signs.map((sign) => {
    const at = (old.get(sign) ?? -1) < 0 ? -1 : (fresh.get(sign) ?? -1);
    return at < 0 ? null : at;
  });
};

/** Follows lines of the same sign from a known one on, downwards (step 1) or upwards (-1). */
const followed = (before: Signed, now: Signed, known: readonly (number | null)[], step: 1 | -1) => {
  const places: (number | null)[] = before.signs.map(() => null);
  const taken = new Set(known);
  let last: number | null = step === 1 ? -1 : now.signs.length;
  const order = before.signs.map((_, at) => at);
  for (const at of step === 1 ? order : order.reverse()) {
    const next: number = (last ?? 0) + step;
    const fits: boolean = last !== null && !taken.has(next) && (now.signs[next] ?? '') === before.signs[at];
    last = known[at] ?? (fits ? next : null);
    places[at] = last;
  }
  return places;
};

/** How far the known line nearest to each place on one side moved; beyond the last one the edge of the used range. */
const distances = (known: readonly (number | null)[], edge: number, backwards: boolean): number[] => {
  const moved: number[] = known.map(() => edge);
  let last = edge;
  const order = known.map((_, at) => at);
  for (const at of backwards ? order.reverse() : order) {
    const place = known[at] ?? null;
    if (place !== null) last = place - at;
    moved[at] = last;
  }
  return moved;
};

/**
 * Where each line is now, 0-based on the sheet; null where it went or cannot be told. A line with a sign of its own is where
 * that sign is; one between two that moved alike moved along; others are followed from the next known line as long as the
 * signs agree, and are left open where both ways lead to different places.
 */
export const align = (before: Signed, now: Signed): readonly (number | null)[] => {
  const known = told(before, now);
  const [down, up] = [followed(before, now, known, 1), followed(before, now, known, -1)];
  const grown = now.signs.length - before.signs.length;
  const [above, below] = [distances(known, 0, false), distances(known, grown, true)];
  const taken = new Set(known);
  return before.signs.map((_, at) => {
    const place = known[at] ?? null;
    if (place !== null) return now.first + place;
    const distance = above[at] ?? 0;
    if (distance === below[at]) return taken.has(at + distance) ? null : now.first + at + distance;
    const [f, u] = [down[at] ?? null, up[at] ?? null];
    const found = f !== null && u !== null ? (f === u ? f : null) : (f ?? u);
    return found === null ? null : now.first + found;
  });
};

/** Where the cells of a signed sheet are now. */
export type Where = {
  /** Whether nothing moved. */
  readonly same: boolean;
  /** Whether rows changed their order: 'saja' where that is all that happened, 'juga' where others came or went too. */
  readonly sorted: false | 'saja' | 'juga';
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
};

const placeIn = (first: number, places: readonly (number | null)[], line: number): number | null => {
  if (line < first) return (places[0] ?? first) - first + line;
  const last = first + places.length - 1;
  if (line > last) return (places.at(-1) ?? last) - last + line;
  return places[line - first] ?? null;
};

const isOrdered = (places: readonly (number | null)[]): boolean => {
  let last = -1;
  return places.every((place) => {
    const fits = place === null || place > last;
    last = place ?? last;
    return fits;
  });
};

/** Finds the lines of a sheet again in what it holds now. */
export const whereNow = (before: Lines, now: Contents): Where => {
  const rows = align({ first: before.top, signs: before.rows }, { first: now.top, signs: now.formulas.map(rowSign) });
  const row = (at: number): number | null => placeIn(before.top, rows, at);
  const heads = before.heads.flatMap((head) => row(head) ?? []);
  const columns = align(
    { first: before.left, signs: before.columns },
    { first: now.left, signs: columnSigns(now, heads) },
  );
  const column = (at: number): number | null => placeIn(before.left, columns, at);
  const stays = (first: number) => (place: number | null, at: number) => place === first + at;
  const isSameSize = before.top === now.top && before.rows.length === now.formulas.length;
  const sorted = isOrdered(rows) ? false : isSameSize ? 'saja' : 'juga';
  return { sorted, same: rows.every(stays(before.top)) && columns.every(stays(before.left)), row, column };
};

/** Contents with some cells changed. */
export const withCells = (
  contents: Contents,
  changes: readonly { readonly cell: Cell; readonly value: CellValue }[],
): Contents => {
  const rows = new Map<number, CellValue[]>();
  for (const { cell, value } of changes) {
    const at = cell.row - contents.top;
    const own = contents.formulas[at];
    const column = cell.column - contents.left;
    if (own === undefined || column < 0) continue;
    const row = rows.get(at) ?? [...own];
    for (let fill = row.length; fill < column; fill += 1) row.push('');
    row[column] = value;
    rows.set(at, row);
  }
  return { ...contents, formulas: contents.formulas.map((row, at) => rows.get(at) ?? row) };
};
