import { createEngine } from './client';
import type { Engine } from './engine';
import type { FromEngine } from './messages';
import type { StartThread } from './thread';

const startWorker: StartThread = (hear, fail) => {
  const worker = new Worker(new URL('./main.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<FromEngine>) => hear(data);
  worker.onerror = ({ message }) => fail(message);
  worker.onmessageerror = () => fail('a message could not be read');
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
};

/** The engine in a worker; in this thread where the host has none. */
export const startEngine = (): Engine =>
  createEngine(typeof Worker === 'undefined' ? null : startWorker, async () => (await import('./here')).engineHere);
