import { KIND } from '../../grid/column';
import type { Grid } from '../../grid/types';
import type { AturanTriwulan } from '../../renja/types';
import { CEPAT } from '../figures/aljabar';
import { columnsOf, fold, type Ekspresi } from '../figures/ekspresi';
import { readFigures, toKolom } from '../figures/columns';
import type { Kolom } from '../figures/kolom';
import { formRelations } from '../figures/relations';
import type { HeadingPath } from '../locate/headings';
import type { SheetColumn } from '../facts/types';
import type { Placed } from './place';

/** How the rows bear out a form's arithmetic: matches that chance would hardly give, and misses (rules: Evidence). */
export type Witness = {
  readonly column: number;
  readonly matches: number;
  readonly misses: number;
  /** The columns that the equation joins. */
  readonly inputs: ReadonlySet<number>;
};

/** How many rows are looked at. */
export const SAMPLE = 400;

const doubleOf = (kolom: Kolom | undefined, i: number): number => {
  for (const { figures } of kolom?.physical ?? []) {
    if (figures.kind[i] === KIND.number) return figures.value[i] ?? NaN;
    if (figures.kind[i] === KIND.dash) return 0;
  }
  return NaN;
};

/** Doubles that are NaN where a figure is missing: blanks of a series are nothing, others leave nothing to be seen. */
const SAKSI: typeof CEPAT = {
  ...CEPAT,
  deret: (fungsi, nilai, baris) =>
    fungsi === 'pertumbuhan' || fungsi === 'terakhir'
      ? NaN
      : CEPAT.deret(
          fungsi,
          nilai.map((value) => (Number.isNaN(value) ? null : value)),
          baris,
        ),
};

/** What an expression gives on one row by a rule of quarters and years; NaN where that cannot be told. */
const valueOf = (ekspresi: Ekspresi, read: (kolom: number) => number, aturan: AturanTriwulan): number =>
  fold(ekspresi, SAKSI, { read, aturan: () => aturan, total: () => NaN, cara: null }) ?? NaN;

/** Whether a match tells something: not 0, no single part, no 0, 1 or 100 %. */
const isTelling = (
  isSum: boolean,
  columns: readonly number[],
  value: number,
  read: (kolom: number) => number,
): boolean => {
  if (value === 0 || value === 100 || value === 1) return false;
  return !isSum || columns.filter((kolom) => ![0, NaN].includes(read(kolom))).length >= 2;
};

const agrees = (shown: number, value: number): boolean =>
  [value, value / 100].some(
    (one) =>
      Math.abs(shown - one) <= 1e-9 * Math.abs(one) ||
      // A typed figure holds the digits that it shows.
      Math.abs(shown - one) <= 0.0051 + (Math.abs(one) > 1000 ? 0.5 : 0),
  );

/** Holds the form's equations of columns against the rows of a table, column by column. */
export const witness = (
  placed: Placed,
  columns: readonly SheetColumn[],
  paths: readonly HeadingPath[],
  grid: Grid,
  top: number,
  bottom: number,
): Witness[] => {
  const end = Math.min(bottom, top + SAMPLE);
  const kolom = toKolom(columns, paths, readFigures(grid, columns, top, end, placed.form), placed.form);
  return formRelations(placed.form, kolom).flatMap(({ relation, others }) => {
    const hasil = kolom[relation.hasil];
    if (hasil === undefined) return [];
    const scores = [relation, ...others].map(({ ekspresi }) => {
      const columns = columnsOf(ekspresi);
      const isSum = ekspresi.kind === 'deret' || ekspresi.kind === '+' || ekspresi.kind === '-';
      const joined = columns.flatMap((index) => kolom[index]?.physical ?? []);
      const inputs = new Set(joined.map(({ column }) => column));
      let matches = 0;
      let misses = 0;
      for (let i = 0; i <= end - top; i++) {
        const read = (index: number): number => doubleOf(kolom[index], i);
        const shown = read(relation.hasil);
        const value = valueOf(ekspresi, read, 'jumlah');
        if (Number.isNaN(shown) || Number.isNaN(value)) continue;
        // Quarters and years of K add up or run on, row by row.
        if (!agrees(shown, value) && !agrees(shown, valueOf(ekspresi, read, 'terakhir'))) misses++;
        else if (isTelling(isSum, columns, value, read)) matches++;
      }
      return { matches, misses, inputs };
    });
    const best = scores.reduce((a, b) => (b.matches - b.misses > a.matches - a.misses ? b : a));
    return [{ column: hasil.physical[0]?.column ?? -1, ...best }];
  });
};
