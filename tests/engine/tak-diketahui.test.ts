import { computedOf, DEFAULT_SETTINGS, openGrid } from '../../src/engine';
import { parseCell, toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { makeGrid, readFixture } from './sheets';
import { analyseSheet, planOf } from '../analisis';

// An input that cannot be read is unknown, not zero: nothing over it is accused, corrected or filled (rules: Reading a sheet, 6).

/** A right evaluation by quarters: two programs, totals, averages. */
const EVALUASI: readonly (readonly CellValue[])[] = [
  ['EVALUASI HASIL RENJA TAHUN 2024'],
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target Renja 2024', '', 'Realisasi Kinerja Pada Triwulan', '', '', '', '', '', '', '', 'Realisasi Renja 2024', '', 'Tingkat Capaian Renja 2024 (%)', ''], // prettier-ignore
  ['', '', '', '', '', '', 'I', '', 'II', '', 'III', '', 'IV', '', '', '', '', ''],
  ['', '', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 'Persentase', '%', 100, 500_000, '', 50_000, '', 50_000, '', 50_000, '', 100_000, 80, 250_000, 80, 50], // prettier-ignore
  ['1.06.02.2.01', 'Pengembangan Potensi', 'Jumlah', 'orang', 50, 500_000, '', 50_000, '', 50_000, '', 50_000, '', 100_000, 40, 250_000, 80, 50], // prettier-ignore
  ['1.06.02.2.01.0001', 'Pelatihan Relawan', 'Jumlah orang', 'orang', 20, 200_000, 5, 20_000, 5, 20_000, 5, 20_000, 5, 40_000, 20, 100_000, 100, 50], // prettier-ignore
  ['1.06.02.2.01.0002', 'Bantuan Karang Taruna', 'Jumlah lembaga', 'lembaga', 30, 300_000, 5, 30_000, 5, 30_000, 5, 30_000, 3, 60_000, 18, 150_000, 60, 50], // prettier-ignore
  ['1.06.03', 'PROGRAM REHABILITASI SOSIAL', 'Persentase', '%', 100, 300_000, '', 30_000, '', 30_000, '', 30_000, '', 60_000, 75, 150_000, 75, 50], // prettier-ignore
  ['1.06.03.2.01', 'Rehabilitasi Dasar', 'Jumlah', 'orang', 40, 300_000, '', 30_000, '', 30_000, '', 30_000, '', 60_000, 30, 150_000, 75, 50], // prettier-ignore
  ['1.06.03.2.01.0001', 'Penyediaan Makanan', 'Jumlah orang', 'orang', 40, 300_000, 8, 30_000, 8, 30_000, 8, 30_000, 6, 60_000, 30, 150_000, 75, 50], // prettier-ignore
  ['', 'JUMLAH', '', '', '', 800_000, '', 80_000, '', 80_000, '', 80_000, '', 160_000, '', 400_000, '', 50],
];
const GABUNG = ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'E2:F3', 'G2:N2', 'G3:H3', 'I3:J3', 'K3:L3', 'M3:N3', 'O2:P3', 'Q2:R3']; // prettier-ignore

const put = (rows: readonly (readonly CellValue[])[], address: string, value: CellValue): CellValue[][] => {
  const cell = parseCell(address);
  return rows.map((row, r) => row.map((old, c) => (r === cell?.row && c === cell.column ? value : old)));
};
const grid = (rows: readonly (readonly CellValue[])[]): Grid => makeGrid(rows, { merges: GABUNG });
const outcome = (sheet: Grid) => {
  const analysis = analyseSheet(sheet, DEFAULT_SETTINGS);
  const findings = analysis.tables.flatMap(({ evaluation }) => evaluation.findings);
  const perbaiki = planOf(sheet, { kind: 'perbaiki', findings: 'semua' }, DEFAULT_SETTINGS);
  return {
    galat: findings.filter(({ severity }) => severity === 'galat').map(({ cell, rule }) => `${rule} ${toA1(cell)}`),
    bernama: findings.filter(({ severity }) => severity !== 'info').map(({ cell }) => toA1(cell)),
    tulisan: perbaiki.writes.map(({ cell }) => toA1(cell)),
    ringkasan: JSON.stringify(analysis.tables.map(({ evaluation }) => evaluation.summary)),
  };
};

test('tabelnya benar sebelum dirusak', () => {
  const { galat, bernama, tulisan } = outcome(grid(EVALUASI));
  expect([galat, bernama, tulisan]).toEqual([[], [], []]);
});

const TAK_TERBACA: readonly CellValue[] = ['#REF!', '#VALUE!', '#####', '200.000.00O', '12.34.567', '70 Poin 66,50 Poin', 'menunggu 2 dokumen', '#GETTING_DATA']; // prettier-ignore
const ISIAN = ['F7', 'F8', 'F11', 'H7', 'N8', 'J11', 'E7', 'E8', 'G7', 'M8', 'I11'];

describe.each(ISIAN)('isian %s', (address) => {
  test.each(TAK_TERBACA)(
    '"%s": disebut sendiri; tidak ada yang dituduh, ditulis, atau dihitung sebagai nol',
    (value) => {
      const { galat, bernama, tulisan, ringkasan } = outcome(grid(put(EVALUASI, address, value)));
      expect(galat).toEqual([]);
      expect(bernama).toEqual([address]);
      expect(tulisan).toEqual([]);
      expect(ringkasan).not.toContain('NaN');
    },
  );
});

