import { unquoteText, journalValue, sameContent } from '../port/journal/journal-cell';
import type { JournalEntry } from '../port/journal/journal';
import { PortError } from '../port/obstacles';
import type { RestoreReport } from '../port/workbook-port';
import type { Work } from '../port/work';
import type { Content } from '../engine/facts/types';
import { formulaAt, isFormula, valueAt } from '../grid/cells';
import type { CellValue } from '../grid/types';
import type { ExcelPort } from '../excel';

type Restoring = Pick<ExcelPort, 'history' | 'restore'>;

const NOTHING: RestoreReport = { restored: 0, skipped: [], empty: true };

const together = (a: RestoreReport, b: RestoreReport): RestoreReport => {
  const missing = [...(a.missing ?? []), ...(b.missing ?? [])];
  return {
    restored: a.restored + b.restored,
    skipped: [...a.skipped, ...b.skipped],
    empty: a.empty && b.empty,
    ...(missing.length === 0 ? {} : { missing }),
  };
};

/**
 * Puts back every run from the newest down to one, each whole. Stopped in between, what is back stays back and is told.
 * Rejects with PortError when nothing was.
 */
export const restoreUntil = async (port: Restoring, id: string, work: Work): Promise<RestoreReport> => {
  const { runs } = await port.history();
  const at = runs.findIndex((run) => run.id === id && !run.restored);
  const open = at < 0 ? 0 : runs.slice(at).filter(({ restored }) => !restored).length;
  let report = NOTHING;
  for (let left = open; left > 0; left -= 1) {
    try {
      report = together(report, await port.restore(work));
    } catch (error) {
      if (report.empty || !(error instanceof PortError) || error.code !== 'dibatalkan') throw error;
      return report;
    }
    if (report.missing !== undefined) return report;
  }
  return report;
};

/** What a journal value is as the content of a plan; null for what no plan writes: errors and booleans. */
const contentOf = (value: CellValue): Content | null => {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value !== 'string') return null;
  if (value === '') return { kind: 'blank' };
  if (value.startsWith('#')) return null;
  return isFormula(value) ? { kind: 'formula', value } : { kind: 'text', value: unquoteText(value) };
};

/**
 * Puts one cell of a run back, as a run of its own that can be put back too. Rejects with PortError: 'berubah' when the cell
 * no longer shows what was written, 'tak-didukung' for a former content that is neither figure, text nor formula.
 */
export const putBackCell = async (
  port: Pick<ExcelPort, 'read' | 'apply'>,
  { sheet, cell, before, beforeFormat, after, afterFormat }: JournalEntry,
): Promise<RestoreReport> => {
  const { grid } = await port.read(sheet);
  const formula = formulaAt(grid, cell.row, cell.column);
  if (!sameContent(journalValue(formula, valueAt(grid, cell.row, cell.column)), after))
    throw new PortError('berubah', { sheet, cells: [cell] });
  const content = contentOf(before);
  if (content === null) throw new PortError('tak-didukung', { sheet, cells: [cell] });
  const result = content.kind === 'blank' || content.kind === 'formula' ? '' : content.value;
  const format = beforeFormat === afterFormat ? {} : { format: beforeFormat };
  await port.apply(
    {
      sheet,
      action: 'perbaiki',
      writes: [{ cell, before: formula, after: content, result, role: 'lain', ...format }],
      marks: [],
      refusals: [],
      after: { sheet, tables: [], skipped: [], unread: null, styles: null },
    },
    'id',
  );
  return { restored: 1, skipped: [], empty: false };
};
