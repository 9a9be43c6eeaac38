import { pesanPenolakan } from '../../src/bahasa';
import { DEFAULT_SETTINGS, type Plan, type Settings } from '../../src/engine';
import { overlay } from '../../src/engine/plan/overlay';
import { toA1 } from '../../src/grid/address';
import { formatAt, valueAt } from '../../src/grid/cells';
import type { CellValue, Grid } from '../../src/grid/types';
import { at, fixture, formulaFindings, recalculated } from './lembar-rumus';
import { makeGrid } from './sheets';
import { analyseSheet, planOf } from '../analisis';

const LIVE: Settings = { ...DEFAULT_SETTINGS, tulisRumus: true };
const planned = (grid: Grid, settings: Settings = LIVE): Plan => planOf(grid, { kind: 'hitung-ulang' }, settings);
/** What is written, by cell: formulas as they stand, figures as they are. */
const written = (plan: Plan): Record<string, CellValue> =>
  Object.fromEntries(
    plan.writes.map(({ cell, after }) => [toA1(cell), after.kind === 'blank' ? '' : after.value] as const),
  );

const E81 = (rows: readonly (readonly CellValue[])[], title = 'TRIWULAN II'): Grid =>
  makeGrid(
    [
      ['Evaluasi Hasil Rencana Kerja Tahun 2024'],
      [title],
      [
        'No',
        'Program/Kegiatan/Sub Kegiatan',
        'Indikator',
        'Satuan',
        'Target',
        '',
        'Realisasi TW I',
        '',
        'Realisasi TW II',
        '',
        'Realisasi TW III',
        '',
        'Realisasi TW IV',
        '',
        'Realisasi Capaian Kinerja dan Anggaran Renja',
        '',
        'Tingkat Capaian Kinerja dan Realisasi Anggaran (%)',
        '',
      ],
      ['', '', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
      ['1', '3', '4', '5', '7', '', '8', '', '9', '', '10', '', '11', '', '12', '', '13=12/7x100%', ''].map((text) =>
        text === '' ? '' : /^\d+$/.test(text) ? Number(text) : text,
      ),
      ...rows,
    ],
    { merges: ['E3:F3', 'G3:H3', 'I3:J3', 'K3:L3', 'M3:N3', 'O3:P3', 'Q3:R3'] },
  );

const PROGRAM: readonly (readonly CellValue[])[] = [
  [
    1,
    'PROGRAM REHABILITASI SOSIAL',
    'Persentase PPKS tertangani',
    '%',
    80,
    300,
    '',
    30,
    '',
    60,
    '',
    '',
    '',
    '',
    '',
    90,
    '',
    30,
  ],
  ['1.1', 'Kegiatan Rehabilitasi', 'Jumlah PPKS', 'Orang', 10, 300, '', 30, '', 60, '', '', '', '', '', 90, '', 30],
  ['1.1.1', 'Sub Kegiatan Permakanan', 'Jumlah PPKS', 'Orang', 10, 100, 2, 10, 3, 20, '', '', '', '', 5, 30, 50, 30],
  [
    '1.1.2',
    'Sub Kegiatan Kepuasan',
    'Indeks kepuasan layanan',
    'Indeks',
    4,
    100,
    '-',
    10,
    3,
    20,
    '',
    '',
    '',
    '',
    3,
    30,
    75,
    30,
  ],
  ['1.1.3', 'Sub Kegiatan Data', 'Jumlah dokumen', 'Dokumen', 0, 100, '', 10, '', 20, '', '', '', '', '', 30, '', 30],
  ['', 'Rata-rata capaian kinerja (%)', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 62.5, 30],
  ['', 'Predikat kinerja', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'RENDAH', 'SANGAT RENDAH'],
];

describe('E.81', () => {
  const grid = E81(PROGRAM);
  const cells = written(planned(grid));

  test('sums name exactly the rows below, quarters all four as long as the later ones are blank', () => {
    expect(cells).toMatchObject({
      F6: '=SUM(F7)',
      F7: '=SUM(F8:F10)',
      H7: '=SUM(H8:H10)',
      P8: '=SUM(H8,J8,L8,N8)',
      O8: '=SUM(G8,I8,K8,M8)',
    });
  });

  test('an index is read from its last quarter, though one quarter alone tells no rule', () => {
    expect(cells['O9']).toBe('=IF(ISNUMBER(M9),M9,IF(ISNUMBER(K9),K9,IF(ISNUMBER(I9),I9,IF(ISNUMBER(G9),G9,""))))');
  });

  test('capaian is guarded against a zero target, in percent points; the mean is over the rows that have one', () => {
    expect(cells).toMatchObject({
      Q8: '=IF(N(E8)=0,"",O8/E8*100)',
      R8: '=IF(N(F8)=0,"",P8/F8*100)',
      Q11: '=AVERAGE(Q8:Q9)',
      R11: '=AVERAGE(R8:R10)',
    });
    expect(cells).not.toHaveProperty('Q10');
  });

  test('the rating is asked from its average, in the capitals of the sheet', () => {
    expect(cells['Q12']).toBe(
      '=IF(ISNUMBER(Q11),IF(Q11>=91,"SANGAT TINGGI",IF(Q11>=76,"TINGGI",IF(Q11>=66,"SEDANG",IF(Q11>=51,"RENDAH","SANGAT RENDAH")))),"")',
    );
  });

  test('a row whose realisasi is still blank counts 0 in the mean, by formula too', () => {
    const waiting = E81(
      PROGRAM.map((row, n) =>
        n === 3 ? row.with(6, '').with(8, '').with(14, '').with(16, '') : n === 5 ? row.with(16, 25) : row,
      ),
    );
    expect(written(planned(waiting))['Q11']).toBe(
      '=IF((COUNT(E8:E9))=0,"",SUM(Q8:Q9)/COUNT(E8:E9))'.replace('(COUNT(E8:E9))', 'COUNT(E8:E9)'),
    );
  });

  test('quarters after the evaluated one that are filled stay out of the formula', () => {
    const later = E81(PROGRAM.map((row, n) => (n === 2 ? row.with(11, 5) : row)));
    expect(written(planned(later))['P8']).toBe('=SUM(H8,J8)');
  });

  test('weighted, negative, capped: as chosen', () => {
    const weighted = written(planned(grid, { ...LIVE, rataRata: 'tertimbang' }));
    expect(weighted['R11']).toBe('=IF(SUM(F8:F10)=0,"",SUM(P8:P10)/SUM(F8:F10)*100)');
    const { fingerprint } = analyseSheet(grid, LIVE).tables[0]?.table ?? { fingerprint: '' };
    const rows = { 'sub kegiatan permakanan': { negatif: true } };
    const negative = (settings: Partial<Settings>) =>
      written(planned(grid, { ...LIVE, tables: { [fingerprint]: { rows } }, ...settings }))['Q8'];
    expect(negative({})).toBe('=IF(N(E8)=0,"",(2*E8-O8)/E8*100)');
    expect(negative({ rumusNegatif: 'terbalik' })).toBe('=IF(N(E8)=0,"",IF(N(O8)=0,"",E8/O8*100))');
    expect(negative({ batasCapaian: 120 })).toBe('=IF(N(E8)=0,"",MIN((2*E8-O8)/E8*100,120))');
  });

  test('the scale with upper bounds asks above 90, 75, 65, 50', () => {
    expect(written(planned(grid, { ...LIVE, skala: 'batas-atas' }))['R12']).toContain(
      'IF(R11>90,"SANGAT TINGGI",IF(R11>75,',
    );
  });

  test('without the choice nothing but figures is written', () => {
    expect(planned(grid, DEFAULT_SETTINGS).writes.filter(({ after }) => after.kind === 'formula')).toEqual([]);
  });

  test('without the choice too a wrong formula gives way to the right one, and nobody is told of an overwritten formula', () => {
    // Capaian over the wrong row, an average that misses its last row: both give a wrong figure today.
    const lying = E81(
      PROGRAM.map((row, n) =>
        n === 2 ? row.with(16, '=O9/E8*100→30') : n === 5 ? row.with(16, '=AVERAGE(Q8)→30') : row,
      ),
    );
    const plan = planned(lying, DEFAULT_SETTINGS);
    expect(plan.writes.filter(({ after }) => after.kind === 'formula').map(({ cell }) => toA1(cell))).toEqual([
      'Q8',
      'Q11',
    ]);
    expect(plan.writes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cell: at('Q8'), before: '=O9/E8*100', result: 50 }),
        expect.objectContaining({ cell: at('Q11'), before: '=AVERAGE(Q8)', result: 62.5 }),
      ]),
    );
    const after = overlay(lying, plan.writes);
    expect(formulaFindings(after)).toEqual([]);
    expect(planned(after, DEFAULT_SETTINGS).writes).toEqual([]);
  });

  test('a wrong formula whose figures are typed with their unit gives way to the figure, without complaint', () => {
    const typed = E81(PROGRAM.map((row, n) => (n === 2 ? row.with(14, '5 Orang').with(16, '=O9/E8*100→30') : row)));
    const plan = planned(typed, DEFAULT_SETTINGS);
    expect(plan.writes.find(({ cell }) => toA1(cell) === 'Q8')?.after).toEqual({ kind: 'number', value: 50 });
    expect(plan.refusals).toEqual([]);
  });

  test('a wrong sum stays for "Perbaiki", which writes it as a formula', () => {
    const wrong = E81(PROGRAM.map((row, n) => (n === 1 ? row.with(7, 31) : row)));
    expect(written(planned(wrong))).not.toHaveProperty('H7');
    const all = planOf(wrong, { kind: 'perbaiki', findings: 'semua' }, LIVE);
    expect(written(all)['H7']).toBe('=SUM(H8:H10)');
    expect(all.writes.find(({ cell }) => toA1(cell) === 'H7')).toMatchObject({ before: 31, result: 30 });
  });

  test('what is computed from text keeps its figure, and that is said', () => {
    const typed = E81(PROGRAM.map((row, n) => (n === 2 ? row.with(7, '10') : row)));
    const plan = planned(typed);
    expect(written(plan)).not.toHaveProperty('P8');
    const refusal = plan.refusals.find(({ code }) => code === 'tanpa-rumus');
    expect(refusal).toMatchObject({ cells: expect.arrayContaining([at('P8'), at('H7')]) });
    expect(refusal === undefined ? '' : pesanPenolakan(refusal, 'id').apa).toContain('tetap berisi angka');
  });

  test('right formulas are kept as they are', () => {
    const plan = planned(E81(PROGRAM.map((row, n) => (n === 2 ? row.with(15, '=H8+J8+L8+N8→30') : row))));
    expect(written(plan)).not.toHaveProperty('P8');
  });
});

