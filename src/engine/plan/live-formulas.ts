import { contains, toA1 } from '../../grid/address';
import { formatAt, formulaAt, holdsFormula } from '../../grid/cells';
import { KIND } from '../../grid/column';
import { formulaReader } from '../../grid/formula';
import type { Cell, Grid } from '../../grid/types';
import { expectedFigure, isWrongToday } from '../formulas/figures';
import type { Evaluated } from '../evaluate/evaluated';
import { amongFormulas } from '../rules/rumus-ditimpa';
import { izinMakna } from '../formulas/permission';
import { boleh } from '../model/permission';
import { maknaOf, type Makna } from '../formulas/makna';
import { cellOf, figureKey, isFormulaAt, isTypedAt, kindAt, rowAt, type Model } from '../model/model';
import { isPercentKolom } from '../model/reading';
import { mergeWrites } from './overlay';
import type { Write } from '../facts/types';
import { findFormula } from '../formulas/fitting-formula';
import { sheetSource } from '../figures/sheet-facts';

/** How many percentages a percentage rests on: TTB on bobot, bobot on none. */
const percentDepth = (model: Model, hasil: number): number => {
  const { relations, kolom } = model;
  const relation = relations.find((one) => one.hasil === hasil && one.jenis === 'persen');
  if (relation === undefined) return 0;
  const below = relation.operands.filter((index) => {
    const operand = kolom[index];
    return index !== hasil && operand !== undefined && isPercentKolom(operand);
  });
  return 1 + Math.max(0, ...below.map((index) => percentDepth(model, index)));
};

const treeDepth = (model: Model, i: number): number => {
  const { parent } = rowAt(model, i);
  return parent < 0 ? 0 : 1 + treeDepth(model, parent);
};

/**
 * Formulas stand on one another, so they are worked out in this order: amounts; percentages, those that rest on others
 * after them, their sums from the details up; averages of programs, of all; ratings.
 */
const stageOf = (model: Model, makna: Makna): number => {
  const { kolom, i } = makna;
  switch (makna.kind) {
    case 'rata-rata':
      return makna.average.program >= 0 ? 1000 : 1001;
    case 'predikat':
      return 1002;
    default: {
      if (!isPercentKolom(kolom)) return 0;
      const depth = 100 * percentDepth(model, kolom.index);
      return makna.kind === 'anak' ? depth + 50 - treeDepth(model, i) : makna.kind === 'total' ? depth + 60 : depth;
    }
  }
};

/** The computed cells of the tables by stage, in their order. */
const stagesOf = (tables: readonly Evaluated[]): Map<number, { table: Evaluated; makna: Makna }[]> => {
  const stages = new Map<number, { table: Evaluated; makna: Makna }[]>();
  for (const table of tables) {
    for (const makna of maknaOf(table).values()) {
      const stage = stageOf(table.model, makna);
      const cells = stages.get(stage);
      if (cells === undefined) stages.set(stage, [{ table, makna }]);
      else cells.push({ table, makna });
    }
  }
  return stages;
};

/** Whether a computed cell is one to hold a live formula: it is written by this plan, or holds a right figure that was typed. */
const isWanted = (evaluated: Evaluated, makna: Makna, written: boolean, chosen: boolean): boolean => {
  const { model, amounts, quarterRules } = evaluated;
  const { kolom, i } = makna;
  const izin = izinMakna(makna);
  if (izin !== null && !boleh(model, izin)) return false;
  if (chosen) return true;
  if (isFormulaAt(model, kolom, i)) return false;
  // A sum that comes right only with its children is left for "Perbaiki".
  if (!written && amounts.corrected.has(figureKey(kolom.index, i))) return false;
  if (makna.kind === 'baris' && kolom.measure !== 'Rp' && makna.relation.ekspresi.kind === 'deret') {
    const { kecocokan } = quarterRules(makna.relation, i);
    if (kecocokan !== 'cocok' && !written) return false;
  }
  if (written) return true;
  if (makna.kind === 'predikat') return makna.average.predikat.shown !== null && makna.average.predikat.exact !== null;
  return (
    kindAt(model, kolom, i) === KIND.number &&
    expectedFigure(evaluated, makna) !== null &&
    !isWrongToday(evaluated, makna)
  );
};

