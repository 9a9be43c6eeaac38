import type { Decimal } from '../../grid/decimal';
import { onceFor } from '../../grid/once';
import { columnNotation, KIND, readColumn, type FigureColumn } from '../../grid/column';
import { FIGURE_ROLES, type Measure, type Role } from '../../renja/types';
import { figureKey, isItem, rowAt, type Model } from '../model/model';
import { formAt, ofItsRow } from './form-at';
import type { Kolom } from '../figures/kolom';

/** A sum of columns of the sheet, each added (1) or taken away (−1). */
type Terms = readonly { readonly column: number; readonly sign: 1 | -1 }[];

/** Figures that were found wrong with what is right, by `figureKey`. */
type Corrected = ReadonlyMap<number, Decimal>;

/**
 * Arithmetic of a column that nobody stated and its figures show: X = Y − Z, −Y, Y + Z, A + B − C, or a run of columns added. It
 * accuses nobody. It says which of two cells is right where a vertical sum does not hold: a figure that its own row gives is not
 * what is wrong (rules: Evidence, "of two readings the one under which fewer cells are wrong").
 */
type Silang = {
  /** What the row gives less what the column shows; null where a figure is missing. */
  readonly selisih: (i: number) => number | null;
  /** Whether the column stands right of all that it is made of: computed columns do. */
  readonly hasil: boolean;
  /** What a blank cell of one of its columns lacks, by the others of its row; null where they do not tell. */
  readonly kurang: (column: number, i: number) => number | null;
  /** Whether another column of the arithmetic is not the sum of these rows either, as they stand or as corrected. */
  readonly ikutSalah: (i: number, parts: readonly number[], corrected: Corrected) => boolean;
};

/** Rows that are looked at, and how many of them must bear the arithmetic out: money agrees to the last digit by chance never so often. */
const SAMPLE = 120;
const MATCHES = 4;
/** Matches for each row that does not agree. */
const OUTNUMBERS = 3;
const MAX_COLUMNS = 30;
/** Columns of which three may make a fourth. */
const MAX_TRIPLES = 14;
/** Amounts nearer than this are the same. */
export const CENT = 0.011;

const FIGURES: ReadonlySet<Role> = new Set<Role>(FIGURE_ROLES);

export type Figures = { readonly column: number; readonly measure: Measure | null; readonly at: (i: number) => number };

/** A share in percent points, to the digits that a cell holds: 0,5727 is 57,27 %, not a hair less. */
const points = (share: number): number => {
  const near = share * 100;
  const short = Math.round(near * 1e8) / 1e8;
  // Most shares have a few decimals, and are told without their text.
  return Math.abs(near - short) <= Math.abs(near) * 3e-16 ? short : Number(near.toPrecision(15));
};

const doubles = (model: Model, figures: FigureColumn): ((i: number) => number) => {
  const read = (i: number): number => {
    const offset = rowAt(model, i).figures - model.bodyTop;
    if (figures.kind[offset] === KIND.dash) return 0;
    if (figures.kind[offset] !== KIND.number) return NaN;
    const value = figures.value[offset] ?? NaN;
    return figures.percent[offset] === 1 ? points(value) : value;
  };
  // Hundreds of choices look at the same figures, nearly all at those of the first rows.
  const values = new Float64Array(model.outline.rows.length);
  const known = new Uint8Array(values.length);
  return (i) => {
    if (known[i] === 1) return values[i] ?? NaN;
    const value = read(i);
    values[i] = value;
    known[i] = 1;
    return value;
  };
};

/** All columns of figures, also those that nobody knows, from left to right; with `shares` those of percentages too, in percent points. */
export const figureColumns = (model: Model, shares = false): Figures[] => {
  const { grid, table, bodyTop } = model;
  const known = new Map(
    model.kolom.flatMap(({ physical }) => physical.map((one) => [one.column, one.figures] as const)),
  );
  return table.columns.flatMap(({ column, role, measure }): Figures[] => {
    const read = (): FigureColumn =>
      readColumn(
        grid,
        column,
        bodyTop,
        table.body.bottom,
        columnNotation(grid, column, bodyTop, table.body.bottom),
        false,
      );
    const figures = known.get(column) ?? (role === 'lain' || FIGURES.has(role) ? read() : null);
    return figures === null || (!shares && figures.percent.includes(1))
      ? []
      : [{ column, measure, at: doubles(model, figures) }];
  });
};

