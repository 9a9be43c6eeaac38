import { DEFAULT_SETTINGS } from '../../../src/engine/facts/types';
import type { CellValue } from '../../../src/grid/types';
import { makeGrid, readFixture } from '../sheets';
import { analyseSheet } from '../../analisis';

const seen = (rows: CellValue[][]) => analyseSheet(makeGrid(rows), DEFAULT_SETTINGS).seen;

test('a sheet with tables tells nothing of what was only seen', async () => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  expect(analyseSheet(grid, DEFAULT_SETTINGS).seen).toBeUndefined();
  expect(analyseSheet(makeGrid([['']]), DEFAULT_SETTINGS).seen).toBeUndefined();
});

test('a numbering row without known headings: the rows of words above it are offered with it', () => {
  const rows: CellValue[][] = [
    ['LAMPIRAN'],
    ['Bab', 'Butir', 'Ihwal', 'Hitungan satu', 'Hitungan dua'],
    [1, 2, 3, 4, 5],
    ['a', 'b', 'c', 10, 20],
  ];
  expect(seen(rows)).toMatchObject({ numbering: 2, offer: { first: 1, last: 2 } });
});

test('a sheet of plain sentences: nothing to offer', () => {
  expect(seen([['Notulen rapat'], ['Hadir semua'], ['Selesai']])).toEqual({
    headings: null,
    numbering: null,
    missing: 'judul',
    offer: null,
  });
});
