import { sheetFacts } from '../../src/engine/figures/sheet-facts';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type Finding, type Settings } from '../../src/engine';
import { overlay } from '../../src/engine/plan/overlay';
import { parseCell, toA1 } from '../../src/grid/address';
import { formulaAt, lastColumn, lastRow, valueAt } from '../../src/grid/cells';
import { formulaReader } from '../../src/grid/formula';
import type { FormulaSource, Scalar } from '../../src/grid/formula-scalar';
import { resultOf } from '../../src/grid/formula-value';
import type { Cell, CellValue, Grid } from '../../src/grid/types';
import { openWorkbook } from '../../src/xlsx';
import { analyseSheet, planOf } from '../analisis';

/** The first sheet of a fixture. */
export const fixture = (path: string): Grid => {
  const workbook = openWorkbook(readFileSync(`tests/fixtures/${path}.xlsx`));
  return workbook.readGrid(workbook.sheetNames()[0] ?? '');
};

export const at = (address: string): Cell => {
  const cell = parseCell(address);
  if (cell === null) throw new Error(`no cell ${address}`);
  return cell;
};

/** A fixture whose computed cells hold live formulas: sums corrected, then written by `tulisRumus`. */
export const live = (grid: Grid, settings: Settings = DEFAULT_SETTINGS): Grid => {
  const choices = { ...settings, tulisRumus: true };
  const plan = planOf(grid, { kind: 'perbaiki', findings: 'semua' }, choices);
  return overlay(grid, plan.writes);
};

/** Addresses of the cells that hold formulas. */
export const formulaCells = (grid: Grid): string[] =>
  grid.formulas.flatMap((row, r) =>
    row.flatMap((value, c) =>
      typeof value === 'string' && value.startsWith('=') ? [toA1({ row: grid.top + r, column: grid.left + c })] : [],
    ),
  );

const isFormula = (value: CellValue): value is string => typeof value === 'string' && value.startsWith('=');

/** Every formula of a sheet worked out anew, by the core's own evaluator. */
export const recalculated = (grid: Grid): Grid => {
  const read = formulaReader(grid.sheet);
  const known = new Map<string, Scalar>();
  const source: FormulaSource = {
    bounds: { top: grid.top, left: grid.left, bottom: lastRow(grid), right: lastColumn(grid) },
    read: (cell) => {
      const key = toA1(cell);
      const before = known.get(key);
      if (before !== undefined) return before;
      const formula = formulaAt(grid, cell.row, cell.column);
      const value = valueAt(grid, cell.row, cell.column);
      if (!isFormula(formula)) return value === '' ? null : value;
      known.set(key, { error: '#?' });
      const tree = read(formula, cell);
      const result = tree === null ? { error: '#?' } : resultOf(tree, cell, source);
      known.set(key, result);
      return result;
    },
    ...sheetFacts(grid),
    shows: true,
  };
  const values = grid.formulas.map((row, r) =>
    row.map((formula, c): CellValue => {
      if (!isFormula(formula)) return grid.values[r]?.[c] ?? '';
      const result = source.read({ row: grid.top + r, column: grid.left + c });
      return result === null ? 0 : typeof result === 'object' ? result.error : result;
    }),
  );
  return { ...grid, values, text: values.map((row) => row.map(String)) };
};

/** The sheet with other contents in some cells ('=…' is a formula, whose value then stays as it was). */
export const changed = (grid: Grid, contents: Readonly<Record<string, CellValue>>): Grid => {
  const formulas = grid.formulas.map((row) => [...row]);
  const values = grid.values.map((row) => [...row]);
  for (const [address, content] of Object.entries(contents)) {
    const { row, column } = at(address);
    const [f, v] = [formulas[row - grid.top], values[row - grid.top]];
    if (f === undefined || v === undefined) throw new Error(`no row of ${address}`);
    f[column - grid.left] = content;
    if (!isFormula(content)) v[column - grid.left] = content;
  }
  return { ...grid, formulas, values, text: values.map((row) => row.map(String)) };
};

export const findingsOf = (grid: Grid, settings: Settings = DEFAULT_SETTINGS): Finding[] =>
  analyseSheet(grid, settings).tables.flatMap(({ evaluation }) => [...evaluation.findings]);

/** The cells a finding is about: its own, and those wrong for the same reason. */
export const cellsOfFinding = ({ cell, affects, reason }: Finding): Cell[] => {
  const count = reason.params['sebanyak'];
  return count?.kind === 'angka' ? [cell, ...affects.slice(0, Number(count.nilai) - 1)] : [cell];
};

/** Findings about formulas other than notes, as `rule@cell`, each cell by its own name. */
export const formulaIds = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule, severity }) => rule.startsWith('rumus-') && severity !== 'info')
    .flatMap((finding) => cellsOfFinding(finding).map((cell) => `${finding.rule}@${toA1(cell)}`));

export const formulaFindings = (grid: Grid): string[] => formulaIds(findingsOf(grid));
