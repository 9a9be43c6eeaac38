import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { capaian } from '../../renja/capaian';
import type { Eksak } from '../../renja/hitung';
import { dariTriwulan, QUARTERS, type Isian } from '../../renja/triwulan';
import type { Triwulan } from '../../renja/types';
import { membersOf } from './averages';
import { averageOf, type Average } from './average';
import type { Evaluated } from './evaluated';
import { caraOf } from '../model/cara-capaian';
import { mean, overall, type Reading } from './means';
import { isLeaf, kindAt, knownOf, rowAt } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { countedQuarters as evaluatedQuarters } from '../model/quarters';
import { ratioOf } from '../figures/ekspresi';
import type { Relation } from '../figures/relations';
import type { Titik, Tren } from '../facts/types';

/** The year's realisasi of one measure with the quarters it is made of, in order, up to the evaluated one. */
type Deret = {
  readonly relation: Relation;
  readonly hasil: Kolom;
  readonly quarters: readonly { readonly kolom: Kolom; readonly triwulan: Triwulan }[];
};

const deretOf = ({ model }: Evaluated, measure: 'K' | 'Rp'): Deret | null => {
  for (const relation of model.relations) {
    const hasil = model.kolom[relation.hasil];
    const { ekspresi } = relation;
    if (hasil?.measure !== measure || hasil.role !== 'realisasi') continue;
    if (ekspresi.kind !== 'deret' || ekspresi.fungsi !== 'triwulan') continue;
    const quarters = evaluatedQuarters(model, ekspresi.kolom).flatMap((index) => {
      const kolom = model.kolom[index];
      const triwulan = QUARTERS.find((one) => one === kolom?.period);
      return kolom === undefined || triwulan === undefined ? [] : [{ kolom, triwulan }];
    });
    return { relation, hasil, quarters: quarters.sort((a, b) => a.triwulan - b.triwulan) };
  }
  return null;
};

/** The year's realisasi of row i as it stood at the end of a quarter, by the row's own rule; null when nothing was written. */
const until = ({ model, amounts, quarterRules }: Evaluated, deret: Deret, i: number, triwulan: Triwulan): Isian => {
  const { aturan } = quarterRules(deret.relation, i);
  const isians = (upTo: Triwulan, dashIsBlank: boolean): Isian[] =>
    deret.quarters
      .filter((quarter) => quarter.triwulan <= upTo)
      .map(({ kolom }) =>
        dashIsBlank && kindAt(model, kolom, i) === KIND.dash ? null : knownOf(amounts.right(kolom, i)),
      );
  // A dash is a stated 0, unless the year's figure follows only when it counts as blank (quarters.ts).
  const isDashBlank = (): boolean => {
    if (!deret.quarters.some(({ kolom }) => kindAt(model, kolom, i) === KIND.dash)) return false;
    const year = knownOf(amounts.stands(deret.hasil, i));
    const whole = (dashIsBlank: boolean) => dariTriwulan(aturan, isians(4, dashIsBlank));
    return year !== null && whole(false)?.eq(year) === false && whole(true)?.eq(year) === true;
  };
  return dariTriwulan(aturan, isians(triwulan, isDashBlank()));
};

const plus = (sum: Decimal | null, value: Decimal | null): Decimal | null =>
  value === null ? sum : (sum?.plus(value) ?? value);

const leavesOf = (evaluated: Evaluated, i: number): readonly number[] => membersOf(evaluated.model, i, 'terendah');

/** Rp of a program at the end of a quarter: what its lowest rows had spent, or its own figure where they tell nothing. */
const spentUntil = (evaluated: Evaluated, deret: Deret, program: number, triwulan: Triwulan): Decimal | null => {
  const leaves = leavesOf(evaluated, program).filter((i) => i !== program);
  const below = leaves.reduce<Decimal | null>((sum, i) => plus(sum, until(evaluated, deret, i, triwulan)), null);
  return below ?? until(evaluated, deret, program, triwulan);
};

/** Lowest rows with a realisasi K of which no quarter tells when it came; and how many have a realisasi K at all. */
const withoutQuarters = (evaluated: Evaluated, deret: Deret): { readonly tanpa: number; readonly semua: number } => {
  const { model, amounts } = evaluated;
  let [tanpa, semua] = [0, 0];
  model.outline.rows.forEach((row, i) => {
    const year = isLeaf(row) ? knownOf(amounts.stands(deret.hasil, i)) : null;
    if (year === null || year.isZero()) return;
    semua++;
    if (until(evaluated, deret, i, 4)?.isZero() ?? true) tanpa++;
  });
  return { tanpa, semua };
};