test('jumlah kosong di atas isian yang tak terbaca tidak diisi, dan yang di atasnya pun tidak', () => {
  const kosong = put(put(put(EVALUASI, 'F6', ''), 'F5', ''), 'F12', '');
  expect(outcome(grid(kosong)).tulisan).toEqual(expect.arrayContaining(['F5', 'F6', 'F12']));
  const { galat, tulisan } = outcome(grid(put(kosong, 'F7', '#REF!')));
  expect([galat, tulisan]).toEqual([[], []]);
});

test('jumlah yang tidak bertumpu padanya tetap dinilai', () => {
  const rusak = put(put(EVALUASI, 'F7', '#REF!'), 'F9', 290_000);
  expect(outcome(grid(rusak)).galat).toEqual(['jumlah-anak F9']);
  expect(outcome(grid(put(put(EVALUASI, 'H7', 'x 1'), 'J6', 49_000))).galat).toEqual(['jumlah-anak J6']);
});

test('target berupa kata dengan capaian tercetak: capaiannya tidak dikosongkan', () => {
  const wtp = put(put(put(EVALUASI, 'E11', 'WTP'), 'O11', 'WTP'), 'Q11', 100);
  const { galat, tulisan } = outcome(grid(wtp));
  expect([galat, tulisan]).toEqual([[], []]);
});

test('bacaan yang didukung jumlah di sekitarnya tetap dipakai; tanpa dukungan tidak ditebak', () => {
  const { galat, bernama } = outcome(grid(put(put(EVALUASI, 'F8', '3.00.000'), 'F9', 290_000)));
  expect([galat, bernama]).toEqual([['jumlah-anak F9'], ['F8', 'F9']]);
  const tanpa = outcome(grid(put(put(EVALUASI, 'F8', '3.10.000'), 'R8', '')));
  expect([tanpa.galat, tanpa.tulisan]).toEqual([[], []]);
});

/** Addresses of lowest-level inputs of a table, spread over it: `step` apart. */
const isianDari = (sheet: Grid, step: number): string[] => {
  const opened = openGrid(sheet, DEFAULT_SETTINGS);
  const all = computedOf(opened);
  return opened.analysis.tables.flatMap(({ table }, at) => {
    const computed = new Set(all[at]?.map(({ cell }) => toA1(cell)));
    const parents = new Set(table.rows.map(({ parent }) => parent));
    const leaves = table.rows.filter(({ row, kind }) => !parents.has(row) && !CLOSING.test(kind));
    const cells = leaves.flatMap(({ row }) =>
      table.columns
        .filter(({ role }) => INPUTS.has(role))
        .map(({ column }) => ({ row, column }))
        .filter(({ column }) => /\d/.test(String(sheet.values[row - sheet.top]?.[column - sheet.left] ?? '')))
        .map(toA1)
        .filter((address) => !computed.has(address)),
    );
    return cells.filter((_, at) => at % step === Math.floor(step / 2));
  });
};
const CLOSING = /^(?:jumlah|rata-rata|predikat|ulangan|catatan)/;
const INPUTS: ReadonlySet<string> = new Set(['target', 'target-renstra', 'realisasi-lalu', 'realisasi-tw', 'pagu', 'fisik', 'realisasi-keuangan', 'anggaran', 'realisasi', 'pagu-maju', 'target-maju', 'awal', 'berkurang', 'bertambah']); // prettier-ignore

const damaged = (sheet: Grid, address: string, value: CellValue): Grid => {
  const cell = parseCell(address);
  const change = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
    rows.map((row, r) =>
      row.map((old, c) => (r + sheet.top === cell?.row && c + sheet.left === cell.column ? value : old)),
    );
  return { ...sheet, values: change(sheet.values), formulas: change(sheet.formulas) };
};

const TABEL: readonly (readonly [string, number])[] = [
  ['e81-luwu-timur-2021', 37],
  ['realisasi-fisik-keuangan-sulbar-2022', 5],
  ['tc23-lumajang', 7],
  ['tc24-lumajang', 7],
  ['tc28-lumajang', 5],
  ['tc29-luwu-2024', 37],
  ['tc31-luwu-timur-2021', 5],
  ['tc33-luwu-2024', 5],
];

describe.each(TABEL)('tabel nyata: %s', (folder, step) => {
  test('satu isian yang menjadi tak terbaca tidak menambah tuduhan maupun tulisan', async () => {
    const sheet = await readFixture(`${folder}/table.xlsx`);
    const before = outcome(sheet);
    const isian = isianDari(sheet, step);
    expect(isian.length).toBeGreaterThan(1);
    const wrong = isian.flatMap((address) => {
      const after = outcome(damaged(sheet, address, '#REF!'));
      const galat = after.galat.filter((one) => !before.galat.includes(one));
      const tulisan = after.tulisan.filter((one) => !before.tulisan.includes(one));
      const named = after.bernama.includes(address);
      return galat.length + tulisan.length === 0 && named && !after.ringkasan.includes('NaN')
        ? []
        : [{ address, galat, tulisan, named }];
    });
    expect(wrong).toEqual([]);
  });
});