test('growth over years, end of period, remaining goods: other forms', () => {
  const tc24 = makeGrid(
    [
      ['Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan'],
      [
        'Uraian',
        'Anggaran pada Tahun ke-',
        '',
        '',
        'Realisasi Anggaran pada Tahun ke-',
        '',
        '',
        'Rasio antara Realisasi dan Anggaran Tahun ke-',
        '',
        '',
        'Rata-rata Pertumbuhan',
        '',
      ],
      ['', '2021', '2022', '2023', '2021', '2022', '2023', '2021', '2022', '2023', 'Anggaran', 'Realisasi'],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      ['Belanja Pegawai', 100, 110, 132, 90, 99, 120, '', '', '', '', ''],
      ['Belanja Barang', 200, 0, 300, 100, '', 150, '', '', '', '', ''],
    ],
    { merges: ['B2:D2', 'E2:G2', 'H2:J2', 'K2:L2'] },
  );
  const plan = planned(tc24);
  const again = recalculated(overlay(tc24, plan.writes));
  for (const { cell, after, result } of plan.writes) {
    expect([toA1(cell), after.kind]).toEqual([toA1(cell), 'formula']);
    expect(valueAt(again, cell.row, cell.column)).toBeCloseTo(Number(result), 10);
  }
  expect(written(plan)['H5']).toBe('=IF(N(B5)=0,"",E5/B5*100)');
  expect(plan.writes.find(({ cell }) => toA1(cell) === 'K5')?.result).toBeCloseTo(15, 10);
});

