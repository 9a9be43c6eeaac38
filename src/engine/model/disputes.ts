import { TEPAT } from '../figures/aljabar';
import { fold, ratioOf, shareOf } from '../figures/ekspresi';
import { caraOf } from './cara-capaian';
import { isPercentKolom, amountIsRight, percentIsRight, shownPercent, totalOf, type Read } from './reading';
import { aturanDariKata } from '../../renja/triwulan';
import type { AturanTriwulan } from '../../renja/types';
import { amountAt, inputAt, isItem, rowAt, type Model, type Bagian, type Dispute, type Score } from './model';
import type { Kolom } from '../figures/kolom';
import {
  declaredRelation,
  formRelations,
  PERSEN,
  possibleRatios,
  sameRelation,
  type FormRelation,
  type Relation,
} from '../figures/relations';
import { withoutCircles } from './relation-order';
import type { Decimal } from '../../grid/decimal';
import { UMUM } from '../../forms';
import { isBlankColumn, isBlankDoubtful, isLeftOfAnother } from './kosong';
import { runsOn } from './berjalan';
import { settleShares } from './persen-triwulan';
import { quarterRules } from './quarters';
import { parsePersamaan } from '../../renja/persamaan';

const MIN_ROWS = 4;
/** How the quarters of K may count on a row of a form without a year's realisasi, the one that its words say first. */
const rulesOf = (model: Model, relation: Relation, i: number): readonly AturanTriwulan[] => {
  const hasil = model.kolom[relation.hasil];
  const isYear = hasil !== undefined && (hasil.measure === 'Rp' || (hasil.period === null && hasil.ragam === null));
  const share = isYear ? shareOf(relation.ekspresi) : null;
  if (share === null) return ['jumlah'];
  if (runsOn(model, share.atas)) return ['terakhir', 'jumlah'];
  return [hasil?.measure === 'Rp' ? 'jumlah' : aturanDariKata(rowAt(model, i).indikator, '')];
};

export const valueOf = (
  model: Model,
  relation: Relation,
  i: number,
  total: Read,
  aturan: AturanTriwulan,
): ReturnType<Read> => {
  const read: Read = (index) => {
    const kolom = model.kolom[index];
    if (kolom === undefined) return null;
    return isPercentKolom(kolom) && relation.jenis === 'persen'
      ? (shownPercent(model, kolom, i, false)?.points ?? null)
      : inputAt(model, kolom, i);
  };
  // Years of K follow the indicator's wording, whatever the quarters do.
  const ofYears = (): AturanTriwulan => aturanDariKata(rowAt(model, i).indikator, '');
  return fold(relation.ekspresi, TEPAT, {
    read,
    aturan: (deret) => (deret === 'tahun' ? ofYears() : aturan),
    total,
    cara: caraOf(model, relation, i),
  });
};

/** Whether a percentage tells a ratio from chance: not 0, 1 or 100 % (rules: Evidence). */
export const isTelling = (exact: Decimal): boolean => !exact.isZero() && !exact.eq(1) && !exact.eq(100);

/** How the printed figures of a column stand to a relation, on the rows of the tree that show one. */
const compareRows = (
  model: Model,
  relation: Relation,
  telling: boolean,
  note: (i: number, right: boolean) => void,
): void => {
  const kolom = model.kolom[relation.hasil];
  if (kolom === undefined) return;
  const total = totalOf(model, (one, i) => inputAt(model, one, i));
  for (let i = 0; i < model.outline.rows.length; i++) {
    if (!isItem(rowAt(model, i))) continue;
    const [exact = null, ...others] = rulesOf(model, relation, i).map((aturan) =>
      valueOf(model, relation, i, total, aturan),
    );
    if (exact === null || exact.isNaN() || (telling && !isTelling(exact))) continue;
    const may = [exact, ...others.filter((value) => value !== null)];
    if (relation.jenis === 'persen') {
      const points = shownPercent(model, kolom, i, false);
      const fraction = shownPercent(model, kolom, i, true);
      if (points === null || fraction === null) continue;
      note(
        i,
        may.some((one) => [points, fraction].some((shown) => percentIsRight(model, kolom, i, shown, one))),
      );
    } else {
      const shown = amountAt(model, kolom, i);
      if (shown !== null) note(i, amountIsRight(model, kolom, i, shown, exact));
    }
  }
};

/** Counts the printed figures a relation gives. `telling`: only those that chance would hardly give. */
export const score = (model: Model, relation: Relation, telling = false): Score => {
  let cocok = 0;
  let dari = 0;
  compareRows(model, relation, telling, (_, right) => {
    dari++;
    if (right) cocok++;
  });
  return { cocok, dari };
};

/** Rows whose printed figure a relation does not give. */
export const failing = (model: Model, relation: Relation): number[] => {
  const rows: number[] = [];
  compareRows(model, relation, false, (i, right) => {
    if (!right) rows.push(i);
  });
  return rows;
};

