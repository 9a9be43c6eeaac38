import type { Command, Outcome } from './outcome';

/** Where the commands stand. */
export type CommandState =
  | { readonly status: 'siap' }
  | { readonly status: 'berjalan'; readonly command: Command }
  | { readonly status: 'selesai'; readonly command: Command; readonly outcome: Outcome };

/** The state of the commands, to be watched by the pane: a ribbon command may end before the pane is there. */
export type Progress = {
  readonly state: () => CommandState;
  readonly subscribe: (listener: (state: CommandState) => void) => () => void;
  readonly begin: (command: Command) => void;
  readonly end: (command: Command, outcome: Outcome) => void;
};

export const createProgress = (): Progress => {
  let state: CommandState = { status: 'siap' };
  const listeners = new Set<(state: CommandState) => void>();
  const change = (next: CommandState): void => {
    state = next;
    for (const listener of [...listeners]) listener(next);
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: (command) => change({ status: 'berjalan', command }),
    end: (command, outcome) => change({ status: 'selesai', command, outcome }),
  };
};
