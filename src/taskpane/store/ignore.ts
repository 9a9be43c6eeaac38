import type { Table } from '../../engine/facts/types';
import type { Finding } from '../../engine/rules/finding';
import { changeSettings } from './actions';
import { busyWith, inTurn } from './busy';
import { refresh } from './sheets';
import { dismiss, undismiss } from './settings';
import type { Pane, PaneStore } from './state';

/** Several ignored one after the other are marked anew once. */
const QUIET_MS = 1_500;
const timers = new WeakMap<PaneStore, ReturnType<typeof setTimeout>>();

/** Marks the sheet anew where it was marked in this session: what is ignored loses its mark, what is taken up again gets it. */
const remarkSoon = (pane: Pane, sheet: string): void => {
  if (!pane.store.getState().marked.includes(sheet)) return;
  const known = timers.get(pane.store);
  if (known !== undefined) clearTimeout(known);
  timers.set(
    pane.store,
    setTimeout(() => void inTurn(pane, () => remark(pane, sheet)), QUIET_MS),
  );
};

const remark = (pane: Pane, sheet: string): Promise<void> =>
  busyWith(pane, 'periksa', async () => {
    const { store, services } = pane;
    const { settings } = store.getState();
    if (!store.getState().marked.includes(sheet)) return;
    const outcome = await services.run('periksa', { sheet, settings, recalculate: false });
    // The reason was kept; that the marks could not follow is told as for any command.
    if (outcome.kind === 'terhalang') store.setState({ outcome });
    if (store.getState().sheet === sheet) await refresh(pane, sheet);
  });

/** Ignores findings of a table for one reason; their marks go. */
export const ignore = async (pane: Pane, table: Table, findings: readonly Finding[], reason: string): Promise<void> => {
  const { settings } = pane.store.getState();
  const next = findings.reduce(
    (chosen, finding) => dismiss(chosen, table.fingerprint, finding, finding.key, reason),
    settings,
  );
  await changeSettings(pane, next);
  remarkSoon(pane, table.sheet);
};

/** Takes an ignored finding up again. */
export const takeUp = async (pane: Pane, table: Table, finding: Finding): Promise<void> => {
  await changeSettings(pane, undismiss(pane.store.getState().settings, table.fingerprint, finding, finding.key));
  remarkSoon(pane, table.sheet);
};
