import { PortError, type Obstacle } from '../../port/obstacles';
import type { Cell } from '../../grid/types';
import { fnv } from '../../engine/locate/fingerprint';
import { keepSettings, showTab } from './actions';
import { busyWith } from './busy';
import { compareViews } from './compare';
import { openSheet, settleSheets } from './sheets';
import type { Pane, PaneState, Tab } from './state';

/** After these the next sheet would end the same. */
const ENDS_ALL: ReadonlySet<Obstacle> = new Set(['dibatalkan', 'mode-edit']);

/**
 * Reads and judges every sheet that can be seen, and compares them; the sheet shown stays, and no cell is touched. A sheet
 * that cannot be read is named with the reason and does not stop the others. Stopped, what was read until then stays.
 */
export const checkAll = (pane: Pane): Promise<void> =>
  busyWith(pane, 'membaca', async () => {
    const { store } = pane;
    await settleSheets(pane);
    const { sheets, hidden } = store.getState();
    const seen = sheets.filter((sheet) => !hidden.includes(sheet));
    store.setState({ failed: {} });
    try {
      for (const [at, sheet] of seen.entries()) {
        if (store.getState().round?.stopped === true) throw new PortError('dibatalkan');
        store.setState({ round: { at: at + 1, of: seen.length, sheet, stopped: false } });
        await readOne(pane, sheet);
      }
    } finally {
      store.setState({ round: null });
    }
    await compareViews(pane);
    await lookForMarks(pane);
  });

const readOne = async ({ store, services }: Pane, sheet: string): Promise<void> => {
  try {
    const view = await services.open(sheet, store.getState().settings);
    store.setState((state) => ({
      views: { ...state.views, [sheet]: view },
      stale: state.stale && state.sheet !== sheet,
    }));
  } catch (error) {
    if (!(error instanceof PortError) || ENDS_ALL.has(error.code)) throw error;
    store.setState((state) => ({ failed: { ...state.failed, [sheet]: error.code } }));
  }
};

/** Stops what runs; between two sheets nothing runs that could be stopped, so the round is told too. */
export const cancelWork = ({ store, services }: Pane): void => {
  store.setState(({ round }) => ({ round: round === null ? null : { ...round, stopped: true } }));
  services.cancel();
};

/** Looks which sheets carry marks, also those of another day. Where that cannot be seen, what is known stays. */
export const lookForMarks = async ({ store, services }: Pane): Promise<void> => {
  const marked = await services.marked().catch(() => null);
  if (marked !== null) store.setState({ marked });
};

/** Where to go on a sheet: the tab that mends, the table, the cell to select. */
export type Place = {
  readonly sheet: string;
  readonly tab: Tab;
  readonly table?: number;
  readonly cell?: Cell | null;
  readonly aim?: PaneState['aim'];
};

/** Shows a sheet at a cell, its table's first where none is named, and the tab of the pane that belongs to it. */
export const goTo = async (pane: Pane, { sheet, tab, table = 0, cell = null, aim = null }: Place): Promise<void> => {
  const { store, services } = pane;
  await busyWith(pane, 'membaca', async (name) => {
    const now = name(sheet);
    const range = store.getState().views[now]?.analysis.tables[table]?.table.range;
    const first = { row: range?.top ?? 0, column: range?.left ?? 0 };
    await services.jump(now, cell ?? first);
    const { sheet: shown, stale } = store.getState();
    if (shown !== now || stale) await openSheet(pane, now);
    store.setState({ table, selected: null, ringkasanHalf: 'lembar', part: 'kolom' });
    showTab(pane, tab);
    store.setState({ aim });
  });
};

/** The whole workbook, or what one sheet of it lacks. */
export const showBook = (pane: Pane, scope: string | null = null): void => {
  pane.store.setState({ ringkasanHalf: 'buku', scope });
  showTab(pane, 'ringkasan');
};

/** Digests that are kept: those of the sheets of one workbook, for some quarters. */
const MOST_TAKEN = 60;

/** Remembers in the workbook that a paragraph was taken along, so that it can be told when its figures are no longer of now. */
export const noteTaken = async (pane: Pane, text: string): Promise<void> => {
  const { taken } = pane.store.getState();
  const digest = fnv(text);
  if (text === '' || taken.includes(digest)) return;
  pane.store.setState({ taken: [...taken, digest].slice(-MOST_TAKEN) });
  await keepSettings(pane);
};
