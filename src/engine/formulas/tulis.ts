import { contains, toA1 } from '../../grid/address';
import { formatAt, formulaAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import { formulaReader } from '../../grid/formula';
import type { Cell, Grid } from '../../grid/types';
import { expectedFigure, isWrongToday } from '../audit/rumus-bantu';
import type { Evaluated } from '../audit/types';
import { maknaOf, type Makna } from '../makna';
import { cellOf, figureKey, isFormulaAt, isTypedAt, kindAt } from '../model';
import { mergeWrites, overlay } from '../overlay';
import type { Write } from '../types';
import { findFormula, sheetSource } from './cocok';

/** Formulas stand on one another: amounts first, then what is computed from them. */
const STAGES: readonly ((makna: Makna) => boolean)[] = [
  ({ jenis }) => jenis === 'baris' || jenis === 'anak' || jenis === 'total',
  ({ jenis }) => jenis === 'persen',
  (makna) => makna.jenis === 'rata-rata' && makna.average.program >= 0,
  (makna) => makna.jenis === 'rata-rata' && makna.average.program < 0,
  ({ jenis }) => jenis === 'predikat',
];

/** Whether a computed cell is one to hold a live formula: it is written by this plan, or holds a right figure that was typed. */
const isWanted = (evaluated: Evaluated, makna: Makna, written: boolean): boolean => {
  const { model, amounts, quarterRules } = evaluated;
  const { kolom, i } = makna;
  if (isFormulaAt(model, kolom, i)) return false;
  // A sum that comes right only with its children is left for "Perbaiki".
  if (!written && amounts.corrected.has(figureKey(kolom.index, i))) return false;
  if (makna.jenis === 'baris' && kolom.measure !== 'Rp' && makna.relation.ekspresi.op === 'deret') {
    const { kecocokan } = quarterRules(makna.relation, i);
    if (kecocokan !== 'cocok' && !written) return false;
  }
  if (written) return true;
  if (makna.jenis === 'predikat') return makna.average.predikat.shown !== null && makna.average.predikat.exact !== null;
  return (
    kindAt(model, kolom, i) === KIND.number &&
    expectedFigure(evaluated, makna) !== null &&
    !isWrongToday(evaluated, makna)
  );
};

export type LiveFormulas = {
  readonly writes: Write[];
  /** Computed cells that keep a plain figure: what they are computed from is typed as text, or cannot be referred to. */
  readonly without: Cell[];
};

/**
 * Turns the figures that a plan writes into live formulas, and with them the right figures that were typed into computed
 * cells. Every formula is worked out on the sheet as it will be; one that does not give the engine's figure is not written.
 * @param study the tables as they stand after some writes.
 */
export const liveFormulas = (
  grid: Grid,
  planned: readonly Write[],
  study: (grid: Grid) => readonly Evaluated[],
): LiveFormulas => {
  let writes = [...planned];
  const without = new Map<string, Cell>();
  const read = formulaReader(grid.sheet);
  const inPlan = new Set(planned.filter(({ after }) => after.type !== 'blank').map(({ cell }) => toA1(cell)));
  for (const stage of STAGES) {
    const now = overlay(grid, writes);
    const source = sheetSource(now);
    const earlier = new Map(writes.map((write) => [toA1(write.cell), write] as const));
    const more: Write[] = [];
    for (const evaluated of study(now)) {
      for (const makna of maknaOf(evaluated).values()) {
        if (!stage(makna)) continue;
        const cell = cellOf(evaluated.model, makna.kolom, makna.i);
        const key = toA1(cell);
        if (!isWanted(evaluated, makna, inPlan.has(key)) || grid.arrays.some((area) => contains(area, cell))) continue;
        const before = earlier.get(key);
        const text = makna.jenis !== 'predikat' && isTypedAt(evaluated.model, makna.kolom, makna.i);
        const found =
          text || formatAt(grid, cell.row, cell.column) === '@'
            ? null
            : findFormula(evaluated, makna, cell, source, read);
        if (found === null) {
          without.set(key, cell);
          continue;
        }
        more.push({
          cell,
          before: before?.before ?? formulaAt(grid, cell.row, cell.column),
          after: { type: 'formula', value: found.formula },
          result: found.result,
          ...(before?.format === undefined ? {} : { format: before.format }),
          role: makna.kolom.role,
        });
      }
    }
    if (more.length > 0) writes = mergeWrites(writes, more);
  }
  return { writes, without: [...without.values()] };
};
