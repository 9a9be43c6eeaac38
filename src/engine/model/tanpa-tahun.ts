import { dariTriwulan, type Isian } from '../../renja/triwulan';
import { ATURAN_TRIWULAN, type AturanTriwulan } from '../../renja/types';
import { capaianOf } from './cara-capaian';
import { shareOf } from '../figures/ekspresi';
import { neverFalls, runsOn } from './berjalan';
import { amountAt, type Model } from './model';
import type { Kolom } from '../figures/kolom';
import { percentIsRight, shownPercent } from './reading';
import type { Relation } from '../figures/relations';

/** Quarters up to the evaluated one with the year's target and the capaian printed of them, on a form that prints no year's realisasi. */
type Bagian = {
  readonly relation: Relation;
  readonly hasil: Kolom;
  readonly target: Kolom;
  readonly columns: readonly Kolom[];
};

const bagianOf = (model: Model, relation: Relation, counted: readonly number[]): Bagian | null => {
  const { ekspresi, hasil } = relation;
  const share = shareOf(ekspresi);
  const [kolom, target] = [model.kolom[hasil], model.kolom[share?.bawah ?? -1]];
  return kolom === undefined || target === undefined
    ? null
    : { relation, hasil: kolom, target, columns: counted.flatMap((index) => model.kolom[index] ?? []) };
};

const rulesOf = (model: Model, { relation, hasil, target, columns }: Bagian, i: number): AturanTriwulan[] => {
  const shown = shownPercent(model, hasil, i, false);
  const below = amountAt(model, target, i);
  if (shown === null || shown.points.isZero() || below === null) return [];
  const quarters = columns.map((kolom): Isian => amountAt(model, kolom, i));
  return ATURAN_TRIWULAN.filter((aturan) => {
    const exact = capaianOf(model, relation, i, dariTriwulan(aturan, quarters), below);
    return exact !== null && percentIsRight(model, hasil, i, shown, exact);
  });
};

/** Rows that must tell running totals from sums, and how many times as many as tell the other. */
const MIN_ROWS = 3;
const TIMES = 2;

/**
 * How quarters make the capaian of a form that prints no year's realisasi (rules: Quarters of K): K row by row, by the rule
 * that reproduces the printed capaian, the one that its words say first; Rp by the table's. Null where no rule gives it.
 */
export const aturanDariCapaian = (
  model: Model,
  relation: Relation,
  counted: readonly number[],
): ((i: number, kata: AturanTriwulan) => AturanTriwulan | null) => {
  const bagian = bagianOf(model, relation, counted);
  if (bagian === null) return () => null;
  if (bagian.hasil.measure !== 'Rp')
    return (i, kata) => {
      const fitting = rulesOf(model, bagian, i);
      return fitting.includes(kata) ? kata : (fitting[0] ?? null);
    };
  const all = model.outline.rows.map((_, i) => rulesOf(model, bagian, i));
  const sums = all.filter((own) => own.includes('jumlah') && !own.includes('terakhir')).length;
  const lasts = all.filter((own) => own.includes('terakhir') && !own.includes('jumlah')).length;
  // Where no capaian is printed, the headings tell, if no figure is lower than that of the quarter before it.
  const grows = sums + lasts === 0 && runsOn(model, counted) && neverFalls(model, bagian.columns);
  return () => (grows || (lasts >= MIN_ROWS && lasts > TIMES * sums) ? 'terakhir' : 'jumlah');
};
