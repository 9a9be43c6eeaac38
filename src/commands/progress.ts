import type { Step, Work } from '../port/work';
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
  /** Runs something long, of a command or of the pane: its steps are told, and it can be cancelled. */
  readonly follow: <Result>(perform: (work: Work) => Promise<Result>) => Promise<Result>;
  /** The newest step of what runs; null once nothing does. */
  readonly onStep: (listener: (step: Step | null) => void) => () => void;
  /** Stops everything that runs, where it can be stopped. */
  readonly cancel: () => void;
};

/** Listeners that are told one thing after another. */
const channel = <Event>() => {
  const listeners = new Set<(event: Event) => void>();
  return {
    tell: (event: Event): void => {
      for (const listener of [...listeners]) listener(event);
    },
    listen: (listener: (event: Event) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const createProgress = (): Progress => {
  let state: CommandState = { status: 'siap' };
  const states = channel<CommandState>();
  const steps = channel<Step | null>();
  const running = new Set<AbortController>();
  const change = (next: CommandState): void => {
    state = next;
    states.tell(next);
  };
  return {
    state: () => state,
    subscribe: states.listen,
    begin: (command) => change({ status: 'berjalan', command }),
    end: (command, outcome) => change({ status: 'selesai', command, outcome }),
    follow: async (perform) => {
      const stop = new AbortController();
      running.add(stop);
      try {
        return await perform({ step: steps.tell, signal: stop.signal });
      } finally {
        running.delete(stop);
        if (running.size === 0) steps.tell(null);
      }
    },
    onStep: steps.listen,
    cancel: () => {
      for (const stop of [...running]) stop.abort();
    },
  };
};
