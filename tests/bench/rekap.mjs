/**
 * `rekap` over folders of generated workbooks: how many files a core reads in a second of its time, and the most memory that
 * the command holds, which must not grow with the number of files. `node tests/bench/rekap.mjs` runs it alone; tests/bench/run.mjs
 * runs it with 200 and 1,000 files. Other numbers: `node tests/bench/rekap.mjs 200 5000`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../../src/preview/build.mjs';
import { requireTs } from './typescript.mjs';

const { sheetOfOffice } = requireTs('./sheets.ts');
const { workbookOf } = requireTs('../xlsx/from-grid.ts');

const SIZES = [200, 1_000];
const OFFICES = 40;
/** Sheets that differ; further files hold them again, so that a larger folder has no larger tables in it. */
const KINDS = 200;
/** Threads warm up and the collector takes its time: what comes on top of that is growth. */
const LIMITS = { growth: 1.25 };

const CLI = fileURLToPath(new URL('../../dist/cli/evaluasi-renja.js', import.meta.url));
const PEAK = new URL('./rekap/puncak.mjs', import.meta.url).href;

/** Workbooks of a few offices, each of one sheet of its own. */
const writeFolder = (folder, files) => {
  const kinds = Array.from({ length: Math.min(files, KINDS) }, (_, at) => workbookOf(sheetOfOffice(at)));
  for (let at = 0; at < files; at += 1) {
    const office = join(folder, `Dinas ${(at % OFFICES) + 1}`);
    mkdirSync(office, { recursive: true });
    writeFileSync(join(office, `${at + 1}.xlsx`), kinds[at % KINDS]);
  }
};

/** Runs the built command line on so many files; its peak memory in MB and its processor time in seconds. */
const measure = (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-rekap-'));
  try {
    writeFolder(folder, files);
    const start = performance.now();
    const { status, stderr } = spawnSync(
      'node',
      ['--import', PEAK, CLI, 'rekap', folder, '-o', join(folder, 'REKAP.xlsx')],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    );
    const told = /^puncak (.*)$/m.exec(stderr)?.[1];
    if (told === undefined || status === null) throw new Error(`rekap of ${files} files: ${stderr.slice(-2_000)}`);
    return { files, wall: (performance.now() - start) / 1000, ...JSON.parse(told) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Measures and prints; resolves to whether memory stays the same. */
export const benchRekap = async ({ sizes = SIZES, built = false } = {}) => {
  if (!built) await build(['cli']);
  console.log(`\nrekap: ${OFFICES} offices, ${availableParallelism()} cores\n`);
  const results = sizes.map((files) => {
    const one = measure(files);
    const { mb, cpu, wall } = one;
    console.log(
      `${String(files).padStart(7)} files · peak ${mb.toFixed(0)} MB · ${(files / cpu).toFixed(1)} files a second of a core's time · ${wall.toFixed(0)} s on the clock`,
    );
    return one;
  });
  const [first, last] = [results.at(0), results.at(-1)];
  const growth = last.mb / first.mb;
  const ok = growth <= LIMITS.growth;
  console.log(`${ok ? 'ok  ' : 'MISS'} memory ≤ ${LIMITS.growth} × from ${first.files} to ${last.files} files: ${growth.toFixed(2)}`); // prettier-ignore
  return ok;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger);
  const built = process.argv.includes('--no-build');
  process.exitCode = (await benchRekap({ ...(sizes.length === 0 ? {} : { sizes }), built })) ? 0 : 1;
}
