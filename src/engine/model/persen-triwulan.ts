import { roundsTo } from '../../grid/exact';
import type { Decimal } from '../../grid/decimal';
import { dariTriwulan } from '../../renja/triwulan';
import {
  amountAt,
  decimalsAt,
  isFormulaAt,
  isItem,
  isPercentAt,
  rowAt,
  type Model,
  type Bagian,
  type Dispute,
  type Score,
} from './model';
import type { Kolom } from '../figures/kolom';
import { capaianOf, realisasiOf } from './cara-capaian';
import type { QuarterRules } from './quarters';
import { amountIsRight, percentIsRight, shownPercent } from './reading';
import { ratioOf, shareOf } from '../figures/ekspresi';
import type { FormRelation, Relation } from '../figures/relations';

/** Rows looked at to tell which arithmetic a table follows: the first ones that show the figures. */
const SAMPLE = 400;
const MIN_ROWS = 4;

const bagianOf = (model: Model, relation: Relation, masukan: Bagian['masukan'], fraction: boolean): Bagian | null => {
  const alone = ratioOf(relation.ekspresi);
  const share = alone === null ? shareOf(relation.ekspresi) : { atas: [alone.atas], bawah: alone.bawah };
  const kolom = (index: number | undefined): Kolom | undefined =>
    index === undefined ? undefined : model.kolom[index];
  const persen = kolom(relation.hasil);
  const nilai = kolom(share?.atas.at(-1));
  const target = kolom(share?.bawah);
  if (share === null || persen === undefined || nilai === undefined || target === undefined) return null;
  // A quarter whose own K or Rp column is missing has nothing to be compared with.
  if (nilai.period !== persen.period) return null;
  const sebelum = share.atas.slice(0, -1).flatMap((index) => kolom(index) ?? []);
  return { relation, persen, nilai, sebelum, target, masukan, fraction };
};

/** What the quarters up to this one bring by the row's rule. */
export const sampai = (model: Model, { nilai, sebelum }: Bagian, i: number, rules: ReturnType<QuarterRules>) =>
  dariTriwulan(
    rules.aturan,
    [...sebelum, nilai].map((kolom) => amountAt(model, kolom, i)),
  );

/** The quarter's K or Rp that its percentage asks for on a row, beside what the quarters before it brought. */
export const nilaiDari = (
  model: Model,
  { relation }: Bagian,
  i: number,
  persen: Decimal,
  target: Decimal,
  sebelum: Decimal | null,
): Decimal | null => {
  const whole = realisasiOf(model, relation, i, persen, target);
  return whole === null || sebelum === null ? whole : whole.minus(sebelum);
};

/**
 * Whether percentage and amount of a row's quarter agree, by the arithmetic and in the direction of `bagian`; null where
 * one of them is blank. `own`: the amount to judge by instead of the one shown, on this quarter or an earlier one.
 */
export const cocok = (
  model: Model,
  bagian: Bagian,
  i: number,
  rules: QuarterRules,
  own: (kolom: Kolom) => Decimal | null = (kolom) => amountAt(model, kolom, i),
): boolean | null => {
  const { relation, persen, nilai, sebelum, target, masukan, fraction } = bagian;
  const divisor = amountAt(model, target, i);
  const shown = shownPercent(model, persen, i, fraction);
  const amount = own(nilai);
  if (divisor === null || divisor.isZero() || shown === null || amount === null) return null;
  if (isPercentAt(model, nilai, i) !== isPercentAt(model, target, i)) return null;
  const { aturan } = rules(relation, i);
  const all = dariTriwulan(aturan, [...sebelum.map(own), amount]);
  const given = capaianOf(model, relation, i, all, divisor);
  const follows = given !== null && percentIsRight(model, persen, i, shown, given);
  if (follows || masukan === 'nilai') return follows;
  const before = aturan === 'jumlah' ? dariTriwulan(aturan, sebelum.map(own)) : null;
  const exact = nilaiDari(model, bagian, i, shown.points, divisor, before);
  if (exact === null) return false;
  const decimals = decimalsAt(model, nilai, i) + (isPercentAt(model, nilai, i) ? 2 : 0);
  return amountIsRight(model, nilai, i, amount, exact) || roundsTo(exact, amount, decimals);
};

type Choice = { readonly bagian: readonly Bagian[]; readonly score: Score; readonly each: readonly Score[] };

const scored = (model: Model, bagian: readonly Bagian[], rows: readonly number[], rules: QuarterRules): Choice => {
  const each = bagian.map((one): Score => {
    let cocokAll = 0;
    let dari = 0;
    for (const i of rows) {
      const right = cocok(model, one, i, rules);
      if (right === null) continue;
      dari++;
      if (right) cocokAll++;
    }
    return { cocok: cocokAll, dari };
  });
  const sum = (of: (score: Score) => number): number => each.reduce((total, score) => total + of(score), 0);
  return { bagian, each, score: { cocok: sum((one) => one.cocok), dari: sum((one) => one.dari) } };
};

/** The one that gives most of the printed figures; the first among equals. */
const best = (choices: readonly Choice[]): Choice | undefined =>
  choices.reduce<Choice | undefined>(
    (most, one) => (most === undefined || one.score.cocok > most.score.cocok ? one : most),
    undefined,
  );

