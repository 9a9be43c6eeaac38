import { analyseSheet } from '../../../src/engine';
import type { WorkbookPort } from '../../../src/engine/port';
import { DEFAULT_SETTINGS, type Plan } from '../../../src/engine/types';
import type { Outcome, PaneServices } from '../../../src/taskpane/store/services';

/** The pane's services over any workbook port, with the real engine; the selection goes nowhere. */
export const portServices = (port: WorkbookPort, plan: PaneServices['plan']): PaneServices => {
  const open: PaneServices['open'] = async (sheet, settings) => {
    const { grid, obstacles } = await port.read(sheet);
    return { sheet, grid, obstacles, analysis: analyseSheet(grid, settings) };
  };
  return {
    sheets: port.sheets,
    activeSheet: port.activeSheet,
    open,
    analyse: async (grid, settings) => analyseSheet(grid, settings),
    plan,
    run: async (command, sheet, action, settings, language): Promise<Outcome> => {
      if (command === 'hapus-tanda') return { kind: 'dihapus', report: await port.clearMarks() };
      if (command === 'kembalikan') return { kind: 'dikembalikan', report: await port.restore() };
      const view = await open(sheet, settings);
      if (view.analysis.unread !== null) return { kind: 'tak-terbaca', sheet, reason: view.analysis.unread };
      const made: Plan = await plan(
        view,
        action ?? { kind: command === 'periksa' ? 'periksa' : 'hitung-ulang' },
        settings,
      );
      const report = await port.apply(made, command, language);
      return { kind: 'ditulis', command, sheet, report, after: made.after, refusals: made.refusals };
    },
    jump: async () => undefined,
    loadSettings: async () => DEFAULT_SETTINGS,
    saveSettings: async () => undefined,
    diagnostics: async () => [
      { name: 'Evaluasi Renja', value: '0.1.0' },
      { name: 'Host', value: 'harness' },
    ],
    keys: {
      column: (_, column) => column.headings.join('/'),
      row: (_, row) => row.kode ?? row.nama,
      finding: (_, finding) => finding.id,
    },
    subscribe: () => () => undefined,
  };
};

/** A plan that writes what the fixable findings expect, for as long as the engine's own is not at hand. */
export const expectedPlan: PaneServices['plan'] = async (view, action) => {
  const named = action.kind === 'perbaiki' && action.findings !== 'semua' ? new Set(action.findings) : null;
  const findings = view.analysis.tables.flatMap(({ table, evaluation }) =>
    evaluation.findings.filter((one) => one.fixable && (named === null || named.has(`${table.fingerprint}/${one.id}`))),
  );
  return {
    sheet: view.sheet,
    writes: findings.map((one) => {
      const percent =
        view.grid.formats[one.cell.row - view.grid.top]?.[one.cell.column - view.grid.left]?.includes('%') === true;
      const number = Number(one.expected) / (percent ? 100 : 1);
      const value = Number.isNaN(number) ? (one.expected ?? '') : number;
      return {
        cell: one.cell,
        before: view.grid.formulas[one.cell.row - view.grid.top]?.[one.cell.column - view.grid.left] ?? '',
        after: typeof value === 'number' ? { type: 'number', value } : { type: 'text', value },
        result: value,
        role: 'capaian',
      } as const;
    }),
    marks: [],
    refusals: [],
    after: view.analysis,
  };
};
