import { journalValue, sameContent } from '../../port/journal/journal-cell';
import type { JournalEntry, JournalRun } from '../../port/journal/journal';
import { formulaAt, valueAt } from '../../grid/cells';
import type { Grid } from '../../grid/types';
import { runWith } from './run';
import type { Pane } from './state';

/** Reads what was written so far; where that cannot be read, nothing is told of it. */
const loadHistory = async ({ store, services }: Pane): Promise<void> => {
  const journal = await services.history().catch(() => null);
  store.setState({ runs: journal?.runs ?? null });
};

/** Opens the list of runs at one of them, the newest where none is named. */
export const showHistory = async (pane: Pane, run: string | null = null): Promise<void> => {
  pane.store.setState({ history: { run } });
  await loadHistory(pane);
};

export const closeHistory = ({ store }: Pane): void => store.setState({ history: null });

/** Runs that can still be put back. */
export const openRuns = (runs: readonly JournalRun[]): readonly JournalRun[] =>
  runs.filter(({ restored }) => !restored);

/** How many runs are put back when the user goes back to one: it, and all that came after it. */
export const runsDownTo = (runs: readonly JournalRun[], id: string): number =>
  openRuns(runs.slice(runs.findIndex((run) => run.id === id))).length;

const isUndoneBy = (one: JournalEntry, back: JournalEntry): boolean =>
  one.sheet === back.sheet &&
  one.cell.row === back.cell.row &&
  one.cell.column === back.cell.column &&
  sameContent(one.before, back.after) &&
  sameContent(one.after, back.before);

/** Whether a run did nothing but put one cell of an earlier run back. */
export const isPutBack = (runs: readonly JournalRun[], run: JournalRun): boolean => {
  const [entry] = run.entries;
  if (entry === undefined || run.entries.length > 1) return false;
  return runs.slice(0, runs.indexOf(run)).some(({ entries }) => entries.some((earlier) => isUndoneBy(earlier, entry)));
};

/** How a cell stands against what a run wrote there; 'tak-tampak' where its sheet is not the one shown. */
type Standing = 'tertulis' | 'kembali' | 'lain' | 'tak-tampak';

export const standingOf = ({ sheet, cell, before, after }: JournalEntry, grid: Grid | null): Standing => {
  if (grid === null || grid.sheet !== sheet) return 'tak-tampak';
  const now = journalValue(formulaAt(grid, cell.row, cell.column), valueAt(grid, cell.row, cell.column));
  if (sameContent(now, after)) return 'tertulis';
  return sameContent(now, before) ? 'kembali' : 'lain';
};

/** Puts runs back down to one, or a single cell; the list follows. */
export const restoreUntil = (pane: Pane, until: string): Promise<void> => runWith(pane, 'kembalikan', { until });
export const restoreCell = (pane: Pane, entry: JournalEntry): Promise<void> => runWith(pane, 'kembalikan', { entry });
