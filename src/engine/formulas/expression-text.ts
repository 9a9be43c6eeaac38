import { toA1 } from '../../grid/address';
import type { Cell } from '../../grid/types';
import type { CaraCapaian } from '../../renja/capaian';
import type { AturanTriwulan } from '../../renja/types';
import type { Evaluated } from '../evaluate/evaluated';
import { holdsFraction } from '../evaluate/scale';
import type { Aljabar } from '../figures/ekspresi';
import type { Kolom } from '../figures/kolom';
import { cellOf } from '../model/model';
import { isPercentKolom } from '../model/reading';
import { topsOf } from './makna';
import { operand, over } from './references';

/** What a formula of a row is written for. */
type BarisRumus = {
  readonly evaluated: Evaluated;
  readonly i: number;
  readonly aturan: AturanTriwulan;
  readonly cara: CaraCapaian | null;
  /** Whether the cell holds percent points; fractions else. Null for amounts, figured in the column's own unit. */
  readonly points: boolean | null;
};

/**
 * A part of a formula: a product of cells with a factor in front, or a text that is complete. `cell`: the cell that it is, where it
 * is one.
 */
type Bagian =
  | {
      readonly kind: 'kali';
      readonly factor: number;
      readonly above: readonly string[];
      readonly below: readonly string[];
      readonly cell: Cell | null;
    }
  | { readonly kind: 'tambah' | 'kurang' | 'jadi'; readonly text: string };

const single = (text: string, factor = 1, cell: Cell | null = null): Bagian => ({
  kind: 'kali',
  factor,
  above: [text],
  below: [],
  cell,
});

/** `IF(N(E9)=0,"",O9/E9)`: blank instead of #DIV/0! where nothing divides. */
export const guarded = (divisor: string, quotient: string): string =>
  `IF(${/^\$?[A-Z]+\$?\d+$/.test(divisor) ? `N(${divisor})` : divisor}=0,"",${quotient})`;

/** A part as it stands in a formula, guarded where it divides; null where it divides twice. */
const textOf = (part: Bagian): string | null => {
  if (part.kind !== 'kali') return part.text;
  const { factor, above, below } = part;
  const [divisor, ...others] = below;
  if (above.length === 0 || others.length > 0) return null;
  const times = Number(factor.toPrecision(12));
  const text = `${above.join('*')}${divisor === undefined ? '' : `/${divisor}`}`;
  const whole = times === 1 ? text : times >= 1 ? `${text}*${times}` : `${text}/${Number((1 / times).toPrecision(12))}`;
  return divisor === undefined ? whole : guarded(divisor, whole);
};

/** The vertical total of a column: the total row's own cell where there is one, else the sum of the top rows. */
const totalText = ({ model }: Evaluated, kolom: Kolom): string | null => {
  const totals = model.outline.rows.flatMap(({ kind }, i) => (kind === 'jumlah' ? [i] : []));
  const [only, ...others] = totals;
  if (only !== undefined && others.length === 0)
    return toA1(cellOf(model, kolom, only)).replace(/^([A-Z]+)(\d+)$/, '$1$$$2');
  return over(
    'SUM',
    topsOf(model).map((i) => cellOf(model, kolom, i)),
  );
};

/** The last filled one of a series, asked newest first: no array entry, the same in every Excel and in LibreOffice. */
const last = (cells: readonly Cell[]): string | null =>
  cells.length === 0
    ? null
    : cells.map(toA1).reduce((rest, address) => `IF(ISNUMBER(${address}),${address},${rest})`, '""');

/** A series (quarters or years of a row) by the row's rule. */
const series = (cells: readonly Cell[], aturan: AturanTriwulan): string | null => {
  switch (aturan) {
    case 'jumlah':
      return over('SUM', cells);
    case 'rata-rata':
      return over('AVERAGE', cells);
    case 'tertinggi':
      return over('MAX', cells);
    case 'terakhir':
      return last(cells);
  }
};

/** Mean of year-on-year growth; years whose predecessor is blank or 0 do not enter. */
const growth = (cells: readonly Cell[], points: boolean): string | null => {
  const years = cells.map(toA1);
  const steps = years.slice(1).map((now, at) => {
    const before = years[at] ?? now;
    const enters = `AND(ISNUMBER(${now}),N(${before})<>0)`;
    return { value: `IF(${enters},${now}/${before}-1,0)`, count: `IF(${enters},1,0)` };
  });
  if (steps.length === 0) return null;
  const count = steps.map((step) => step.count).join('+');
  const sum = steps.map(({ value }) => value).join('+');
  return guarded(`(${count})`, `(${sum})/(${count})${points ? '*100' : ''}`);
};

