import { valueAt, words } from '../../grid/cells';
import { KIND } from '../../grid/column';
import type { Grid } from '../../grid/types';
import { bagianKode } from '../../renja/kode';
import { adalahSelisih } from '../../renja/bagian-anggaran';
import { ejaan, isCatatan, jumlahDari, labelBaris } from '../../renja/penutup';
import { levelFromWord } from '../../renja/tingkat';
import { FIGURE_ROLES, type Role, type Side } from '../../renja/types';
import { LEGEND } from '../locate/headings';
import { isNumberingRow } from '../locate/numbering';
import type { SheetColumn } from '../facts/types';
import { codeReader } from './codes';
import { headingRepeats, isLetterRow } from './repeats';
import type { Context, BodyRow } from './context';

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
const isBlankRow = (grid: Grid, row: number, columns: readonly SheetColumn[]): boolean => {
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

const FIGURES: ReadonlySet<Role> = new Set<Role>(FIGURE_ROLES);

type Labels = {
  readonly names: readonly number[];
  /** Names that stand before the figures, the deepest first; what stands behind them names who does it. */
  readonly deepestFirst: readonly number[];
  readonly codes: readonly number[];
  readonly indicators: readonly number[];
};

/** Where a row's name, code and indicator stand: on each side of a two-sided table, whose rows may be new on the second (T-C.31). */
const labelColumns = (columns: readonly SheetColumn[]): readonly [Labels, ...Labels[]] => {
  const figures = Math.min(...columns.flatMap(({ role, column }) => (FIGURES.has(role) ? [column] : [])));
  const on = (side: Side | null): Labels => {
    const of = (role: string): number[] =>
      columns.filter((one) => one.role === role && (one.side ?? side) === side).map(({ column }) => column);
    const names = of('nama');
    const before = names.filter((column) => column < figures).reverse();
    const deepestFirst = before.length === 0 ? names : before;
    return { names, deepestFirst, codes: of('kode'), indicators: of('indikator').slice(0, 1) };
  };
  const [first = null, ...others] = new Set(columns.flatMap(({ side }) => side ?? []));
  return [on(first), ...others.map(on)];
};

const YEAR = /^\s*(?:19|20)\d\d\s*$/;
/** What alone on a line counts pages, and is no code: "- 2 -", "Hal. 2 dari 5". */
const PAGE =
  /^\s*(?:[-–—]\s*\d{1,3}\s*[-–—]|(?:hal(?:aman)?|lembar|lbr)[.:]?\s*\d{1,3}(?:\s*(?:\/|dari)\s*\d{1,3})?)\s*$/i;

/**
 * A last line of the headings that stands below their numbering ("Operasi | Modal | Jumlah", "2023 | 2024 | 2025"): words or years
 * above figures, before any row or right below headings repeated at a page break.
 */
const isHeadingRest = ({ grid, columns }: Context, drafts: readonly BodyRow[], row: number): boolean => {
  const before = drafts.at(-2);
  const repeated = before?.kind === 'ulangan' && before.row === row - 1;
  // Asked of every row: the first row of the body ends the search.
  const isOther = ({ kind }: BodyRow, at: number): boolean =>
    at < drafts.length - 1 && kind !== 'ulangan' && kind !== 'catatan';
  if (!repeated && drafts.some(isOther)) return false;
  let texts = 0;
  let years = 0;
  for (const { column, role } of columns) {
    const value = valueAt(grid, row, column);
    if (value === '' || (typeof value === 'string' && (value.trim() === '' || LEGEND.test(value)))) continue;
    if (!FIGURES.has(role) && role !== 'lain') return false;
    if (YEAR.test(String(value))) years++;
    else if (typeof value !== 'string' || /\d{4}/.test(value)) return false;
    else if (/[a-z]{2}/i.test(value)) texts++;
  }
  return texts >= 2 || (years >= 3 && texts + years >= 3);
};

/** A short number or letter that counts rows; a label in the No column is none, whatever digits it holds. */
const COUNTS = /^\W*(?:[\d.,]{1,20}|[ivx]{1,6}|[a-z])\W*$/i;

/** Letters that a name is told by, before what only tells more of it. */
const SHORTEST = 4;

/** Names of the rows above, in one spelling, for totals that name their group; made when the first total asks. */
const namesAbove = (drafts: readonly BodyRow[]): ((name: string) => number | null) => {
  const at = new Map<string, number>();
  let read = 0;
  const known = { add: (name: string): void => void at.set(name, read) };
  return (name) => {
    for (; read < drafts.length; read++) {
      const { kind, nama } = drafts[read] ?? { kind: null, nama: '' };
      if ((kind !== null && kind !== 'indikator' && kind !== 'barang') || nama === '') continue;
      const spelt = ejaan(nama);
      known.add(spelt);
      // "1. PENGELOLAAN …" is summed up as "Jumlah Pengelolaan …".
      if (/^\s*(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s*\S/i.test(nama)) known.add(spelt.replace(/^\S+ /, ''));
      if (levelFromWord(nama) !== null) known.add(spelt.replace(/^(?:sub kegiatan|\S+) /, ''));
      // "Pelatihan Kerja (Program)", "Misi 2 : Mewujudkan …": what stands behind only tells more of it.
      const ends = [nama.search(/[:–—]\s|\s-\s/), nama.search(/\([^()]*\)$/)].filter((end) => end >= SHORTEST);
      if (ends.length > 0) known.add(ejaan(nama.slice(0, Math.min(...ends))));
    }
    return at.get(name) ?? null;
  };
};

/** Reads every row that is not blank, and tells rows of the tree from all others. */
export const readRows = (context: Context): BodyRow[] => {
  const { grid, located, columns, form } = context;
  const of = (role: string): number[] =>
    columns.filter((column) => column.role === role).map((column) => column.column);
  const nameColumns = of('nama');
  const left = nameColumns.length > 0 ? Math.min(...nameColumns) : Infinity;
  const numbers = of('nomor');
  const sides = labelColumns(columns);
  const isNamed = ({ names, codes }: Labels, row: number): boolean =>
    names.some((column) => valueAt(grid, row, column) !== '') ||
    codes.some((column) => valueAt(grid, row, column) !== '');
  const goals = of('sasaran');
  const units = of('satuan');
  const drafts: BodyRow[] = [];
  const repeatsHeading = headingRepeats(context);
  const codeOf = codeReader(context, sides, numbers);
  const above = namesAbove(drafts);
  const labelOf = (text: string): ReturnType<typeof labelBaris> => {
    const label = labelBaris(text);
    if (label !== null) return label;
    const named = jumlahDari(text);
    return named !== null && above(named.nama) !== null ? 'jumlah' : null;
  };
  for (let row = located.bodyTop; row <= located.bodyBottom; row++) {
    if (isBlankRow(grid, row, columns)) continue;
    const index = row - located.bodyTop;
    const draft: BodyRow = {
      row,
      kind: null,
      kode: null,
      nomor: '',
      nama: '',
      namaColumn: -1,
      nomorColumn: -1,
      indikator: '',
      level: null,
      depth: null,
      codeLevel: null,
      figures: row,
      milik: null,
      confidence: 0,
      kodeRagu: false,
      said: null,
    };
    drafts.push(draft);
    if (located.repeats.has(row) || repeatsHeading(row) || isNumberingRow(grid, row) || isLetterRow(context, row)) {
      draft.kind = 'ulangan';
      continue;
    }
    const { deepestFirst, indicators } =
      sides.length === 1 ? sides[0] : (sides.find((side) => isNamed(side, row)) ?? sides[0]);
    // Names of a program and its kegiatan may stand before that of the row itself (exports of databases).
    const name = firstText(grid, row, deepestFirst);
    const number = firstText(grid, row, numbers);
    draft.nama = name.text;
    draft.namaColumn = name.column;
    draft.nomor = number.text;
    draft.nomorColumn = number.column;
    draft.indikator = firstText(grid, row, indicators).text;
    const code = codeOf(row);
    draft.kode = code.kode;
    draft.codeLevel = code.level;
    draft.depth = code.depth;
    if (code.nama !== null) draft.nama = code.nama;
    if (draft.nomor === '' && code.nomor !== '') draft.nomor = code.nomor;
    else if (
      draft.kode !== null &&
      draft.nomor !== '' &&
      bagianKode([draft.nomor])?.join('') === bagianKode([draft.kode.text])?.join('')
    )
      draft.nomor = '';

    const cells = grid.values[row - grid.top] ?? [];
    const textCells: string[] = [];
    for (const { column } of columns) {
      const value = cells[column - grid.left];
      if (typeof value === 'string' && value.trim() !== '') textCells.push(value);
    }
    if (isHeadingRest(context, drafts, row) || (textCells.length === 1 && PAGE.test(textCells[0] ?? ''))) {
      draft.kind = 'ulangan';
      continue;
    }
    const numbered = (/\d/.test(draft.nomor) && COUNTS.test(draft.nomor)) || draft.kode !== null;
    if (!numbered) {
      const labelled = [draft.nama, draft.nomor, ...(draft.nama === '' ? textCells : [])].find(
        (text) => labelOf(text) !== null,
      );
      const label = labelled === undefined ? null : labelOf(labelled);
      const own = draft.nama === '' || labelOf(draft.nama) !== null;
      // "Jumlah kegiatan | Kegiatan" below a name is measured in units: an indicator, and no sum.
      const measured = draft.nama === '' && draft.indikator !== '' && firstText(grid, row, units).text !== '';
      if (
        label !== null &&
        own &&
        !(label === 'jumlah' && measured) &&
        (label !== 'jumlah' || draft.indikator === '' || labelOf(draft.indikator) !== null)
      ) {
        draft.kind = label;
        if (label === 'jumlah') draft.milik = above(jumlahDari(labelled ?? '')?.nama ?? '');
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
    else if (!numbered && figures && adalahSelisih(draft.nama || only)) draft.kind = 'catatan';
    else if (form?.baris === 'indikator') {
      const goal = firstText(grid, row, goals).text;
      draft.kind = draft.indikator !== '' || draft.nama !== '' || goal !== '' ? 'indikator' : 'lanjutan';
      if (draft.nama === '') draft.nama = draft.indikator || goal;
    } else if (form?.baris === 'barang') {
      draft.kind = draft.kode === null && draft.nama === '' ? 'catatan' : 'barang';
    } else if (draft.nama === '' && draft.kode === null && draft.nomor === '') {
      draft.kind = draft.indikator !== '' || left < Infinity ? 'lanjutan' : null;
    } else if (draft.nama === '' && draft.kode === null && !figures) draft.kind = 'lanjutan';
  }
  return drafts;
};
