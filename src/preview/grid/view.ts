import { CommandType, type ICellData, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../grid/types';
import type { ModelEvent } from '../../host/model/events';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { cellsAt, changedCells, readEdits, type Edit } from './changes';
import { frameOf, projectCells, projectWorkbook, type Projection } from './project';
import { scrollTo } from './scroll';

type GridOptions = {
  /** Width of the view in pixels, to choose a size at which a wide table is mostly seen. */
  readonly width: number;
  /** Puts what the user typed into the model; throws when the model refuses, and the view shows the model again. */
  readonly edit: (sheet: Sheet, edits: readonly Edit[]) => void;
};

/** Commands that change more than the contents of cells; the grid is a view and leaves them out. */
const STRUCTURAL =
  /^sheet\.command\.(insert|append|remove|delete|move-(rows|cols|range)|copy-sheet|set-(style|bold|italic|underline|stroke|font|text|background|border|horizontal|vertical|worksheet)|add-worksheet-merge|reorder|auto-fill-format|numfmt)/;
const ID = 'buku';

const sameArea = (a: Area | undefined, b: Area | undefined): boolean =>
  a?.top === b?.top && a?.left === b?.left && a?.bottom === b?.bottom && a?.right === b?.right;

/** Whole rows and columns leave out where they begin and end across (NaN). */
const areaOf = (
  { startRow, startColumn, endRow, endColumn }: IRange,
  size: { readonly rows: number; readonly columns: number } = { rows: 1, columns: 1 },
): Area => ({
  top: Number.isNaN(startRow) ? 0 : startRow,
  left: Number.isNaN(startColumn) ? 0 : startColumn,
  bottom: Number.isNaN(endRow) ? size.rows - 1 : endRow,
  right: Number.isNaN(endColumn) ? size.columns - 1 : endColumn,
});

const afterDrawing = (work: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(work));
};

/** Keeps a Univer workbook equal to the host's model, and hands the user's edits and selection to the model. */
export class GridView {
  private readonly shown = new Map<string, Projection>();
  private readonly frames = new Map<string, string>();
  private readonly disposers: (() => void)[] = [];
  /** True while the view writes into Univer, so that it does not take its own writing for the user's. */
  private writing = false;
  private readonly stale = new Set<string>();
  private rebuild = false;
  private scheduled = false;
  /** What the user typed last, letter for letter, before Univer made a number of it. */
  private typed: { readonly row: number; readonly column: number; readonly text: string } | null = null;

