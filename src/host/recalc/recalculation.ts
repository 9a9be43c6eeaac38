import type { CellValue } from '../../grid/types';
import type { CellRecord } from '../model/cells';
import type { Sheet } from '../model/sheet';
import type { Recalculation, Workbook } from '../model/workbook';
import { Engine } from './engine';

type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };
type Edit = Place & { readonly cell: CellRecord };

/** A result and its text, which is cheaper to compare. */
type Result = { readonly text: string; readonly value: CellValue };

const resultOf = (engine: Engine, { sheet, row, column }: Place): Result => ({
  text: engine.text(sheet, row, column),
  value: engine.result(sheet, row, column),
});

const keyOf = ({ sheet, row, column }: Place): string => `${sheet.id},${row},${column}`;

/** Cells whose value is a result: formulas, and the leaves of arrays. */
const resultCells = (workbook: Workbook): Place[] => {
  const places: Place[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.cells.formulaCount > 0) {
      sheet.cells.forEach((row, column, { formula }) => {
        if (formula !== null) places.push({ sheet, row, column });
      });
    }
    for (const { area } of sheet.arrays) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          if (sheet.get(row, column).formula === null) places.push({ sheet, row, column });
        }
      }
    }
  }
  return places;
};

/**
 * Recalculation by IronCalc. The engine is loaded with the state before the first edit, so that only results that an edit
 * really changed replace the values Excel had stored: what the engine computes otherwise than Excel stays as loaded.
 */
export class IronCalcRecalculation implements Recalculation {
  private engine: Engine | null = null;
  private readonly results = new Map<string, Result>();
  private workbook: Workbook | null = null;
  private edits: Edit[] = [];
  private isDue = false;
  /** Nothing to calculate: the workbook was looked through and has no formulas. */
  private isIdle = false;
  /** Whether formulas without a stored value were looked for. */
  private isOpened = false;

  /** Whether an engine is at work; without formulas there is none. */
  get isLoaded(): boolean {
    return this.engine !== null;
  }

  /** The workbook is told here because edits come sheet by sheet. */
  attach(workbook: Workbook): void {
    this.workbook = workbook;
  }

  /** Called before the cell changes. */
  readonly edited = (sheet: Sheet, row: number, column: number, cell: CellRecord): void => {
    const before = sheet.get(row, column);
    if (before.value === cell.value && before.formula === cell.formula) return;
    if (this.engine === null && this.workbook !== null && (!this.isIdle || cell.formula !== null)) {
      this.open(this.workbook, cell.formula !== null);
    }
    if (this.engine === null) return;
    this.edits.push({ sheet, row, column, cell });
    this.isDue = true;
  };

  readonly restructured = (): void => {
    this.engine?.free();
    this.engine = null;
    this.edits = [];
    this.isIdle = false;
    this.isDue = this.isOpened;
  };

  /** Loads the engine if the workbook has formulas, and notes what they give now. */
  private open(workbook: Workbook, evenWithout: boolean): void {
    const places = resultCells(workbook);
    this.isIdle = places.length === 0 && !evenWithout;
    if (this.isIdle) return;
    this.engine = new Engine(workbook);
    this.engine.evaluate();
    if (this.results.size > 0) return;
    for (const place of places) this.results.set(keyOf(place), resultOf(this.engine, place));
  }

  readonly calculate = (workbook: Workbook, force: boolean, full: boolean): readonly Sheet[] => {
    const filled = this.isOpened ? [] : this.fillBlankResults(workbook);
    return [...new Set([...filled, ...this.follow(workbook, force, full)])];
  };

  private follow(workbook: Workbook, force: boolean, full: boolean): readonly Sheet[] {
    const isManual = workbook.calculationMode === 'Manual' && !force;
    if (!full && !this.isDue) return [];
    if (this.engine === null) this.open(workbook, false);
    const { engine } = this;
    if (engine === null) {
      this.isDue = false;
      return [];
    }
    const edits = this.edits;
    this.edits = [];
    for (const { sheet, row, column, cell } of edits) engine.enter(sheet, row, column, cell);
    if (isManual && !edits.some(({ cell }) => cell.formula !== null)) return [];
    engine.evaluate();
    const typed = edits.filter(
      ({ cell, sheet, row, column }) => cell.formula !== null && sheet.get(row, column).formula === cell.formula,
    );
    for (const place of typed) this.takeSpill(engine, place);
    // In manual mode only what was just typed is calculated; the rest stays as it was until asked for.
    const changed = this.take(engine, isManual ? typed : resultCells(workbook), new Set(typed.map(keyOf)), full);
    this.isDue = isManual;
    return changed;
  }

  /** First calculation of a workbook: only formulas that came without a value. */
  private fillBlankResults(workbook: Workbook): readonly Sheet[] {
    this.isOpened = true;
    const blank = resultCells(workbook).filter(({ sheet, row, column }) => sheet.get(row, column).value === '');
    if (blank.length === 0) return [];
    if (this.engine === null) this.open(workbook, false);
    if (this.engine === null) return [];
    for (const place of blank) this.takeSpill(this.engine, place);
    return this.take(this.engine, blank, new Set(blank.map(keyOf)), false);
  }

  /** Takes over results that are new: all of `always` and of a full calculation, otherwise those that differ from last time. */
  private take(engine: Engine, places: readonly Place[], always: ReadonlySet<string>, full: boolean): Sheet[] {
    const sheets = new Set<Sheet>();
    for (const place of places) {
      const { sheet, row, column } = place;
      const key = keyOf(place);
      const last = this.results.get(key);
      const isWanted = full || always.has(key);
      if (!isWanted && last !== undefined && last.text === engine.text(sheet, row, column)) continue;
      const now = resultOf(engine, place);
      this.results.set(key, now);
      if (!isWanted && last?.value === now.value) continue;
      const result = now.value;
      const shown = sheet.get(row, column).value;
      // A function the engine lacks must not destroy what Excel had calculated.
      if (result === '#NAME?' && shown !== '' && !always.has(key)) continue;
      if (shown === result) continue;
      sheet.putResult(row, column, result);
      sheets.add(sheet);
    }
    return [...sheets];
  }

  /** A formula just typed may fill the cells beside it. */
  private takeSpill(engine: Engine, { sheet, row, column }: Place): void {
    if (sheet.arrayAt({ row, column }) !== null) return;
    const { rows, columns } = engine.spill(sheet, row, column);
    if (rows * columns === 1) return;
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    sheet.arrays = [...sheet.arrays, { area, kind: 'spill' }];
    engine.evaluate();
  }
}
