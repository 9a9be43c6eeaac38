import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCell, toA1 } from '../../src/grid/address';
import type { Cell, CellValue, Grid } from '../../src/grid/types';
import {
  computedOf,
  DEFAULT_SETTINGS,
  type Computed,
  type Finding,
  type Settings,
  type TableAnalysis,
  openGrid,
} from '../../src/engine';
import { onceFor } from '../../src/grid/once';
import { openWorkbook } from '../../src/xlsx';

const fixture = (path: string): string => join(__dirname, '..', 'fixtures', path);

/** The first sheet of a fixture workbook as a grid. */
export const readFixture = async (path: string): Promise<Grid> => {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(fixture(path))));
  const [sheet = ''] = await workbook.sheets();
  return workbook.readGrid(sheet);
};

export const readFacts = (folder: string): unknown =>
  JSON.parse(readFileSync(fixture(`${folder}/facts.json`), 'utf8')) as unknown;

export type MakeGrid = {
  readonly sheet?: string;
  readonly merges?: readonly string[];
  /** Number format by column letter. */
  readonly formats?: Readonly<Record<string, string>>;
};

/** A grid from rows of values; a string beginning with '=' followed by '→value' is a formula with its result. */
export const makeGrid = (rows: readonly (readonly CellValue[])[], options: MakeGrid = {}): Grid => {
  const formula = /^(=.*)→(.*)$/;
  const result = (value: CellValue): CellValue => {
    const match = typeof value === 'string' ? formula.exec(value) : null;
    if (match === null) return value;
    const text = match[2] ?? '';
    return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
  };
  const source = (value: CellValue): CellValue =>
    typeof value === 'string' ? (formula.exec(value)?.[1] ?? value) : value;
  return {
    sheet: options.sheet ?? 'Evaluasi',
    top: 0,
    left: 0,
    values: rows.map((row) => row.map(result)),
    text: rows.map((row) => row.map((value) => String(result(value)))),
    formulas: rows.map((row) => row.map(source)),
    formats: rows.map((row) =>
      row.map((_, column) => options.formats?.[toA1({ row: 0, column }).slice(0, -1)] ?? 'General'),
    ),
    merges: (options.merges ?? []).map((area) => {
      const [first = '', last = first] = area.split(':');
      const a = parseCell(first);
      const b = parseCell(last);
      if (a === null || b === null) throw new Error(`no area ${area}`);
      return { top: a.row, left: a.column, bottom: b.row, right: b.column };
    }),
    hiddenRows: [],
    arrays: [],
    style: null,
  };
};

/** The only table of a sheet, with its computed cells. */
export type OnlyTable = TableAnalysis & { readonly computed: readonly Computed[] };

/** A test that asks for the same sheet again and again opens it once. */
const opened = onceFor((grid: Grid) => openGrid(grid, DEFAULT_SETTINGS));

/** The only table of a sheet as these settings have it, or those that nobody chose. */
export const onlyTable = (grid: Grid, settings: Partial<Settings> | null = null): OnlyTable => {
  const sheet = settings === null ? opened(grid) : openGrid(grid, { ...DEFAULT_SETTINGS, ...settings });
  const { tables, unread } = sheet.analysis;
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0) throw new Error(`${tables.length} tables (${unread ?? 'read'})`);
  return {
    ...table,
    get computed() {
      return computedOf(sheet).flat();
    },
  };
};

/** A finding in one line, at the cell where `to` puts it. */
export const line = (finding: Finding, to: (cell: Cell) => Cell | null = (cell) => cell): string => {
  const at = (cell: Cell): string => {
    const moved = to(cell);
    return moved === null ? '—' : toA1(moved);
  };
  const change = finding.expected === null ? '' : ` → ${finding.expected}`;
  const affects = finding.affects.length === 0 ? '' : ` [${finding.affects.map(at).join(' ')}]`;
  return `${finding.severity} ${finding.rule} ${at(finding.cell)} ${finding.found ?? 'kosong'}${change}${affects}`;
};

export const lines = (analysis: TableAnalysis, to?: (cell: Cell) => Cell | null): string[] =>
  analysis.evaluation.findings.map((finding) => line(finding, to)).sort();

export const galat = (analysis: TableAnalysis): string[] =>
  analysis.evaluation.findings
    .filter(({ severity }) => severity === 'galat')
    .map(({ rule, cell }) => `${rule} ${toA1(cell)}`);

/** Heading rows in words of the office's own, without a numbering row. */
const OWN_WORDS: readonly (readonly CellValue[])[] = [
  [
    'Urut',
    'Pekerjaan',
    'Alat ukur',
    'Dicanangkan',
    '',
    'Didapat',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Kesudahan',
    '',
    'Perbandingan',
    '',
  ],
  ['', '', '', '', '', 'I', '', 'II', '', 'III', '', 'IV', '', '', '', '', ''],
  [],
  ['', '', '', ...Array.from({ length: 7 }, () => ['K', 'Rp']).flat()],
];

/** One heading row that names nothing. */
const ODD_WORDS: readonly (readonly CellValue[])[] = [
  ['Urut', 'Perihal', 'Sifat', ...Array.from({ length: 14 }, (_, at) => `Lajur ${String.fromCharCode(65 + at)}`)],
  [],
  [],
  [],
];

/** The sheet of Luwu Timur (E.81, triwulan II 2021) with other headings in place of its four heading rows. */
const withHeadings = (grid: Grid, words: readonly (readonly CellValue[])[]): Grid => {
  const rows = <T>(all: readonly (readonly T[])[], own: readonly (readonly T[])[]) => [
    ...all.slice(0, 4),
    ...own,
    ...all.slice(8),
  ];
  return {
    ...grid,
    values: rows(grid.values, words),
    text: rows(
      grid.text,
      words.map((row) => row.map(String)),
    ),
    formulas: rows(grid.formulas, words),
    merges: grid.merges.filter(({ top }) => top >= 8),
  };
};

/** With headings in words of the office's own, which are recognised in part. */
export const withOwnHeadings = (grid: Grid): Grid => withHeadings(grid, OWN_WORDS);

/** With headings that say nothing. */
export const withOddHeadings = (grid: Grid): Grid => withHeadings(grid, ODD_WORDS);
