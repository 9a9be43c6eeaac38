import { Model } from '@ironcalc/wasm';
import type { CellValue } from '../../grid/types';
import { columnName } from '../../grid/address';
import type { CellRecord } from '../model/cells';
import type { ArrayArea } from '../model/sheet-content';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { ownCall, resultOfCall, splitOwnCalls, type OwnCall } from './own-functions';

/** Kinds of values of IronCalc. */
const KIND = { number: 1, logical: 4, error: 16 } as const;

/**
 * Errors of IronCalc that Excel does not have. Excel shows 0 in a circle of references; a formula it cannot read
 * it would not have taken, and a function it does not know is #NAME?.
 */
const FOREIGN: Readonly<Record<string, CellValue>> = { '#CIRC!': 0, '#ERROR!': '#NAME?', '#N/IMPL!': '#NAME?' };

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** What to type into the engine for a content. */
const inputOf = (value: CellValue): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value === '' || /^#[A-Z]/.test(value) ? value : `'${value}`;
};

/**
 * The formulas and contents of a workbook inside IronCalc. IronCalc tells numbers only as formatted text, with fewer digits than
 * a double has; therefore each formula cell has a twin on a sheet of its own, `=cell&""`, whose text has them all.
 * Calls of the add-in's own functions, which it does not know, stand on one more sheet as what they give: formulas refer
 * to them there.
 */
export class Engine {
  private readonly model: Model;
  private readonly indexes = new Map<string, number>();
  private readonly twins: number;
  /** Calls of the add-in's functions by the cell that holds them, each with its row on the calls' sheet. */
  private readonly calls = new Map<string, readonly (OwnCall & { readonly place: number })[]>();
  private readonly given = new Map<number, CellValue>();
  private places = 0;

  constructor(workbook: Workbook) {
    this.model = new Model('buku', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
    const { sheets } = workbook;
    this.twins = sheets.length;
    for (let index = 1; index <= 2 * sheets.length; index += 1) this.model.newSheet();
    for (let index = 0; index <= 2 * sheets.length; index += 1) this.model.renameSheet(index, `~${index}`);
    sheets.forEach((sheet, index) => {
      this.model.renameSheet(index, sheet.name);
      this.indexes.set(sheet.id, index);
    });
    for (const name of workbook.names) this.define(workbook, name);
    for (const sheet of sheets) this.load(sheet);
  }

  /** Names the engine cannot read are left out: formulas with them are #NAME?, and keep their loaded value. */
  private define(workbook: Workbook, { name, formula, sheetId }: Workbook['names'][number]): void {
    const scope = sheetId === null || workbook.sheetById(sheetId) === null ? null : (this.indexes.get(sheetId) ?? null);
    try {
      this.model.isValidDefinedName(name, scope, formula.slice(1));
    } catch {
      return;
    }
    this.model.newDefinedName(name, scope, formula.slice(1));
  }

  private load(sheet: Sheet): void {
    sheet.cells.forEach((row, column, cell) => {
      const array = sheet.arrays.length === 0 ? null : sheet.arrayAt({ row, column });
      if (array === null) {
        if (cell.value !== '' || cell.formula !== null) this.enter(sheet, row, column, cell);
      } else if (array.area.top === row && array.area.left === column) this.enterArray(sheet, array, cell);
    });
  }

  private enterArray(sheet: Sheet, { area, kind }: ArrayArea, cell: CellRecord): void {
    const { top, left, bottom, right } = area;
    if (kind === 'spill' || cell.formula === null) this.enter(sheet, top, left, cell);
    else
      this.model.setUserArrayFormula(
        this.index(sheet),
        top + 1,
        left + 1,
        right - left + 1,
        bottom - top + 1,
        cell.formula,
      );
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) this.twin(sheet, row, column);
  }

  private index(sheet: Sheet): number {
    const index = this.indexes.get(sheet.id);
    if (index === undefined) throw new Error(`the engine does not know the sheet "${sheet.name}"`);
    return index;
  }

