import { toA1 } from '../../grid/address';
import { caraOf } from '../model/cara';
import type { Evaluated } from '../evaluate/evaluated';
import { topsOf } from './makna';
import { cellOf } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { isPercentKolom } from '../model/reading';
import { ratioOf, shareOf, type Ekspresi } from '../figures/ekspresi';
import type { Relation } from '../figures/relations';
import type { Ratio } from '../evaluate/ratios';
import { holdsFraction } from '../evaluate/scale';
import { series } from './baris';
import { operand, over } from './references';

/** `IF(N(E9)=0,"",O9/E9)`: blank instead of #DIV/0! where nothing divides. */
export const guarded = (divisor: string, quotient: string): string =>
  `IF(${/^\$?[A-Z]+\$?\d+$/.test(divisor) ? `N(${divisor})` : divisor}=0,"",${quotient})`;

/** × 100 for percent points, nothing for a fraction. */
const scaled = (text: string, points: boolean, simple: boolean): string =>
  points ? (simple ? `${text}*100` : `(${text})*100`) : text;

/** The vertical total of a column: the total row's own cell where there is one, else the sum of the top rows. */
const totalText = ({ model }: Evaluated, kolom: Kolom): string | null => {
  const tops = topsOf(model);
  const totals = model.outline.rows.flatMap(({ kind }, i) => (kind === 'jumlah' ? [i] : []));
  const [only, ...others] = totals;
  if (only !== undefined && others.length === 0) {
    return toA1(cellOf(model, kolom, only)).replace(/^([A-Z]+)(\d+)$/, '$1$$$2');
  }
  return over(
    'SUM',
    tops.map((i) => cellOf(model, kolom, i)),
  );
};

type Factors = { readonly coefficient: number; readonly above: readonly string[]; readonly below: readonly string[] };

/** An expression as a product of cells: `bobot * fisik / 100`, `pagu / total(pagu) * 100`; null when it is none. */
const factorsOf = (evaluated: Evaluated, ekspresi: Ekspresi, i: number): Factors | null => {
  const { model } = evaluated;
  switch (ekspresi.op) {
    case 'angka':
      return { coefficient: ekspresi.nilai, above: [], below: [] };
    case 'kolom': {
      const kolom = model.kolom[ekspresi.kolom];
      if (kolom === undefined) return null;
      const fraction = isPercentKolom(kolom) && holdsFraction(evaluated, kolom, i);
      return { coefficient: fraction ? 100 : 1, above: [operand(model, kolom, i)], below: [] };
    }
    case 'total': {
      const kolom = model.kolom[ekspresi.kolom];
      const total = kolom === undefined ? null : totalText(evaluated, kolom);
      return total === null ? null : { coefficient: 1, above: [total], below: [] };
    }
    case '*':
    case '/': {
      const left = factorsOf(evaluated, ekspresi.kiri, i);
      const right = factorsOf(evaluated, ekspresi.kanan, i);
      if (left === null || right === null) return null;
      return ekspresi.op === '*'
        ? {
            coefficient: left.coefficient * right.coefficient,
            above: [...left.above, ...right.above],
            below: [...left.below, ...right.below],
          }
        : {
            coefficient: left.coefficient / right.coefficient,
            above: [...left.above, ...right.below],
            below: [...left.below, ...right.above],
          };
    }
    default:
      return null;
  }
};

const product = ({ coefficient, above, below }: Factors): string | null => {
  const [divisor, ...others] = below;
  if (above.length === 0 || others.length > 0) return null;
  const times = Number(coefficient.toPrecision(12));
  const text = `${above.join('*')}${divisor === undefined ? '' : `/${divisor}`}`;
  const whole = times === 1 ? text : times >= 1 ? `${text}*${times}` : `${text}/${Number((1 / times).toPrecision(12))}`;
  return divisor === undefined ? whole : guarded(divisor, whole);
};

/** Mean of year-on-year growth; years whose predecessor is blank or 0 do not enter. */
const growth = ({ model }: Evaluated, columns: readonly number[], i: number, points: boolean): string | null => {
  const years = columns.flatMap((index) => {
    const kolom = model.kolom[index];
    return kolom === undefined ? [] : [toA1(cellOf(model, kolom, i))];
  });
  const steps = years.slice(1).map((now, at) => {
    const before = years[at] ?? now;
    const enters = `AND(ISNUMBER(${now}),N(${before})<>0)`;
    return { value: `IF(${enters},${now}/${before}-1,0)`, count: `IF(${enters},1,0)` };
  });
  if (steps.length === 0) return null;
  const count = steps.map((step) => step.count).join('+');
  return guarded(`(${count})`, scaled(`(${steps.map(({ value }) => value).join('+')})/(${count})`, points, true));
};

/** Capaian by the user's choice of direction and cap. */
const capaianText = (
  { model }: Evaluated,
  relation: Relation,
  above: string,
  below: string,
  i: number,
  points: boolean,
): string => {
  const cara = caraOf(model, relation, i);
  const plain =
    cara?.negatif !== true
      ? `${above}/${below}`
      : cara.rumusNegatif === 'dua-kali'
        ? `(2*${below}-${above})/${below}`
        : `${below}/${above}`;
  const capped =
    cara?.batas == null
      ? scaled(plain, points, true)
      : `MIN(${scaled(plain, points, true)},${points ? cara.batas : cara.batas / 100})`;
  const inverse = cara?.negatif === true && cara.rumusNegatif === 'terbalik';
  const inner = inverse ? guarded(above, capped) : capped;
  return guarded(below, inner);
};

/** Formulas that give a row's percentage, the likeliest first: the second reads one side in the other scale. */
export const persen = (evaluated: Evaluated, ratio: Ratio, i: number): string[] => {
  const { model } = evaluated;
  const { kolom, relation } = ratio;
  const points = !holdsFraction(evaluated, kolom, i);
  const { ekspresi } = relation;
  const sides = ratioOf(ekspresi);
  const atas = sides === null ? undefined : model.kolom[sides.atas];
  const bawah = sides === null ? undefined : model.kolom[sides.bawah];
  if (atas !== undefined && bawah !== undefined && !isPercentKolom(atas) && !isPercentKolom(bawah)) {
    const above = operand(model, atas, i);
    const below = operand(model, bawah, i);
    const text = capaianText(evaluated, relation, above, below, i, points);
    if (caraOf(model, relation, i) === null) {
      const other = (factor: string) => guarded(below, `${above}/${below}${factor}`);
      return [text, ...(points ? [other(''), other('*10000')] : [other('*100'), other('/100')])];
    }
    return [text];
  }
  const share = shareOf(ekspresi);
  const target = share === null ? undefined : model.kolom[share.bawah];
  if (share !== null && target !== undefined) {
    const above = series(model, share.atas, i, evaluated.quarterRules(relation, i).aturan);
    return above === null ? [] : [capaianText(evaluated, relation, above, operand(model, target, i), i, points)];
  }
  if (ekspresi.op === 'deret' && ekspresi.fungsi === 'pertumbuhan') {
    const text = growth(evaluated, ekspresi.kolom, i, points);
    return text === null ? [] : [text];
  }
  const factors = factorsOf(evaluated, ekspresi, i);
  const text =
    factors === null ? null : product(points ? factors : { ...factors, coefficient: factors.coefficient / 100 });
  return text === null ? [] : [text];
};
