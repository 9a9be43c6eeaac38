/** What the user corrected is found again: after columns and rows were inserted, next quarter, next year, in a copy. */
import { columnKey, DEFAULT_SETTINGS, tableSettingsOf, type Settings } from '../../src/engine';
import type { Grid } from '../../src/grid/types';
import { cetak } from './rencana';
import { onlyTable, readFixture } from './sheets';
import { BERPERSEN_KUMULATIF, LIMA_BELAS, TUJUH_BELAS } from './tata-letak';
import { chain, edit, insertColumn, insertRows, move, withProps } from './transform';
import { analyseSheet } from '../analisis';

const JUDUL = ['EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH', 'TRIWULAN II TAHUN 2024'];
const sidik = (grid: Grid): string => onlyTable(grid).table.fingerprint;

describe.each([
  ['15 kolom', LIMA_BELAS],
  ['17 kolom', TUJUH_BELAS],
  ['K, %, Rp', BERPERSEN_KUMULATIF],
])('%s', (_, kolom) => {
  const { grid } = cetak(kolom, { judul: JUDUL, nama: 3 });

  test('kolom kosong di mana pun, juga di dalam kelompok judul', () => {
    const changed = Array.from({ length: kolom.length - 1 }, (_each, at) => at + 1).filter(
      (at) => sidik(insertColumn(at)(grid).grid) !== sidik(grid),
    );
    expect(changed).toEqual([]);
  });

  test('baris di atas tabel dan di tengah isinya, lembar dipindah dan diganti namanya', () => {
    const body = onlyTable(grid).table.body.top;
    for (const change of [
      insertRows(0, [[], []]),
      insertRows(body + 2, [[]]),
      move(4, 2),
      withProps({ sheet: 'TW III' }),
    ])
      expect(sidik(change(grid).grid)).toBe(sidik(grid));
  });

  test('triwulan dan tahun berikutnya, di judul tabel maupun judul kolom', () => {
    const next = edit((_cell, value) =>
      typeof value === 'string'
        ? value
            .replace('TRIWULAN II', 'TRIWULAN III')
            .replace(/\b20(\d\d)\b/g, (_year, two: string) => `20${Number(two) + 1}`)
        : undefined,
    )(grid).grid;
    expect(sidik(next)).toBe(sidik(grid));
  });

  test('judul kolom yang lain artinya memberi sidik yang lain', () => {
    const { top } = onlyTable(grid).table.range;
    const other = edit(({ row }, value) => (row === top && value === 'No' ? 'Kode' : undefined))(grid).grid;
    expect(onlyTable(other).table.fingerprint).not.toBe(sidik(grid));
  });
});

test('kasus nyata: koreksi kolom ditemukan kembali setelah kolom dan baris disisipkan dan tahunnya berganti', async () => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const { table } = onlyTable(grid);
  const at = table.columns.findIndex(({ role, measure }) => role === 'capaian' && measure === 'Rp');
  const paths = table.columns.map(({ headings }) => ({ texts: headings, areas: [] }));
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    tables: {
      [table.fingerprint]: {
        columns: { [columnKey(paths, at)]: { role: 'lain', measure: null, period: null, side: null } },
      },
    },
  };
  const column = table.columns[at]?.column ?? -1;
  const changed = chain(
    grid,
    insertColumn(column - 1),
    insertRows(0, [[]]),
    edit((_cell, value) => (typeof value === 'string' ? value.replaceAll('2021', '2022') : undefined)),
    withProps({ sheet: 'Salinan' }),
  );
  const moved = changed.to({ row: 0, column });
  const [again] = analyseSheet(changed.grid, settings).tables;
  const found = again?.table.columns.find((one) => one.column === moved?.column);
  expect([found?.role, found?.reasons]).toEqual(['lain', ['pengguna']]);
});

describe('dua tabel berjudul kolom sama di satu lembar', () => {
  const one = cetak(LIMA_BELAS, { judul: JUDUL, nama: 2 }).grid;
  const gap = 5;
  const { values, formulas, text, formats, merges } = one;
  const down = values.length + gap;
  const pad = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] => [
    ...rows,
    ...Array.from({ length: gap }, (): readonly T[] => []),
    ...rows,
  ];
  const second = JUDUL.map((line) => line.replace('TRIWULAN II', 'TRIWULAN III'));
  const grid: Grid = {
    ...one,
    values: pad(values).map((row, r) => (r >= down && r < down + 2 ? [second[r - down] ?? '', ...row.slice(1)] : row)),
    formulas: pad(formulas),
    text: pad(text),
    formats: pad(formats),
    merges: [...merges, ...merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down }))],
  };
  const prints = (settings: Settings = DEFAULT_SETTINGS): string[] =>
    analyseSheet(grid, settings).tables.map(({ table }) => table.fingerprint);
  const [first = '', other = ''] = prints();

  test('yang pertama bersidik sama dengan salinannya di lembar lain, yang kedua menurut urutannya', () => {
    expect(first).toBe(sidik(one));
    expect(other).toBe(`${first}-2`);
  });

  test('menyisihkan yang satu tidak menyisihkan yang lain', () => {
    expect(prints({ ...DEFAULT_SETTINGS, tables: { [first]: { excluded: true } } })).toEqual([other]);
    expect(prints({ ...DEFAULT_SETTINGS, tables: { [other]: { excluded: true } } })).toEqual([first]);
  });

  test('yang kedua mengikuti pilihan yang pertama sampai diberi pilihannya sendiri', () => {
    const tables = { [first]: { batasCapaian: 100, excluded: true, dismissed: [] } };
    expect(tableSettingsOf({ tables }, other)).toEqual({ batasCapaian: 100 });
    expect(tableSettingsOf({ tables: { ...tables, [other]: { batasCapaian: 120 } } }, other)).toEqual({
      batasCapaian: 120,
    });
  });
});