/** Whether a cell betrays that its amount was figured from the percentage: a count that is not whole, of a plain percentage. */
const betrays = (model: Model, bagian: Bagian, i: number, rules: QuarterRules): boolean => {
  const { persen, nilai, target } = bagian;
  const amount = amountAt(model, nilai, i);
  const divisor = amountAt(model, target, i);
  const shown = shownPercent(model, persen, i, bagian.fraction);
  if (amount === null || divisor === null || shown === null || amount.isInteger()) return false;
  if (!divisor.isInteger() || divisor.isZero() || divisor.eq(100) || shown.points.decimalPlaces() > 2) return false;
  const brought = sampai(model, bagian, i, rules(bagian.relation, i));
  return capaianOf(model, bagian.relation, i, brought, divisor)?.eq(shown.points) === true;
};

/** Which side the office fills in: formulas say it, else the figures where they leave no doubt. */
const filledIn = (
  model: Model,
  fromValue: Choice,
  fromPercent: Choice,
  rows: readonly number[],
  rules: QuarterRules,
): Bagian['masukan'] => {
  let cells = 0;
  let valueFormulas = 0;
  let percentFormulas = 0;
  let betrayals = 0;
  for (const bagian of fromValue.bagian) {
    for (const i of rows) {
      if (amountAt(model, bagian.nilai, i) === null || amountAt(model, bagian.persen, i) === null) continue;
      cells++;
      if (isFormulaAt(model, bagian.nilai, i)) valueFormulas++;
      if (isFormulaAt(model, bagian.persen, i)) percentFormulas++;
      if (betrays(model, bagian, i, rules)) betrayals++;
    }
  }
  if (percentFormulas * 2 > cells) return 'nilai';
  if (valueFormulas * 2 > cells) return 'persen';
  const clearly = fromPercent.score.cocok >= fromValue.score.cocok + Math.max(2, fromValue.score.dari / 5);
  return clearly || (cells >= MIN_ROWS && betrayals * 2 > cells) ? 'persen' : 'nilai';
};

type Shares = {
  readonly relations: readonly Relation[];
  readonly disputes: readonly Dispute[];
  readonly bagian: readonly Bagian[];
};

/** The quarters of one measure: all follow one arithmetic, the one that gives most of the table's figures. */
const settleMeasure = (
  model: Model,
  found: readonly FormRelation[],
  rows: readonly number[],
  rules: QuarterRules,
  chosen: (kolom: Kolom) => 'formulir' | 'lembar' | undefined,
): Shares => {
  const variants: readonly (readonly Relation[])[] = [
    found.map(({ relation }) => relation),
    ...(found.every(({ others }) => others.length > 0) ? [found.flatMap(({ others }) => others.slice(0, 1))] : []),
  ];
  const choices = (masukan: Bagian['masukan']): Choice[] =>
    variants.flatMap((relations) =>
      [false, true].map((fraction) =>
        scored(
          model,
          relations.flatMap((relation) => bagianOf(model, relation, masukan, fraction) ?? []),
          rows,
          rules,
        ),
      ),
    );
  const fromValue = best(choices('nilai'));
  const fromPercent = best(choices('persen'));
  if (fromValue === undefined || fromPercent === undefined) return { relations: [], disputes: [], bagian: [] };
  const masukan = filledIn(model, fromValue, fromPercent, rows, rules);
  const choice = masukan === 'nilai' ? fromValue : fromPercent;
  const disputes: Dispute[] = [];
  const bagian = choice.bagian.filter((one, at) => {
    const score = choice.each[at] ?? { cocok: 0, dari: 0 };
    const open = score.dari >= MIN_ROWS && score.cocok * 2 < score.dari;
    const choiceOf = open ? chosen(one.persen) : 'formulir';
    if (choiceOf === undefined)
      disputes.push({
        kolom: one.persen,
        form: one.relation,
        formScore: score,
        declared: null,
        declaredScore: null,
        other: null,
        otherScore: null,
        open: true,
      });
    return choiceOf === 'formulir';
  });
  // What the office fills in is compared with what it gives, never figured.
  return { relations: masukan === 'nilai' ? bagian.map(({ relation }) => relation) : [], disputes, bagian };
};

/**
 * Settles how the percentages of the quarters are figured (rules: The forms, E.81 with K, %, Rp per quarter): from K up
 * to the quarter, from the quarter's K alone, or the other way round, K from them. The sheet's own figures decide.
 */
export const settleShares = (
  model: Model,
  found: readonly FormRelation[],
  rules: QuarterRules,
  chosen: (kolom: Kolom) => 'formulir' | 'lembar' | undefined,
): Shares => {
  if (found.length === 0) return { relations: [], disputes: [], bagian: [] };
  const rows = model.outline.rows.flatMap((row, i) => (isItem(row) ? [i] : [])).slice(0, SAMPLE);
  const measures = [...new Set(found.map(({ relation }) => model.kolom[relation.hasil]?.measure ?? null))];
  const settled = measures.map((measure) =>
    settleMeasure(
      model,
      found.filter(({ relation }) => model.kolom[relation.hasil]?.measure === measure),
      rows,
      rules,
      chosen,
    ),
  );
  return {
    relations: settled.flatMap(({ relations }) => relations),
    disputes: settled.flatMap(({ disputes }) => disputes),
    bagian: settled.flatMap(({ bagian }) => bagian),
  };
};

/** The quarters that count: those up to the evaluated one. */
export const dinilai = (model: Model, { persen }: Bagian): boolean =>
  model.triwulan === null || persen.period === null || persen.period <= model.triwulan;

/** Whether a row has a quarter of its own to judge. */
export const isJudged = (model: Model, { nilai }: Bagian, i: number): boolean => {
  const row = rowAt(model, i);
  return isItem(row) && (nilai.measure !== 'Rp' || row.children.length === 0);
};