const valueOf = (terms: readonly { readonly figures: Figures; readonly sign: 1 | -1 }[], i: number): number =>
  terms.reduce((sum, { figures, sign }) => sum + sign * figures.at(i), 0);

const joins = (a: Measure | null, b: Measure | null): boolean => a === b || a === null || b === null;

export type Choice = readonly { readonly figures: Figures; readonly sign: 1 | -1 }[];

const plus = (figures: Figures) => ({ figures, sign: 1 as const });
const minus = (figures: Figures) => ({ figures, sign: -1 as const });

/** Differences of two other columns, their sums, and runs of columns added: what a heading can state. */
export function* plainChoices(own: Figures, others: readonly Figures[]): Generator<Choice> {
  for (const a of others) for (const b of others) if (a !== b) yield [plus(a), minus(b)];
  for (const [at, a] of others.entries()) for (const b of others.slice(at + 1)) yield [plus(a), plus(b)];
  const before = others.filter(({ column, measure }) => column < own.column && measure === own.measure);
  for (let from = 0; from < before.length; from++)
    for (let to = from + 3; to <= before.length; to++) yield before.slice(from, to).map(plus);
}

/** Sums of other columns that may make a column, the plainest first. */
function* choicesFor(own: Figures, others: readonly Figures[]): Generator<Choice> {
  for (const a of others) yield [minus(a)];
  yield* plainChoices(own, others);
  if (others.length > MAX_TRIPLES) return;
  for (const [at, a] of others.entries())
    for (const b of others.slice(at + 1))
      for (const c of others) if (c !== a && c !== b) yield [plus(a), plus(b), minus(c)];
}

/** Whether the rows bear a choice out: enough of them agree with a figure of their own, few do not. */
const isBorneOut = (own: Figures, choice: Choice, rows: readonly number[]): boolean => {
  const seen = new Set<number>();
  const rest = new Set<number>();
  let misses = 0;
  for (const i of rows) {
    const value = valueOf(choice, i);
    const shown = own.at(i);
    if (Number.isNaN(value) || Number.isNaN(shown)) continue;
    if (Math.abs(value - shown) > CENT) {
      misses++;
      if (misses * OUTNUMBERS > rows.length) return false;
    } else if (choice.every(({ figures }) => figures.at(i) !== 0)) {
      // What is left may be 0: figures that take each other away whole tell as much.
      if (shown !== 0) seen.add(shown);
      else if (choice.length > 1) rest.add(choice[0]?.figures.at(i) ?? 0);
    }
  }
  const matches = seen.size + Math.min(rest.size, seen.size);
  return matches >= MATCHES && matches >= misses * OUTNUMBERS;
};

/** Whether a figure is not the sum of rows: as they stand, or as corrected where the figure followed a wrong one of them. */
const isNoSum = (
  model: Model,
  figures: Figures,
  i: number,
  parts: readonly number[],
  corrected: Corrected,
): boolean => {
  const kolom = model.kolom.find(({ physical }) => physical[0]?.column === figures.column)?.index ?? -1;
  let [stands, right] = [0, 0];
  for (const part of parts) {
    const shown = figures.at(part) || 0;
    stands += shown;
    right += corrected.get(figureKey(kolom, part))?.toNumber() ?? shown;
  }
  return Math.abs(stands - figures.at(i)) > CENT || Math.abs(right - figures.at(i)) > CENT;
};

const columnsOf = onceFor((model: Model) => figureColumns(model));

const find = (model: Model, kolom: Kolom): Silang | null => {
  const [physical, ...more] = kolom.physical;
  const columns = columnsOf(model);
  const own = columns.find(({ column }) => column === physical?.column);
  if (own === undefined || more.length > 0 || columns.length > MAX_COLUMNS) return null;
  const rows = model.outline.rows
    .flatMap((row, i) => (isItem(row) && !Number.isNaN(own.at(i)) ? [i] : []))
    .slice(0, SAMPLE);
  if (rows.length < MATCHES) return null;
  for (const choice of choicesFor(
    own,
    columns.filter((one) => one !== own),
  )) {
    if (!isBorneOut(own, choice, rows)) continue;
    const terms: Terms = choice.map(({ figures, sign }) => ({ column: figures.column, sign }));
    return {
      selisih: (i) => {
        const difference = valueOf(choice, i) - own.at(i);
        return Number.isNaN(difference) ? null : Math.abs(difference) <= CENT ? 0 : difference;
      },
      kurang: (column, i) => {
        const blank = terms.find((term) => term.column === column);
        const rest = choice.filter(({ figures }) => figures.column !== column);
        const value = (own.at(i) - valueOf(rest, i)) * (blank?.sign ?? NaN);
        return rest.length === 0 || Number.isNaN(value) ? null : value;
      },
      hasil: terms.every(({ column }) => column < own.column),
      ikutSalah: (i, parts, corrected) => choice.some(({ figures }) => isNoSum(model, figures, i, parts, corrected)),
    };
  }
  return null;
};

