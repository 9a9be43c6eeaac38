import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecalculate } from '../../src/cli/recalculate';
import { openWorkbook } from '../../src/xlsx';
import { commandLine } from './terminal';

const wasm = join(__dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm');
const recalculate = createRecalculate(() => readFileSync(wasm));
const formulas = join(__dirname, '../fixtures/e81-luwu-timur-2021/table-formulas.xlsx');
let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'evaluasi-renja-rumus-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const evaluasi = commandLine({ recalculate });
/** What `--json` says besides the name of the file. */
const tables = (out: string): unknown => {
  const result: unknown = JSON.parse(out);
  return typeof result === 'object' && result !== null && 'tables' in result ? result.tables : result;
};

describe.each([
  ['hitung', []],
  ['hitung --perbaiki-jumlah', ['--perbaiki-jumlah']],
  ['hitung --rumus', ['--rumus']],
])('table-formulas.xlsx, %s', (name, options) => {
  const file = (nth: number): string => at(`${name.replace(/\W/g, '')}-${nth}.xlsx`);

  test('what it says of its result is what a fresh periksa finds there, exit code included', async () => {
    const first = await evaluasi('hitung', formulas, '-o', file(1), '--json', ...options);
    expect(first.error).toBe('');
    const fresh = await evaluasi('periksa', file(1), '--json');
    expect(fresh.error).toBe('');
    // The rows that bear out a column are those of the sheet as it was read: their counts follow what was written.
    const counted = (out: string): unknown =>
      JSON.parse(JSON.stringify(tables(out)).replace(/"reasons":\[[^\]]*\]/g, '"reasons":[]')) as unknown;
    expect(counted(first.out)).toEqual(counted(fresh.out));
    expect(first.code).toBe(fresh.code);
  });

  test('the second time writes nothing, and right formulas stayed formulas', async () => {
    const second = await evaluasi('hitung', file(1), '-o', file(2), ...options);
    expect(second.out).toMatch(/: 0 sel ditulis/);
    expect(hash(file(2))).toBe(hash(file(1)));
    const count = (path: string): number => {
      const workbook = openWorkbook(readFileSync(path));
      const { formulas: rows } = workbook.readGrid(workbook.sheetNames()[0] ?? '');
      return rows.flat().filter((formula) => String(formula).startsWith('=')).length;
    };
    expect(count(file(1))).toBeGreaterThan(0.7 * count(formulas));
  });
});
