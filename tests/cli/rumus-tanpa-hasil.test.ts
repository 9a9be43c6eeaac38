import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecalculate } from '../../src/cli/recalculate';
import { parseCell } from '../../src/grid/address';
import { formulaAt, valueAt } from '../../src/grid/cells';
import { isPending } from '../../src/grid/error-values';
import type { CellValue } from '../../src/grid/types';
import { openWorkbook } from '../../src/xlsx';
import { berkas, GABUNG, KEPALA, type Penyimpanan } from './berkas';
import { commandLine } from './terminal';

// Files of exporters hold formulas without results, or 0 for each (rules: Reading a sheet, 6).

const wasm = join(__dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm');
const recalculate = createRecalculate(() => readFileSync(wasm));
const evaluasi = commandLine({ recalculate });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const BENAR = [
  ...KEPALA,
  '1|PROGRAM ARSIP|persen|100|=E5|90|=G5|=F4/D4*100|=G4/E4*100',
  '|Kegiatan Arsip|persen|100|=SUM(E6:E7)|90|=SUM(G6:G7)|=F5/D5*100|=G5/E5*100',
  '|Sub Kegiatan Satu|dokumen|4|100000000|4|50000000|=F6/D6*100|=G6/E6*100',
  '|Sub Kegiatan Dua|orang|20|200000000|10|100000000|=F7/D7*100|=G7/E7*100',
  'Rata-rata capaian kinerja (%)|||||||=AVERAGE(H6:H7)|=AVERAGE(I6:I7)',
];
/** The same with two figures of sub kegiatan dua replaced. */
const dengan = (pagu: string, realisasi = '100000000'): string[] =>
  BENAR.map((line) => (line.startsWith('|Sub Kegiatan Dua') ? `|Sub Kegiatan Dua|orang|20|${pagu}|10|${realisasi}|=F7/D7*100|=G7/E7*100` : line)); // prettier-ignore

const tulis = (
  rows: readonly string[],
  how: Penyimpanan,
  lain: Readonly<Record<string, readonly string[]>> = {},
): string => {
  writeFileSync(at('masukan.xlsx'), berkas({ Evaluasi: rows, ...lain }, GABUNG, how));
  return at('masukan.xlsx');
};
type Temuan = { readonly cell: string; readonly rule: string; readonly severity: string };
const temuanOf = (out: string): Temuan[] => {
  const file: { tables: { findings: Temuan[] }[] } = JSON.parse(out);
  return file.tables.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
};
const periksa = async (path: string): Promise<Temuan[]> => temuanOf((await evaluasi('periksa', path, '--json')).out);
const rumusOf = (path: string): Map<string, CellValue> => {
  const grid = openWorkbook(readFileSync(path)).readGrid('Evaluasi');
  const found = new Map<string, CellValue>();
  for (let row = 0; row < 9; row++) {
    for (const name of 'DEFGHI') {
      const cell = parseCell(`${name}${row + 1}`);
      if (cell !== null) found.set(`${name}${row + 1}`, formulaAt(grid, cell.row, cell.column));
    }
  }
  return found;
};

const CARA: readonly Penyimpanan[] = [
  { hasil: 'tanpa' },
  { hasil: 'elemen-kosong' },
  { hasil: 'elemen-kosong', hitungSaatBuka: true },
  { hasil: 'nol', hitungSaatBuka: true },
  { hasil: 'nol' },
];

describe.each(CARA)('rumus yang hasilnya tidak disimpan: %j', (how) => {
  test('tabel yang benar: tidak ada temuan, tidak ada sel yang ditulis, juga pada hasilnya sendiri', async () => {
    const masukan = tulis(BENAR, how);
    expect(await periksa(masukan)).toEqual([]);
    const { code } = await evaluasi('hitung', masukan, '-o', at('hasil.xlsx'), '--perbaiki-jumlah');
    expect(code).toBe(0);
    expect(rumusOf(at('hasil.xlsx'))).toEqual(rumusOf(masukan));
    await evaluasi('hitung', at('hasil.xlsx'), '-o', at('lagi.xlsx'), '--perbaiki-jumlah');
    expect(rumusOf(at('lagi.xlsx'))).toEqual(rumusOf(masukan));
  });

  test('jumlah ketikan yang salah di antara rumus itu tetap ditemukan', async () => {
    const salah = BENAR.map((line) => line.replace('=SUM(G6:G7)', '149000000'));
    const found = await periksa(tulis(salah, how));
    expect(found).toContainEqual(expect.objectContaining({ cell: 'G5', severity: 'galat' }));
    expect(found.filter(({ severity }) => severity === 'galat').map(({ cell }) => cell)).toEqual(['G5']);
  });

  test.each([
    ['buku kerja lain', "='[1]DPA'!$C$7"],
    ['INDIRECT', '=INDIRECT("Data!C7")'],
    ['nama yang tidak ada', '=PAGU_DUA'],
    ['fungsi yang tidak dikenal', '=CARIPAGU(7)'],
    ['teks angka, yang dibaca menurut bahasa Excel', '=Data!B1+0'],
  ])('rumus yang hasilnya tidak dapat diketahui (%s): tidak diketahui, dan tetap seperti adanya', async (_, rumus) => {
    const masukan = tulis(dengan(rumus), how, { Data: ['|200.000.000'] });
    const found = await periksa(masukan);
    expect(found.map(({ cell, rule }) => `${rule} ${cell}`)).toEqual(['tak-terbaca E7']);
    await evaluasi('hitung', masukan, '-o', at('hasil.xlsx'), '--perbaiki-jumlah');
    expect(rumusOf(at('hasil.xlsx'))).toEqual(rumusOf(masukan));
    await evaluasi('hitung', at('hasil.xlsx'), '-o', at('lagi.xlsx'), '--perbaiki-jumlah');
    expect(rumusOf(at('lagi.xlsx'))).toEqual(rumusOf(masukan));
  });
});

test.each(CARA)('hasil kerja sendiri atas berkas demikian (%j) dibaca kembali dengan benar', async (how) => {
  const salah = BENAR.map((line) => line.replace('|=F6/D6*100|', '|90|'));
  const masukan = tulis(salah, how);
  expect((await periksa(masukan)).map(({ cell }) => cell)).toContain('H6');
  await evaluasi('hitung', masukan, '-o', at('hasil.xlsx'));
  const found = await periksa(at('hasil.xlsx'));
  expect(found.filter(({ severity }) => severity === 'galat')).toEqual([]);
});

test('lewat lembar lain: nilainya dihitung dari sana', async () => {
  const masukan = tulis(
    dengan('=Data!B1', '=Data!B2'),
    { hasil: 'tanpa' },
    { Data: ['Pagu|200000000', 'Belanja|=B1/2'] },
  );
  expect(await periksa(masukan)).toEqual([]);
  const grid = openWorkbook(readFileSync(masukan), { recalculate }).readGrid('Evaluasi');
  expect([valueAt(grid, 6, 4), valueAt(grid, 6, 6), valueAt(grid, 3, 6)]).toEqual([200000000, 100000000, 150000000]);
});

test('yang tidak dapat diketahui ditandai begitu, dengan semua yang bertumpu padanya, dan hanya itu', () => {
  const grid = openWorkbook(berkas({ Evaluasi: dengan("='[1]DPA'!$C$7") }, GABUNG), { recalculate }).readGrid(
    'Evaluasi',
  );
  const tertunda = [[6, 4], [4, 4], [3, 4], [3, 8], [4, 8], [6, 8], [7, 8]].map(([r = 0, c = 0]) => isPending(valueAt(grid, r, c))); // prettier-ignore
  expect(tertunda).toEqual([true, true, true, true, true, true, true]);
  expect([valueAt(grid, 3, 6), valueAt(grid, 5, 8), valueAt(grid, 7, 7)]).toEqual([150000000, 50, 75]);
});

test('0 yang memang hasil rumusnya tetap 0', async () => {
  const nol = BENAR.map((line) => line.replace('|4|50000000|', '|0|0|').replace('|10|100000000|', '|0|0|').replace('|90|=G5', '|0|=G5').replace('|90|=SUM', '|0|=SUM')); // prettier-ignore
  const found = await periksa(tulis(nol, { hasil: 'nol', hitungSaatBuka: true }));
  expect(found.filter(({ severity }) => severity === 'galat')).toEqual([]);
});

test('bila tidak satu pun dapat dihitung: periksa mengatakannya, hitung menolak dengan saran membuka dan menyimpannya', async () => {
  const tanpaMesin = commandLine({ recalculate: ({ stale }) => stale.map(() => null) });
  const masukan = tulis(BENAR, { hasil: 'tanpa' });
  const { error } = await tanpaMesin('periksa', masukan);
  expect(error).toContain('rumus tanpa hasilnya');
  const hitung = await tanpaMesin('hitung', masukan, '-o', at('hasil.xlsx'));
  expect([hitung.code, hitung.error]).toEqual([2, expect.stringContaining('Buka berkasnya di Excel, simpan')]);
});

test('teks kosong adalah hasil, bukan rumus tanpa hasil', () => {
  const bytes = berkas({ Evaluasi: ['=IF(TRUE,"",1)'] }, []);
  const workbook = openWorkbook(bytes);
  const sheet = workbook.package.need('xl/worksheets/sheet1.xml');
  workbook.package.set('xl/worksheets/sheet1.xml', sheet.replace('<c r="A1">', '<c r="A1" t="str">').replace('</f>', '</f><v></v>')); // prettier-ignore
  let asked = 0;
  const again = openWorkbook(workbook.save(), { recalculate: ({ stale }) => stale.map(() => ((asked += 1), null)) });
  expect([valueAt(again.readGrid('Evaluasi'), 0, 0), asked]).toEqual(['', 0]);
});