/**
 * Which computed cells get a formula. `semua`: all that are written, and the right figures that were typed. Otherwise, of
 * the written ones, those whose formula gave way and those that stand among formulas: a figure there would be called
 * overwritten by the next Periksa. `pilihan`: cells (A1) whose formula the user wants right, written or not.
 */
type CakupanRumus = { readonly semua: boolean; readonly pilihan: ReadonlySet<string> };

/** A sheet as some writes leave it, with its tables. */
export type Stand = { readonly grid: Grid; readonly evaluated: readonly Evaluated[] };

type LiveFormulas = {
  readonly writes: readonly Write[];
  /** Computed cells that keep a plain figure: what they are computed from is typed as text, or cannot be referred to. */
  readonly without: readonly Cell[];
  /** The tables as these writes leave them. */
  readonly evaluated: readonly Evaluated[];
};

/**
 * Turns figures that a plan writes into live formulas, as far as `cakupan` asks for it. Every formula is worked out on the
 * sheet as it will be; one that does not give the engine's figure is not written.
 * @param stand the sheet as some writes leave it.
 * @param isSure tables that may be written at all.
 */
export const liveFormulas = (
  grid: Grid,
  planned: readonly Write[],
  stand: (writes: readonly Write[]) => Stand,
  isSure: (evaluated: Evaluated) => boolean,
  cakupan: CakupanRumus,
): LiveFormulas => {
  let writes = planned;
  const without = new Map<string, Cell>();
  const read = formulaReader(grid.sheet);
  const { semua, pilihan } = cakupan;
  const inPlan = new Map(
    planned
      .filter(({ after }) => after.kind !== 'blank' && after.kind !== 'formula')
      .map(({ cell }) => [toA1(cell), holdsFormula(grid, cell)]),
  );
  const look = () => {
    const { grid: now, evaluated } = stand(writes);
    const tables = evaluated.filter(isSure);
    const among = new Map(tables.map((table) => [table, amongFormulas(table, maknaOf(table))] as const));
    const isDue = (table: Evaluated, makna: Makna, key: string): boolean => {
      if (semua || pilihan.has(key)) return true;
      const replaced = inPlan.get(key);
      return replaced === true || (replaced === false && among.get(table)?.(makna) != null);
    };
    return { source: sheetSource(now), evaluated, isDue, stages: stagesOf(tables) };
  };
  let { source, evaluated, isDue, stages } = look();
  let stage = -1;
  for (;;) {
    const next = [...stages.keys()].filter((one) => one > stage).reduce((least, one) => Math.min(least, one), Infinity);
    if (next === Infinity) break;
    stage = next;
    const earlier = new Map(writes.map((write) => [toA1(write.cell), write] as const));
    const more: Write[] = [];
    for (const { table, makna } of stages.get(stage) ?? []) {
      const cell = cellOf(table.model, makna.kolom, makna.i);
      const key = toA1(cell);
      if (!isDue(table, makna, key)) continue;
      if (
        !isWanted(table, makna, inPlan.has(key), pilihan.has(key)) ||
        grid.arrays.some((area) => contains(area, cell))
      )
        continue;
      const before = earlier.get(key);
      const text = makna.kind !== 'predikat' && isTypedAt(table.model, makna.kolom, makna.i);
      const found =
        text || formatAt(grid, cell.row, cell.column) === '@' ? null : findFormula(table, makna, cell, source, read);
      if (found === null) {
        if (semua || pilihan.has(key)) without.set(key, cell);
        continue;
      }
      more.push({
        cell,
        before: before?.before ?? formulaAt(grid, cell.row, cell.column),
        after: { kind: 'formula', value: found.formula },
        result: found.result,
        ...(before?.format === undefined ? {} : { format: before.format }),
        role: makna.kolom.role,
      });
    }
    if (more.length === 0) continue;
    writes = mergeWrites(writes, more);
    ({ source, evaluated, isDue, stages } = look());
  }
  return { writes, without: [...without.values()], evaluated };
};
