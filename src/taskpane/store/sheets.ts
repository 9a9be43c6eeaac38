import { looksElsewhere } from '../../commands/known-sheets';
import { PortError } from '../../port/obstacles';
import { compareViews } from './compare';
import type { SheetView } from './services';
import type { Pane } from './state';

/** Reads a sheet and shows it. */
export const openSheet = async ({ store, services }: Pane, sheet: string): Promise<void> => {
  const view = await services.open(sheet, store.getState().settings);
  store.setState((state) => ({
    views: { ...state.views, [sheet]: view },
    sheet,
    stale: false,
    table: Math.min(state.sheet === sheet ? state.table : 0, Math.max(0, view.analysis.tables.length - 1)),
  }));
  await compareViews({ store, services });
};

/**
 * Reads a sheet again after a command. The user may stop that, and what stopped the command may stop the reading too: the
 * command's result stays what is shown.
 */
export const refresh = async (pane: Pane, sheet: string): Promise<void> => {
  try {
    await openSheet(pane, sheet);
  } catch (error) {
    const { outcome } = pane.store.getState();
    const code = error instanceof PortError ? error.code : null;
    const known = outcome?.kind === 'terhalang' && outcome.obstacle === code;
    if (code !== 'dibatalkan' && !known) throw error;
    pane.store.setState({ stale: true });
  }
};

/**
 * What was read of sheets whose formulas look at a sheet that changed is dropped (null: any may have changed); the sheet
 * shown stays, and says that it is to be read again.
 */
export const forgetFollowers = ({ store }: Pane, changed: string | null): void =>
  store.setState(({ views, sheet, stale }) => {
    const gone = (name: string, view: SheetView): boolean =>
      name !== changed && (changed === null || looksElsewhere(view));
    const shown = sheet === null ? undefined : views[sheet];
    return {
      views: Object.fromEntries(Object.entries(views).filter(([name, view]) => name === sheet || !gone(name, view))),
      stale: stale || (changed !== null && shown !== undefined && sheet !== changed && looksElsewhere(shown)),
    };
  });

/** The name that a sheet has now which was known under another; null for one that is gone. */
type NameNow = (name: string) => string | null;

/**
 * Takes over which sheets there are and what they are called. What was read of a sheet that is gone or renamed is dropped,
 * but for the sheet shown, which keeps its view until it is read again.
 */
export const followSheets = async ({ store, services }: Pane): Promise<NameNow> => {
  const now = await services.sheets();
  const { ids } = store.getState();
  const byId = new Map(now.map(({ id, name }) => [id, name]));
  const names = new Set(now.map(({ name }) => name));
  const nameNow: NameNow = (name) => {
    const id = ids[name];
    return id === undefined ? (names.has(name) ? name : null) : (byId.get(id) ?? null);
  };
  store.setState((state) => {
    const views = Object.entries(state.views).flatMap(([name, view]): [string, SheetView][] => {
      const today = nameNow(name);
      return today !== null && (today === name || name === state.sheet) ? [[today, view]] : [];
    });
    return {
      sheets: now.map(({ name }) => name),
      ids: Object.fromEntries(now.map(({ id, name }) => [name, id])),
      hidden: now.flatMap(({ name, hidden }) => (hidden ? [name] : [])),
      views: Object.fromEntries(views),
      reports: state.reports.flatMap((name) => nameNow(name) ?? []),
      sheet: state.sheet === null ? null : (nameNow(state.sheet) ?? state.sheet),
    };
  });
  return nameNow;
};

/** Takes over the sheets there are now; the one shown is read again when it is renamed, another one when it is gone. */
export const settleSheets = async (pane: Pane): Promise<NameNow> => {
  const { sheet } = pane.store.getState();
  const nameNow = await followSheets(pane);
  const name = sheet === null ? null : nameNow(sheet);
  if (name !== sheet) await openSheet(pane, name ?? (await pane.services.activeSheet()));
  return nameNow;
};
