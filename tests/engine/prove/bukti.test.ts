/** Proof before accusation: small tables, right ones that look wrong and wrong ones that prove it (rules: Evidence). */
import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings, type TableSettings } from '../../../src/engine';
import { toA1 } from '../../../src/grid/address';
import type { CellValue, Grid } from '../../../src/grid/types';
import { makeGrid, onlyTable } from '../sheets';
import { analyseSheet, planOf } from '../../analisis';

const galatOf = (grid: Grid, settings: Partial<Settings> = {}): string[] =>
  onlyTable(grid, settings)
    .evaluation.findings.filter(({ severity }) => severity === 'galat')
    .map(({ rule, cell, expected }) => `${rule} ${toA1(cell)} ${expected ?? ''}`);

const questionsOf = (grid: Grid, settings: Partial<Settings> = {}) =>
  onlyTable(grid, settings).evaluation.questions.map(({ id, readings }) => [
    id,
    ...readings.map(({ id: answer, accuses }) => `${answer} ${accuses.map(toA1).join(',')}`.trim()),
  ]);

const writesOf = (grid: Grid, kind: 'hitung-ulang' | 'perbaiki', settings: Settings = DEFAULT_SETTINGS): string[] =>
  planOf(grid, kind === 'perbaiki' ? { kind, findings: 'semua' } : { kind }, settings).writes.map(({ cell }) =>
    toA1(cell),
  );

const tc33 = (rows: readonly (readonly CellValue[])[]): Grid =>
  makeGrid([
    ['Tabel T-C.33 Rumusan Rencana Program dan Kegiatan dan Prakiraan Maju 2025'],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target 2024', 'Pagu Indikatif (Rp)', 'Prakiraan Maju 2025 Pagu (Rp)'], // prettier-ignore
    ...rows,
  ]);

const rfk = (rows: readonly (readonly CellValue[])[], total: readonly CellValue[]): Grid =>
  makeGrid([
    ['LAPORAN REALISASI FISIK DAN KEUANGAN'],
    [],
    ['No', 'Uraian Kegiatan', 'Pagu (Rp)', 'Keuangan (Rp)', 'Fisik (%)'],
    ...rows.map((row, at) => [at + 1, ...row]),
    ['', 'TOTAL', ...total],
  ]);

describe('children of a level', () => {
  const coded = (program: number, kegiatan: number, maju = 300e6): Grid =>
    tc33([
      ['1.06.01', 'PROGRAM A', 'i', 100, program, maju],
      ['1.06.01.2.01', 'Kegiatan B', 'i', 100, kegiatan, maju],
      ['1.06.01.2.01.0001', 'Sub C', 'i', 4, 100e6, 100e6],
      ['1.06.01.2.01.0002', 'Sub D', 'i', 2, 250e6, maju - 100e6],
    ]);

  test('codes state the tree, another column bears it out: one wrong sum on four rows is an error', () => {
    expect(galatOf(coded(350e6, 300e6))).toEqual(['jumlah-anak E4 350000000']);
    expect(galatOf(coded(305e6, 350e6))).toEqual(['jumlah-anak E3 350000000']);
    expect(galatOf(coded(350e6, 350e6))).toEqual([]);
  });

  const named = (names: readonly string[]): Grid =>
    rfk(
      [
        [names[0] ?? '', 300, 150, 50],
        [names[1] ?? '', 300, 150, 60],
        [names[2] ?? '', 40, 10, 20],
        [names[3] ?? '', 70, 20, 30],
      ],
      [710, 330],
    );

  test('equal neighbours are no parent and child, whatever the outline took them for', () => {
    expect(galatOf(named(['Penyusunan A', 'Penyusunan B', 'Penyediaan C', 'Penyediaan D']))).toEqual([]);
  });

  test('a flat list that may hold any amounts raises no error as long as its total is right', () => {
    const amount = fc.constantFrom(0, 10, 20, 30, 50, 100);
    const row = fc.tuple(amount, amount);
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 9 }), (rows) => {
        const sum = (at: 0 | 1): number => rows.reduce((all, one) => all + one[at], 0);
        const grid = rfk(
          rows.map(([pagu, keuangan], at) => [`Pengadaan ${'ABCDEFGHI'.charAt(at)}`, pagu, keuangan, 10]),
          [sum(0), sum(1)],
        );
        for (const { evaluation } of analyseSheet(grid, DEFAULT_SETTINGS).tables)
          expect(evaluation.findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
      }),
      { numRuns: 150, seed: 9 },
    );
  });
});

