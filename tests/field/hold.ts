/**
 * Holds the engine against what a case says is right: `galat C7 D9` exactly these cells are galat (without cells: none) ·
 * `galat-any C7 D8` at least one of these is named · `may C7` a galat there is neither asked for nor wrong · `named C7` galat or
 * peringatan at the cell · `no RULE` · `unread` · `tables 2` · `form E.81` · `role E pagu Rp` · `kind 5 program` · `keep A1:B9`
 * Hitung ulang leaves these cells as they are, formulas to the letter · `formula F3:F7` after it these still hold formulas ·
 * `fix-keeps E4` Perbaiki of all sums leaves it too · `hitung K5 12.5` what it writes there · `never E5 4` what it must not.
 */
import { compareSheets, DEFAULT_SETTINGS, type Action, type Write, openGrid } from '../../src/engine';
import { columnName, parseCell, toA1 } from '../../src/grid/address';
import { formulaAt, isFormula, valueAt } from '../../src/grid/cells';
import type { CellValue, Grid } from '../../src/grid/types';
import { calculated } from './calculate';
import { cellsOf, gridOf, type FieldCase } from './case';
import { planOf } from '../analisis';

const contentOf = ({ after }: Write): CellValue => (after.kind === 'blank' ? '' : after.value);

/** The sheet after a plan, its formulas calculated anew. */
export const applied = (grid: Grid, writes: readonly Write[]): Grid => {
  if (writes.length === 0) return grid;
  const formulas = grid.formulas.map((row) => [...row]);
  const values = grid.values.map((row) => [...row]);
  for (const write of writes) {
    const { row, column } = write.cell;
    const [f, v] = [formulas[row - grid.top], values[row - grid.top]];
    if (f === undefined || v === undefined) throw new Error(`no row of ${toA1(write.cell)}`);
    while (f.length <= column - grid.left) f.push('');
    while (v.length <= column - grid.left) v.push('');
    f[column - grid.left] = contentOf(write);
    v[column - grid.left] = write.result;
  }
  return calculated({ ...grid, formulas, values });
};

type Shown = { readonly formula: string | null; readonly value: CellValue };
const shownAt = (grid: Grid, address: string): Shown => {
  const cell = parseCell(address);
  if (cell === null) throw new Error(`no cell: ${address}`);
  const formula = formulaAt(grid, cell.row, cell.column);
  return { formula: isFormula(formula) ? formula : null, value: valueAt(grid, cell.row, cell.column) };
};
const print = ({ formula, value }: Shown): string => formula ?? (value === '' ? 'blank' : String(value));
const near = (a: CellValue, b: CellValue): boolean => {
  if (String(a) === String(b)) return true;
  if (a === '' || b === '') return false;
  return Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(b)));
};
const isSame = (a: Shown, b: Shown): boolean =>
  print(a) === print(b) || (a.formula === null && b.formula === null && near(a.value, b.value));

/** Where the engine falls short of a case; nothing when it is right. */
export const shortfalls = (one: FieldCase): string[] => {
  const wrong: string[] = [];
  const of = (kind: string): (readonly string[])[] =>
    one.expects.filter((line) => line.kind === kind).map(({ words }) => words);
  const grids = one.sheets.map(gridOf);
  const analyses = compareSheets(grids.map((grid) => openGrid(grid, DEFAULT_SETTINGS))).map(({ analysis }) => analysis);
  const tables = analyses.flatMap((analysis) => analysis.tables);
  const findings = tables.flatMap(({ evaluation }) => evaluation.findings);
  const galat = new Set(findings.filter(({ severity }) => severity === 'galat').map(({ cell }) => toA1(cell)));
  const named = new Set(
    findings
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ cell, alike = [] }) => [cell, ...alike].map(toA1)),
  );

  const unread = of('unread').length > 0;
  if (unread !== (tables.length === 0)) wrong.push(unread ? 'read as a table' : 'no table read');
  if (of('galat').length + of('galat-any').length > 0) {
    const asked = cellsOf(of('galat').flat());
    const any = cellsOf(of('galat-any').flat());
    const allowed = new Set([...asked, ...any, ...cellsOf(of('may').flat())]);
    const missed = asked.filter((cell) => !galat.has(cell));
    const extra = [...galat].filter((cell) => !allowed.has(cell));
    if (missed.length > 0) wrong.push(`missed ${missed.join(' ')}`);
    if (any.length > 0 && !any.some((cell) => named.has(cell))) wrong.push(`none of ${any.join(' ')} named`);
    if (extra.length > 0) wrong.push(`false galat ${extra.join(' ')}`);
  }
  for (const cell of of('named').flat()) if (!named.has(cell)) wrong.push(`not named ${cell}`);
  for (const [rule] of of('no')) if (findings.some((finding) => finding.rule === rule)) wrong.push(`has ${rule}`);
  for (const [n] of of('tables')) if (tables.length !== Number(n)) wrong.push(`${tables.length} tables for ${n}`);
  for (const [form] of of('form')) if (!tables.some(({ table }) => table.form === form)) wrong.push(`no form ${form}`);
  for (const [column, role, measure] of of('role')) {
    const found = tables.flatMap(({ table }) => table.columns).find((it) => columnName(it.column) === column);
    if (found?.role !== role || (measure !== undefined && found?.measure !== measure))
      wrong.push(`${column} is ${found?.role} ${found?.measure}, not ${role} ${measure ?? ''}`);
  }
  for (const [row, kind] of of('kind')) {
    const found = tables.flatMap(({ table }) => table.rows).find((it) => it.row === Number(row) - 1)?.kind;
    if (found !== kind) wrong.push(`row ${row} is ${found}, not ${kind}`);
  }

  // What is written is said of the first sheet.
  const [grid, analysis] = [grids[0], analyses[0]];
  if (grid === undefined || analysis === undefined) return wrong;
  const after = (action: Action): Grid => applied(grid, planOf(grid, action, DEFAULT_SETTINGS).writes);
  const done = after({ kind: 'hitung-ulang' });
  const keeps = (cells: readonly string[], then: Grid, what: string): void => {
    for (const cell of cells) {
      const [was, is] = [shownAt(grid, cell), shownAt(then, cell)];
      if (!isSame(was, is)) wrong.push(`${what} writes ${cell}: ${print(was)} → ${print(is)}`);
    }
  };
  keeps(cellsOf(of('keep').flat()), done, 'hitung');
  for (const cell of cellsOf(of('formula').flat()))
    if (shownAt(done, cell).formula === null) wrong.push(`hitung takes the formula of ${cell}`);
  for (const [cell = '', value = ''] of of('never'))
    if (near(shownAt(done, cell).value, value)) wrong.push(`hitung writes ${cell} ${value}`);
  for (const [cell = '', ...value] of of('hitung'))
    if (!near(shownAt(done, cell).value, value.join(' ')))
      wrong.push(`${cell} is ${print(shownAt(done, cell))}, not ${value.join(' ')}`);
  const fixed = cellsOf(of('fix-keeps').flat());
  if (fixed.length > 0) keeps(fixed, after({ kind: 'perbaiki', findings: 'jumlah' }), 'perbaiki');
  return wrong;
};
