import { toA1 } from '../../grid/address';
import type { Cell } from '../../grid/types';
import type { Evaluated } from '../evaluate/evaluated';
import type { Average } from '../evaluate/averages';
import { rataRataOf, type RataRata } from '../evaluate/means';
import { amountAt, cellOf } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { holdsFraction } from '../evaluate/scale';
import { guarded } from './expression-text';
import { areasOf, over } from './references';

/** Rows of an average that have a target, without which none enters a mean. */
const entering = ({ amounts }: Evaluated, { target }: RataRata, members: readonly number[]): number[] =>
  members.filter((i) => {
    const value = target === null ? null : amounts.stands(target, i);
    return target === null || (value !== null && !value.isZero());
  });

/** Rows that have a weight. */
const weighing = ({ model }: Evaluated, pagu: Kolom, rows: readonly number[]): number[] =>
  rows.filter((i) => amountAt(model, pagu, i)?.isZero() === false);

const MAX_AREAS = 60;

/** Σ capaian × weight over rows that stand side by side: one SUMPRODUCT an area. */
const products = (values: readonly Cell[], weights: readonly Cell[]): string | null => {
  const left = areasOf(values);
  const right = areasOf(weights);
  if (left.length === 0 || left.length !== right.length || left.length > MAX_AREAS) return null;
  return left.map((area, at) => `SUMPRODUCT(${area},${right[at] ?? area})`).join('+');
};

const divided = (above: string, below: string, factor: string): string =>
  guarded(
    below.includes('+') ? `(${below})` : below,
    `${above.includes('+') ? `(${above})` : above}/${below.includes('+') ? `(${below})` : below}${factor}`,
  );

const cellsOf = ({ model }: Evaluated, kolom: Kolom, rows: readonly number[]): Cell[] =>
  rows.map((i) => cellOf(model, kolom, i));

/** Σ realisasi ÷ Σ pagu, which is the weighted mean of Rp. */
const quotientOfSums = (
  evaluated: Evaluated,
  { ratio, at }: Average,
  terpakai: Kolom,
  pagu: Kolom,
  rows: readonly number[],
): string[] => {
  const weighed = weighing(evaluated, pagu, rows);
  const [above, below] = [terpakai, pagu].map((kolom) => over('SUM', cellsOf(evaluated, kolom, weighed)));
  const points = at >= 0 && !holdsFraction(evaluated, ratio.kolom, at);
  return above == null || below == null ? [] : [divided(above, below, points ? '*100' : '')];
};

/** The mean of a program: over exactly the rows that enter it, plain or weighted by their pagu. */
const ofProgram = (evaluated: Evaluated, average: Average, makna: RataRata): string[] => {
  const { kolom } = average.ratio;
  const { tertimbang, target, bobot, terpakai } = makna;
  const rows = entering(evaluated, makna, average.members);
  const values = cellsOf(evaluated, kolom, rows);
  if (!tertimbang) {
    const mean = over('AVERAGE', values);
    const sum = over('SUM', values);
    const count = target === null ? null : over('COUNT', cellsOf(evaluated, target, rows));
    return [
      ...(mean === null ? [] : [mean]),
      // A row whose realisasi is still blank counts as 0.
      ...(sum === null || count === null ? [] : [divided(sum, count, '')]),
    ];
  }
  if (bobot === null) return [];
  if (terpakai !== null) return quotientOfSums(evaluated, average, terpakai, bobot, rows);
  // Rows whose pagu is still 0 stand in the formula too: they carry weight as soon as they have one.
  const weights = cellsOf(evaluated, bobot, rows);
  const above = products(values, weights);
  const weight = over('SUM', weights);
  return above === null || weight === null ? [] : [divided(above, weight, '')];
};

/** The overall mean: of the programs' means, plain or weighted by the programs' pagu. */
const overall = (evaluated: Evaluated, average: Average, { bobot, terpakai }: RataRata): string[] => {
  const { model, averages } = evaluated;
  const { kolom } = average.ratio;
  const means = averages.list.filter(
    (other) => other.ratio === average.ratio && other.program >= 0 && other.exact !== null,
  );
  const programs = means.map(({ program }) => program);
  if (bobot !== null && terpakai !== null) return quotientOfSums(evaluated, average, terpakai, bobot, programs);
  if (bobot !== null) {
    const weighed = new Set(weighing(evaluated, bobot, programs));
    const below = over('SUM', cellsOf(evaluated, bobot, [...weighed]));
    const entered = means.filter(({ program }) => weighed.has(program));
    if (below === null || entered.some(({ at }) => at < 0)) return [];
    const above = entered
      .map(({ at, program }) => `N(${toA1(cellOf(model, kolom, at))})*${toA1(cellOf(model, bobot, program))}`)
      .join('+');
    return [divided(entered.length === 1 ? `(${above})` : above, below, '')];
  }
  if (means.some(({ at }) => at < 0)) return [];
  const rows = means.map(({ at }) => at);
  const mean = over('AVERAGE', cellsOf(evaluated, kolom, rows));
  return mean === null ? [] : [mean];
};

/** Formulas of an average, the plainest first. */
export const rataRata = (evaluated: Evaluated, average: Average): string[] => {
  const ofPrograms = average.members.every((i) =>
    evaluated.averages.list.some(({ program, ratio }) => program === i && ratio === average.ratio),
  );
  const makna = rataRataOf(evaluated.model, average.ratio, average.aturan);
  return average.program < 0 && ofPrograms ? overall(evaluated, average, makna) : ofProgram(evaluated, average, makna);
};

/** The rating of an average by the scale, in capitals where the sheet writes it so. */
export const predikat = (evaluated: Evaluated, average: Average): string[] => {
  const { model } = evaluated;
  const { ratio, at, predikat: rating } = average;
  if (at < 0) return [];
  const mean = toA1(cellOf(model, ratio.kolom, at));
  const fraction = holdsFraction(evaluated, ratio.kolom, at);
  const capitals = rating.shown !== null && rating.shown === rating.shown.toUpperCase() && /[A-Z]/.test(rating.shown);
  const label = (text: string): string => `"${(capitals ? text.toUpperCase() : text).replaceAll('"', '""')}"`;
  const steps = model.skala.jenjang.jenjang.reduceRight((rest, { predikat: name, bawah, atas }) => {
    const [sign, bound] = model.skala.batas === 'batas-bawah' ? ['>=', bawah] : ['>', atas];
    return `IF(${mean}${sign}${fraction ? `${bound}%` : bound},${label(name)},${rest})`;
  }, label(model.skala.jenjang.terendah));
  return [`IF(ISNUMBER(${mean}),${steps},"")`];
};