describe('totals', () => {
  const list = (total: readonly CellValue[]): Grid =>
    rfk(
      [
        ['Penyusunan Dokumen A', 25e6, 12.5e6, 50],
        ['Penyusunan Dokumen B', 25e6, 12.5e6, 60],
        ['Penyediaan Alat C', 40e6, 10e6, 20],
        ['Penyediaan Alat D', 70.5e6, 20.75e6, 30],
      ],
      total,
    );

  test('one column bears the label out, the other is wrong', () => {
    expect(galatOf(list([160.5e6, 55.75e6]))).toEqual([]);
    expect(galatOf(list([160.5e6, 57.55e6]))).toEqual(['jumlah-total D8 55750000']);
  });

  test('a label that no column bears out is asked about, and nothing of it is written', () => {
    const grid = list([99e6, 44e6]);
    expect(galatOf(grid)).toEqual([]);
    expect(questionsOf(grid)).toContainEqual(['total:total', 'ya C8,D8', 'tidak']);
    expect(writesOf(grid, 'perbaiki')).toEqual([]);
  });

  test('the answer is kept and is the strongest evidence', () => {
    const grid = list([99e6, 44e6]);
    const { fingerprint } = onlyTable(grid).table;
    const answered = (jawaban: TableSettings['jawaban']): Settings => ({
      ...DEFAULT_SETTINGS,
      tables: { [fingerprint]: { ...(jawaban === undefined ? {} : { jawaban }) } },
    });
    const yes = answered({ 'total:total': 'ya' });
    expect(galatOf(grid, yes)).toEqual(['jumlah-total C8 160500000', 'jumlah-total D8 55750000']);
    expect(questionsOf(grid, yes).map(([id]) => id)).not.toContain('total:total');
    const no = answered({ 'total:total': 'tidak' });
    expect(galatOf(grid, no)).toEqual([]);
    expect(questionsOf(grid, no).map(([id]) => id)).not.toContain('total:total');
  });
});

