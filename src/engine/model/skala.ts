import { valueAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { PERMENDAGRI_86, predikatOf, readPredikat, type SkalaPredikat } from '../../renja/predikat';
import type { Predikat, Skala } from '../../renja/types';
import type { Outline } from '../outline/outline';
import type { AsalSkala, Settings } from '../facts/types';
import { legendaDi } from './legenda';
import { amountAt, cellOf, isPercentAt, type Model, type SkalaTabel } from './model';
import { isPercentKolom } from './reading';

/** A printed average with its printed predikat. */
type Pasangan = { readonly nilai: Decimal | null; readonly predikat: string };

/** Averages above this are no fractions. */
const MAX_FRACTION = 1.5;

const RATING = new Map([
  ['predikat', 'rata-rata'],
  ['predikat-total', 'rata-rata-total'],
]);

/** The averages of a table with the predikat below them, in percent points. */
const pairsOf = (model: Model): Pasangan[] => {
  const { rows } = model.outline;
  const percent = model.kolom.filter(isPercentKolom);
  /** The first average of each kind below a row. */
  const means = new Map<string, number>();
  rows.forEach(({ kind, parent }, i) => {
    if (kind !== 'rata-rata' && kind !== 'rata-rata-total') return;
    const key = `${kind} ${parent}`;
    if (!means.has(key)) means.set(key, i);
  });
  return rows.flatMap((row, i): Pasangan[] => {
    const kind = RATING.get(row.kind);
    if (kind === undefined) return [];
    const at = means.get(`${kind} ${row.parent}`) ?? -1;
    return percent.flatMap((kolom): Pasangan[] => {
      const cell = cellOf(model, kolom, i);
      const predikat = valueAt(model.grid, cell.row, cell.column);
      if (typeof predikat !== 'string' || predikat.trim() === '') return [];
      const nilai = at < 0 ? null : amountAt(model, kolom, at);
      return [
        { predikat, nilai: nilai !== null && at >= 0 && isPercentAt(model, kolom, at) ? nilai.times(100) : nilai },
      ];
    });
  });
};

/** The same where all of them are plain fractions (0,98 for 98 %). */
const inPoints = (pairs: readonly Pasangan[]): readonly Pasangan[] =>
  pairs.every(({ nilai }) => nilai === null || nilai.lte(MAX_FRACTION))
    ? pairs.map(({ nilai, predikat }) => ({ predikat, nilai: nilai?.times(100) ?? null }))
    : pairs;

/** The last row that closes a table: averages, predikat, totals; below it stands what is not of it. */
const endOf = ({ rows }: Outline): number => {
  const closing = rows.filter(({ kind }) => /^(?:rata-rata|predikat|jumlah)/.test(kind)).at(-1);
  return (closing ?? rows.at(-1))?.row ?? 0;
};

/** The last column that has a meaning and figures. */
const lastFigures = ({ kolom, table }: Model): number => {
  const columns = kolom.flatMap(({ role, physical }) =>
    physical.flatMap(({ column, figures }) => (role === 'lain' || !figures.kind.includes(KIND.number) ? [] : [column])),
  );
  return columns.length === 0 ? table.range.right : Math.max(...columns);
};

const knows = (jenjang: SkalaPredikat, pairs: readonly Pasangan[]): number =>
  pairs.filter(({ predikat }) => readPredikat(predikat, jenjang) !== null).length;

/** How many printed predikat follow a scale, and of how many. */
const following = (
  pairs: readonly Pasangan[],
  jenjang: SkalaPredikat,
  batas: Skala,
): { cocok: number; dari: number } => {
  const rated = pairs.flatMap(({ nilai, predikat }) => {
    const label: Predikat | null = readPredikat(predikat, jenjang);
    return nilai === null || label === null ? [] : [predikatOf(nilai, batas, jenjang) === label];
  });
  return { cocok: rated.filter(Boolean).length, dari: rated.length };
};

/** More predikat than chance, or one slip, sets apart. */
const CLEARLY = 2;

/**
 * The bounds that decide: the user's, those that the print names, or the usual; the others where all printed predikat follow them
 * and not these, or clearly more do (case: "76% ≤ 90%" above a mean of 75,65 that is printed Sedang).
 */
const boundsOf = (
  pairs: readonly Pasangan[],
  jenjang: SkalaPredikat,
  printed: Skala | null,
): { readonly batas: Skala; readonly inferred: boolean } => {
  const first = printed ?? 'batas-bawah';
  const second: Skala = first === 'batas-bawah' ? 'batas-atas' : 'batas-bawah';
  const own = following(pairs, jenjang, first);
  const other = following(pairs, jenjang, second);
  const inferred = other.cocok > own.cocok && (other.cocok === other.dari || other.cocok >= own.cocok + CLEARLY);
  return { batas: inferred ? second : first, inferred };
};

/** The scale of a table: the user's choice first, then what the sheet prints, then what its predikat follow. */
export const skalaTabel = (model: Model, settings: Settings): SkalaTabel => {
  const { grid, table, outline } = model;
  const pairs = inPoints(pairsOf(model));
  const chosen = JSON.stringify(settings.jenjang) !== JSON.stringify(PERMENDAGRI_86) ? settings.jenjang : null;
  const legends = chosen === null ? legendaDi(grid, table.range, endOf(outline), lastFigures(model)) : [];
  const known = (jenjang: SkalaPredikat): number => knows(jenjang, pairs);
  // Of several legends, the one whose labels the predikat are; one that none of them is belongs to something else.
  const [legend] = legends
    .filter(({ jenjang }) => pairs.length === 0 || known(jenjang) > 0)
    .sort((a, b) => known(b.jenjang) - known(a.jenjang));
  const jenjang = chosen ?? legend?.jenjang ?? settings.jenjang;
  const dikenal = chosen !== null || pairs.length === 0 || known(jenjang) > 0;
  const { batas, inferred } = boundsOf(pairs, jenjang, legend?.batas ?? null);
  const dari = (): AsalSkala => {
    if (settings.skala !== null || chosen !== null) return 'pengguna';
    return legend !== undefined ? 'lembar' : inferred ? 'predikat' : 'bawaan';
  };
  return { batas: settings.skala ?? batas, jenjang, dari: dari(), dikenal };
};
