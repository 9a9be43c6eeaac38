import type { WorkbookPort } from '../../../src/port/workbook-port';
import type { ExcelPort } from '../../../src/excel';
import { liveServices } from '../../../src/taskpane/live';
import type { CodeList, CodeStore, PaneServices } from '../../../src/taskpane/store/services';
import { engineHere } from '../../../src/worker/here';

type FilePort = WorkbookPort & { readonly isHidden?: (sheet: string) => boolean };

/** A file's port with what only a live workbook has: nothing to select, styles read already, formulas left as they are. */
const livePort = (port: FilePort): ExcelPort => {
  const marked = new Set<string>();
  return {
    ...port,
    worksheets: async () =>
      (await port.sheets()).map((name) => ({ id: name, name, hidden: port.isHidden?.(name) ?? false })),
    marked: () => Promise.resolve([...marked]),
    apply: async (plan, ...given) => {
      const report = await port.apply(plan, ...given);
      if (report.marked > 0) marked.add(plan.sheet);
      else marked.delete(plan.sheet);
      return report;
    },
    clearMarks: async (work) => {
      marked.clear();
      return port.clearMarks(work);
    },
    readStyles: (reading) => Promise.resolve(reading),
    readAgain: () => Promise.resolve(null),
    recalculate: () => Promise.resolve(),
    workbookName: () => Promise.resolve('table.xlsx'),
    addReport: (report) => Promise.resolve({ sheet: report.name, replaced: false }),
    goTo: () => Promise.resolve(),
    selectedRows: async () => ({ sheet: await port.activeSheet(), first: 0, last: 0 }),
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
};

/** A device in memory. */
const memoryCodes = (): CodeStore => {
  let kept: CodeList | null = null;
  return {
    load: async () => kept,
    save: async (list) => {
      kept = list;
    },
  };
};

/** The pane's services over any workbook port: the real commands and the real engine, no Excel around them. */
export const portServices = (file: FilePort): PaneServices =>
  liveServices(
    livePort(file),
    engineHere,
    {
      actions: { associate: () => undefined },
      addin: { showAsTaskpane: () => Promise.resolve() },
      theme: () => null,
      diagnostics: async () => [{ name: 'Evaluasi Renja', value: 'harness' }],
    },
    'id',
    () => undefined,
    memoryCodes(),
  );
