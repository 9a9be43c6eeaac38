// What `npm test` runs: all tests that this machine can run, with a plain word about those it cannot. In CI nothing may be skipped.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, findOffice } from './browser.mjs';

const ci = process.env.CI === 'true' || process.env.CI === '1';
const browser = findBrowser();
const office = findOffice();
const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-uji-'));

const named = process.argv.slice(2);

/** Runs jest on some projects; a test file that cannot even be loaded counts as a failed test. */
const run = async (projects, options = []) => {
  const outputFile = join(folder, `${projects.join('-')}.json`);
  const jest = spawn(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--json',
      '--outputFile',
      outputFile,
      '--testSequencer=./.ci/order.mjs',
      '--selectProjects',
      ...projects,
      ...options,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...(browser && { BROWSER_PATH: browser }),
        ...(office && { SOFFICE_PATH: office }),
        // Browser tests that nobody named run in groups.
        ...(named.length === 0 && { E2E_BERSAMA: '1' }),
      },
    },
  );
  const [status] = await once(jest, 'exit');
  if (!existsSync(outputFile)) return { passed: 0, failed: 1, skipped: 0, status: status ?? 1 };
  const result = JSON.parse(readFileSync(outputFile, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
    status: status ?? 1,
  };
};

// Jest leaves one core free: half of a small machine. Browser tests share one preview and wait more than they work: two at a time,
// beside the others.
const only = named.flatMap((name) => [name, '--passWithNoTests']);
const results = await Promise.all([
  run(['node', 'pane'], ['--maxWorkers=100%', ...only]),
  run(['e2e'], ['--maxWorkers=2', ...(browser ? only : ['-t', '(?!)'])]),
]);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
rmSync(folder, { recursive: true });

const missing = [
  browser
    ? null
    : 'Uji peramban dilewati: Chromium, Chrome, atau Edge tidak ditemukan (BROWSER_PATH boleh menunjuknya).\n' +
      'Browser tests were skipped: no Chromium, Chrome or Edge found (BROWSER_PATH may name one).',
  office
    ? null
    : 'Uji buka-dan-hitung-ulang dengan LibreOffice dilewati: soffice tidak ditemukan.\n' +
      'Tests that open files in LibreOffice were skipped: no soffice found.',
].filter((text) => text !== null);
missing.forEach((text) => console.log(`\n${text}`));

const failed = results.some(({ status }) => status !== 0);
const incomplete = ci && (missing.length > 0 || total('skipped') > 0);
if (incomplete) console.log('\nDi CI tidak ada uji yang boleh dilewati.\nIn CI no test may be skipped.');
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = failed || incomplete ? 1 : 0;
