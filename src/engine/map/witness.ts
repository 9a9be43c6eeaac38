import { KIND } from '../../grid/column';
import { columnReader } from '../../grid/column-reader';
import { onceFor } from '../../grid/once';
import type { AturanTriwulan } from '../../renja/types';
import { CEPAT } from '../figures/aljabar';
import { columnsOf, fold, type Aljabar, type Ekspresi } from '../figures/ekspresi';
import { readFigures, toKolom } from '../figures/columns';
import type { Kolom } from '../figures/kolom';
import { formRelations } from '../figures/relations';
import type { HeadingPath } from '../locate/headings';
import type { SheetColumn } from '../facts/types';
import type { Body } from './features-of';
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

/** How far typed figures may be from what they round: to two digits; to one or none where a column shows no more anywhere. */
const CENT = 0.0051;
const TENTH = 0.051;
const UNIT = 0.51;
const MIN_ROUNDED = 3;

/** Whether a printed figure is a value, as it is or as its fraction, to the digits that figures are typed with. */
export const agrees = (shown: number, value: number, slack = CENT): boolean =>
  [value, value / 100].some(
    (one, at) =>
      Math.abs(shown - one) <= 1e-9 * Math.abs(one) ||
      // A typed figure holds the digits that it shows.
      Math.abs(shown - one) <= (at === 0 ? slack : CENT) + (Math.abs(one) > 1000 ? 0.5 : 0),
  );

/** The slack of a column of percentages: that of the digits that its figures hold. */
const slackOf = (read: (i: number) => number, rows: number): number => {
  const seen = new Set<number>();
  let slack = UNIT;
  for (let i = 0; i < rows; i++) {
    const shown = read(i);
    // Nothing, all of it and fractions tell no digits.
    if (Number.isNaN(shown) || shown === 0 || shown === 100 || shown === 1) continue;
    if (!Number.isInteger(shown)) slack = TENTH;
    if (Math.abs(shown * 10 - Math.round(shown * 10)) > 1e-6) return CENT;
    seen.add(shown);
  }
  return seen.size >= MIN_ROUNDED ? slack : CENT;
};

/** The figures of a table that forms are held against, read once for all of them. */
export const sampleOf = onceFor(({ grid, top, bottom }: Body) =>
  columnReader(grid, top, Math.min(bottom, top + SAMPLE)),
);

type Borne = Omit<Witness, 'column'>;

/** What forms claim alike is looked at once: by the text of the claim. */
const borneOf = onceFor<Body, Map<string, Borne>>(() => new Map());

/** An equation as the sheet's columns say it. */
const TEKS: Aljabar<string, readonly string[]> = {
  angka: String,
  kolom: (index, names) => names[index] ?? '',
  total: (index, names) => `total(${names[index] ?? ''})`,
  deret: (fungsi, nilai) => `${fungsi}(${nilai.join()})`,
  capaian: (realisasi, target) => `capaian(${realisasi},${target})`,
  hitung: (op, kiri, kanan) => `(${kiri}${op}${kanan})`,
};

const bear = (kolom: readonly Kolom[], hasil: number, ekspresi: Ekspresi, rows: number): Borne => {
  const columns = columnsOf(ekspresi);
  const isSum = ekspresi.kind === 'deret' || ekspresi.kind === '+' || ekspresi.kind === '-';
  const joined = columns.flatMap((index) => kolom[index]?.physical ?? []);
  const inputs = new Set(joined.map(({ column }) => column));
  let matches = 0;
  let misses = 0;
  const slack = isSum ? CENT : slackOf((i) => doubleOf(kolom[hasil], i), rows);
  for (let i = 0; i < rows; i++) {
    const read = (index: number): number => doubleOf(kolom[index], i);
    const shown = read(hasil);
    if (Number.isNaN(shown)) continue;
    const value = valueOf(ekspresi, read, 'jumlah');
    if (Number.isNaN(value)) continue;
    // Quarters and years of K add up or run on, row by row.
    if (!agrees(shown, value, slack) && !agrees(shown, valueOf(ekspresi, read, 'terakhir'), slack)) misses++;
    else if (isTelling(isSum, columns, value, read)) matches++;
  }
  return { matches, misses, inputs };
};

/** Holds the form's equations of columns against the rows of a table, column by column. */
export const witness = (
  placed: Placed,
  columns: readonly SheetColumn[],
  paths: readonly HeadingPath[],
  body: Body,
): Witness[] => {
  const rows = Math.min(body.bottom - body.top, SAMPLE) + 1;
  const figures = readFigures(sampleOf(body), columns, placed.form);
  const kolom = toKolom(columns, paths, figures, placed.form);
  // A figure is read by its column's notation, and strictly where it is money.
  const names = kolom.map(({ physical }) =>
    physical.map(({ column, figures: { notation, money } }) => `${column}${notation}${money}`).join('&'),
  );
  const borne = borneOf(body);
  return formRelations(placed.form, kolom).flatMap(({ relation: first, others }) => {
    const hasil = kolom[first.hasil];
    if (hasil === undefined) return [];
    const scores = [first, ...others].map(({ ekspresi }) => {
      const claim = `${names[first.hasil]}=${fold(ekspresi, TEKS, names)}`;
      const found = borne.get(claim) ?? bear(kolom, first.hasil, ekspresi, rows);
      borne.set(claim, found);
      return found;
    });
    const best = scores.reduce((a, b) => (b.matches - b.misses > a.matches - a.misses ? b : a));
    return [{ column: hasil.physical[0]?.column ?? -1, ...best }];
  });
};