/** Reads realisasi K as it stood at the end of a quarter, everything else as it stands. */
const readingAt = (evaluated: Evaluated, deret: Deret, triwulan: Triwulan): Reading<Eksak> => {
  const { model, amounts } = evaluated;
  const of = (kolom: Kolom, i: number): Decimal | null =>
    kolom.index === deret.hasil.index ? until(evaluated, deret, i, triwulan) : knownOf(amounts.stands(kolom, i));
  return {
    of,
    ratio: (ratio, i) => {
      const columns = ratioOf(ratio.relation.ekspresi);
      const [atas, bawah] = columns === null ? [] : [model.kolom[columns.atas], model.kolom[columns.bawah]];
      if (atas === undefined || bawah === undefined) return null;
      const target = knownOf(amounts.stands(bawah, i));
      const then = of(atas, i);
      if (target === null || then === null) return null;
      const value = capaian(then, target, caraOf(model, ratio.relation, i));
      // Where percentage and plain number stand side by side, the reading chosen for the year holds for the quarter too.
      const now = knownOf(amounts.stands(atas, i));
      const plain = now === null ? null : capaian(now, target, caraOf(model, ratio.relation, i));
      const chosen = ratio.exact.at(i);
      return value === null || plain === null || chosen === null || plain.isZero() || plain.eq(chosen)
        ? value
        : value.times(chosen).div(plain);
    },
  };
};

/**
 * How realisasi Rp and capaian K came about quarter by quarter, cumulated, overall and by program: from the quarters of the
 * lowest rows as they would be corrected, K by each row's quarter rule and the table's average rule. The last point is the
 * table's own figure. Null where the sheet has fewer than two quarters with figures.
 */
export const trenOf = (
  evaluated: Evaluated,
  programs: readonly number[],
  total: { readonly pagu: Decimal | null; readonly realisasi: Decimal | null },
  paguOf: (i: number) => Decimal | null,
  realisasiOf: (i: number) => Decimal | null,
): Tren | null => {
  const { model, amounts, averages } = evaluated;
  const rp = deretOf(evaluated, 'Rp');
  const k = deretOf(evaluated, 'K');
  const filled = QUARTERS.filter((triwulan) =>
    [rp, k].some((deret) => {
      const kolom = deret?.quarters.find((quarter) => quarter.triwulan === triwulan)?.kolom;
      return (
        kolom !== undefined &&
        model.outline.rows.some((_, i) => {
          const value = knownOf(amounts.stands(kolom, i));
          return value !== null && !value.isZero();
        })
      );
    }),
  );
  const last = filled.at(-1);
  if (last === undefined || last === 1) return null;
  const detail = k === null ? null : withoutQuarters(evaluated, k);
  // With most rows silent about their quarters, a line through the others would mislead.
  const tellsK = detail !== null && detail.tanpa * 2 <= detail.semua;

  const point = (
    triwulan: Triwulan,
    realisasi: Decimal | null,
    pagu: Decimal | null,
    capaianK: Decimal | null,
  ): Titik => ({
    triwulan,
    realisasi: knownOf(realisasi),
    serapan: realisasi === null || pagu === null ? null : knownOf(capaian(realisasi, pagu)),
    capaianK: knownOf(capaianK),
  });
  const columns = QUARTERS.filter((triwulan) => triwulan <= last).map((triwulan) => {
    const isLast = triwulan === last;
    const reading = k === null || !tellsK ? null : readingAt(evaluated, k, triwulan);
    const meanOf = (average: Average | null): Decimal | null => {
      if (average === null || isLast) return average?.exact ?? null;
      return reading === null ? null : mean(model, average.ratio, average.members, averages.aturan, reading);
    };
    const list = programs.map((i) => {
      const average = averageOf(averages, i, 'K');
      const realisasi = isLast ? realisasiOf(i) : rp === null ? null : spentUntil(evaluated, rp, i, triwulan);
      const capaianK = meanOf(average);
      return { i, mean: capaianK, titik: point(triwulan, realisasi, paguOf(i), capaianK) };
    });
    const whole = averageOf(averages, -1, 'K');
    const capaianK =
      isLast || whole === null || reading === null
        ? meanOf(isLast ? whole : null)
        : overall(model, whole.ratio, list, averages.aturan, reading);
    const realisasi = isLast
      ? total.realisasi
      : list.reduce<Decimal | null>((sum, { titik }) => plus(sum, titik.realisasi), null);
    return { keseluruhan: point(triwulan, realisasi, total.pagu, capaianK), list };
  });
  return {
    keseluruhan: columns.map(({ keseluruhan }) => keseluruhan),
    program: programs.map((i, at) => ({
      row: rowAt(model, i).row,
      titik: columns.flatMap(({ list }) => list[at]?.titik ?? []),
    })),
    tanpaRincian: detail?.tanpa ?? 0,
  };
};