const declaredFor = (model: Model, hasil: Kolom, aturan: Relation['aturan']): Relation | null => {
  const numberOf = (kolom: Kolom): string | null =>
    model.table.columns.find(({ column }) => column === kolom.physical[0]?.column)?.number ?? null;
  const own = hasil.ragam === PERSEN ? null : numberOf(hasil);
  if (own === null) return null;
  const declared = model.table.declared.find(({ number }) => number === own);
  if (declared === undefined) return null;
  // "5 (=4/3x100)": the brackets hold the whole equation.
  // So do those of "(7 = 4+5+6)".
  const bare = declared.text.replace(/^\s*[([](\s*\d{1,2}\s*=.*)[)\]]\s*$/, '$1');
  const text = bare.replace(/[([]\s*=(.*)[)\]]\s*$/, '=$1');
  const right = text.slice(text.indexOf('=') + 1).replace(/^\s*(?:\(\s*)?\d+\s*=\s*/, '');
  const persamaan = parsePersamaan(right.replace(/^\((.*)$/, '($1'));
  return persamaan === null ? null : declaredRelation(declared.text, persamaan, hasil, model.kolom, numberOf, aturan);
};

/** All a table of no known form declares about itself. */
const declaredOnly = (model: Model): Relation[] =>
  model.kolom.flatMap((kolom) => declaredFor(model, kolom, 'persamaan') ?? []);

/** Whether the column's totals come from quarters or children: a wrong one is an error there, never a dispute. */
const isSettled = (relation: Relation, hasil: Kolom): boolean =>
  relation.aturan === 'jumlah-triwulan' || (hasil.summed && relation.jenis === 'jumlah');

/** Whether the numbering row declares what a relation figures. */
export const isDeclared = (model: Model, relation: Relation): boolean => {
  const kolom = model.kolom[relation.hasil];
  const declared = kolom === undefined ? null : declaredFor(model, kolom, relation.aturan);
  return declared !== null && sameRelation(declared, relation);
};

/** Whether the numbering row declares an arithmetic of a relation's column that is not this one. */
const isDeclaredOtherwise = (model: Model, relation: Relation): boolean => {
  const column = model.kolom[relation.hasil]?.physical[0]?.column;
  const own = model.table.columns.find((one) => one.column === column)?.number ?? null;
  const declares = own !== null && model.table.declared.some(({ number }) => number === own);
  return declares && !isDeclared(model, relation);
};

/** Another ratio of columns that gives more telling figures of a column than its own arithmetic does, and most of them. */
export const mirrors = (
  model: Model,
  relation: Relation,
  own: Pick<Score, 'cocok'>,
): { readonly relation: Relation; readonly score: Score } | null => {
  const [best] = possibleRatios(relation, model.kolom)
    .filter((candidate) => !sameRelation(candidate, relation))
    .map((candidate) => ({ relation: candidate, score: score(model, candidate, true) }))
    .sort((a, b) => b.score.cocok - a.score.cocok);
  return best !== undefined && best.score.cocok > own.cocok && best.score.cocok * 2 >= best.score.dari ? best : null;
};

const better = (a: Score, b: Score): boolean => a.cocok > b.cocok;

/** Share of the rows that what is stated must give to be taken for what the form says. */
const MOSTLY = 0.75;
const isClearlyBetter = (model: Model, stated: Relation, own: Relation): boolean => {
  const [a, b] = [score(model, stated), score(model, own)];
  return a.dari >= MIN_ROWS && !better(b, a) && a.cocok >= a.dari * MOSTLY;
};

/** Whether a declared ratio is the form's but for one of the two, and that one money that the form has no place for. */
const isOfOwnColumn = (model: Model, declared: Relation, form: Relation): boolean => {
  const [own, other] = [ratioOf(declared.ekspresi), ratioOf(form.ekspresi)];
  if (own === null || other === null) return false;
  const isOwn = (at: number): boolean => model.kolom[at]?.role === 'lain' && model.kolom[at].measure === 'Rp';
  return (own.bawah === other.bawah && isOwn(own.atas)) || (own.atas === other.atas && isOwn(own.bawah));
};

/**
 * The relations to figure by, and the columns in dispute. Another arithmetic that the form knows (`lain`) is taken
 * without ado where it gives more of the printed figures.
 */
export const settleRelations = (
  model: Model,
  chosen: (kolom: Kolom) => 'formulir' | 'lembar' | undefined,
): { relations: Relation[]; disputes: Dispute[]; bagian: readonly Bagian[]; menunggu: readonly number[] } => {
  const disputes: Dispute[] = [];
  if (model.form === UMUM)
    return { relations: withoutCircles(declaredOnly(model)), disputes, bagian: [], menunggu: [] };
  const found = model.form === null ? [] : formRelations(model.form, model.kolom);
  const relations = found
    .filter(({ share }) => !share)
    .flatMap(({ relation, others }: FormRelation): Relation[] => {
      const kolom = model.kolom[relation.hasil];
      if (kolom === undefined) return [];
      if (isSettled(relation, kolom)) {
        const scores = others.map((other) => ({ other, scored: score(model, other, true) }));
        const first = scores.sort((a, b) => b.scored.cocok - a.scored.cocok)[0];
        const own = first !== undefined && better(first.scored, score(model, relation, true)) ? first.other : relation;
        // Of what the numbering row states and what the form does, that is right under which fewer cells are wrong.
        const stated = declaredFor(model, kolom, relation.aturan);
        const isStated = stated !== null && !sameRelation(stated, own) && isClearlyBetter(model, stated, own);
        return [isStated ? stated : own];
      }
      const declared = declaredFor(model, kolom, relation.aturan);
      const differs =
        declared !== null && !sameRelation(declared, relation) && !others.some((other) => sameRelation(other, declared))
          ? declared
          : null;
      if (others.length === 0 && differs === null && model.outline.rows.length > 2000) return [relation];
      const formScore = score(model, relation);
      const best = others
        .map((other) => ({ other, scored: score(model, other) }))
        .sort((a, b) => b.scored.cocok - a.scored.cocok)[0];
      if (best !== undefined && better(best.scored, formScore) && best.scored.cocok * 2 >= best.scored.dari)
        return [best.other];
      const declaredScore = differs === null ? null : score(model, differs);
      // A share of, or in, a column that the form has no place for, which the figures follow: the form says nothing against it.
      if (differs !== null && isOfOwnColumn(model, differs, relation) && isClearlyBetter(model, differs, relation))
        return [differs];
      // Nothing is printed yet: what the sheet's own numbering row states comes before what the form does.
      if (differs !== null && formScore.dari === 0 && declaredScore?.dari === 0 && chosen(kolom) !== 'formulir')
        return [differs];
      const fails = formScore.dari >= MIN_ROWS && formScore.cocok * 2 < formScore.dari;
      const open = fails || (declaredScore !== null && better(declaredScore, formScore));
      if (!open && differs === null) return [relation];
      const choice = chosen(kolom);
      if (choice === 'formulir') return [relation];
      const alternatives = open
        ? possibleRatios(relation, model.kolom).filter(
            (candidate) =>
              !sameRelation(candidate, relation) && (differs === null || !sameRelation(candidate, differs)),
          )
        : [];
      const other = alternatives
        .map((candidate) => ({ candidate, scored: score(model, candidate, true) }))
        .sort((a, b) => b.scored.cocok - a.scored.cocok)[0];
      const useful =
        other !== undefined && better(other.scored, formScore) && other.scored.cocok * 2 >= other.scored.dari
          ? other
          : null;
      if (choice === 'lembar') {
        const own = differs ?? useful?.candidate;
        return own === undefined ? [] : [{ ...own, pengguna: true as const }];
      }
      disputes.push({
        kolom,
        form: relation,
        formScore,
        declared: differs,
        declaredScore,
        other: useful?.candidate ?? null,
        otherScore: useful?.scored ?? null,
        open,
      });
      return open ? [] : [relation];
    });
  const shares = settleShares(
    model,
    found.filter(({ share }) => share),
    quarterRules({ ...model, relations }),
    chosen,
  );
  const figured = new Set(
    [...relations, ...shares.relations, ...found.map(({ relation }) => relation)].map(({ hasil }) => hasil),
  );
  // Of known forms, only figures that the form leaves unexplained: K follows its row's own rule, whatever is declared.
  const declared = declaredOnly(model).filter(({ hasil }) => {
    const kolom = model.kolom[hasil];
    return (
      !figured.has(hasil) &&
      kolom !== undefined &&
      kolom.measure !== 'K' &&
      (kolom.role === 'lain' || kolom.measure === 'Rp')
    );
  });
  const all = withoutCircles([...relations, ...shares.relations, ...declared]);
  const computed = new Set(all.map(({ hasil }) => hasil));
  const isLost = isLeftOfAnother(model, all, (one) => score(model, one));
  const isUnsure = (one: Relation): boolean =>
    isBlankDoubtful(model, one, isDeclaredOtherwise(model, one), computed) ||
    (isLost && one.jenis === 'persen' && isBlankColumn(model, one));
  const doubtful = all.filter(isUnsure);
  const kept = all.filter((one) => !doubtful.includes(one));
  const waiting = new Set(doubtful.map(({ hasil }) => hasil));
  for (const { hasil } of kept) waiting.delete(hasil);
  return {
    relations: kept,
    disputes: [...disputes, ...shares.disputes],
    bagian: shares.bagian,
    menunggu: [...waiting],
  };
};
