import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { BarisRekap } from '../../laporan/rekap/rekap-row';
import type { Recalculate } from '../../xlsx';
import type { Input } from '../files';
import type { Usage } from '../usage';
import { rowsOfFile, rowsOfStopped, type Reading } from './rows';

/** Gives the rows of files; several may be asked for at the same time. */
export type Readers = {
  /** How many files are read at the same time. */
  readonly count: number;
  readonly read: (input: Input) => Promise<readonly BarisRekap[]>;
  readonly close: () => Promise<void>;
};

/** What a thread is told when it begins. */
type Order = Pick<Reading, 'choices' | 'language'> & { readonly kind: 'rekap' };

/** A file that takes longer, or needs more memory, is given up: the rest must not wait for it. */
const LIMIT = { seconds: 180, megabytes: 2048 };

/** One thread and the file it is at; after a crash it is gone, and the next file gets a new one. */
const createReader = (program: string, order: Order) => {
  let worker: Worker | null = null;
  const start = (): Worker =>
    new Worker(program, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: LIMIT.megabytes } });
  return {
    read: (input: Input): Promise<readonly BarisRekap[]> =>
      new Promise((resolve) => {
        const own = (worker ??= start());
        // Only our own listeners go: a Worker has some of its own.
        const settle = (rows: readonly BarisRekap[]): void => {
          clearTimeout(timer);
          own.off('message', settle).off('error', fail).off('exit', leave);
          resolve(rows);
        };
        const stop = (message: string): void => {
          worker = null;
          settle(rowsOfStopped(input, message, order.language));
          // What a dying thread still throws is told already.
          own.on('error', () => undefined);
          void own.terminate();
        };
        const fail = (error: unknown): void => stop(error instanceof Error ? error.message : String(error));
        const leave = (code: number): void => stop(`exit ${code}`);
        const timer = setTimeout(() => stop(`> ${LIMIT.seconds} s`), LIMIT.seconds * 1000);
        own.on('message', settle).on('error', fail).on('exit', leave);
        own.postMessage(input);
      }),
    close: async () => void (await worker?.terminate()),
  };
};

/**
 * Threads that each read one file at a time. `program`: the command line's own file, which serves as a thread when it is
 * started as one (`serveThread`).
 */
export const threads = (
  program: string,
  { choices, language, utas }: Extract<Usage, { command: 'rekap' }>,
): Readers => {
  const count = utas ?? availableParallelism();
  const idle = Array.from({ length: count }, () => createReader(program, { kind: 'rekap', choices, language }));
  const all = [...idle];
  const waiting: ((reader: ReturnType<typeof createReader>) => void)[] = [];
  const free = (): Promise<ReturnType<typeof createReader>> => {
    const reader = idle.pop();
    return reader === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(reader);
  };
  return {
    count,
    read: async (input) => {
      const reader = await free();
      const rows = await reader.read(input);
      const next = waiting.shift();
      if (next === undefined) idle.push(reader);
      else next(reader);
      return rows;
    },
    close: async () => void (await Promise.all(all.map((one) => one.close()))),
  };
};

/** Without threads: one file after the other, here. */
export const inPlace = (reading: Reading): Readers => ({
  count: 1,
  read: (input) => rowsOfFile(input, reading),
  close: () => Promise.resolve(),
});

const isOrder = (data: unknown): data is Order =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'rekap';

/** Serves as a thread of `rekap`; false when this is none. */
export const serveThread = (recalculate: Recalculate): boolean => {
  const port = parentPort;
  const order: unknown = workerData;
  if (port === null || !isOrder(order)) return false;
  const { choices, language } = order;
  port.on('message', (input: Input) => {
    void rowsOfFile(input, { choices, language, recalculate }).then((rows) => port.postMessage(rows));
  });
  return true;
};
