import { errorOf } from '../../commands/outcome';
import type { Write } from '../../engine/facts/types';
import type { ReportStamp } from '../../laporan';
import { setPreferences } from './actions';
import { busyWith } from './busy';
import { currentView } from './select';
import type { Command, Outcome, PlainCommand, RunOptions } from './services';
import { forgetFollowers, openSheet, refresh } from './sheets';
import type { Pane } from './state';

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

/** Corrects what was shown before. */
export const fix = (
  pane: Pane,
  findings: 'semua' | readonly string[],
  previewed: readonly Write[],
  recalculate: boolean,
): Promise<void> =>
  execute(pane, 'perbaiki', recalculate, (options) => pane.services.fix(findings, { ...options, previewed }));

export const closePreview = ({ store }: Pane): void => store.setState({ preview: null });
