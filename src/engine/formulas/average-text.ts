import { toA1 } from '../../grid/address';
import type { Cell } from '../../grid/types';
import type { Evaluated } from '../evaluate/evaluated';
import type { Average } from '../evaluate/averages';
import { weightOf } from '../evaluate/means';
import { amountAt, cellOf } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { quotientOf } from '../figures/ekspresi';
import { holdsFraction } from '../evaluate/scale';
import { guarded } from './expression-text';
import { areasOf, over } from './references';

/** Rows that enter a mean: those with a target. */
const entering = ({ model, amounts }: Evaluated, average: Average): number[] => {
  const sides = quotientOf(average.ratio.relation.ekspresi);
  const bawah = sides === null ? undefined : model.kolom[sides.bawah];
  if (bawah === undefined) return [...average.members];
  return average.members.filter((i) => {
    const target = amounts.stands(bawah, i);
    return target !== null && !target.isZero();
  });
};

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

/** The mean of a program: over exactly the rows that enter it, plain or weighted by their pagu. */
const ofProgram = (evaluated: Evaluated, average: Average): string[] => {
  const { model } = evaluated;
  const { ratio, at } = average;
  const rows = entering(evaluated, average);
  const values = cellsOf(evaluated, ratio.kolom, rows);
  if (average.aturan.keluarga === 'sederhana') {
    const mean = over('AVERAGE', values);
    const sum = over('SUM', values);
    const sides = quotientOf(ratio.relation.ekspresi);
    const bawah = sides === null ? undefined : model.kolom[sides.bawah];
    const count = bawah === undefined ? null : over('COUNT', cellsOf(evaluated, bawah, rows));
    return [
      ...(mean === null ? [] : [mean]),
      // A row whose realisasi is still blank counts as 0.
      ...(sum === null || count === null ? [] : [divided(sum, count, '')]),
    ];
  }
  const weights = weightOf(model, ratio, average.aturan);
  if (weights.bawah === null) return [];
  const pagu = weights.bawah;
  if (ratio.kolom.measure === 'Rp' && weights.atas !== null) {
    const weighing = rows.filter((i) => amountAt(model, pagu, i)?.isZero() === false);
    const below = over('SUM', cellsOf(evaluated, pagu, weighing));
    const above = over('SUM', cellsOf(evaluated, weights.atas, weighing));
    const points = at >= 0 && !holdsFraction(evaluated, ratio.kolom, at);
    return above === null || below === null ? [] : [divided(above, below, points ? '*100' : '')];
  }
  // Rows whose pagu is still 0 stand in the formula too: they carry weight as soon as they have one.
  const above = products(cellsOf(evaluated, ratio.kolom, rows), cellsOf(evaluated, pagu, rows));
  const weight = over('SUM', cellsOf(evaluated, pagu, rows));
  return above === null || weight === null ? [] : [divided(above, weight, '')];
};

/** The overall mean: of the programs' means, plain or weighted by the programs' pagu. */
const overall = (evaluated: Evaluated, average: Average): string[] => {
  const { model, averages } = evaluated;
  const { ratio, at } = average;
  const means = averages.list.filter((other) => other.ratio === ratio && other.program >= 0 && other.exact !== null);
  const weights = weightOf(model, ratio, average.aturan);
  if (average.aturan.keluarga === 'tertimbang' && weights.bawah !== null) {
    const pagu = weights.bawah;
    const weighing = means.filter(({ program }) => amountAt(model, pagu, program)?.isZero() === false);
    const below = over(
      'SUM',
      cellsOf(
        evaluated,
        pagu,
        weighing.map(({ program }) => program),
      ),
    );
    if (below === null) return [];
    if (ratio.kolom.measure === 'Rp' && weights.atas !== null) {
      const above = over(
        'SUM',
        cellsOf(
          evaluated,
          weights.atas,
          weighing.map(({ program }) => program),
        ),
      );
      const points = !holdsFraction(evaluated, ratio.kolom, at);
      return above === null ? [] : [divided(above, below, points ? '*100' : '')];
    }
    if (weighing.some((mean) => mean.at < 0)) return [];
    const above = weighing
      .map((mean) => `N(${toA1(cellOf(model, ratio.kolom, mean.at))})*${toA1(cellOf(model, pagu, mean.program))}`)
      .join('+');
    return [divided(weighing.length === 1 ? `(${above})` : above, below, '')];
  }
  if (means.some((mean) => mean.at < 0)) return [];
  const mean = over(
    'AVERAGE',
    means.map((one) => cellOf(model, ratio.kolom, one.at)),
  );
  return mean === null ? [] : [mean];
};

/** Formulas of an average, the plainest first. */
export const rataRata = (evaluated: Evaluated, average: Average): string[] => {
  const ofPrograms = average.members.every((i) =>
    evaluated.averages.list.some(({ program, ratio }) => program === i && ratio === average.ratio),
  );
  return average.program < 0 && ofPrograms ? overall(evaluated, average) : ofProgram(evaluated, average);
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
