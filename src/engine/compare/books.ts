import { studied } from '../analysis/analyse';
import type { Evaluated } from '../evaluate/evaluated';
import type { Table } from '../facts/types';
import type { SheetAnalysis } from '../rules/finding';
import { isItem } from '../model/model';
import { matchRows } from './rows';
import { compareTables, type Perbedaan } from './tables';

/** Two tables that tell of the same programs, and what differs. */
export type Perbandingan = {
  readonly dulu: Pick<Table, 'sheet' | 'form' | 'range'>;
  readonly kini: Pick<Table, 'sheet' | 'form' | 'range'>;
  /** Rows that both have. */
  readonly sama: number;
  readonly perbedaan: readonly Perbedaan[];
};

export type PerbandinganBuku = {
  readonly tabel: readonly Perbandingan[];
  /** Tables of either file that tell of nothing the other has. */
  readonly tanpaPasangan: { readonly dulu: readonly Table[]; readonly kini: readonly Table[] };
};

/** Two tables are of the same programs when so many of the smaller one's rows are in the other. */
const MIN_SHARE = 0.3;
const MIN_ROWS = 2;

export const tablesOf = (analyses: readonly SheetAnalysis[]): Evaluated[] =>
  analyses.flatMap((analysis) => studied(analysis)?.evaluated ?? []);

const itemsOf = ({ model }: Evaluated): number => model.outline.rows.filter(isItem).length;

/** How well two tables go together: rows in common, and the same form before another. 0 when they do not. */
export const fit = (a: Evaluated, b: Evaluated): number => {
  const common = matchRows(a.model, b.model).pasangan.length;
  const least = Math.min(itemsOf(a), itemsOf(b));
  if (common < Math.min(MIN_ROWS, least) || common < MIN_SHARE * least || common === 0) return 0;
  const isSameForm = a.model.table.form === b.model.table.form ? 1 : 0;
  const isSameSheet = a.model.table.sheet === b.model.table.sheet ? 1 : 0;
  return common * 4 + isSameForm * 2 + isSameSheet;
};

const placeOf = ({ model: { table } }: Evaluated): Perbandingan['dulu'] => ({
  sheet: table.sheet,
  form: table.form,
  range: table.range,
});

/** Compares two workbooks: each table of the newer one with the table of the older one that fits best, each used once. */
export const compareBooks = (dulu: readonly SheetAnalysis[], kini: readonly SheetAnalysis[]): PerbandinganBuku => {
  const [before, now] = [tablesOf(dulu), tablesOf(kini)];
  const fits = now
    .flatMap((b) => before.map((a) => ({ a, b, score: fit(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
  const [usedA, usedB] = [new Set<Evaluated>(), new Set<Evaluated>()];
  const pairs = fits.filter(({ a, b }) => {
    if (usedA.has(a) || usedB.has(b)) return false;
    usedA.add(a);
    usedB.add(b);
    return true;
  });
  const order = (one: Evaluated): number => now.indexOf(one);
  return {
    tabel: pairs
      .sort((x, y) => order(x.b) - order(y.b))
      .map(({ a, b }) => {
        const { pasangan, perbedaan } = compareTables(a, b);
        return { dulu: placeOf(a), kini: placeOf(b), sama: pasangan.length, perbedaan };
      }),
    tanpaPasangan: {
      dulu: before.filter((one) => !usedA.has(one)).map(({ model }) => model.table),
      kini: now.filter((one) => !usedB.has(one)).map(({ model }) => model.table),
    },
  };
};
