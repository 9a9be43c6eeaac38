import type { FromEngine, ToEngine } from '../../src/worker/messages';
import { createServer } from '../../src/worker/server';
import type { StartThread } from '../../src/worker/thread';

/** A thread over a pair of message ports: everything crosses by structured clone, as between page and worker. */
export type Threads = {
  readonly start: StartThread;
  /** Messages to the engine, of every thread that was started. */
  readonly sent: readonly ToEngine[];
  /** How many threads were started. */
  readonly started: () => number;
  /** The newest thread ends by itself. */
  readonly crash: (cause: string) => void;
  readonly close: () => void;
};

export const threads = (options: { readonly silent?: boolean } = {}): Threads => {
  const sent: ToEngine[] = [];
  const channels: MessageChannel[] = [];
  let fail: (cause: string) => void = () => undefined;
  return {
    sent,
    started: () => channels.length,
    crash: (cause) => fail(cause),
    close: () => channels.forEach(({ port1 }) => port1.close()),
    start: (hear, failed) => {
      const channel = new MessageChannel();
      channels.push(channel);
      fail = failed;
      const answer = createServer((message) => channel.port2.postMessage(message));
      channel.port2.onmessage = ({ data }: MessageEvent<ToEngine>) => {
        if (options.silent === true && data.kind === 'tanya') return;
        answer(data);
      };
      channel.port1.onmessage = ({ data }: MessageEvent<FromEngine>) => hear(data);
      channel.port2.postMessage({ kind: 'siap' } satisfies FromEngine);
      return {
        post: (message) => {
          sent.push(message);
          channel.port1.postMessage(message);
        },
        end: () => channel.port1.close(),
      };
    },
  };
};
