import { noise } from './noise';
import { scalarAt, sheetFacts } from '../figures/sheet-facts';
import { formulaAt, isFormula, lastColumn, lastRow } from '../../grid/cells';
import { formulaReader, type FormulaReader } from '../../grid/formula';
import { isUnknown, UNKNOWN, type FormulaSource, type Scalar } from '../../grid/formula-scalar';
import { resultOf } from '../../grid/formula-value';
import type { Cell } from '../../grid/types';
import { KIRA } from '../../renja/hitung';
import { ATURAN_RATA_RATA } from '../../renja/rata-rata';
import { ATURAN_TRIWULAN, type AturanRataRata, type AturanTriwulan, type Role } from '../../renja/types';
import type { Evaluated } from '../evaluate/evaluated';
import { membersOf, programsOf, type Average } from '../evaluate/averages';
import { meanOf, rataRataOf } from '../evaluate/means';
import { type Makna, type MaknaIndex, topsOf } from './makna';
import { amountAt, cellOf, figureKey, isItem, rowAt, rowsBySheetRow } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { countedQuarters } from '../model/quarters';
import type { Ratio } from '../evaluate/ratios';
import { isPercentKolom } from '../model/reading';
import type { CaraCapaian } from '../../renja/capaian';
import { CEPAT } from '../figures/aljabar';
import { fold, shareOf, type Ekspresi } from '../figures/ekspresi';
import { barisPositif } from '../model/arah';
import { caraOf } from '../model/cara-capaian';
import type { Relation } from '../figures/relations';
import { holdsFraction } from '../evaluate/scale';
import { cellKey } from '../../grid/address';

/**
 * A table filled at random so that everything that can be computed follows from the rest by the form's own arithmetic.
 * A formula that means what its cell should mean gives the cell's figure in every such filling, however it is written;
 * one that does not gives it in none, but for a coincidence nobody meets.
 */
export type World = FormulaSource & {
  /** The figure of a table cell as the cell would store it; null where nothing stands. */
  readonly figure: (kolom: Kolom, i: number) => number | null;
  /** All figures a cell may rightly hold: the quarter rules of K, the families of averages, directions of an indicator. */
  readonly figures: (makna: Makna) => readonly number[];
  /** Figures from the quarters up to the evaluated one alone: right today, too little in the next quarter. */
  readonly cutFigures: (makna: Makna) => readonly number[];
};

const LARGE: ReadonlySet<Role> = new Set<Role>([
  'target',
  'target-renstra',
  'target-maju',
  'pagu',
  'pagu-maju',
  'anggaran',
  'awal',
]);

/** How deep formulas of helper cells are followed, and how many cells one world reads before it stops answering. */
const MAX_DEPTH = 40;
const MAX_READS = 6_000_000;

/**
 * @param held rows whose figures stay as they are on the sheet (rows without target, which enter no mean).
 */
