import { formulaAt, isFormula, valueAt } from '../../grid/cells';
import { Decimal } from '../../grid/decimal';
import { formulaReader, referencesOf } from '../../grid/formula';
import { relativeForm } from '../../grid/formula-form';
import type { FormulaSource, Scalar } from '../../grid/formula-scalar';
import { resultOf } from '../../grid/formula-value';
import type { Cell } from '../../grid/types';
import { contains } from '../../grid/address';
import { predikatOf, readPredikat, type SkalaPredikat } from '../../renja/predikat';
import type { Makna } from '../formulas/makna';
import { cellOf } from '../model/model';
import { holdsFraction } from '../evaluate/scale';
import { rumusTable } from '../formulas/telaah';
import { rumusKolom } from './rumus-kolom';
import { isiParam, rumusParam, selParam } from './rumus-bantu';
import { defineRule, type Check, type Draft } from './types';
import type { Evaluated } from '../evaluate/evaluated';

/** Averages well inside every step of the scale, where both of its readings agree. */
const probesOf = ({ jenjang }: SkalaPredikat): number[] => [
  ...jenjang.map(({ bawah }, at) => (at === 0 ? bawah + 5 : (bawah + (jenjang[at - 1]?.atas ?? bawah)) / 2)),
  (jenjang.at(-1)?.atas ?? 0) / 2,
];

const isSame = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** Reads the sheet with another average in its cell. */
const withAverage = (source: FormulaSource, cell: Cell, average: number): FormulaSource => ({
  ...source,
  read: (one): Scalar => (isSame(one, cell) ? average : source.read(one)),
});

/** Ratings by formula: of another average than their own, or by other bounds than the scale's. */
export const ratingsAstray: Check = (evaluated: Evaluated) => {
  const { model } = evaluated;
  const { skala } = model;
  const probes = probesOf(skala.jenjang);
  const { makna, worlds } = rumusTable(evaluated);
  const [world] = worlds;
  if (world === undefined) return [];
  const read = formulaReader(model.grid.sheet);
  const means = [...makna.values()]
    .filter((own) => own.kind === 'rata-rata')
    .map((own) => cellOf(model, own.kolom, own.i));

  const draftOf = (own: Makna & { kind: 'predikat' }): Draft[] => {
    const { average, kolom, i } = own;
    const cell = cellOf(model, kolom, i);
    const formula = formulaAt(model.grid, cell.row, cell.column);
    const tree = isFormula(formula) ? read(formula, cell) : null;
    if (tree === null || average.at < 0) return [];
    const mean = cellOf(model, kolom, average.at);
    const { areas } = referencesOf(tree, cell);
    const others = means.filter((one) => !isSame(one, mean) && areas.some((area) => contains(area, one)));
    const reads = areas.some((area) => contains(area, mean));
    const fraction = holdsFraction(evaluated, kolom, average.at);
    const labels = probes.map((probe) => {
      const result = resultOf(tree, cell, withAverage(world, mean, fraction ? probe / 100 : probe));
      return typeof result === 'string' ? readPredikat(result, skala.jenjang) : null;
    });
    const known = labels.every((label) => label !== null);
    const right = probes.every(
      (probe, at) => labels[at] === predikatOf(new Decimal(probe), skala.batas, skala.jenjang),
    );
    const astray = !reads && others.length > 0;
    const formulas = { ...isiParam(evaluated, cell), ...rumusParam(evaluated, own) };
    if (!known || right || (!reads && !astray)) return [];
    return [
      {
        cell,
        severity: 'peringatan',
        found: String(valueAt(model.grid, cell.row, cell.column)) || null,
        expected: null,
        difference: null,
        reason: astray
          ? rumusKolom.because('rumus-kolom', { ...formulas, ...selParam('salah', others) })
          : rumusKolom.because('rumus-kolom:hitungan', formulas),
        fixable: false,
        at: { kolom, i },
        sebab: astray ? relativeForm(String(formula), cell) : labels.join('|'),
      },
    ];
  };
  return [...makna.values()].flatMap((own) => (own.kind === 'predikat' ? draftOf(own) : []));
};

export const rumusPredikat = defineRule({
  check: ratingsAstray,
});
