import { initSync, Model } from '@ironcalc/wasm';
import { columnName, contains } from '../grid/address';
import { formulaAt, isFormula, valueAt } from '../grid/cells';
import type { Cell, CellValue, Grid } from '../grid/types';
import { isOverwhelming, precedentsOf, type Change, type Recalculate } from '../xlsx';

/** Beyond so many cells the values are left to Excel. */
const MAX_CELLS = 300_000;
/** The same where nothing is stored: all formulas of a workbook at once. */
const MAX_WITHOUT_RESULTS = 120_000;

/** Kinds of values of IronCalc. */
const KIND = { number: 1, text: 2, logical: 4, error: 16 } as const;
/** Errors of its own, which say nothing about what Excel would show. */
const FOREIGN: ReadonlySet<string> = new Set(['#CIRC!', '#ERROR!', '#N/IMPL!']);

type Contents = ReadonlyMap<string, { readonly place: Place; readonly input: string }>;
type Place = { readonly sheet: string; readonly cell: Cell };

const keyOf = ({ sheet, cell }: Place): string => `${sheet.toLowerCase()}!${cell.row},${cell.column}`;

const typed = (value: CellValue): string => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === '' || value.startsWith('#') ? value : `'${value}`;
};

/** The cells that the stale formulas need, as they are before the change: formulas that change, values of the rest. */
const contentsBefore = ({ stale, changes, grids, names, withoutResults }: Change): Contents | null => {
  const limit = withoutResults === true ? MAX_WITHOUT_RESULTS : MAX_CELLS;
  const byName = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const contents = new Map<string, { place: Place; input: string }>();
  const formulas: { place: Place; formula: string }[] = [];
  for (const place of stale) {
    const grid = byName.get(place.sheet.toLowerCase());
    const formula = grid === undefined ? '' : formulaAt(grid, place.cell.row, place.cell.column);
    if (!isFormula(formula) || isOverwhelming(formula, place.sheet, names)) continue;
    // Arrays and spills stay with Excel.
    if (grid?.arrays.some((area) => contains(area, place.cell)) === true) continue;
    contents.set(keyOf(place), { place, input: formula });
    formulas.push({ place, formula });
  }
  for (const { sheet, writes } of changes) {
    for (const { cell, content } of writes)
      if (content.kind === 'formula') formulas.push({ place: { sheet, cell }, formula: content.value });
  }
  for (const { place, formula } of formulas) {
    for (const { sheet: other, area } of precedentsOf(formula.replace(/^=/, ''), place.sheet, names).areas) {
      const grid = byName.get(other);
      if (grid === undefined) continue;
      const bottom = Math.min(area.bottom, grid.top + grid.values.length - 1);
      for (let row = Math.max(area.top, grid.top); row <= bottom; row += 1) {
        const width = grid.values[row - grid.top]?.length ?? 0;
        const right = Math.min(area.right, grid.left + width - 1);
        for (let column = Math.max(area.left, grid.left); column <= right; column += 1) {
          const needed = { sheet: grid.sheet, cell: { row, column } };
          const key = keyOf(needed);
          if (!contents.has(key)) contents.set(key, { place: needed, input: typed(valueAt(grid, row, column)) });
        }
        if (contents.size > limit) return null;
      }
    }
  }
  return contents;
};

/** The same cells after the change. */
const contentsAfter = (before: Contents, { changes }: Change): Contents => {
  const contents = new Map(before);
  for (const { sheet, writes } of changes) {
    for (const { cell, content } of writes) {
      const place = { sheet, cell };
      const input = content.kind === 'formula' ? content.value : content.kind === 'blank' ? '' : typed(content.value);
      contents.set(keyOf(place), { place, input });
    }
  }
  return contents;
};

const evaluate = (contents: Contents, { stale, grids, names }: Change): (CellValue | null)[] => {
  const model = new Model('buku', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    // IronCalc tells a number as formatted text; a twin sheet holds =cell&"", whose text has all its digits.
    const twins = grids.length;
    for (let index = 1; index < 2 * grids.length; index += 1) model.newSheet();
    for (let index = 0; index < 2 * grids.length; index += 1) model.renameSheet(index, `~${index}`);
    grids.forEach((grid, index) => model.renameSheet(index, grid.sheet));
    const indices = new Map(grids.map((grid, index) => [grid.sheet.toLowerCase(), index]));
    const indexOf = (sheet: string): number => indices.get(sheet.toLowerCase()) ?? -1;
    for (const [name, meaning] of names) {
      try {
        model.newDefinedName(name, null, meaning);
      } catch {
        // A name it cannot read: formulas with it do not give what Excel stored, and are left to Excel.
        continue;
      }
    }
    for (const { place, input } of contents.values()) {
      if (input !== '') model.setUserInput(indexOf(place.sheet), place.cell.row + 1, place.cell.column + 1, input);
    }
    for (const { sheet, cell } of stale) {
      const address = `'${sheet.replaceAll("'", "''")}'!${columnName(cell.column)}${cell.row + 1}`;
      model.setUserInput(indexOf(sheet) + twins, cell.row + 1, cell.column + 1, `=${address}&""`);
    }
    model.resumeEvaluation();
    model.evaluate();
    return stale.map(({ sheet, cell }) => {
      const index = indexOf(sheet);
      const kind = model.getCellType(index, cell.row + 1, cell.column + 1);
      const shown = model.getFormattedCellValue(index, cell.row + 1, cell.column + 1);
      if (kind === KIND.logical) return shown === 'TRUE';
      if (kind === KIND.error) return FOREIGN.has(shown) ? null : shown;
      if (kind === KIND.text) return shown;
      const exact = Number(model.getFormattedCellValue(index + twins, cell.row + 1, cell.column + 1));
      return kind === KIND.number && Number.isFinite(exact) ? exact : null;
    });
  } finally {
    model.free();
  }
};

const agrees = (one: CellValue | null, other: CellValue): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other))
    : one === other;

const storedValue = (grids: ReadonlyMap<string, Grid>, { sheet, cell }: Place): CellValue => {
  const grid = grids.get(sheet);
  return grid === undefined ? '' : valueAt(grid, cell.row, cell.column);
};

/**
 * Computes dependants by IronCalc. A value counts only where IronCalc, from the cells as they were, gives the very value
 * that Excel had stored: then it reads that formula as Excel does; where nothing is stored, what IronCalc gives counts but
 * for functions and names that it does not know. `loadWasm` is called when there is something to compute.
 */
export const createRecalculate = (loadWasm: () => Uint8Array<ArrayBuffer>): Recalculate => {
  let isReady = false;
  let isBroken = false;
  const compute = (change: Change): readonly (CellValue | null)[] => {
    const unknown = change.stale.map(() => null);
    const before = contentsBefore(change);
    if (before === null) return unknown;
    if (!isReady) initSync({ module: loadWasm() });
    isReady = true;
    if (change.withoutResults === true)
      return evaluate(before, change).map((value) => (value === '#NAME?' ? null : value));
    const [was, is] = [evaluate(before, change), evaluate(contentsAfter(before, change), change)];
    const grids = new Map(change.grids.map((grid) => [grid.sheet, grid]));
    return change.stale.map((place, index) =>
      agrees(was[index] ?? null, storedValue(grids, place)) ? (is[index] ?? null) : null,
    );
  };
  return (change) => {
    try {
      if (!isBroken) return compute(change);
    } catch {
      // A formula too deep for its stack leaves IronCalc unusable: what is not known is left to Excel, and said.
      isBroken = true;
    }
    return change.stale.map(() => null);
  };
};
