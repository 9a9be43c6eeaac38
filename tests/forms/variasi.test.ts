/** Every form on another sheet: moved, with blank columns, figures as text, without numbering row. The findings stay. */
import { isNumberingRow } from '../../src/engine/locate/numbering';
import { lastRow } from '../../src/grid/cells';
import type { CellValue, Grid } from '../../src/grid/types';
import { lines, onlyTable, readFixture } from '../engine/sheets';
import { chain, edit, insertColumn, insertRows, move, removeRow, withProps, type Changed } from '../engine/transform';

const CASES = [
  'realisasi-fisik-keuangan-sulbar-2022',
  'tc23-lumajang',
  'tc24-lumajang',
  'tc28-lumajang',
  'tc29-luwu-2024',
  'tc30-luwu-timur-2021',
  'tc31-luwu-timur-2021',
  'tc33-luwu-2024',
  'anggaran-perubahan-luwu-timur-2021',
  'iku-luwu-timur',
];
const id = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, '.');
const reworded: Readonly<Record<string, string>> = {
  'Program/Kegiatan': 'Program/Kegiatan/Subkegiatan',
  'Pagu Indikatif': 'Pagu Indikatif (Rp.)',
  'Kebutuhan Dana/Pagu Indikatif': 'Pagu Indikatif (Rp.)',
  'Indikator Kinerja': 'Indikator',
  'Pagu Anggaran Perubahan': 'Pagu (Rp.)',
};

describe.each(CASES)('%s', (folder) => {
  let grid: Grid;
  let base: ReturnType<typeof onlyTable>;
  beforeAll(async () => {
    grid = await readFixture(`${folder}/table.xlsx`);
    base = onlyTable(grid);
  });
  const expectSame = ({ grid: changed, to }: Changed): void => {
    const analysis = onlyTable(changed);
    expect(analysis.table.form).toBe(base.table.form);
    expect(lines(analysis, undefined)).toEqual(lines(base, to));
  };
  const numberingRow = (): number => {
    for (let row = grid.top; row <= Math.min(lastRow(grid), 15); row++) if (isNumberingRow(grid, row)) return row;
    return -1;
  };

  test('di tempat lain pada lembar, berganti nama', () =>
    expectSame(chain(grid, move(9, 4), withProps({ sheet: 'Lampiran' }))));
  test('kolom kosong disisipkan setelah kolom pertama dan di ujung', () =>
    expectSame(chain(grid, insertColumn(base.table.columns.length), insertColumn(base.table.columns[0]?.column ?? 0))));
  test('sebagian uang diketik sebagai teks', () =>
    expectSame(
      edit(({ row, column }, value: CellValue) =>
        typeof value === 'number' && value >= 1_000_000 && Number.isInteger(value) && (row + column) % 3 === 0
          ? id(value)
          : undefined,
      )(grid),
    ));
  test('baris tersembunyi tetap dihitung', () =>
    expectSame(withProps({ hiddenRows: [base.table.body.top + 1] })(grid)));
  test('baris kosong di atas judul', () => expectSame(insertRows(0, [[], []])(grid)));
  test('judul dengan kata lain', () =>
    expectSame(edit((_, value) => (typeof value === 'string' ? reworded[value] : undefined))(grid)));
  test('tanpa baris penomoran', () => {
    const row = numberingRow();
    if (row < 0 || base.table.declared.length > 0) return;
    expectSame(removeRow(row)(grid));
  });
});