test('a closing formula over other columns states a balance, no sum of the column', () => {
  const grid = makeGrid([
    ['BUKU KAS UMUM'],
    ['No', 'Uraian', 'Penerimaan (Rp)', 'Pengeluaran (Rp)', 'Saldo (Rp)'],
    ['1', '2', '3', '4', '5'],
    [1, 'Saldo awal', 100000, 10000, 90000],
    [2, 'Belanja', 20000, 30000, '=E4+C5-D5→80000'],
    ['', 'JUMLAH', '=SUM(C4:C5)→120000', '=SUM(D4:D5)→40000', '=C6-D6→80000'],
  ]);
  for (const { evaluation } of analyseSheet(grid, DEFAULT_SETTINGS).tables)
    expect(evaluation.findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
});

describe('continued rows', () => {
  const shares = (kegiatan: number): Grid =>
    makeGrid(
      [
        ['Evaluasi Hasil Renja Tahun 2025'],
        ['No', 'Program/Kegiatan', 'Indikator', 'Target 2025', '', 'Realisasi 2025', '', 'Capaian (%)', ''],
        ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
        [1, 'Program Arsip', 'persen', 100, 600e6, 90, 300e6, 90, 50],
        ['', 'Kegiatan Arsip', 'persen', 100, kegiatan, 90, 300e6, 90, (300e6 / kegiatan) * 100],
        ['', 'Sub Kegiatan Satu', 'dokumen', 4, 100e6, 4, 50e6, 100, 50],
        ['', '', 'orang', 20, 200e6, 10, 100e6, 50, 50],
        ['', 'Sub Kegiatan Dua', 'dokumen', 4, 150e6, 4, 75e6, 100, 50],
        ['', '', 'paket', 2, 150e6, 1, 75e6, 50, 50],
      ],
      { merges: ['D2:E2', 'F2:G2', 'H2:I2'] },
    );

  test('with a share of their own they are counted, and no double count', () => {
    const { findings } = onlyTable(shares(600e6)).evaluation;
    expect(findings.map(({ rule }) => rule)).not.toContain('hitung-ganda');
    expect(galatOf(shares(600e6))).toEqual([]);
    expect(galatOf(shares(400e6))).toEqual(['jumlah-anak E5 600000000']);
  });
});

describe('blanks', () => {
  test('a blank that its row and its column both lack is named, the sums are not', () => {
    const grid = makeGrid(
      [
        ['Tabel T-C.27 Rencana Program, Kegiatan, dan Pendanaan'],
        ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Indikator', '2024', '', '2025', '', '2026', '', 'Akhir Periode', ''], // prettier-ignore
        ['', '', '', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp'],
        ['1.06.01', 'PROGRAM A', 'i', 1, 170, 1, 180, 1, 190, 3, 540],
        ['1.06.01.2.01', 'Kegiatan B', 'i', 1, 170, 1, 180, 1, 190, 3, 540],
        ['1.06.01.2.01.0001', 'Sub C', 'i', 1, 50, 1, 60, 1, '', 3, 180],
        ['1.06.01.2.01.0002', 'Sub D', 'i', 1, 120, 1, 120, 1, 120, 3, 360],
      ],
      { merges: ['D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'] },
    );
    const found = onlyTable(grid).evaluation.findings.map(({ rule, cell, expected }) => [rule, toA1(cell), expected]);
    expect(found).toEqual([['isian-kosong', 'I6', '70']]);
    expect(writesOf(grid, 'perbaiki')).toEqual([]);
  });

  const template = (filled: boolean): Grid =>
    makeGrid([
      ['Evaluasi Hasil Renja'],
      ['No', 'Program/Kegiatan', 'Indikator', 'Target Rp 2025', 'Realisasi Rp 2025', 'Capaian (%)'],
      [1, 'Program Arsip', 'ind', 300, 150, '=E3/D3*100→50'],
      ['', 'Kegiatan Arsip', 'ind', 300, 150, '=E4/D4*100→50'],
      ['', 'Sub Kegiatan Satu', 'ind', 300, 150, '=E5/D5*100→50'],
      ['', 'Sub Kegiatan Dua', 'ind', '', filled ? 20 : '', '=E6/D6*100→#DIV/0!'],
      ['', 'Sub Kegiatan Tiga', 'ind', '', '', '=E7/D7*100→#DIV/0!'],
    ]);

  test('formulas on rows not filled in yet stay, and nothing is said of them', () => {
    const { findings } = onlyTable(template(false)).evaluation;
    expect(findings.map(({ rule }) => rule)).not.toContain('tanpa-target');
    expect(writesOf(template(false), 'hitung-ulang')).toEqual([]);
  });
});

describe('equations of columns', () => {
  const ikk = (...capaian: readonly number[]): Grid =>
    makeGrid([
      ['LAPORAN INDIKATOR KINERJA KUNCI (IKK) URUSAN KESEHATAN 2025'],
      ['No', 'Indikator Kinerja Kunci', 'Satuan', 'Target Tahun 2025', 'Realisasi Tahun 2025', 'Tingkat Capaian (%)'],
      ...capaian.map((value, at) => [at + 1, `Persentase layanan ${at + 1}`, '%', 80, 40 + at * 4, value]),
    ]);

  test('telling ratios prove a few others wrong', () => {
    expect(galatOf(ikk(50, 55, 60, 65))).toEqual([]);
    expect(galatOf(ikk(50, 55, 66, 65))).toEqual(['capaian F5 60']);
  });

  test('where most are wrong the column is asked about, and left alone', () => {
    const grid = ikk(51, 57, 66, 65);
    expect(galatOf(grid)).toEqual([]);
    expect(questionsOf(grid).map(([, ...readings]) => readings)).toEqual([['formulir F3,F4,F5', 'lembar']]);
    expect(writesOf(grid, 'hitung-ulang')).toEqual([]);
    const { table, evaluation } = onlyTable(grid);
    const kunci = evaluation.questions[0]?.kunci ?? '';
    const answered = (choice: 'formulir' | 'lembar'): Settings => ({
      ...DEFAULT_SETTINGS,
      tables: { [table.fingerprint]: { disputes: { [kunci]: choice } } },
    });
    expect(galatOf(grid, answered('formulir'))).toEqual(['capaian F3 50', 'capaian F4 55', 'capaian F5 60']);
    expect(galatOf(grid, answered('lembar'))).toEqual([]);
    expect(questionsOf(grid, answered('lembar'))).toEqual([]);
    expect(writesOf(grid, 'hitung-ulang', answered('lembar'))).toEqual([]);
  });
});
