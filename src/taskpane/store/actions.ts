import { outcomeOf } from '../../commands/outcome';
import { PortError } from '../../port/obstacles';
import type { Pointed } from '../../engine';
import type { Finding } from '../../engine/rules/finding';
import type { Settings } from '../../engine/facts/types';
import type { SelectedRows } from '../../excel';
import type { Cell } from '../../grid/types';
import type { Outcome } from './services';
import { busyWith, inTurn } from './busy';
import { compareViews } from './compare';
import { currentTable } from './select';
import { withCodes } from './settings';
import { openSheet, settleSheets } from './sheets';
import type { Filter, Pane, Preferences, Tab } from './state';

/** Reads settings, the names of the sheets and the active sheet. */
export const start = (pane: Pane): Promise<void> =>
  busyWith(pane, 'membaca', async () => {
    const { store, services } = pane;
    const [{ settings, lost }, codes, sheets, active] = await Promise.all([
      services.loadSettings(),
      // A device that cannot be read has no list: the check is optional, and the settings say that there is none.
      services.codes.load().catch(() => null),
      services.sheets(),
      services.activeSheet(),
    ]);
    store.setState({
      settings: withCodes(settings, codes?.kode ?? null),
      codes: codes === null ? null : { nama: codes.nama, kept: true },
      lost,
      sheets: sheets.map(({ name }) => name),
      ids: Object.fromEntries(sheets.map(({ id, name }) => [name, id])),
      hidden: sheets.flatMap(({ name, hidden }) => (hidden ? [name] : [])),
      taken: settings.kesimpulan ?? [],
      sheet: active,
    });
    await openSheet(pane, active);
  });

export const readSheet = (pane: Pane, sheet: string): Promise<void> =>
  busyWith(pane, 'membaca', (name) => openSheet(pane, name(sheet)));

/** Whether a message told of findings and doubts that other settings change. */
const isSpent = (outcome: Outcome | null): boolean =>
  outcome !== null && ['ditulis', 'ditolak', 'tak-terbaca'].includes(outcome.kind);

/** Takes over new settings: keeps the old ones for undo, stores them in the workbook, analyses what was read again. */
export const changeSettings = (pane: Pane, settings: Settings): Promise<void> => {
  const { store } = pane;
  store.setState((state) => ({
    settings,
    undo: [...state.undo.slice(-49), state.settings],
    outcome: isSpent(state.outcome) ? null : state.outcome,
  }));
  return settle(pane);
};

/** Takes the last change of settings back. */
export const undoSettings = (pane: Pane): Promise<void> => {
  const last = pane.store.getState().undo.at(-1);
  if (last === undefined) return Promise.resolve();
  // The list of codes is no setting of the workbook: it stays.
  pane.store.setState((state) => ({
    settings: withCodes(last, state.settings.nomenklatur),
    undo: state.undo.slice(0, -1),
  }));
  return settle(pane);
};

/** Writes the settings of now into the workbook; a later change while this runs has its own turn. */
export const keepSettings = async ({ store, services }: Pane): Promise<void> => {
  const { settings } = store.getState();
  store.setState({ saving: 'menyimpan' });
  try {
    const { taken } = store.getState();
    await services.saveSettings(taken.length === 0 ? settings : { ...settings, kesimpulan: taken });
    // What was not understood is overwritten by now.
    if (store.getState().settings === settings) store.setState({ saving: 'tersimpan', lost: [] });
  } catch (error) {
    store.setState({ saving: 'gagal', outcome: outcomeOf(error) });
  }
};

/** Analyses what was read with the settings of now; a later change while this runs wins. */
export const reanalyse = async (pane: Pane): Promise<void> => {
  const { store, services } = pane;
  const { settings, sheet, views } = store.getState();
  try {
    const view = sheet === null ? undefined : views[sheet];
    if (view === undefined) return;
    const now = await services.analyse(view, settings);
    if (store.getState().settings !== settings) return;
    store.setState((state) => ({ views: { ...state.views, [view.sheet]: now } }));
    await compareViews(pane);
  } catch (error) {
    store.setState({ outcome: outcomeOf(error) });
  }
};

/** Keeps the settings and shows what they change; settings that could not be kept hold all the same. */
const settle = async (pane: Pane): Promise<void> => {
  await keepSettings(pane);
  await reanalyse(pane);
};

/** Selects a finding and shows its cell in the sheet. */
export const selectFinding = (pane: Pane, finding: Finding | null): void => {
  pane.store.setState({ selected: finding?.id ?? null });
  const table = currentTable(pane.store.getState());
  if (finding !== null && table !== null) jump(pane, table.table.sheet, finding.cell);
};

/**
 * Takes the rows selected in the sheet (or those `offered`) for the headings of a table, reads the table from there and shows what its columns
 * mean. Answers what came of it; null when the pane was busy or the host refused, which is told as any failure.
 */
export const pointHeadings = async (pane: Pane, offered?: SelectedRows): Promise<Pointed | null> => {
  const { store, services } = pane;
  let answer: Pointed | null = null;
  await busyWith(pane, 'membaca', async () => {
    const rows = offered ?? (await services.selectedRows());
    await openSheet(pane, rows.sheet);
    const { views, settings } = store.getState();
    const view = views[rows.sheet];
    if (view === undefined) return;
    answer = await services.point(view, rows, settings);
    if (!answer.ok) return;
    await changeSettings(pane, answer.settings);
    store.setState({ table: answer.table, tab: 'kolom', selected: null });
  });
  return answer;
};

export const jump = (pane: Pane, sheet: string, cell: Cell): void => {
  const { store, services } = pane;
  services.jump(sheet, cell).catch((error: unknown) => {
    if (!(error instanceof PortError && error.code === 'lembar-hilang')) {
      store.setState({ outcome: outcomeOf(error) });
      return;
    }
    void inTurn(pane, () =>
      busyWith(pane, 'membaca', async () => services.jump((await settleSheets(pane))(sheet) ?? sheet, cell)),
    );
  });
};

export const showTab = ({ store }: Pane, tab: Tab): void =>
  store.setState((state) => ({ tab, aim: null, looked: state.looked || tab === 'temuan' }));
/** Shows what the columns of a table mean. */
export const showColumns = (pane: Pane, table: number): void => {
  pane.store.setState({ table, part: 'kolom' });
  showTab(pane, 'kolom');
};
export const toggleHelp = ({ store }: Pane): void => store.setState((state) => ({ help: !state.help }));
export const chooseTable = ({ store }: Pane, table: number): void => store.setState({ table, selected: null });
export const setFilter = ({ store }: Pane, change: Partial<Filter>): void =>
  store.setState((state) => ({ filter: { ...state.filter, ...change } }));
export const setPreferences = ({ store }: Pane, change: Partial<Preferences>): void =>
  store.setState((state) => ({ preferences: { ...state.preferences, ...change } }));
export const closeOutcome = ({ store }: Pane): void => store.setState({ outcome: null });
