import { SETTINGS_NAMESPACE } from '../port/xml-part';
import { PortError } from '../port/obstacles';
import type { SheetReading, WorkbookPort } from '../port/workbook-port';
import type { Work } from '../port/work';
import type { Area, Cell } from '../grid/types';
import type { Report } from '../laporan';
import { applyPlan } from './apply';
import { clearMarks, markedSheets } from './clear';
import { runExcel, type ExcelEnvironment } from './context';
import { toPortError } from './errors';
import { createHabits } from './habits';
import { readJournal } from './journal';
import { readParts, writePart } from './stored-parts';
import { readSheet } from './read';
import { addReport, type ReportResult } from './report';
import { rereadSheet } from './reread';
import { restoreNewest } from './restore';
import { readStyles } from './styles';
import {
  goTo,
  selectedRows,
  watchWorkbook,
  worksheets,
  type Dispose,
  type SelectedRows,
  type SheetName,
  type WorkbookEvent,
} from './view';

/** The workbook port over Excel, with what only a live workbook has. */
export type ExcelPort = WorkbookPort & {
  /** The worksheets in order, with ids that outlive a new name for as long as the workbook is open. */
  readonly worksheets: () => Promise<readonly SheetName[]>;
  /** The sheets that carry marks or notes of ours, whoever left them there. Reads only. */
  readonly marked: () => Promise<readonly string[]>;
  /** The reading with the styles of an area (`SheetAnalysis.styles`): one more sync. */
  readonly readStyles: (reading: SheetReading, area: Area) => Promise<SheetReading>;
  /** The reading after cells were edited, values and formulas only (`rereadSheet`). */
  readonly readAgain: (before: SheetReading) => Promise<SheetReading | null>;
  /** Recalculates everything, for manual calculation mode; only with the user's consent. */
  readonly recalculate: () => Promise<void>;
  /** Name of the workbook's file: 'evaluasi.xlsx'. */
  readonly workbookName: () => Promise<string>;
  /** Writes a report into a sheet of its own and shows it; cancelled, there is no such sheet. */
  readonly addReport: (report: Report, work?: Work) => Promise<ReportResult>;
  /** Shows a cell without taking the focus from the pane. */
  readonly goTo: (sheet: string, cell: Cell) => Promise<void>;
  /** The rows selected in the active sheet. */
  readonly selectedRows: () => Promise<SelectedRows>;
  /** Tells what happens in the workbook until the result is called. */
  readonly watch: (listener: (event: WorkbookEvent) => void, onError: (error: PortError) => void) => Promise<Dispose>;
};

const saveSettings = async (context: Excel.RequestContext, settings: unknown): Promise<void> => {
  const [part] = await readParts(context, SETTINGS_NAMESPACE);
  if (await writePart(context, part?.id ?? null, SETTINGS_NAMESPACE, settings)) return;
  throw new PortError('gagal', { cause: 'the settings read back differ' });
};

/**
 * The port over a workbook in Excel. `environment` is given by the page (`pageEnvironment`) or by tests.
 * Every method rejects with PortError only.
 */
export const createExcelPort = (environment: ExcelEnvironment): ExcelPort => {
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>, sheet?: string): Promise<T> =>
    runExcel(environment, batch, sheet === undefined ? {} : { sheet });
  const habits = createHabits();
  return {
    sheets: async () => (await run(worksheets)).map(({ name }) => name),
    worksheets: () => run(worksheets),
    activeSheet: () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      }),
    read: (name, work) =>
      run((context) => readSheet(context.workbook.worksheets.getItem(name), name, habits, work), name),
    marked: () => run((context) => markedSheets(context, environment.supports)),
    readAgain: (before) =>
      run(
        (context) => rereadSheet(context.workbook.worksheets.getItem(before.grid.sheet), before, habits),
        before.grid.sheet,
      ),
    readStyles: (reading, area) =>
      run(async (context) => {
        const style = await readStyles(context.workbook.worksheets.getItem(reading.grid.sheet), area);
        return { ...reading, grid: { ...reading.grid, style } };
      }, reading.grid.sheet),
    apply: (plan, language, work, seen) => applyPlan(environment, { plan, language, habits, grid: seen ?? null, work }),
    clearMarks: (work) => clearMarks(environment, work),
    restore: (work) => restoreNewest(environment, habits, work),
    loadSettings: () =>
      run(async (context) => {
        const [part] = await readParts(context, SETTINGS_NAMESPACE);
        return part?.data ?? null;
      }),
    saveSettings: (settings) => run((context) => saveSettings(context, settings)),
    history: () => run(async (context) => (await readJournal(context)).journal),
    recalculate: () =>
      run(async (context) => {
        context.workbook.application.calculate('Full');
        await context.sync();
      }),
    workbookName: () =>
      run(async (context) => {
        const { workbook } = context;
        workbook.load('name');
        await context.sync();
        return workbook.name;
      }),
    addReport: (report, work) => addReport(environment, habits, report, work),
    goTo: (sheet, cell) => run((context) => goTo(context, sheet, cell), sheet),
    selectedRows: () => run(selectedRows),
    watch: async (listener, onError) => {
      try {
        return await watchWorkbook(environment, listener, (error) => onError(toPortError(error)));
      } catch (error) {
        throw toPortError(error);
      }
    },
  };
};
