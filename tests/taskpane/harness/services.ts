import { createCommands, openSheet } from '../../../src/commands';
import { parseSettings } from '../../../src/engine';
import type { WorkbookPort } from '../../../src/engine/port';
import type { ExcelPort } from '../../../src/excel';
import { engineHere } from '../../../src/worker/here';
import type { PaneServices } from '../../../src/taskpane/store/services';

/** A file's port with what only a live workbook has: nothing to select, styles read already, formulas left as they are. */
const livePort = (port: WorkbookPort): ExcelPort => ({
  ...port,
  readStyles: (reading) => Promise.resolve(reading),
  recalculate: () => Promise.resolve(),
  workbookName: () => Promise.resolve('table.xlsx'),
  addReport: (report) => Promise.resolve({ sheet: report.name, replaced: false }),
  goTo: () => Promise.resolve(),
  watch: () => Promise.resolve(() => Promise.resolve()),
});

/** The pane's services over any workbook port: the real commands and the real engine. */
export const portServices = (file: WorkbookPort): PaneServices => {
  const port = livePort(file);
  const commands = createCommands({ port, engine: engineHere, language: () => 'id' });
  const runs = {
    'hitung-ulang': commands.hitungUlang,
    periksa: commands.periksa,
    'hapus-tanda': commands.hapusTanda,
    kembalikan: commands.kembalikan,
  };
  return {
    sheets: port.sheets,
    activeSheet: port.activeSheet,
    open: (sheet, settings) => openSheet(port, engineHere, sheet, settings),
    analyse: ({ grid }, settings) => engineHere.analyse(grid, settings),
    compare: engineHere.compare,
    plan: ({ grid, analysis }, action, settings) => engineHere.plan({ grid, analysis, settings }, action),
    run: (command, options) => runs[command](options),
    fix: (findings, options) => commands.perbaiki(findings, options),
    jump: port.goTo,
    loadSettings: async () => parseSettings(await port.loadSettings()),
    saveSettings: port.saveSettings,
    diagnostics: async () => [{ name: 'Evaluasi Renja', value: 'harness' }],
    subscribe: () => () => undefined,
    speak: () => undefined,
  };
};
