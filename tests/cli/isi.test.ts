/** Filling a table from another file: into a copy, blank inputs of certain rows; without -o only shown. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCell } from '../../src/grid/address';
import { formulaAt, valueAt } from '../../src/grid/cells';
import { openWorkbook } from '../../src/xlsx';
import { changed, fixture } from '../engine/lembar-rumus';
import { workbookOf } from '../xlsx/from-grid';
import { commandLine } from './terminal';

const E81 = join(__dirname, '../fixtures/e81-luwu-timur-2021/table.xlsx');
const OTHER = join(__dirname, '../fixtures/tc28-lumajang/table.xlsx');
const evaluasi = commandLine();
let folder = '';
let kini = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isi-'));
  kini = join(folder, 'kini.xlsx');
  // Pagu and a first quarter of sub kegiatan are left out, another quarter is not what the file has.
  const grid = fixture('e81-luwu-timur-2021/table');
  writeFileSync(kini, workbookOf(changed(grid, { E12: '', G13: '', G14: 123 })));
});
afterAll(() => rmSync(folder, { recursive: true }));

const cell = (path: string, address: string) => {
  const workbook = openWorkbook(readFileSync(path));
  const at = parseCell(address) ?? { row: 0, column: 0 };
  const grid = workbook.readGrid(workbook.sheetNames()[0] ?? '');
  return [formulaAt(grid, at.row, at.column), valueAt(grid, at.row, at.column)];
};

test('without -o it shows what would be filled, and writes nothing', async () => {
  const before = readFileSync(kini);
  const { code, out, error } = await evaluasi('isi', kini, E81);
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/E12 +Target tahun ini Rp +– +[\d.]+ +E12 /);
  expect(out).toMatch(/G13 /);
  expect(out).not.toMatch(/^ +G14 /m);
  expect(out).toContain('1 sel yang isinya lain dibiarkan; --beda menulisnya juga.');
  expect(out).toContain('Belum ditulis');
  expect(readFileSync(kini).equals(before)).toBe(true);
});

test('-o writes a copy with a run that names the file, and Kembalikan gives the blanks back', async () => {
  const hasil = join(folder, 'hasil.xlsx');
  const { code, out } = await evaluasi('isi', kini, E81, '-o', hasil);
  expect(code).toBe(0);
  expect(out).toContain('2 sel ditulis');
  expect(cell(hasil, 'E12')).toEqual(cell(E81, 'E12'));
  expect(cell(hasil, 'G14')).toEqual([123, 123]);
  const workbook = openWorkbook(readFileSync(hasil));
  const { runs } = await workbook.history();
  expect(runs).toMatchObject([{ command: 'isi', dari: 'table.xlsx', restored: false }]);
  await workbook.restore();
  const back = join(folder, 'kembali.xlsx');
  writeFileSync(back, workbook.save());
  expect(cell(back, 'E12')).toEqual(['', '']);
});

test('--beda also writes what is something else; --json tells each cell', async () => {
  const hasil = join(folder, 'beda.xlsx');
  const { out } = await evaluasi('isi', kini, E81, '-o', hasil, '--beda', '--json');
  expect(cell(hasil, 'G14')).toEqual(cell(E81, 'G14'));
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    output: hasil,
    tables: [{ left: 0, filled: expect.arrayContaining([expect.objectContaining({ cell: 'G14', kind: 'differs', before: 123, from: { sheet: 'Evaluasi TW II', cell: 'G14' } })]) }],
  }); // prettier-ignore
});

test.each([
  [() => [kini], /perlu dua berkas/],
  [() => [kini, OTHER], /Tidak ada tabel di kedua berkas/],
  [() => [kini, 'tak-ada.xlsx'], /tak-ada\.xlsx: .*tidak ditemukan/],
  [() => [kini, E81, '-o', kini], /tidak boleh menimpa/],
  [() => [kini, E81, '-o', E81], /tidak boleh menimpa/],
  [() => [kini, E81, '--rumus'], /--rumus bukan untuk perintah isi/],
])('%#: refused, exit 2, nothing written', async (args, message) => {
  const before = readFileSync(kini);
  const { code, out, error } = await evaluasi('isi', ...args());
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(message);
  expect(readFileSync(kini).equals(before)).toBe(true);
  expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
});
