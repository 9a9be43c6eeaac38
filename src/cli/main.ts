import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import product from '../../package.json';
import { createRecalculate } from './recalculate';
import { serveThread, threads } from './rekap/threads';
import { run } from './run';
import type { Terminal } from './terminal';

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// Ctrl+C and the end of a session wait for a file that is being written: it is there whole, or not at all.
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => process.exit(code));
}

/** The bundler puts the file beside this program. */
const recalculate = createRecalculate(() => readFileSync(new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url)));

/** At most so often is shown how far a run is. */
const PROGRESS_MS = 200;
let shown = 0;
const progress = (text: string): void => {
  if (Date.now() - shown < PROGRESS_MS) return;
  shown = Date.now();
  // Back to the beginning of the line, which is cleared.
  process.stderr.write(`\r\u001B[K${text}`);
};
const clearProgress = (): void => {
  if (shown > 0) process.stderr.write('\r\u001B[K');
};

const terminal: Terminal = {
  out: (text) => {
    clearProgress();
    process.stdout.write(text);
  },
  error: (text) => {
    clearProgress();
    process.stderr.write(text);
  },
  width: process.stdout.columns ?? 160,
  version: product.version,
  now: () => new Date(),
  recalculate,
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  threads: (work) => threads(__filename, work),
  ...(process.stderr.isTTY ? { progress } : {}),
};

if (!serveThread(recalculate)) {
  void run(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
