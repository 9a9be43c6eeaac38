/** The pane without its screen: its store over the real client on the strict host. */
import type { CellValue, Grid } from '../../src/grid/types';
import { writeContents } from '../../src/host/model/edit';
import { start } from '../../src/taskpane/store/actions';
import { follow } from '../../src/taskpane/store/follow';
import { createPane, type Pane } from '../../src/taskpane/store/state';
import { liveServices } from '../../src/taskpane/live';
import { engineHere } from '../../src/worker/here';
import { at, setUp } from '../excel/setup';

const HOST = {
  actions: { associate: () => undefined },
  addin: { showAsTaskpane: () => Promise.resolve() },
  theme: () => null,
  diagnostics: () => Promise.resolve([]),
};

/** Store and services over sheets, following the host's events; `edit` types into the sheet in front. */
export const open = async (...sheets: readonly Grid[]) => {
  const world = setUp({ sheets });
  const errors: unknown[] = [];
  const services = liveServices(world.port, engineHere, HOST, 'id', (error) => errors.push(error));
  const pane = createPane(services);
  const stop = services.subscribe(
    (event) => follow(pane, event),
    (error) => errors.push(error),
  );
  await start(pane);
  const edit = (address: string, input: CellValue): void => {
    const cell = at(address);
    const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    writeContents(world.model, world.model.activeSheet, area, [[input]]);
  };
  return { ...world, pane, errors, edit, stop };
};

/** Waits until the store says so; fails with what it says instead. */
export const until = async ({ store }: Pane, holds: (state: ReturnType<Pane['store']['getState']>) => boolean) => {
  for (let tries = 0; tries < 200 && !holds(store.getState()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const { stale, watch, busy } = store.getState();
  if (!holds(store.getState())) throw new Error(JSON.stringify({ stale, watch, busy }));
};