export const createWorld = (
  evaluated: Evaluated,
  makna: MaknaIndex,
  seed: number,
  held: (i: number) => boolean = () => false,
  read: FormulaReader = formulaReader(evaluated.model.grid.sheet),
): World => {
  const { model } = evaluated;
  const { grid } = model;
  const rowIndex = rowsBySheetRow(model);
  const columns = new Map(model.kolom.flatMap((kolom) => kolom.physical.map(({ column }) => [column, kolom] as const)));
  const means = new Map<Ratio, Map<number, Average>>();
  for (const average of evaluated.averages.list) {
    const ofRatio = means.get(average.ratio) ?? new Map<number, Average>();
    means.set(average.ratio, ofRatio.set(average.program, average));
  }
  const known = new Map<number, number | null>();
  const helpers = new Map<number, Scalar>();
  let depth = 0;
  let reads = 0;

  const actual = (kolom: Kolom, i: number): number | null => amountAt(model, kolom, i)?.toNumber() ?? null;

  const free = (kolom: Kolom, i: number): number | null => {
    const row = rowAt(model, i);
    if (!isItem(row) && !(row.kind === 'lanjutan' && actual(kolom, i) !== null)) return actual(kolom, i);
    const part = noise(seed, kolom.index, i);
    return LARGE.has(kolom.role) ? 20 + 20 * part : 1 + part;
  };

  const sum = (kolom: Kolom, rows: readonly number[]): number =>
    rows.reduce((total, i) => total + (figure(kolom, i) ?? 0), 0);

  /** A figure as expressions count it: percentages in percent points. */
  const points = (kolom: Kolom, i: number): number | null => {
    const value = figure(kolom, i);
    return value !== null && isPercentKolom(kolom) && holdsFraction(evaluated, kolom, i) ? value * 100 : value;
  };

  const express = (
    ekspresi: Ekspresi,
    i: number,
    aturan: AturanTriwulan,
    cara: CaraCapaian | null = null,
  ): number | null =>
    fold(ekspresi, CEPAT, {
      read: (index) => {
        const kolom = model.kolom[index];
        return kolom === undefined ? null : points(kolom, i);
      },
      aturan: () => aturan,
      total: (index) => {
        const kolom = model.kolom[index];
        return kolom === undefined ? null : sum(kolom, topsOf(model));
      },
      cara,
    });

  /** The rule by which the quarters of a quarter's percentage count; null for percentages of one figure. */
  const shareRule = (relation: Relation, i: number): AturanTriwulan | null =>
    shareOf(relation.ekspresi) === null ? null : evaluated.quarterRules(relation, i).aturan;

  const percentage = (relation: Relation, i: number): number | null =>
    express(relation.ekspresi, i, shareRule(relation, i) ?? 'jumlah', caraOf(model, relation, i));

  const stored = (kolom: Kolom, i: number, value: number | null): number | null =>
    value === null || !holdsFraction(evaluated, kolom, i) ? value : value / 100;

  /** `rows`: what a single average of several programs may be the mean of, where it is not that of their means. */
  const mean = (average: Average, aturan: AturanRataRata, rows?: readonly number[]): number | null => {
    const { ratio, program } = average;
    const programs = program < 0 && rows === undefined;
    const members = rows ?? (programs ? average.members : membersOf(model, program, aturan.atas));
    // In a random table every target is there: what has no capaian does not enter.
    return meanOf(
      KIRA,
      { ...rataRataOf(model, ratio, aturan), target: null },
      members.filter((i) => !held(i)),
      {
        of: figure,
        ratio: (_, i) => {
          const own = programs ? means.get(ratio)?.get(i) : undefined;
          return own === undefined ? points(ratio.kolom, i) : mean(own, aturan);
        },
        perRow: true,
      },
    );
  };

  const work = (kolom: Kolom, i: number): number | null => {
    if (held(i)) return actual(kolom, i);
    const own = makna.get(figureKey(kolom.index, i));
    switch (own?.kind) {
      case 'anak':
      case 'total':
        return sum(kolom, own.parts);
      case 'baris':
        return express(own.relation.ekspresi, i, evaluated.quarterRules(own.relation, i).aturan);
      case 'persen':
        return stored(kolom, i, percentage(own.ratio.relation, i));
      case 'rata-rata':
        return stored(kolom, i, mean(own.average, own.average.aturan));
      case 'predikat':
        return null;
      case undefined:
        return free(kolom, i);
    }
  };

  const figure = (kolom: Kolom, i: number): number | null => {
    const key = figureKey(kolom.index, i);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(kolom, i);
    known.set(key, value);
    return value;
  };

  /** A cell outside the table's arithmetic: its value, or what its formula gives in this world. */
  const helper = ({ row, column }: Cell): Scalar => {
    const formula = formulaAt(grid, row, column);
    if (!isFormula(formula)) return scalarAt(grid, { row, column });
    const key = cellKey({ row, column });
    const before = helpers.get(key);
    if (before !== undefined) return before;
    const tree = depth >= MAX_DEPTH ? null : read(formula, { row, column });
    helpers.set(key, UNKNOWN);
    depth++;
    const result = tree === null ? UNKNOWN : resultOf(tree, { row, column }, source);
    depth--;
    helpers.set(key, result);
    return result;
  };

  const source: FormulaSource = {
    bounds: { top: grid.top, left: grid.left, bottom: lastRow(grid), right: lastColumn(grid) },
    read: (cell) => {
      if (++reads > MAX_READS) return UNKNOWN;
      const i = rowIndex.get(cell.row);
      const kolom = columns.get(cell.column);
      if (i === undefined || kolom === undefined || cellOf(model, kolom, i).column !== cell.column) return helper(cell);
      return figure(kolom, i) ?? helper(cell);
    },
    ...sheetFacts(grid),
    shows: false,
  };

  const isOfMoney = ({ operands }: Relation): boolean => operands.some((index) => model.kolom[index]?.measure === 'Rp');

  const everyone = (atas: AturanRataRata['atas']): number[] =>
    programsOf(model).flatMap((program) => membersOf(model, program, atas));

  const present = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

  const figures = (own: Makna): readonly number[] => {
    const { kolom, i } = own;
    const main = figure(kolom, i);
    switch (own.kind) {
      case 'baris': {
        const { relation } = own;
        const fixed = relation.ekspresi.kind !== 'deret' || evaluated.quarterRules(relation, i).dari === 'pengguna';
        return fixed || kolom.measure === 'Rp'
          ? present([main])
          : present([main, ...ATURAN_TRIWULAN.map((aturan) => express(relation.ekspresi, i, aturan))]);
      }
      case 'persen': {
        const { ekspresi } = own.ratio.relation;
        const rules = shareOf(ekspresi) === null ? (['jumlah'] as const) : ATURAN_TRIWULAN;
        const values = present(rules.map((aturan) => express(ekspresi, i, aturan)));
        if (values.length === 0 || main === null) return present([main]);
        // Of money, and of what the sheet calls positive, less is never better.
        const rises = barisPositif(model).has(i) || isOfMoney(own.ratio.relation);
        if (rises) return [main, ...present(values.map((value) => stored(kolom, i, value)))];
        // Lower is better: (2 × target − realisasi) / target, or target / realisasi.
        const readings = values.flatMap((value) => [value, 200 - value, 10_000 / value]);
        return [main, ...present(readings.map((value) => stored(kolom, i, value)))];
      }
      case 'rata-rata':
        return present([
          main,
          ...ATURAN_RATA_RATA.map((family) => stored(kolom, i, mean(own.average, family))),
          ...(own.average.program >= 0
            ? []
            : ATURAN_RATA_RATA.map((family) => stored(kolom, i, mean(own.average, family, everyone(family.atas))))),
        ]);
      default:
        return present([main]);
    }
  };

  const cutFigures = (own: Makna): readonly number[] => {
    if (own.kind !== 'baris' && own.kind !== 'anak') return [];
    const relation =
      own.kind === 'baris' ? own.relation : model.relations.find(({ hasil }) => hasil === own.kolom.index);
    if (relation?.ekspresi.kind !== 'deret' || relation.ekspresi.fungsi !== 'triwulan') return [];
    const counted = countedQuarters(model, relation.ekspresi.kolom);
    if (counted.length === relation.ekspresi.kolom.length) return [];
    const cut: Ekspresi = { ...relation.ekspresi, kolom: counted };
    const rules = own.kolom.measure === 'Rp' ? [evaluated.quarterRules(relation, own.i).aturan] : ATURAN_TRIWULAN;
    return present(rules.map((aturan) => express(cut, own.i, aturan)));
  };

  return { ...source, figure, figures, cutFigures };
};

/** Whether a result is a figure, to the digits that doubles keep. Percentages may stand in the other scale: that is `skala`. */
export const sameFigure = (result: Scalar, figure: number, percent: boolean): boolean => {
  if (typeof result !== 'number' || isUnknown(result)) return false;
  const near = (other: number): boolean => Math.abs(result - other) <= Math.abs(other) * 1e-9 + 1e-12;
  return near(figure) || (percent && (near(figure * 100) || near(figure / 100)));
};
