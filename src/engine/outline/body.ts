import { valueAt, words, type MergeIndex } from '../../grid/cells';
import { KIND, type FigureColumn } from '../../grid/column';
import type { Grid } from '../../grid/types';
import type { Formulir } from '../../forms';
import { readKode, type Kode } from '../../renja/kode';
import { isCatatan, labelBaris } from '../../renja/tingkat';
import type { Level, RowKind, Side } from '../../renja/types';
import { normalise, type HeadingPath } from '../locate/headings';
import type { Located } from '../locate/locate';
import { isNumberingRow } from '../locate/numbering';
import type { Column, TableSettings } from '../types';

/** A body row while it is read: `kind` is set for rows outside the tree, `level` for rows in it. */
export type Draft = {
  row: number;
  kind: RowKind | null;
  kode: Kode | null;
  nomor: string;
  nama: string;
  namaColumn: number;
  nomorColumn: number;
  indikator: string;
  level: Level | null;
  confidence: number;
  kodeRagu: boolean;
  /** What the user says it is; nothing else decides then. */
  said: RowKind | null;
};

/** What reading a body needs to know of its table. */
export type Context = {
  readonly grid: Grid;
  readonly located: Located;
  readonly form: Formulir | null;
  readonly columns: readonly Column[];
  readonly paths: readonly HeadingPath[];
  readonly mergeAt: MergeIndex;
  /** Money columns that add up, indexed from bodyTop. */
  readonly money: readonly FigureColumn[];
  readonly settings: TableSettings;
};

/** A text as row key for the user's corrections: code, else name, else indicator. */
export const rowKey = (row: { kode: string | null; nama: string; indikator?: string }): string =>
  (row.kode ?? (row.nama !== '' ? row.nama : (row.indikator ?? ''))).toLowerCase().replace(/\s+/g, ' ').trim();

/** Money figures of a row, 0 for blank, in the order of the summed columns. */
export const moneyOf = (context: Context, draft: Draft): number[] =>
  context.money.map(({ kind, value }) =>
    kind[draft.row - context.located.bodyTop] === KIND.number ? (value[draft.row - context.located.bodyTop] ?? 0) : 0,
  );

/** Tells whether a row repeats the headings of its columns, or some of them. */
const headingRepeats = ({ grid, columns, paths }: Context): ((row: number) => boolean) => {
  const headings = paths.map(({ texts }) => new Set(texts.map(normalise)));
  const longest = paths.map(({ texts }) => Math.max(0, ...texts.map(({ length }) => length)) * 2);
  return (row) => {
    let texts = 0;
    let same = 0;
    for (const { column } of columns) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'number' && (value < 1990 || value > 2100)) return false;
    }
    for (let i = 0; i < columns.length; i++) {
      const value = valueAt(grid, row, columns[i]?.column ?? 0);
      if (typeof value !== 'string' || value === '') continue;
      texts++;
      if (value.length <= (longest[i] ?? 0) && headings[i]?.has(normalise(value)) === true) same++;
    }
    return texts >= 2 && same >= texts * 0.7;
  };
};

const firstText = (grid: Grid, row: number, columns: readonly number[]): { text: string; column: number } => {
  for (const column of columns) {
    const value = valueAt(grid, row, column);
    if (value !== '' && typeof value !== 'boolean') {
      const text = words(value);
      if (text !== '') return { text, column };
    }
  }
  return { text: '', column: -1 };
};

/** Whether the row shows any figure or text in its columns. */
const isBlankRow = (grid: Grid, row: number, columns: readonly Column[]): boolean => {
  const cells = grid.values[row - grid.top];
  if (cells === undefined) return true;
  for (const { column } of columns) {
    const value = cells[column - grid.left];
    if (value !== undefined && value !== '' && !(typeof value === 'string' && value.trim() === '')) return false;
  }
  return true;
};

const hasFigures = (context: Context, index: number): boolean =>
  context.money.some(({ kind }) => kind[index] === KIND.number && index < kind.length);

/** A line across most of the table that is no row of it: page header, note, signature. */
const isLine = (context: Context, row: number, texts: number, figures: boolean): boolean => {
  if (figures || texts !== 1) return false;
  const { mergeAt, columns } = context;
  const first = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.column ?? 0;
  for (let column = first; column <= last; column++) {
    const area = mergeAt(row, column);
    if (area !== null && area.right - area.left + 1 >= (last - first + 1) * 0.6) return true;
  }
  return false;
};

type Labels = { readonly names: number[]; readonly codes: number[]; readonly indicators: number[] };

