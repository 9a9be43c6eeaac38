import type { Pane } from './state';

/** Compares the sheets read so far with each other; a single one has nothing to differ from. */
export const compareViews = async ({ store, services }: Pane): Promise<void> => {
  const { sheets, views } = store.getState();
  const read = sheets.flatMap((sheet) => views[sheet] ?? []);
  if (read.length < 2) return;
  const analyses = await services.compare(read.map(({ analysis }) => analysis));
  const compared = read.map((view, at) => [view.sheet, { ...view, analysis: analyses[at] ?? view.analysis }] as const);
  store.setState((state) => ({ views: { ...state.views, ...Object.fromEntries(compared) } }));
};
