// `npm start`: builds the preview, serves it on this computer and opens it in the browser.
// Options: --port NOMOR (default 3100, 0: any free one), --no-open, --no-build.
import { spawn } from 'node:child_process';
import { build, isKept } from './build.mjs';
import { serve } from './server.mjs';

const options = process.argv.slice(2);
const wanted = options.includes('--port') ? Number(options[options.indexOf('--port') + 1]) : null;
if (wanted !== null && !(Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536)) {
  console.error('Pakai: npm start -- [--port NOMOR] [--no-open] [--no-build]');
  process.exit(2);
}

const openInBrowser = (url) => {
  const [command, ...more] =
    process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  // Where no browser can be opened (a server, a container) the printed address is enough.
  spawn(command, [...more, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};

const BUNDLES = ['pane', 'preview'];

/** Shows on a terminal how far the build is and how long it has taken; elsewhere only its end is told. */
const watch = () => {
  const started = performance.now();
  const seconds = () => Math.max(1, Math.round((performance.now() - started) / 1000));
  const isTerminal = process.stdout.isTTY;
  let shown = '';
  return {
    progress: (part) => {
      const text = `\r  ${Math.floor(part * 100)}%, ${seconds()} detik`;
      if (isTerminal && text !== shown) process.stdout.write((shown = text));
    },
    end: () => console.log(`${isTerminal ? '\r' : ''}Siap setelah ${seconds()} detik.      `.trimEnd()),
  };
};

if (!options.includes('--no-build')) {
  // Measured from a fresh clone on two cores: some 25 seconds of processor time, seven with what an earlier start has kept.
  const long = isKept(BUNDLES) ? 'beberapa detik' : 'pertama kali sekitar setengah menit, sesudah itu beberapa detik';
  console.log(`Menyiapkan pratinjau … (${long})`);
  const { progress, end } = watch();
  try {
    await build(BUNDLES, progress);
    end();
  } catch (error) {
    console.error(`Pratinjau tidak dapat disiapkan:\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

const start = async () => {
  try {
    return await serve(wanted ?? 3100);
  } catch (error) {
    // The usual port is taken, for example by a preview that still runs: any other will do, unless one was asked for.
    if (error.code === 'EADDRINUSE' && wanted === null) return serve(0);
    throw error;
  }
};

try {
  const { url } = await start();
  console.log(`\nEvaluasi Renja: ${url}\nTekan Ctrl+C untuk berhenti.`);
  if (process.stdout.isTTY && !options.includes('--no-open') && process.env.CI === undefined) openInBrowser(url);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Porta ${wanted} sedang dipakai. Pilih yang lain: npm start -- --port NOMOR`
      : `Peladen tidak dapat dijalankan: ${error.message}`,
  );
  process.exit(1);
}