/** Where a row's name, code and indicator stand: on each side of a two-sided table, whose rows may be new on the second (T-C.31). */
const labelColumns = (columns: readonly Column[]): readonly [Labels, ...Labels[]] => {
  const on = (side: Side | null): Labels => {
    const of = (role: string): number[] =>
      columns.filter((one) => one.role === role && (one.side ?? side) === side).map(({ column }) => column);
    return { names: of('nama'), codes: of('kode'), indicators: of('indikator').slice(0, 1) };
  };
  const [first = null, ...others] = new Set(columns.flatMap(({ side }) => side ?? []));
  return [on(first), ...others.map(on)];
};

/** Reads every row that is not blank, and tells rows of the tree from all others. */
export const readRows = (context: Context): Draft[] => {
  const { grid, located, columns, form } = context;
  const of = (role: string): number[] =>
    columns.filter((column) => column.role === role).map((column) => column.column);
  const nameColumns = of('nama');
  const left = nameColumns.length > 0 ? Math.min(...nameColumns) : Infinity;
  const numbers = of('nomor');
  const sides = labelColumns(columns);
  const goals = of('sasaran');
  const drafts: Draft[] = [];
  const repeatsHeading = headingRepeats(context);
  for (let row = located.bodyTop; row <= located.bodyBottom; row++) {
    if (isBlankRow(grid, row, columns)) continue;
    const index = row - located.bodyTop;
    const draft: Draft = {
      row,
      kind: null,
      kode: null,
      nomor: '',
      nama: '',
      namaColumn: -1,
      nomorColumn: -1,
      indikator: '',
      level: null,
      confidence: 0,
      kodeRagu: false,
      said: null,
    };
    drafts.push(draft);
    if (located.repeats.has(row) || repeatsHeading(row) || isNumberingRow(grid, row)) {
      draft.kind = 'ulangan';
      continue;
    }
    const { names, codes, indicators } =
      sides.find((side) => [...side.names, ...side.codes].some((column) => valueAt(grid, row, column) !== '')) ??
      sides[0];
    const name = firstText(grid, row, names);
    const number = firstText(grid, row, numbers);
    draft.nama = name.text;
    draft.namaColumn = name.column;
    draft.nomor = number.text;
    draft.nomorColumn = number.column;
    draft.indikator = firstText(grid, row, indicators).text;
    draft.kode = codes.length > 0 ? readKode(codes.map((column) => valueAt(grid, row, column))) : null;

    const cells = grid.values[row - grid.top] ?? [];
    const textCells: string[] = [];
    for (const { column } of columns) {
      const value = cells[column - grid.left];
      if (typeof value === 'string' && value.trim() !== '') textCells.push(value);
    }
    const numbered = /\d/.test(draft.nomor) || draft.kode !== null;
    if (!numbered) {
      const labelled = [draft.nama, draft.nomor, ...(draft.nama === '' ? textCells : [])].find(
        (text) => labelBaris(text) !== null,
      );
      const label = labelled === undefined ? null : labelBaris(labelled);
      const own = draft.nama === '' || labelBaris(draft.nama) !== null;
      if (
        label !== null &&
        own &&
        (label !== 'jumlah' || draft.indikator === '' || labelBaris(draft.indikator) !== null)
      ) {
        draft.kind = label;
        // Nameless rows are known by what they say, in whichever column that stands (rowKey).
        if (draft.nama === '' && draft.indikator === '') draft.indikator = words(labelled ?? '');
        continue;
      }
    }
    const figures = hasFigures(context, index);
    const only = textCells[0] ?? '';
    if (textCells.length === 1 && !figures && /^tujuan\b/i.test(only) && only.length < 40) draft.kind = 'tujuan';
    else if (textCells.length === 1 && !figures && /^sasaran\b/i.test(only) && only.length < 40) draft.kind = 'sasaran';
    else if (isLine(context, row, textCells.length, figures) || (!figures && textCells.length <= 2 && isCatatan(only)))
      draft.kind = 'catatan';
    else if (form?.baris === 'indikator') {
      draft.kind =
        draft.indikator !== '' || draft.nama !== ''
          ? 'indikator'
          : firstText(grid, row, goals).text !== ''
            ? 'indikator'
            : 'lanjutan';
      if (draft.nama === '') draft.nama = draft.indikator;
    } else if (form?.baris === 'barang') {
      draft.kind = draft.kode === null && draft.nama === '' ? 'catatan' : 'barang';
    } else if (draft.nama === '' && draft.kode === null && draft.nomor === '') {
      draft.kind = draft.indikator !== '' || left < Infinity ? 'lanjutan' : null;
    } else if (draft.nama === '' && draft.kode === null && !figures) draft.kind = 'lanjutan';
  }
  return drafts;
};