  private twin(sheet: Sheet, row: number, column: number): void {
    const address = `${columnName(column)}${row + 1}`;
    this.model.setUserInput(
      this.index(sheet) + this.twins,
      row + 1,
      column + 1,
      `=${quoted(sheet.name)}!${address}&""`,
    );
  }

  /** Puts a content in place; `evaluate` later. */
  enter(sheet: Sheet, row: number, column: number, cell: CellRecord): void {
    const index = this.index(sheet);
    const input = cell.formula === null ? inputOf(cell.value) : this.withoutCalls(sheet, row, column, cell.formula);
    if (cell.formula === null) this.calls.delete(`${index},${row},${column}`);
    if (input === '') this.model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
    else this.model.setUserInput(index, row + 1, column + 1, input);
    if (cell.formula !== null) this.twin(sheet, row, column);
  }

  /** A formula with the add-in's calls replaced by references to what they give. */
  private withoutCalls(sheet: Sheet, row: number, column: number, formula: string): string {
    const first = this.places;
    const split = splitOwnCalls(formula, (at) => `'~${2 * this.twins}'!A${first + at + 1}`);
    const own = split.calls.flatMap((call, at) => {
      const read = ownCall(call, sheet, row, column);
      return read === null ? [] : [{ ...read, place: first + at }];
    });
    const key = `${this.index(sheet)},${row},${column}`;
    this.places += split.calls.length;
    if (own.length > 0) this.calls.set(key, own);
    else this.calls.delete(key);
    return own.length === split.calls.length ? split.formula : formula;
  }

  /** Calculates; the add-in's calls are worked out again until what they rest on no longer changes. */
  evaluate(): void {
    this.model.evaluate();
    for (let round = 0; round <= this.calls.size && this.evaluateCalls(); round += 1) this.model.evaluate();
  }

  /** Works out the add-in's calls from what the cells hold now. Whether any gives something else than before. */
  private evaluateCalls(): boolean {
    let changed = false;
    const read = (sheet: Sheet, row: number, column: number): CellValue => {
      const { value, formula } = sheet.get(row, column);
      return formula === null ? value : this.result(sheet, row, column);
    };
    for (const call of [...this.calls.values()].flat()) {
      const result = resultOfCall(call, read);
      if (this.given.get(call.place) === result) continue;
      this.given.set(call.place, result);
      this.model.setUserInput(2 * this.twins, call.place + 1, 1, result === '' ? '=""' : inputOf(result));
      changed = true;
    }
    return changed;
  }

  /** The result as text, of which a change tells that the result changed. */
  text(sheet: Sheet, row: number, column: number): string {
    return this.model.getFormattedCellValue(this.index(sheet) + this.twins, row + 1, column + 1);
  }

  /** The result in a cell, exact to the last digit. */
  result(sheet: Sheet, row: number, column: number): CellValue {
    const index = this.index(sheet);
    const kind = this.model.getCellType(index, row + 1, column + 1);
    const shown = this.model.getFormattedCellValue(index, row + 1, column + 1);
    if (kind === KIND.logical) return shown === 'TRUE';
    if (kind === KIND.error) return FOREIGN[shown] ?? shown;
    if (kind !== KIND.number) return shown;
    const exact = Number(this.text(sheet, row, column));
    return Number.isFinite(exact) ? exact : '#NUM!';
  }

  /** How far the result of a formula spills: rows and columns, 1 × 1 when it does not. */
  spill(sheet: Sheet, row: number, column: number): { readonly rows: number; readonly columns: number } {
    const structure = this.model.getCellArrayStructure(this.index(sheet), row + 1, column + 1);
    if (typeof structure === 'string' || !('DynamicAnchor' in structure)) return { rows: 1, columns: 1 };
    const [columns, rows] = structure.DynamicAnchor;
    for (let r = 0; r < rows; r += 1) for (let c = 0; c < columns; c += 1) this.twin(sheet, row + r, column + c);
    return { rows, columns };
  }

  free(): void {
    this.model.free();
  }
}