  constructor(
    private readonly api: FUniver,
    private readonly workbook: Workbook,
    private readonly options: GridOptions,
  ) {
    this.build();
    const executed = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) =>
      this.onExecuted(id, params, options?.fromFormula === true),
    );
    this.disposers.push(
      () => executed.dispose(),
      workbook.listen((event) => this.onModel(event)),
    );
    const listen = (disposable: { dispose: () => void }): void => void this.disposers.push(() => disposable.dispose());
    listen(
      api.addEvent(api.Event.BeforeCommandExecute, (event) => {
        if (!this.writing && event.type === CommandType.COMMAND && STRUCTURAL.test(event.id)) event.cancel = true;
      }),
    );
    listen(
      api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
        this.typed = isConfirm ? { row, column, text: value.toPlainText().replace(/\r?\n$/, '') } : null;
      }),
    );
  }

  dispose(): void {
    for (const dispose of this.disposers) dispose();
    this.api.disposeUnit(ID);
  }

  /** Size of the active sheet on screen, 1 for 100%. */
  get zoom(): number {
    return this.api.getActiveWorkbook()?.getActiveSheet().getZoom() ?? 1;
  }

  set zoom(ratio: number) {
    this.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .zoom(Math.min(2, Math.max(0.4, ratio)));
  }

  /** Told whenever the user or the page changes the size. */
  onZoom(listener: (ratio: number) => void): () => void {
    const zoomed = this.api.addEvent(this.api.Event.SheetZoomChanged, ({ zoom }) => listener(zoom));
    return () => zoomed.dispose();
  }

  /** What Univer shows in an area of the active sheet: texts, fills, and the selected area. For tests of the page. */
  look({ top, left, bottom, right }: Area): {
    readonly texts: readonly (readonly string[])[];
    readonly fills: readonly (readonly string[])[];
    readonly selected: Area | null;
  } {
    this.refresh();
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getRange(top, left, bottom - top + 1, right - left + 1);
    const selected = sheet?.getSelection()?.getActiveRange()?.getRange();
    return {
      texts: range?.getDisplayValues() ?? [],
      fills: range?.getBackgrounds() ?? [],
      selected: selected === undefined ? null : areaOf(selected),
    };
  }

  /** What of the active sheet is on screen behind its frozen rows and columns, as Univer says (0-based). For tests of the page. */
  seen(): { readonly range: Area; readonly frozen: { readonly rows: number; readonly columns: number } } | null {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getVisibleRange();
    if (sheet === undefined || range === null || range === undefined) return null;
    const { xSplit, ySplit } = sheet.getFreeze();
    return { range: areaOf(range), frozen: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) } };
  }

  /** Brings Univer up to date now instead of at the next frame. */
  refresh(): void {
    this.scheduled = false;
    const isOther = (sheet: Sheet): boolean => this.stale.has(sheet.id) && frameOf(sheet) !== this.frames.get(sheet.id);
    if (this.rebuild || this.workbook.sheets.some(isOther)) {
      this.build();
      return;
    }
    for (const id of this.stale) {
      const sheet = this.workbook.sheetById(id);
      if (sheet !== null) this.show(sheet);
    }
    this.stale.clear();
  }

  private build(): void {
    this.rebuild = false;
    this.stale.clear();
    this.shown.clear();
    this.frames.clear();
    for (const sheet of this.workbook.sheets) {
      this.shown.set(sheet.id, projectCells(sheet));
      this.frames.set(sheet.id, frameOf(sheet));
    }
    this.write(() => {
      if (this.api.getWorkbook(ID) !== null) this.api.disposeUnit(ID);
      this.api.createWorkbook(projectWorkbook(this.workbook, ID, this.shown, this.options.width));
      this.api.getActiveWorkbook()?.setNumfmtLocal('id');
    });
    this.reveal(this.workbook.activeSheet, false);
  }

  private write(change: () => void): void {
    const before = this.writing;
    this.writing = true;
    try {
      change();
    } finally {
      this.writing = before;
    }
  }

  private show(sheet: Sheet): void {
    const next = projectCells(sheet);
    const cells = changedCells(this.shown.get(sheet.id) ?? new Map(), next);
    this.shown.set(sheet.id, next);
    if (cells !== null) this.put(sheet, cells);
  }

  private put(sheet: Sheet, cellValue: Record<number, Record<number, ICellData | null>>): void {
    const params: ISetRangeValuesMutationParams = { unitId: ID, subUnitId: sheet.id, cellValue };
    // Marked as the work of a calculation, so that Univer's own upkeep of formulas leaves it alone.
    this.write(() =>
      this.api.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true, fromFormula: true }),
    );
  }

  /** Goes to the sheet's selection, and scrolls to it where it is out of sight. */
  private reveal(sheet: Sheet, scroll: boolean): void {
    const book = this.api.getActiveWorkbook();
    const view = book?.getSheetBySheetId(sheet.id);
    const area = sheet.selection[0];
    if (book === null || book === undefined || view === null || view === undefined || area === undefined) return;
    const isShown = (): boolean => book.getActiveSheet().getSheetId() === sheet.id;
    const was = isShown();
    let seen = false;
    this.write(() => {
      if (!was) book.setActiveSheet(view);
      const rows = Math.min(area.bottom, view.getMaxRows() - 1) - area.top + 1;
      const columns = Math.min(area.right, view.getMaxColumns() - 1) - area.left + 1;
      if (rows < 1 || columns < 1) return;
      view.getRange(area.top, area.left, rows, columns).activate();
      seen = was && scroll && scrollTo(view, area);
    });
    // A sheet that has just come to the front can be scrolled once Univer has drawn it.
    if (scroll && !seen) afterDrawing(() => isShown() && this.write(() => scrollTo(view, area)));
  }

  private onModel(event: ModelEvent): void {
    if (event.kind === 'selection' || event.kind === 'activated') {
      if (this.writing) return;
      const sheet = this.workbook.sheetById(event.sheetId);
      const shown = this.api.getActiveWorkbook()?.getActiveSheet();
      const active = shown?.getSelection()?.getActiveRange()?.getRange();
      const same = shown?.getSheetId() === event.sheetId && sameArea(active && areaOf(active), sheet?.selection[0]);
      if (sheet !== null && !same) this.reveal(sheet, event.kind === 'selection');
      return;
    }
    if (event.kind === 'cells' || event.kind === 'format') {
      this.stale.add(event.sheetId);
      const sheet = this.workbook.sheetById(event.sheetId);
      if (event.kind === 'format' && sheet !== null && !this.sameMerges(sheet)) this.rebuild = true;
    } else if (event.kind === 'calculated') event.sheetIds.forEach((id) => this.stale.add(id));
    else if (event.kind === 'other') {
      for (const { id } of this.workbook.sheets) if (event.sheetId === null || event.sheetId === id) this.stale.add(id);
    } else if (event.kind !== 'protection') this.rebuild = true;
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      if (this.scheduled) this.refresh();
    });
  }

  private sameMerges(sheet: Sheet): boolean {
    const shown = this.api.getWorkbook(ID)?.getSheetBySheetId(sheet.id)?.getMergeData() ?? [];
    const keys = new Set(shown.map((range) => JSON.stringify(areaOf(range.getRange()))));
    return (
      keys.size === sheet.merges.length &&
      sheet.merges.every(({ top, left, bottom, right }) => keys.has(JSON.stringify({ top, left, bottom, right })))
    );
  }

  /** Univer's own event of a selection keeps silent about areas chosen in the name box; its operation does not. */
  private onSelected({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const { workbook } = this;
    const sheet = workbook.sheetById(subUnitId);
    const shown = this.api.getWorkbook(ID)?.getSheetBySheetId(subUnitId);
    if (sheet === null || shown === null || shown === undefined || selections.length === 0) return;
    const size = { rows: shown.getMaxRows(), columns: shown.getMaxColumns() };
    const areas = selections.map(({ range }) => areaOf(range, size));
    if (sheet === workbook.activeSheet && sameArea(sheet.selection[0], areas[0]) && areas.length === 1) return;
    this.write(() => workbook.as('user', () => workbook.select(sheet, areas)));
  }

  private onExecuted(id: string, params: unknown, isFormulaUpkeep: boolean): void {
    if (this.writing) return;
    // The id of a command decides the shape of its parameters; Univer's types do not say so.
    if (id === SetSelectionsOperation.id) this.onSelected(params as ISetSelectionsOperationParams);
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = this.workbook.sheetById(subUnitId);
    if (sheet === null) return;
    const edits = isFormulaUpkeep ? [] : readEdits(cellValue ?? {}, this.typed);
    if (!isFormulaUpkeep) this.typed = null;
    if (edits.length > 0) this.options.edit(sheet, edits);
    // Whatever became of the edit, the touched cells show the model again: looks are never taken over,
    // and Univer blanks the results of formulas, which it does not calculate here.
    this.put(sheet, cellsAt(cellValue ?? {}, projectCells(sheet)));
    this.refresh();
  }
}
