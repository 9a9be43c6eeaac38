/** Columns that keep a table from being computed: two that claim one meaning, and needed ones that are not there. */
import { readdirSync } from 'node:fs';
import { columnKey, DEFAULT_SETTINGS, type ColumnProblem, type Settings } from '../../src/engine';
import { columnName } from '../../src/grid/address';
import type { Grid } from '../../src/grid/types';
import type { Measure, Role } from '../../src/renja/types';
import { onlyTable, readFixture } from './sheets';
import { planOf } from '../analisis';
import type { Period } from '../../src/renja/periode';

type Said = { readonly role: Role; readonly measure: Measure | null; readonly period: Period | null };

/** The settings in which columns (by letter) are what the user says. */
const saying = (grid: Grid, columns: Readonly<Record<string, Said>>): Settings => {
  const { table } = onlyTable(grid);
  const paths = table.columns.map(({ headings }) => ({ texts: headings, areas: [] }));
  const said = table.columns.flatMap(({ column }, at) => {
    const meaning = columns[columnName(column)];
    return meaning === undefined ? [] : [[columnKey(paths, at), { ...meaning, side: null }] as const];
  });
  return { ...DEFAULT_SETTINGS, tables: { [table.fingerprint]: { columns: Object.fromEntries(said) } } };
};
const NOTHING: Said = { role: 'lain', measure: null, period: null };
const problems = (grid: Grid, columns: Readonly<Record<string, Said>>): readonly ColumnProblem[] =>
  onlyTable(grid, saying(grid, columns)).table.problems;

let e81: Grid;
beforeAll(async () => {
  e81 = await readFixture('e81-luwu-timur-2021/table.xlsx');
});

test.each(readdirSync('tests/fixtures'))(
  '%s: the table of an office as it stands has none, also with figure and unit under one heading',
  async (folder) => {
    const { table } = onlyTable(await readFixture(`${folder}/table.xlsx`));
    expect(table.problems).toEqual([]);
    expect(table.columns.filter(({ reasons }) => reasons.includes('ganda'))).toEqual([]);
  },
);

test.each<[string, Readonly<Record<string, Said>>, readonly unknown[]]>([
  ['target Rp', { E: NOTHING }, [{ kind: 'hilang', role: 'target', measure: 'Rp', period: null, untuk: 'capaian' }]],
  [
    'realisasi Rp',
    { O: NOTHING },
    [{ kind: 'hilang', role: 'realisasi', measure: 'Rp', period: null, untuk: 'capaian' }],
  ],
  [
    'TW II Rp',
    { I: NOTHING },
    [{ kind: 'hilang', role: 'realisasi-tw', measure: 'Rp', period: 2, untuk: 'realisasi' }],
  ],
  // The quarters stand in for the year's realisasi that is not printed.
  ['realisasi, K and Rp', { N: NOTHING, O: NOTHING }, []],
  [
    'all of Rp: a table of K only lacks nothing',
    { E: NOTHING, G: NOTHING, I: NOTHING, K: NOTHING, M: NOTHING, O: NOTHING, Q: NOTHING },
    [],
  ],
])('E.81 without %s', (_, columns, expected) => {
  expect(problems(e81, columns)).toEqual(expected);
});

test('a pagu said where E.81 has its target: the numbering row (13=12/7x100%) still says what capaian Rp is figured from', () => {
  expect(problems(e81, { E: { role: 'pagu', measure: 'Rp', period: null } })).toEqual([]);
});

test('two columns said to be one: told, and nothing is written until one is changed', () => {
  const columns = { G: { role: 'realisasi-tw', measure: 'Rp', period: 2 } } as const;
  expect(problems(e81, columns)).toContainEqual({ kind: 'ganda', columns: [6, 8] });
  const settings = saying(e81, columns);
  const plan = planOf(e81, { kind: 'hitung-ulang' }, settings);
  expect([plan.writes, plan.refusals.map(({ code }) => code)]).toEqual([[], ['tidak-yakin']]);
});
