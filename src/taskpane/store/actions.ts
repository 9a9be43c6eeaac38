import { errorOf, outcomeOf } from '../../commands/outcome';
import { PortError } from '../../engine/port';
import type { Pointed } from '../../engine';
import type { Settings, Write } from '../../engine/facts/types';
import type { Finding } from '../../engine/rules/finding';
import type { SelectedRows } from '../../excel';
import type { Cell } from '../../grid/types';
import type { ReportStamp } from '../../laporan';
import type { Attempt, Command, Outcome, PlainCommand, RunOptions } from './services';
import { busyWith, inTurn } from './busy';
import { compareViews } from './compare';
import { currentTable, currentView } from './select';
import { withCodes } from './settings';
import { forgetFollowers, openSheet, refresh, settleSheets } from './sheets';
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

/** Runs a command on the sheet shown. `recalculate`: the user's consent in manual calculation mode. */
export const run = (pane: Pane, command: PlainCommand, recalculate = false): Promise<void> =>
  runWith(pane, command, {}, recalculate);

/** The same, with what "Kembalikan" is to put back. */
export const runWith = (
  pane: Pane,
  command: PlainCommand,
  which: Pick<RunOptions, 'until' | 'entry'>,
  recalculate = false,
): Promise<void> =>
  execute(pane, command, recalculate, (options) => pane.services.run(command, { ...options, ...which }));

/** Runs something that ends with an outcome, then reads the sheet again so that the pane shows what is there now. */
export const execute = (
  pane: Pane,
  command: Command,
  recalculate: boolean,
  work: (options: RunOptions) => Promise<Outcome>,
): Promise<void> =>
  busyWith(pane, command, async () => {
    const { store, services } = pane;
    const { settings } = store.getState();
    const sheet = store.getState().sheet ?? (await services.activeSheet());
    const outcome = await work({ sheet, settings, recalculate });
    // Told as a failure, the sheet is looked for under another name.
    if (outcome.kind === 'terhalang' && outcome.obstacle === 'lembar-hilang') throw errorOf(outcome);
    store.setState({ preview: null });
    finish(pane, outcome);
    if (outcome.kind === 'ditulis' && outcome.report.written > 0) forgetFollowers(pane, sheet);
    if (outcome.kind === 'dikembalikan') forgetFollowers(pane, null);
    await refresh(pane, sheet);
    await followHistory(pane, outcome);
  });

/** The list of runs follows what wrote or took back; nobody waits for it. */
const followHistory = async ({ store, services }: Pane, outcome: Outcome): Promise<void> => {
  if (!['ditulis', 'diisi', 'dikembalikan'].includes(outcome.kind)) return;
  const journal = await services.history().catch(() => null);
  store.setState({ runs: journal?.runs ?? null });
};

/** Reads the sheet once more, so that the report tells what is there now, and writes the report on the chosen table. */
export const makeReport = (pane: Pane, stamp: ReportStamp): Promise<void> =>
  busyWith(pane, 'laporan', async () => {
    const { store, services } = pane;
    const { sheet } = store.getState();
    if (sheet === null) return;
    await openSheet(pane, sheet);
    const { table, settings, preferences } = store.getState();
    const view = currentView(store.getState());
    if (view === null) return;
    const report = await services.buildReport(view, settings, { table, stamp, language: preferences.language });
    if (report === null) return;
    const outcome = await services.report(report);
    if (outcome.kind === 'laporan') store.setState(({ reports }) => ({ reports: [...reports, outcome.sheet] }));
    finish(pane, outcome);
  });

/** Which sheets show marks once a command has ended. */
const markedAfter = (marked: readonly string[], outcome: Outcome): readonly string[] => {
  if (outcome.kind === 'dihapus' || (outcome.kind === 'dikembalikan' && outcome.cleared !== null)) return [];
  if (outcome.kind !== 'ditulis' && outcome.kind !== 'diisi') return marked;
  const others = marked.filter((sheet) => sheet !== outcome.sheet);
  return outcome.report.marked > 0 ? [...others, outcome.sheet] : others;
};

/**
 * Shows how a command ended; one that needs the user goes to the tab where it can be settled. Who has recomputed knows the
 * first three steps.
 */
export const finish = (pane: Pane, outcome: Outcome): void => {
  const unsure = outcome.kind === 'ditolak' && outcome.refusals.some((refusal) => refusal.code === 'tidak-yakin');
  pane.store.setState(({ marked, watch }) => ({
    outcome,
    marked: markedAfter(marked, outcome),
    watch: { ...watch, ahead: false },
    ...(unsure ? { tab: 'kolom' } : {}),
  }));
  if (outcome.kind === 'ditulis' && outcome.command === 'hitung-ulang') setPreferences(pane, { welcomed: true });
};

/** Shows what a correction would write, before it is written; a sheet that was edited since is read again first. */
export const previewFix = (pane: Pane, findings: 'semua' | readonly string[]): Promise<void> =>
  busyWith(pane, 'membaca', async (name) => {
    const { store, services } = pane;
    const known = store.getState();
    if (known.stale && known.sheet !== null) await openSheet(pane, name(known.sheet));
    const { sheet, views, settings } = store.getState();
    const view = sheet === null ? undefined : views[sheet];
    if (view === undefined) return;
    const plan = await services.plan(view, { kind: 'perbaiki', findings }, settings);
    store.setState({ preview: { findings, plan } });
  });

export const confirmFix = (pane: Pane): Promise<void> => {
  const { preview } = pane.store.getState();
  if (preview === null) return Promise.resolve();
  return fix(pane, preview.findings, preview.plan.writes, false);
};

const fix = (
  pane: Pane,
  findings: 'semua' | readonly string[],
  previewed: readonly Write[],
  recalculate: boolean,
): Promise<void> =>
  execute(pane, 'perbaiki', recalculate, (options) => pane.services.fix(findings, { ...options, previewed }));

/** A report is asked for again where it was: it needs the table that is shown. */
export type Repeatable = Exclude<Attempt, { readonly command: 'laporan' }>;

/**
 * Asks once more for what was stopped: the same command, never another. A correction is shown again before it is written,
 * as the sheet may have changed; only where calculation is consented to, what was shown still stands or is refused.
 */
export const tryAgain = (pane: Pane, attempt: Repeatable, recalculate: boolean): Promise<void> => {
  if (attempt.command === 'kembalikan') {
    const { until, entry } = attempt;
    const which = { ...(until === undefined ? {} : { until }), ...(entry === undefined ? {} : { entry }) };
    return runWith(pane, 'kembalikan', which, recalculate);
  }
  // Filling is loaded with what shows it.
  if (attempt.command === 'isi')
    return import('./banding').then(({ fillAgain }) => fillAgain(pane, attempt.filling, recalculate));
  if (attempt.command !== 'perbaiki') return run(pane, attempt.command, recalculate);
  const { findings, previewed } = attempt;
  return recalculate && previewed !== null ? fix(pane, findings, previewed, true) : previewFix(pane, findings);
};

export const closePreview = ({ store }: Pane): void => store.setState({ preview: null });

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
