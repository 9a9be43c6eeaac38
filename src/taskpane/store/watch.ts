import { PortError } from '../../port/obstacles';
import { compareViews } from './compare';
import type { Pane, PaneStore, WatchPause } from './state';

/** How long nothing has to happen before an edit is looked at: typing on does not wait for us. */
export const QUIET_MS = 200;
/** Sheets beyond this are not followed edit by edit; the port refuses them too. */
const MOST_CELLS = 80_000;

type Turn = { timer: ReturnType<typeof setTimeout> | null; running: boolean; again: boolean };
const turns = new WeakMap<PaneStore, Turn>();

const turnOf = ({ store }: Pane): Turn => {
  const turn = turns.get(store) ?? { timer: null, running: false, again: false };
  turns.set(store, turn);
  return turn;
};

const pause = ({ store }: Pane, paused: WatchPause): void =>
  store.setState((state) => ({ stale: true, watch: { ...state.watch, paused } }));

const pauseOf = (error: unknown): WatchPause => {
  if (!(error instanceof PortError)) return 'gagal';
  switch (error.code) {
    case 'terlalu-besar':
      return 'besar';
    case 'perhitungan-manual':
    case 'mode-edit':
      return error.code;
    default:
      return 'gagal';
  }
};

/**
 * Switches Pantau on or off. Off by default and for this session only: it reads the sheet after every edit, which nobody
 * should pay for who has forgotten that it was once switched on in another workbook.
 */
export const setWatch = (pane: Pane, on: boolean): void => {
  pane.store.setState({ watch: { on, paused: null, ahead: false } });
  if (on) soon(pane);
};

/** An edit was told: it is looked at once nothing more comes. */
export const edited = (pane: Pane, remote: boolean): void => {
  const { watch } = pane.store.getState();
  pane.store.setState({ stale: true });
  if (!watch.on) return;
  // A colleague may go on for minutes; the user's own next edit takes all of it in.
  if (remote) pause(pane, 'rekan');
  else soon(pane);
};

const soon = (pane: Pane): void => {
  const turn = turnOf(pane);
  if (turn.timer !== null) clearTimeout(turn.timer);
  turn.timer = setTimeout(() => {
    turn.timer = null;
    void look(pane, turn);
  }, QUIET_MS);
};

/** Checks the sheet shown again. One at a time; not while something else runs, which reads the sheet itself. */
const look = async (pane: Pane, turn: Turn): Promise<void> => {
  if (turn.running || pane.store.getState().busy !== null) {
    turn.again = true;
    if (!turn.running) afterwards(pane, turn);
    return;
  }
  turn.running = true;
  turn.again = false;
  await check(pane);
  turn.running = false;
  if (turn.again) soon(pane);
};

const afterwards = (pane: Pane, turn: Turn): void => {
  const stop = pane.store.subscribe(({ busy }) => {
    if (busy !== null) return;
    stop();
    if (turn.again && pane.store.getState().stale) soon(pane);
  });
};

const check = async (pane: Pane): Promise<void> => {
  const { store, services } = pane;
  const { sheet, views, settings, watch } = store.getState();
  const view = sheet === null ? undefined : views[sheet];
  if (!watch.on || view === undefined) return;
  const { values } = view.grid;
  if (values.length * (values[0]?.length ?? 0) > MOST_CELLS) return pause(pane, 'besar');
  try {
    const now = await services.recheck(view, settings);
    const state = store.getState();
    // A command, other settings or another sheet came in between: what they read is newer.
    if (!state.watch.on || state.views[view.sheet] !== view || state.settings !== settings) return;
    store.setState({
      views: { ...state.views, [view.sheet]: now },
      watch: { on: true, paused: null, ahead: state.watch.ahead || now !== view },
      ...(state.sheet === view.sheet ? { stale: false } : {}),
    });
    if (now !== view) await compareViews(pane);
  } catch (error) {
    pause(pane, pauseOf(error));
  }
};