/** Capaian in the row's direction and under its cap. */
const capaianText = (above: string, below: string, cara: CaraCapaian | null, points: boolean): string => {
  const plain =
    cara?.negatif !== true
      ? `${above}/${below}`
      : cara.rumusNegatif === 'dua-kali'
        ? `(2*${below}-${above})/${below}`
        : `${below}/${above}`;
  const scaled = points ? `${plain}*100` : plain;
  const capped = cara?.batas == null ? scaled : `MIN(${scaled},${points ? cara.batas : cara.batas / 100})`;
  const inverse = cara?.negatif === true && cara.rumusNegatif === 'terbalik';
  return guarded(below, inverse ? guarded(above, capped) : capped);
};

const done = (text: string | null): Bagian | null => (text === null ? null : { kind: 'jadi', text });

const add = (op: '+' | '-', a: Bagian, b: Bagian): Bagian | null => {
  const left = textOf(a);
  const right = textOf(b);
  if (left === null || right === null) return null;
  const grouped = op === '-' && (b.kind === 'tambah' || b.kind === 'kurang');
  return { kind: op === '+' ? 'tambah' : 'kurang', text: `${left}${op}${grouped ? `(${right})` : right}` };
};

const times = (op: '*' | '/', a: Bagian, b: Bagian): Bagian | null => {
  if (a.kind !== 'kali' || b.kind !== 'kali') return null;
  const [above, below] = op === '*' ? [b.above, b.below] : [b.below, b.above];
  return {
    kind: 'kali',
    factor: op === '*' ? a.factor * b.factor : a.factor / b.factor,
    above: [...a.above, ...above],
    below: [...a.below, ...below],
    cell: null,
  };
};

/** An expression as Excel writes it; null where no formula can say it. */
export const RUMUS: Aljabar<Bagian | null, BarisRumus> = {
  angka: (nilai) => ({ kind: 'kali', factor: nilai, above: [], below: [], cell: null }),
  kolom: (index, { evaluated, i, points }) => {
    const kolom = evaluated.model.kolom[index];
    if (kolom === undefined) return null;
    const fraction = points !== null && isPercentKolom(kolom) && holdsFraction(evaluated, kolom, i);
    return single(operand(evaluated.model, kolom, i), fraction ? 100 : 1, cellOf(evaluated.model, kolom, i));
  },
  total: (index, { evaluated }) => {
    const kolom = evaluated.model.kolom[index];
    const text = kolom === undefined ? null : totalText(evaluated, kolom);
    return text === null ? null : single(text);
  },
  deret: (fungsi, nilai, { aturan, points }) => {
    const cells = nilai.flatMap((one) => (one?.kind === 'kali' && one.cell !== null ? [one.cell] : []));
    if (fungsi === 'pertumbuhan') return done(growth(cells, points !== false));
    return done(series(cells, fungsi === 'terakhir' ? 'terakhir' : aturan));
  },
  capaian: (realisasi, target, { cara, points }) => {
    if (realisasi === null || target?.kind !== 'kali') return null;
    const [below] = target.above;
    const above = realisasi.kind === 'kali' ? realisasi.above[0] : realisasi.text;
    if (above === undefined || below === undefined) return null;
    const isAlike = realisasi.kind !== 'kali' || realisasi.factor === target.factor;
    if (isAlike) return done(capaianText(above, below, cara, points !== false));
    const quotient = times('/', realisasi, target);
    return quotient?.kind === 'kali' ? { ...quotient, factor: quotient.factor * 100 } : null;
  },
  hitung: (op, kiri, kanan) => {
    if (kiri === null || kanan === null) return null;
    return op === '+' || op === '-' ? add(op, kiri, kanan) : times(op, kiri, kanan);
  },
};

/** The text of a folded expression; percentages that are no capaian come in percent points and are brought into the cell's scale. */
export const rumusText = (part: Bagian | null, points: boolean | null): string | null => {
  if (part === null) return null;
  return textOf(part.kind === 'kali' && points === false ? { ...part, factor: part.factor / 100 } : part);
};
