import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEFAULT_SETTINGS, rowKey, type Action, type Plan, type Settings, type Write } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import type { Grid } from '../../src/grid/types';
import { openWorkbook } from '../../src/xlsx';
import { soffice, testWithOffice } from './office';
import { analyseSheet, planOf } from '../analisis';

const FIXTURES = 'tests/fixtures';
const LIVE: Settings = { ...DEFAULT_SETTINGS, tulisRumus: true };

/** LibreOffice recalculates every formula of an .xlsx on loading: 0 stands for "always". */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Several workbooks through one run of LibreOffice, all formulas worked out anew. */
const recalculated = (books: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> => {
  if (soffice === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-rumus-'));
  try {
    const profile = join(folder, 'profil');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
    const files = [...books].map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const filter = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'hasil')];
    execFileSync(soffice, ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...filter, ...files], {
      stdio: 'pipe',
      timeout: 240_000,
    });
    return new Map([...books.keys()].map((name) => [name, readFileSync(join(folder, 'hasil', `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Every third row of every table counts as an indicator where lower is better. */
const withNegative = (grid: Grid, settings: Settings): Settings => ({
  ...settings,
  tables: Object.fromEntries(
    analyseSheet(grid, settings).tables.map(({ table }) => [
      table.fingerprint,
      {
        rows: Object.fromEntries(
          table.rows.filter((_, n) => n % 3 === 0).map(({ kode, nama }) => [rowKey({ kode, nama }), { negatif: true }]),
        ),
      },
    ]),
  ),
});

/** The plan with results that cannot be right, so that only a recalculation gives the figures. */
const withoutResults = (plan: Plan): Plan => ({
  ...plan,
  writes: plan.writes.map((write) =>
    write.after.kind === 'formula' ? { ...write, result: typeof write.result === 'number' ? -123456.5 : '?' } : write,
  ),
});

const files = readdirSync(FIXTURES).flatMap((name) =>
  readdirSync(join(FIXTURES, name))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => ({ name: `${name}-${file.replace('.xlsx', '')}`, path: join(FIXTURES, name, file) })),
);

type Case = { readonly sheet: string; readonly writes: readonly Write[] };

const makeAll = async (action: Action, choose: (grid: Grid) => Settings) => {
  const books = new Map<string, Uint8Array>();
  const cases = new Map<string, Case[]>();
  for (const { name, path } of files) {
    const workbook = openWorkbook(readFileSync(path));
    for (const sheet of workbook.sheetNames()) {
      const grid = workbook.readGrid(sheet);
      const settings = choose(grid);
      const plan = planOf(grid, action, settings);
      await workbook.apply(withoutResults(plan), 'id');
      cases.set(name, [...(cases.get(name) ?? []), { sheet, writes: plan.writes }]);
    }
    books.set(name, workbook.save());
  }
  return { books, cases };
};

const same = (value: unknown, expected: unknown): boolean =>
  typeof value === 'number' && typeof expected === 'number'
    ? Math.abs(value - expected) <= Math.abs(expected) * 1e-13 + 1e-13
    : value === expected;

const compare = (books: ReadonlyMap<string, Uint8Array>, cases: ReadonlyMap<string, readonly Case[]>) => {
  let formulas = 0;
  const wrong: string[] = [];
  for (const [name, bytes] of recalculated(books)) {
    const workbook = openWorkbook(bytes);
    for (const { sheet, writes } of cases.get(name) ?? []) {
      const grid = workbook.readGrid(sheet);
      for (const { cell, after, result } of writes) {
        if (after.kind !== 'formula') continue;
        formulas++;
        const value = valueAt(grid, cell.row, cell.column);
        if (!same(value, result)) wrong.push(`${name} ${toA1(cell)} ${after.value}: ${value} ≠ ${result}`);
      }
    }
  }
  return { formulas, wrong };
};

testWithOffice('LibreOffice works the live formulas of every case out to the engine’s figures', async () => {
  const { books, cases } = await makeAll({ kind: 'hitung-ulang' }, () => LIVE);
  const { formulas, wrong } = compare(books, cases);
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(800);
});

testWithOffice('so it does after "Perbaiki", for plain means, with a cap and negative indicators', async () => {
  const { books, cases } = await makeAll({ kind: 'perbaiki', findings: 'semua' }, (grid) =>
    withNegative(grid, { ...LIVE, rataRata: 'sederhana', batasCapaian: 100, skala: 'batas-atas' }),
  );
  const { formulas, wrong } = compare(books, cases);
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(800);
});
