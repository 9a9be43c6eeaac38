/**
 * Every real table with its headings reworded at every page, moved, or spread over more rows: form, what columns mean and
 * findings stay as they are, at the cells where they went.
 */
import type { Grid } from '../../src/grid/types';
import { isNumberingRow } from '../../src/engine/locate/numbering';
import type { TableAnalysis } from '../../src/engine';
import { lines, onlyTable, readFixture } from '../engine/sheets';
import { chain, edit, insertColumn, insertRows, move, withProps, type Changed } from '../engine/transform';

const TABLES = [
  'anggaran-perubahan-luwu-timur-2021',
  'e81-luwu-timur-2021',
  'iku-luwu-timur',
  'realisasi-fisik-keuangan-sulbar-2022',
  'tc23-lumajang',
  'tc24-lumajang',
  'tc28-lumajang',
  'tc29-luwu-2024',
  'tc30-luwu-timur-2021',
  'tc31-luwu-timur-2021',
  'tc33-luwu-2024',
];

/** Other words that offices use, word by word; the first letter's case stays. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bIndikator Kinerja\b/gi, 'Ind. Kinerja'],
  [/\bPagu Indikatif\b/gi, 'Pagu Anggaran'],
  [/\bPerangkat Daerah\b/gi, 'PD'],
  [/\bSKPD\b/g, 'OPD'],
  [/\bSampai Dengan\b/gi, 's/d'],
  [/\bTriwulan\b/gi, 'TW'],
  [/\bKeterangan\b/gi, 'Ket.'],
  [/\bSub Kegiatan\b/gi, 'Subkegiatan'],
  [/\bPenanggung Jawab\b/gi, 'Penanggungjawab'],
  [/\bProgram\b/gi, 'Progam'],
  [/\bRealisasi\b/gi, 'Realisai'],
];

type Table = { readonly grid: Grid; readonly base: TableAnalysis; readonly top: number; readonly body: number };

/** First row of the headings: the highest that a merged heading or a text of the columns' paths stands in. */
const headTop = (grid: Grid, { table }: TableAnalysis): number => {
  const texts = new Set(table.columns.flatMap(({ headings }) => headings.slice(0, 1)));
  const rows = grid.values.slice(0, table.body.top - grid.top);
  const at = rows.findIndex(
    (row) => row.filter((value) => texts.has(String(value).replace(/\s+/g, ' ').trim())).length >= 3,
  );
  return grid.top + Math.max(0, at);
};

const read = async (folder: string): Promise<Table> => {
  const grid = await readFixture(`${folder}/table.xlsx`);
  const base = onlyTable(grid);
  return { grid, base, top: headTop(grid, base), body: base.table.body.top };
};

/** What must stay: the form, each headed column's meaning, the findings. */
const facts = (analysis: TableAnalysis, to: Changed['to'] = (cell) => cell) => ({
  form: analysis.table.form,
  columns: analysis.table.columns
    .filter(({ role }) => role !== 'lain')
    .map(({ column, role, measure, period }) => [to({ row: 0, column })?.column, role, measure, period].join(' ')),
  findings: lines(analysis, to),
});

const expectSame = ({ base }: Table, { grid, to }: Changed): void => {
  expect(facts(onlyTable(grid))).toEqual(facts(base, to));
};

const reworded = (text: string): string =>
  WORDS.reduce((rest, [word, other]) => rest.replace(word, other), text.replace(/\s+/g, ' '));

/** The headings in other words, wherever they stand. */
const reword = ({ grid, top, body }: Table, rows: (row: number) => boolean = () => true) =>
  edit(({ row }, value) =>
    typeof value === 'string' && row >= top && row < body && rows(row) ? reworded(value) : undefined,
  )(grid);

/** A blank row below the first row of headings; its own merged headings reach over it, groups stay above it. */
const spread = ({ grid, top, body }: Table): Changed => {
  const changed = insertRows(top + 1, [[]])(grid);
  const merges = changed.grid.merges.map((area) =>
    area.top === top && area.bottom === top && area.bottom < body ? { ...area, bottom: top + 1 } : area,
  );
  return chain(grid, insertRows(top + 1, [[]]), withProps({ merges }));
};

const withoutNumbering = ({ grid, top, body }: Table): number[] =>
  Array.from({ length: body - top }, (_, at) => top + at).filter((row) => !isNumberingRow(grid, row));

describe.each(TABLES)('%s', (folder) => {
  let table: Table;
  beforeAll(async () => {
    table = await read(folder);
  });

  test('judul dengan kata lain dan salah ketik', () => expectSame(table, reword(table)));

  test('dipindahkan, dengan baris di atasnya', () =>
    expectSame(
      table,
      chain(table.grid, insertRows(table.grid.top, [['PEMERINTAH KABUPATEN'], ['DINAS SOSIAL'], []]), move(5, 3)),
    ));

  test('kolom kosong disisipkan di depan dan sesudah kolom terakhir', () =>
    expectSame(
      table,
      chain(
        table.grid,
        insertColumn(table.grid.left),
        insertColumn((table.base.table.columns.at(-1)?.column ?? 0) + 2),
      ),
    ));

  test('judul di lebih banyak baris', () => expectSame(table, spread(table)));

  test('kepala halaman berulang dengan kata lain', () => {
    const { grid, base, top, body } = table;
    // Where no cell of the body reaches over the page's end.
    const whole = (row: number): boolean => !grid.merges.some((area) => area.top < row && area.bottom >= row);
    const half = Math.floor((body + base.table.body.bottom) / 2);
    const middle = Array.from({ length: 20 }, (_, at) => half + at).find(whole) ?? half;
    const page = Array.from({ length: body - top }, (_, at) =>
      (grid.values[top + at - grid.top] ?? []).map((value) => (typeof value === 'string' ? reworded(value) : value)),
    );
    expectSame(table, insertRows(middle, page)(grid));
  });

  test('semuanya sekaligus', () => {
    const worded = { ...table, grid: reword(table).grid };
    const rows = withoutNumbering(worded);
    expect(rows.length).toBeGreaterThan(0);
    const wide = spread(worded);
    expectSame(table, {
      ...chain(wide.grid, move(4, 2)),
      to: (cell) => {
        const there = wide.to(cell);
        return there === null ? null : { row: there.row + 4, column: there.column + 2 };
      },
    });
  });
});
