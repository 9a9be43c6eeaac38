import { outcomeOf } from '../../commands/outcome';
import { PortError } from '../../port/obstacles';
import type { Command } from './services';
import { settleSheets } from './sheets';
import type { Pane } from './state';

const isGone = (error: unknown): boolean => error instanceof PortError && error.code === 'lembar-hilang';

/** The work's own try, then one more under the names that the sheets have now: a sheet may be renamed under our hands. */
const tryTwice = async (pane: Pane, work: (name: (known: string) => string) => Promise<void>): Promise<void> => {
  try {
    await work((known) => known);
  } catch (error) {
    if (!isGone(error)) throw error;
    const nameNow = await settleSheets(pane);
    await work((known) => nameNow(known) ?? known);
  }
};

/**
 * Does some work while the pane says so; a failure becomes the outcome shown, never a silent end. The work asks for the
 * names of sheets by what it knows them under.
 */
export const busyWith = async (
  pane: Pane,
  busy: Command | 'membaca',
  work: (name: (known: string) => string) => Promise<void>,
): Promise<void> => {
  if (pane.store.getState().busy !== null) return;
  pane.store.setState({ busy });
  try {
    await tryTwice(pane, work);
  } catch (error) {
    pane.store.setState({ outcome: outcomeOf(error) });
  } finally {
    pane.store.setState({ busy: null, phase: 'siap' });
  }
};

/** Does something as soon as nothing else runs; of several that wait, one after the other. */
export const inTurn = async (pane: Pane, work: () => Promise<void>): Promise<void> => {
  while (pane.store.getState().busy !== null) await whenIdle(pane);
  await work();
};

const whenIdle = ({ store }: Pane): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.subscribe(({ busy }) => {
      if (busy !== null) return;
      stop();
      resolve();
    });
  });
