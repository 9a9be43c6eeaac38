import { teksCatatan } from '../bahasa';
import type { ExcelEnvironment } from './context';

export { createExcelPort, type ExcelPort } from './port';
export type { ExcelEnvironment } from './context';
export type { ReportResult } from './report';
export type { Dispose, SelectedRows, SheetName, WorkbookEvent } from './view';

/** The environment of the add-in's page, from the globals that Office.js sets up. */
export const pageEnvironment = (excel: typeof Excel, office: typeof Office): ExcelEnvironment => ({
  excel,
  supports: (version) => office.context.requirements.isSetSupported('ExcelApi', version),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  noteText: teksCatatan,
});
