import { tableSettingsOf } from '../../engine';
import type { Write } from '../../engine/facts/types';
import type { BandingAsked } from '../../worker/banding';
import { busyWith } from './busy';
import { execute } from './run';
import { currentTable, currentView } from './select';
import type { Filling } from './services';
import { openSheet } from './sheets';
import type { Comparison, Pane, PaneState } from './state';

/** Asks for the comparison of the table that is shown, as its sheet stands now. */
const ask = (
  pane: Pane,
  asked: Pick<BandingAsked, 'berkas' | 'pilihan' | 'jawaban'>,
  answered: readonly string[],
): Promise<void> =>
  busyWith(pane, 'membaca', async (name) => {
    const { store, services } = pane;
    const known = store.getState();
    if (known.stale && known.sheet !== null) await openSheet(pane, name(known.sheet));
    const { settings, table } = store.getState();
    const [view, analysis] = [currentView(store.getState()), currentTable(store.getState())];
    if (view === null || analysis === null) return;
    const whole = { ...asked, table };
    const answer = await services.compareFile(view, settings, whole);
    const { fingerprint } = analysis.table;
    store.setState({ comparison: { asked: whole, fingerprint, view, settings, answer, answered } });
  });

let files = 0;

/** Compares the table that is shown with a file. The file is read where the engine runs, and goes nowhere else. */
export const compareWith = async (pane: Pane, file: File): Promise<void> => {
  files += 1;
  const berkas = { id: `berkas-${files}`, nama: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  await ask(pane, { berkas, pilihan: null, jawaban: {} }, []);
};

/** The same file again: with the sheet as it is now, or with the table that is shown by now. */
export const compareAgain = (pane: Pane): Promise<void> => {
  const { comparison } = pane.store.getState();
  if (comparison === null) return Promise.resolve();
  const { asked, answered } = comparison;
  return isOfTable(pane.store.getState(), comparison)
    ? ask(pane, asked, answered)
    : ask(pane, { berkas: asked.berkas, pilihan: null, jawaban: {} }, []);
};

/** Another table of the same file. */
export const chooseOther = (pane: Pane, pilihan: number): Promise<void> => {
  const { comparison } = pane.store.getState();
  return comparison === null
    ? Promise.resolve()
    : ask(pane, { berkas: comparison.asked.berkas, pilihan, jawaban: {} }, []);
};

/** What the user says of a doubtful pair of rows. */
export const answerPair = (pane: Pane, kunci: string, said: 'ya' | 'bukan'): Promise<void> => {
  const { comparison } = pane.store.getState();
  if (comparison === null) return Promise.resolve();
  const { asked, answered } = comparison;
  return ask(pane, { ...asked, jawaban: { ...asked.jawaban, [kunci]: said } }, [...answered, kunci]);
};

/** Takes the last answer back. */
export const undoPair = (pane: Pane): Promise<void> => {
  const { comparison } = pane.store.getState();
  const last = comparison?.answered.at(-1);
  if (comparison === null || last === undefined) return Promise.resolve();
  const { asked, answered } = comparison;
  const jawaban = Object.fromEntries(Object.entries(asked.jawaban).filter(([kunci]) => kunci !== last));
  return ask(pane, { ...asked, jawaban }, answered.slice(0, -1));
};

export const closeComparison = ({ store }: Pane): void => store.setState({ comparison: null, filling: false });
export const openFilling = ({ store }: Pane): void => store.setState({ filling: true });
export const closeFilling = ({ store }: Pane): void => store.setState({ filling: false });

/** Whether a comparison is about the table that is shown. */
export const isOfTable = (state: PaneState, { view, fingerprint }: Comparison): boolean =>
  state.sheet === view.sheet && currentTable(state)?.table.fingerprint === fingerprint;

/** Whether the sheet, or how it is understood, is no longer what was compared. */
export const isBehind = (state: PaneState, { view, settings, fingerprint }: Comparison): boolean => {
  if (state.stale || currentView(state)?.grid !== view.grid) return true;
  if (state.settings === settings) return false;
  const [now, before] = [state.settings, settings].map((one) => tableSettingsOf(one, fingerprint));
  return (
    state.settings.triwulan !== settings.triwulan ||
    (['columns', 'rows', 'form', 'headings'] as const).some((one) => now?.[one] !== before?.[one])
  );
};

const fill = async (pane: Pane, filling: Filling, recalculate: boolean): Promise<void> => {
  await execute(pane, 'isi', recalculate, (options) => pane.services.fill(filling, options));
  pane.store.setState({ filling: false });
  if (pane.store.getState().outcome?.kind === 'diisi') await compareAgain(pane);
};

/** Writes what the user chose in the dialog. */
export const confirmFilling = (pane: Pane, previewed: readonly Write[]): Promise<void> => {
  const { comparison } = pane.store.getState();
  if (comparison === null || previewed.length === 0) return Promise.resolve();
  const { asked, fingerprint } = comparison;
  return fill(pane, { asked, fingerprint, previewed }, false);
};

/** After something stood in the way: with consent to calculate as it was shown, else it is shown anew. */
export const fillAgain = async (pane: Pane, filling: Filling, recalculate: boolean): Promise<void> => {
  if (recalculate) return fill(pane, filling, true);
  pane.store.setState({ tab: 'temuan', temuanHalf: 'banding' });
  await compareAgain(pane);
  const { comparison } = pane.store.getState();
  if (comparison?.answer.ok === true) openFilling(pane);
};
