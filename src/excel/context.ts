import type { Finding } from '../engine/types';
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

/** One Excel.run whose failures come out as PortError, naming the sheet. `mergeUndo` (ExcelApi 1.20) makes it one step of Excel's undo. */
export const runExcel = async <T>(
  { excel }: Pick<ExcelEnvironment, 'excel'>,
  batch: (context: Excel.RequestContext) => Promise<T>,
  { sheet, mergeUndo = false }: { readonly sheet?: string; readonly mergeUndo?: boolean } = {},
): Promise<T> => {
  try {
    return await (mergeUndo ? excel.run({ mergeUndoGroup: true }, batch) : excel.run(batch));
  } catch (error) {
    throw toPortError(error, sheet === undefined ? {} : { sheet });
  }
};
