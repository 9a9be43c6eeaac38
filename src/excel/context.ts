import type { Finding } from '../engine/rules/finding';
import { toPortError } from './errors';

/** What the port needs of the page: given by the page's start, replaced in tests. */
export type ExcelEnvironment = {
  readonly excel: typeof Excel;
  /** Whether the host supports a version of ExcelApi. */
  readonly supports: (version: string) => boolean;
  /** Date and id of a run; the core knows no clock. */
  readonly now: () => Date;
  readonly newId: () => string;
  /** The text of a note on findings of one cell, beginning with NOTE_PREFIX (the catalogue's `teksCatatan`). */
  readonly noteText: (findings: readonly Finding[], language: 'id' | 'en') => string;
};

/** One Excel.run that throws what is thrown in it. `mergeUndo` (ExcelApi 1.20) makes it one step of Excel's undo. */
export const excelRun = <T>(
  { excel }: Pick<ExcelEnvironment, 'excel'>,
  batch: (context: Excel.RequestContext) => Promise<T>,
  mergeUndo = false,
): Promise<T> => (mergeUndo ? excel.run({ mergeUndoGroup: true }, batch) : excel.run(batch));

/** One Excel.run whose failures come out as PortError, naming the sheet. */
export const runExcel = async <T>(
  environment: Pick<ExcelEnvironment, 'excel'>,
  batch: (context: Excel.RequestContext) => Promise<T>,
  { sheet }: { readonly sheet?: string } = {},
): Promise<T> => {
  try {
    return await excelRun(environment, batch);
  } catch (error) {
    throw toPortError(error, sheet === undefined ? {} : { sheet });
  }
};
