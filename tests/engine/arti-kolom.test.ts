/** What follows when a planner says what a column is: its own headings name measure and period. */
import { columnName } from '../../src/grid/address';
import { columnKey, DEFAULT_SETTINGS, meaningAs, type Settings } from '../../src/engine';
import type { Role } from '../../src/renja/types';
import { changed } from './lembar-rumus';
import { lines, onlyTable, readFixture } from './sheets';

test('a role said for a column headed "Rekapitulasi › K" counts K, and both give the findings of the sheet as it was', async () => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const renamed = changed(grid, { N5: 'Rekapitulasi' });
  const start: Settings = DEFAULT_SETTINGS;
  const { fingerprint } = onlyTable(renamed, start).table;
  const { table } = onlyTable(renamed, { ...start, tables: { [fingerprint]: { form: 'E.81' } } });
  const paths = table.columns.map(({ headings }) => ({ texts: headings, areas: [] }));
  const corrected = Object.fromEntries(
    table.columns.flatMap((column, at) =>
      ['N', 'O'].includes(columnName(column.column))
        ? [[columnKey(paths, at), meaningAs(table.form, 'realisasi', column)]]
        : [],
    ),
  );
  expect(Object.values(corrected).map(({ measure }) => measure)).toEqual(['K', 'Rp']);
  const settings = { ...start, tables: { [fingerprint]: { form: 'E.81', columns: corrected } } };
  expect(lines(onlyTable(renamed, settings))).toEqual(lines(onlyTable(grid)));
});

const column = (...headings: string[]) => ({ headings, measure: null, period: null, side: null });
test.each<[string, Role, string[], unknown]>([
  ['E.81', 'realisasi-tw', ['Hasil', 'Triwulan III', 'Rp'], { measure: 'Rp', period: 3 }],
  ['Realisasi Fisik & Keuangan', 'sisa-pagu', ['Selisih'], { measure: 'Rp', period: null }],
  ['E.81', 'nama', ['Uraian'], { measure: null, period: null }],
  ['E.81', 'target', ['Rencana'], { measure: null, period: null }],
])('%s: %s under %j', (form, role, headings, meaning) => {
  expect(meaningAs(form, role, column(...headings))).toMatchObject({ role, ...(meaning as object) });
});

test('what the user said already stays where headings tell nothing', () => {
  expect(meaningAs('E.81', 'target', { ...column('Rencana'), measure: 'Rp' })).toMatchObject({ measure: 'Rp' });
});