const silangAt = onceFor((model: Model) => onceFor((kolom: Kolom) => find(model, kolom)));

/**
 * The arithmetic that the figures of a column show; looked for when a sum of the column is about to be called wrong. Columns whose
 * arithmetic is known are judged by that.
 */
export const silang = (model: Model, kolom: Kolom): Silang | null => {
  const isKnown = model.relations.some(
    ({ jenis, hasil, operands }) => jenis === 'jumlah' && (hasil === kolom.index || operands.includes(kolom.index)),
  );
  return isKnown ? null : silangAt(model)(kolom);
};

/** Cells of a column that hold one formula of their row, from which it is the column's own arithmetic. */
const SHARED = 4;

/** The formulas of a column that read their own row, in relative form, with how many cells hold each. */
const rowForms = onceFor((model: Model) =>
  onceFor((kolom: Kolom): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    model.outline.rows.forEach((_, i) => {
      const form = formAt(model, kolom, i, ofItsRow);
      if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
    });
    return counts;
  }),
);

/** Whether a cell holds the formula of its row that most cells of its column hold: what it reads may be wrong, it is not. */
const holdsRowFormula = (model: Model, kolom: Kolom, i: number): boolean => {
  const form = formAt(model, kolom, i, ofItsRow);
  if (form === null) return false;
  const counts = rowForms(model)(kolom);
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const own = counts.get(form) ?? 0;
  return own >= SHARED && own * 4 >= all * 3;
};

/** Plain differences and sums of columns on the left that give what a row shows, whatever arithmetic is known of its column. */
const givesOtherwise = (
  model: Model,
  kolom: Kolom,
  i: number,
  parts: readonly number[],
  corrected: Corrected,
): boolean => {
  const columns = columnsOf(model);
  const own = columns.find(({ column }) => column === kolom.physical[0]?.column);
  if (own === undefined || kolom.physical.length > 1) return false;
  const left = columns.filter(({ column, measure }) => column < own.column && joins(measure, own.measure));
  const rows = model.outline.rows
    .flatMap((row, at) => (isItem(row) && !Number.isNaN(own.at(at)) ? [at] : []))
    .slice(0, SAMPLE);
  for (const choice of choicesFor(own, left.slice(-MAX_TRIPLES))) {
    if (choice.length !== 2 || choice.some(({ figures }) => !(Math.abs(figures.at(i)) > 0))) continue;
    if (Math.abs(valueOf(choice, i) - own.at(i)) > CENT || !isBorneOut(own, choice, rows)) continue;
    if (choice.some(({ figures }) => isNoSum(model, figures, i, parts, corrected))) return true;
  }
  return false;
};

/** Whether a figure is what its own row gives while a part of that row does not add up from these rows either: it follows, and is no cause. */
export const followsRow = (
  model: Model,
  kolom: Kolom,
  i: number,
  parts: readonly number[],
  corrected: Corrected,
): boolean => {
  if (holdsRowFormula(model, kolom, i)) return true;
  const own = silang(model, kolom);
  if (own !== null && own.hasil && own.selisih(i) === 0 && own.ikutSalah(i, parts, corrected)) return true;
  // A column beside the one that the form takes away may be what the planner took away (sisa = pagu − SP2D, not − SPJ).
  // A year's realisasi is the sum of its children before it is that of its quarters.
  const isOther = model.relations.some(
    ({ jenis, hasil, aturan }) => jenis === 'jumlah' && hasil === kolom.index && aturan !== 'jumlah-triwulan',
  );
  return own === null && isOther && givesOtherwise(model, kolom, i, parts, corrected);
};
