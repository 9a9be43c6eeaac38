import { readFileSync } from 'node:fs';
import product from '../../package.json';
import { createRecalculate } from './recalculate';
import { run } from './run';

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  width: process.stdout.columns ?? 160,
  version: product.version,
  // The bundler puts the file beside this program.
  recalculate: createRecalculate(() => readFileSync(new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url))),
}).then((code) => {
  process.exitCode = code;
});
