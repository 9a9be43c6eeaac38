import { columnNotation, KIND, readColumn } from '../../grid/column';
import type { Sebab } from '../facts/types';
import { isNumeric, type Body } from './features-of';
import type { Feature } from './features';
import type { Placed } from './place';
import { SURE_COLUMN } from './weights';

/** A column that with others makes a total beside them ("PAD", "DAU", "DAK" left of "Total Dana"), as the rows bear out. */
export type Bagian = { readonly matches: number; readonly all: number };

/** Rows that are looked at; sums that must hold, and for each that does not. */
const ROWS = 40;
const MIN_HELD = 3;
const HELD_PER_MISS = 3;
/** Most parts of a total, and how far apart they stand: "DPA, Realisasi, %" of each kind are three columns. */
const MAX_PARTS = 6;
const MAX_STRIDE = 4;

/** The figures of a column, NaN where there is none; a dash is 0. */
const figuresOf = ({ grid, left, top, bottom }: Body, at: number): Float64Array => {
  const end = Math.min(bottom, top + ROWS);
  const notation = columnNotation(grid, left + at, top, end);
  const { kind, value } = readColumn(grid, left + at, top, end, notation, false);
  return value.map((figure, i) => (kind[i] === KIND.number ? figure : kind[i] === KIND.dash ? 0 : NaN));
};

const agrees = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 + Math.abs(b) * 1e-12;

/** How often columns before `total`, `stride` apart, add up to it: rows where two of them or more are not 0 tell. */
const held = (figures: readonly (Float64Array | null)[], total: number, stride: number, count: number): Bagian => {
  const sum = figures[total];
  let matches = 0;
  let all = 0;
  for (let i = 0; sum != null && i < sum.length; i++) {
    let added = 0;
    let parts = 0;
    for (let step = 1; step <= count; step++) {
      const part = figures[total - step * stride]?.[i] ?? NaN;
      added += part;
      if (part !== 0) parts++;
    }
    const shown = sum[i] ?? NaN;
    if (Number.isNaN(added) || Number.isNaN(shown) || parts < 2) continue;
    all++;
    if (agrees(added, shown)) matches++;
  }
  return { matches, all };
};

/** The columns that make totals with others of their kind, by their place among the headings. */
export const bagianOf = (features: readonly Feature[], body: Body): ReadonlyMap<number, Bagian> => {
  const figures = features.map((one, at) =>
    one.headed && isNumeric(one) && one.profile.large > one.profile.numbers * 0.3 ? figuresOf(body, at) : null,
  );
  const found = new Map<number, Bagian>();
  figures.forEach((own, total) => {
    if (own === null) return;
    let best: { readonly stride: number; readonly count: number; readonly bagian: Bagian } | null = null;
    for (let stride = 1; stride <= MAX_STRIDE; stride++) {
      for (let count = 1; count <= MAX_PARTS && figures[total - count * stride] != null; count++) {
        if (count === 1) continue;
        const bagian = held(figures, total, stride, count);
        const misses = bagian.all - bagian.matches;
        if (bagian.matches < MIN_HELD || bagian.matches < misses * HELD_PER_MISS) continue;
        if (best === null || bagian.matches > best.bagian.matches) best = { stride, count, bagian };
      }
    }
    if (best === null) return;
    for (let step = 1; step <= best.count; step++) found.set(total - step * best.stride, best.bagian);
  });
  return found;
};

/** Parts of a total that no place of the form explains are explained by it: how sure that is, and how well the table is read. */
export const withParts = (placed: Placed, parts: ReadonlyMap<number, Bagian>): Placed => {
  if (parts.size === 0) return placed;
  const open = (at: number): Bagian | undefined =>
    placed.meanings[at]?.role === 'lain' && placed.meanings[at].ragam === null ? parts.get(at) : undefined;
  return {
    ...placed,
    meanings: placed.meanings.map((one, at) => {
      const bagian = open(at);
      if (bagian === undefined) return one;
      const reasons: readonly Sebab[] = bagian.all === 0 ? [] : [`hitungan ${bagian.matches}/${bagian.all}`];
      return { ...one, confidence: SURE_COLUMN.part, reasons };
    }),
    fits: placed.fits.map((fit, at) => (open(at) === undefined ? fit : SURE_COLUMN.partFit)),
  };
};
