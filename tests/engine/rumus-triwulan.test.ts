import { DEFAULT_SETTINGS, openGrid } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { makeGrid } from './sheets';

const HEAD: readonly (readonly CellValue[])[] = [
  ['Evaluasi Hasil Rencana Kerja Tahun 2024'],
  ['TRIWULAN II'],
  [
    'No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target', '',
    'Realisasi TW I', '', 'Realisasi TW II', '', 'Realisasi TW III', '', 'Realisasi TW IV', '',
    'Realisasi Capaian Kinerja dan Anggaran Renja', '', 'Tingkat Capaian Kinerja dan Realisasi Anggaran (%)', '',
  ],
  ['', '', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
  [1, 3, 4, 5, 7, '', 8, '', 9, '', 10, '', 11, '', 12, '', '13=12/7x100%', ''],
]; // prettier-ignore

type Row = { readonly satuan?: string; readonly tw: readonly CellValue[]; readonly k: CellValue; readonly capaian?: CellValue; readonly rp?: CellValue; readonly persen?: CellValue }; // prettier-ignore

/** One kegiatan with a sub kegiatan each (rows 7, 8 …), 100 of pagu, 10 and 20 spent. */
const sheet = (rows: readonly Row[]): Grid => {
  const count = rows.length;
  const kegiatan = ['1.1', 'Kegiatan Rehabilitasi', 'Jumlah PPKS', 'Orang', 10, 100 * count, '', 10 * count, '', 20 * count, '', '', '', '', '', 30 * count, '', 30]; // prettier-ignore
  const sub = rows.map(({ satuan = 'Persen', tw, k, capaian = '', rp = 30, persen = 30 }, n) => [
    `1.1.${n + 1}`, `Sub Kegiatan ${n + 1}`, 'Cakupan layanan', satuan, 9, 100,
    tw[0] ?? '', 10, tw[1] ?? '', 20, tw[2] ?? '', '', tw[3] ?? '', '', k, rp, capaian, persen,
  ]); // prettier-ignore
  return makeGrid([...HEAD, kegiatan, ...sub], {
    merges: ['E3:F3', 'G3:H3', 'I3:J3', 'K3:L3', 'M3:N3', 'O3:P3', 'Q3:R3'],
  });
};

const rulesOf = (rows: readonly Row[]): string[] => {
  const [evaluated] = openGrid(sheet(rows), DEFAULT_SETTINGS).evaluated;
  if (evaluated === undefined) throw new Error('no table');
  const { model, quarterRules } = evaluated;
  const relation = model.relations.find(
    ({ hasil }) => model.kolom[hasil]?.role === 'realisasi' && model.kolom[hasil]?.measure === 'K',
  );
  if (relation === undefined) throw new Error('no relation');
  return rows.map((_, n) => {
    const { aturan, dari, kecocokan } = quarterRules(relation, n + 1);
    return `${aturan} ${dari} ${kecocokan}`;
  });
};

const galat = (rows: readonly Row[]): string[] =>
  openGrid(sheet(rows), DEFAULT_SETTINGS)
    .analysis.tables.flatMap(({ evaluation }) => evaluation.findings)
    .filter(({ severity }) => severity === 'galat')
    .map(({ rule, cell }) => `${rule}@${toA1(cell)}`);

describe('the live formula of a row says its quarter rule', () => {
  test.each<[string, CellValue[], string, string]>([
    ['=SUM(G7,I7,K7,M7)', [4, ''], '4', 'jumlah rumus cocok'],
    ['=G7+I7+K7+M7', [4, ''], '4', 'jumlah rumus cocok'],
    ['=G7+I7', [4, 5], '9', 'jumlah rumus cocok'],
    ['=MAX(G7,I7,K7,M7)', [4, 5], '5', 'tertinggi rumus cocok'],
    ['=AVERAGE(G7,I7,K7,M7)', [5, 5], '5', 'rata-rata rumus cocok'],
    ['=IFERROR(AVERAGE(G7,I7,K7,M7),"")', ['', ''], '', 'rata-rata rumus kosong'],
    ['=IF(ISNUMBER(M7),M7,IF(ISNUMBER(K7),K7,IF(ISNUMBER(I7),I7,G7)))', [5, 4], '4', 'terakhir rumus cocok'],
    ['=IF(E7=0,"",SUM(G7,I7,K7,M7))', [4, ''], '4', 'jumlah rumus cocok'],
    ['=ROUND(AVERAGE(G7,I7,K7,M7),0)', [4, 5], '5', 'rata-rata rumus cocok'],
  ])('%s over %j', (formula, tw, value, expected) => {
    expect(rulesOf([{ tw, k: `${formula}→${value}` }])).toEqual([expected]);
  });

  test('without it one quarter alone, or two that agree, tell another rule', () => {
    expect(rulesOf([{ tw: [5, 5], k: 5 }])).toEqual(['terakhir cetak cocok']);
    expect(rulesOf([{ tw: [4, 5], k: 5 }])).toEqual(['terakhir cetak cocok']);
    expect(rulesOf([{ tw: ['', ''], k: '' }])).toEqual(['terakhir kata kosong']);
  });

  test('a formula that reads something else, or whose figure is not what it gives, says nothing', () => {
    expect(rulesOf([{ tw: [4, 5], k: '=G7+J7→5' }])).toEqual(['terakhir cetak cocok']);
    expect(
      rulesOf([
        { tw: [4, 5], k: '=I8→5' },
        { tw: [4, 5], k: 5 },
      ])[0],
    ).toBe('terakhir cetak cocok');
    expect(rulesOf([{ tw: [4, 5], k: '=MAX(G7,I7,K7,M7)→77' }])[0]).not.toContain('rumus');
  });
});

describe('a formula that rounds is right when only its rounding differs', () => {
  const row = (persen: string): Row => ({ tw: [3, ''], k: 3, rp: 30, persen, capaian: '' });
  const third = (persen: string): string[] =>
    galat([
      { ...row('30'), satuan: 'Dokumen', k: '=SUM(G7,I7,K7,M7)→3', capaian: persen },
      // One row alone proves no column: two more show what it is figured from.
      ...[8, 9].map((at) => ({ ...row('30'), satuan: 'Dokumen', capaian: `=ROUND(O${at}/E${at}*100,2)→33.33` })),
    ]).filter((id) => id.endsWith('@Q7'));
  test.each<[string, boolean]>([
    ['=ROUND(O7/E7*100,2)→33.33', true],
    ['=ROUND(O7/E7,4)*100→33.33', true],
    ['=IFERROR(ROUNDDOWN(O7/E7*100,0),"")→33', true],
    ['=IF(E7=0,"",ROUNDUP(O7/E7*100,1))→33.4', true],
    ['=INT(O7/E7*100)→33', true],
    ['=ROUND(O7/E7*100,2)→33.43', false],
    ['=ROUND(O7/F7*100,0)→3', false],
    ['=O7/E7*100→33.33', false],
  ])('%s', (formula, isRight) => {
    expect(third(formula)).toEqual(isRight ? [] : ['capaian@Q7']);
  });

  test('a sum rounded to tens', () => {
    const rows: Row[] = [{ tw: [3, ''], k: 3, rp: '=ROUND(H7+J7+L7+N7,-1)→30' }];
    expect(galat(rows)).toEqual([]);
    expect(galat([{ tw: [3, ''], k: 3, rp: '=ROUND(H7+J7+L7+N7,-1)→40' }])).not.toEqual([]);
  });
});
