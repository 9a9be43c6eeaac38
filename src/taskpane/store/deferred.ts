import type { PaneServices } from './services';

/** Services that are still loading: the pane shows itself at once, what it asks waits. */
export const deferredServices = (ready: Promise<PaneServices>): PaneServices => ({
  sheets: async () => (await ready).sheets(),
  activeSheet: async () => (await ready).activeSheet(),
  open: async (...given) => (await ready).open(...given),
  analyse: async (...given) => (await ready).analyse(...given),
  trial: async (...given) => (await ready).trial(...given),
  compare: async (...given) => (await ready).compare(...given),
  compareFile: async (...given) => (await ready).compareFile(...given),
  fill: async (...given) => (await ready).fill(...given),
  file: async (...given) => (await ready).file(...given),
  buildReport: async (...given) => (await ready).buildReport(...given),
  plan: async (...given) => (await ready).plan(...given),
  run: async (...given) => (await ready).run(...given),
  marked: async () => (await ready).marked(),
  history: async () => (await ready).history(),
  fix: async (...given) => (await ready).fix(...given),
  recheck: async (...given) => (await ready).recheck(...given),
  cancel: () => {
    // Nothing runs before the services are there.
    ready.then((services) => services.cancel()).catch(() => undefined);
  },
  report: async (...given) => (await ready).report(...given),
  workbookName: async () => (await ready).workbookName(),
  jump: async (...given) => (await ready).jump(...given),
  selectedRows: async () => (await ready).selectedRows(),
  point: async (...given) => (await ready).point(...given),
  loadSettings: async () => (await ready).loadSettings(),
  saveSettings: async (...given) => (await ready).saveSettings(...given),
  codesOf: async (...given) => (await ready).codesOf(...given),
  codes: {
    load: async () => (await ready).codes.load(),
    save: async (...given) => (await ready).codes.save(...given),
  },
  diagnostics: async () => (await ready).diagnostics(),
  subscribe: (listener, onError) => {
    let stop: (() => void) | null = null;
    let stopped = false;
    ready.then((services) => {
      if (!stopped) stop = services.subscribe(listener, onError);
    }, onError);
    return () => {
      stopped = true;
      stop?.();
    };
  },
  speak: (language) => {
    // A failure to load is told by what else waits for it.
    ready.then((services) => services.speak(language)).catch(() => undefined);
  },
});
