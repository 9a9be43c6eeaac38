/** `periksa` and `hitung` on E.81 with K, % and Rp per quarter, as files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCell } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import type { CellValue, Grid } from '../../src/grid/types';
import { openWorkbook } from '../../src/xlsx';
import { cetak } from '../engine/rencana';
import { BERPERSEN_KUMULATIF, berpersenDiisi } from '../engine/tata-letak';
import { withWrites } from '../engine/transform';
import { workbookOf } from '../xlsx/from-grid';
import { commandLine } from './terminal';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-persen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const evaluasi = commandLine({ width: 140 });
const put = (grid: Grid, cell: string, value: CellValue): Grid => {
  const at = parseCell(cell);
  if (at === null) throw new Error(cell);
  return withWrites(grid, [{ cell: at, result: value }]);
};
const save = (name: string, grid: Grid): string => {
  const path = join(folder, name);
  writeFileSync(path, workbookOf(grid));
  return path;
};
const JUDUL = ['EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH', 'TAHUN 2024 TRIWULAN IV'];
const shown = async (path: string, cell: string): Promise<CellValue> => {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(path)));
  const at = parseCell(cell);
  const [sheet = ''] = workbook.sheetNames();
  return at === null ? '' : valueAt(workbook.readGrid(sheet), at.row, at.column);
};

test('% dari K: yang salah dan yang kosong dihitung ulang; setelahnya bersih, dan kedua kali tidak ada yang berubah', async () => {
  const { grid, sel } = cetak(BERPERSEN_KUMULATIF, { judul: JUDUL, nama: 3 });
  const wrong = sel('1.01.02.1.01.0033', 19);
  const blank = sel('1.01.01.1.01.0006', 16);
  const input = save('masukan.xlsx', put(put(grid, wrong, 12.5), blank, ''));
  const before = await evaluasi('periksa', input);
  expect([before.code, before.error]).toEqual([1, '']);
  expect(before.out.replace(/\s+/g, ' ')).toContain(
    `Galat ${wrong} capaian 12,50% 78,89% kurang 66,39 poin persen Persen triwulan tertulis 12,50%; realisasi 710 dari target 900 memberi 78,89%.`,
  );
  expect(before.out).toMatch(/^1 galat, /m);

  const output = join(folder, 'hasil.xlsx');
  expect((await evaluasi('hitung', input, '-o', output)).code).toBe(0);
  expect(Number(await shown(output, wrong))).toBeCloseTo(78.8889, 4);
  expect(await shown(output, blank)).toBe(50);
  const after = await evaluasi('periksa', output);
  expect([after.code, after.error]).toEqual([0, '']);
  const again = join(folder, 'lagi.xlsx');
  await evaluasi('hitung', output, '-o', again);
  const columns = [wrong, blank, sel('1.01.02.1.01.0033', 22)];
  for (const cell of columns) expect(await shown(again, cell)).toBe(await shown(output, cell));
});

test('K dari %: isian % yang salah disebut dan dibiarkan; JSON menamai kolomnya', async () => {
  const { grid, sel } = cetak(berpersenDiisi(0), { judul: JUDUL, nama: 3 });
  const cell = sel('1.01.02.1.01.0017', 19);
  const input = save('masukan.xlsx', put(grid, cell, 40.7));
  const { code, out } = await evaluasi('periksa', input, '--json');
  expect(code).toBe(0);
  const parsed: unknown = JSON.parse(out);
  expect(parsed).toMatchObject({
    tables: [{ form: 'E.81', findings: [{ cell, rule: 'input-curiga', severity: 'peringatan', found: '40.7' }] }],
  });
  expect(parsed).toHaveProperty(
    'tables.0.columns.19',
    expect.objectContaining({ column: 'T', role: 'capaian', measure: 'K', period: 3, number: '11' }),
  );
  const output = join(folder, 'hasil.xlsx');
  await evaluasi('hitung', input, '-o', output);
  expect(await shown(output, cell)).toBe(40.7);
});
