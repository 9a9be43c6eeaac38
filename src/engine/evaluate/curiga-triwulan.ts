import type { Decimal } from '../../grid/decimal';
import { roundsToNearly } from '../../grid/exact';
import type { Suspect } from './curiga';
import { caraOf } from '../model/cara-capaian';
import { amountAt, decimalsAt, doubleAt, isFormulaAt, isPercentAt, type Model, type Bagian } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { cocok, dinilai, isJudged, nilaiDari } from '../model/persen-triwulan';
import type { QuarterRules } from '../model/quarters';
import { shownPercent } from '../model/reading';

/** Whether the percentage of a quarter plainly follows from the quarters, in doubles: nearly all do. */
const plainlyHolds = (
  model: Model,
  { relation, persen, nilai, sebelum, target, fraction }: Bagian,
  i: number,
): boolean => {
  if (caraOf(model, relation, i) !== null) return false;
  const shown = doubleAt(model, persen, i);
  if (Number.isNaN(shown)) return amountAt(model, persen, i) === null;
  let sum = doubleAt(model, nilai, i);
  if (Number.isNaN(sum)) return amountAt(model, nilai, i) === null;
  for (const kolom of sebelum) {
    const value = doubleAt(model, kolom, i);
    if (!Number.isNaN(value)) sum += value;
    else if (amountAt(model, kolom, i) !== null) return false;
  }
  const percent = isPercentAt(model, persen, i);
  const decimals = decimalsAt(model, persen, i) - (fraction && !percent ? 2 : 0);
  return (
    roundsToNearly((sum * 100) / doubleAt(model, target, i), percent || fraction ? shown * 100 : shown, decimals) ===
    true
  );
};

/** Groups of quarters of one measure, in order of time, as far as they are evaluated. */
const series = (model: Model): Bagian[][] => {
  const groups = new Map<string | null, Bagian[]>();
  for (const bagian of model.bagian) {
    if (!dinilai(model, bagian)) continue;
    const list = groups.get(bagian.persen.measure) ?? [];
    groups.set(bagian.persen.measure, [...list, bagian]);
  }
  return [...groups.values()].map((list) => list.sort((a, b) => (a.persen.period ?? 0) - (b.persen.period ?? 0)));
};

const yearOf = (model: Model, measure: Kolom['measure']): Kolom | undefined => {
  const year = model.relations.find(
    ({ aturan, hasil }) => aturan === 'jumlah-triwulan' && model.kolom[hasil]?.measure === measure,
  );
  return year === undefined ? undefined : model.kolom[year.hasil];
};

/**
 * What a row's quarter should hold for its percentages and its year to agree, if it alone is wrong: what its year lacks,
 * or, where the year is no witness (blank, or a formula that follows), what two or more percentages ask for.
 */
const explained = (
  model: Model,
  quarters: readonly Bagian[],
  wrong: readonly Bagian[],
  i: number,
  rules: QuarterRules,
): Suspect | null => {
  const [first] = wrong;
  if (first === undefined || rules(first.relation, i).aturan !== 'jumlah') return null;
  const year = yearOf(model, first.persen.measure);
  const printed = year === undefined || isFormulaAt(model, year, i) ? null : amountAt(model, year, i);
  const own = (bagian: Bagian): Decimal | null => amountAt(model, bagian.nilai, i);
  const total = quarters.reduce<Decimal | null>((sum, one) => sum?.plus(own(one) ?? 0) ?? own(one), null);
  const lacking = printed === null || total === null ? null : printed.minus(total);
  const found = quarters.flatMap((bagian): Suspect[] => {
    const shown = own(bagian);
    if (shown === null || (bagian.persen.period ?? 0) > (first.persen.period ?? 0)) return [];
    const expected =
      lacking === null ? (bagian === first ? asked(model, bagian, wrong.length, i) : null) : shown.plus(lacking);
    if (expected === null || expected.isNegative() || expected.eq(shown)) return [];
    const read = (kolom: Kolom): Decimal | null => (kolom === bagian.nilai ? expected : amountAt(model, kolom, i));
    const agrees = quarters.every((one) => cocok(model, one, i, rules, read) !== false);
    return agrees ? [{ kolom: bagian.nilai.index, i, expected }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** What the percentages ask of a quarter; only where more than one does, or where K is what follows from them. */
const asked = (model: Model, bagian: Bagian, wrong: number, i: number): Decimal | null => {
  const shown = shownPercent(model, bagian.persen, i, bagian.fraction);
  const target = amountAt(model, bagian.target, i);
  if (shown === null || target === null || (wrong < 2 && bagian.masukan === 'nilai')) return null;
  const before = bagian.sebelum.reduce<Decimal | null>(
    (sum, kolom) => sum?.plus(amountAt(model, kolom, i) ?? 0) ?? amountAt(model, kolom, i),
    null,
  );
  const exact = nilaiDari(model, bagian, i, shown.points, target, before);
  return exact === null ? null : exact.toDecimalPlaces(Math.max(0, decimalsAt(model, bagian.nilai, i)), 4);
};

/** Percentages that their quarters do not give, and quarters that are wrong themselves (rules: Wrong input). */
export type PeriksaTriwulan = {
  readonly suspects: readonly Suspect[];
  /** Percentages the office filled in that disagree with K, which nothing else explains. */
  readonly persen: readonly { readonly bagian: Bagian; readonly i: number }[];
};

export const periksaTriwulan = (model: Model, rules: QuarterRules): PeriksaTriwulan => {
  const suspects: Suspect[] = [];
  const persen: { bagian: Bagian; i: number }[] = [];
  for (const quarters of series(model)) {
    for (let i = 0; i < model.outline.rows.length; i++) {
      let plain = true;
      for (const bagian of quarters) plain &&= plainlyHolds(model, bagian, i);
      const [first] = quarters;
      if (plain || first === undefined || !isJudged(model, first, i)) continue;
      const wrong = quarters.filter((bagian) => cocok(model, bagian, i, rules) === false);
      if (wrong.length === 0) continue;
      const suspect = explained(model, quarters, wrong, i, rules);
      if (suspect !== null) suspects.push(suspect);
      else for (const bagian of wrong) if (bagian.masukan === 'persen') persen.push({ bagian, i });
    }
  }
  return { suspects, persen };
};
