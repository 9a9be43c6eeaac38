import product from '../../package.json';
import { run } from './run';

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const terminal = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
  width: process.stdout.columns ?? 160,
};

void run(process.argv.slice(2), terminal, product.version).then((code) => {
  process.exitCode = code;
});