describe.each([
  'e81-luwu-timur-2021/table',
  'tc31-luwu-timur-2021/table',
  'tc33-luwu-2024/table',
  'realisasi-fisik-keuangan-sulbar-2022/table',
])('laws: %s', (path) => {
  const grid = fixture(path);
  const plan = planned(grid);
  const after = overlay(grid, plan.writes);

  test('a second run changes nothing', () => {
    expect(planned(after).writes).toEqual([]);
  });

  test('the written formulas give their figures together, and none of them lies', () => {
    const again = recalculated(after);
    for (const { cell, after: content, result } of plan.writes) {
      if (content.kind !== 'formula') continue;
      const value = valueAt(again, cell.row, cell.column);
      if (typeof result === 'number') expect(Number(value)).toBeCloseTo(result, 9);
      else expect(value).toBe(result);
    }
    expect(formulaFindings(after).filter((id) => /rumus-(?:rentang|kolom|galat)/.test(id))).toEqual([]);
  });

  test('findings other than those about formulas are the same as after a run without formulas', () => {
    const of = (settings: Settings) =>
      planned(grid, settings).after.tables.flatMap(({ evaluation }) =>
        evaluation.findings
          .filter(({ rule, severity }) => !rule.startsWith('rumus-') && severity === 'galat')
          .map(({ id }) => id),
      );
    expect(of(LIVE)).toEqual(of(DEFAULT_SETTINGS));
  });

  test('formats of cells stay, but for blank ones that take the format of their column', () => {
    for (const { cell, format } of plan.writes) {
      if (format !== undefined) expect(valueAt(grid, cell.row, cell.column)).toBe('');
      else expect(formatAt(after, cell.row, cell.column)).toBe(formatAt(grid, cell.row, cell.column));
    }
  });
});
