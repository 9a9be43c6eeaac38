import { valueAt } from '../../grid/cells';
import { bacaRentang } from '../../renja/skala-tercetak';
import type { RowKind } from '../../renja/types';
import { type Context, type BodyRow, moneyOf } from './context';

/** Cells that a line of a signature block fills at most: one for each who signs, and the date. */
const MAX_SIGNED = 3;

/** Numbers and letters that count rows: '1', 'II.', '(a)', '1.2.3'. */
const SHORT_NUMBER = /^\W*(?:[\d.]{1,8}|[ivx]{1,5}|[a-z])\W*$/i;

/** Whether a row tells something of the table: a figure, a code, a number, an indicator, or more cells than signatures fill. */
const isOfTable = (context: Context, draft: BodyRow): boolean => {
  if (draft.kode !== null || SHORT_NUMBER.test(draft.nomor)) return true;
  if (moneyOf(context, draft).some((value) => value !== 0)) return true;
  const cells = context.columns
    .map(({ column }) => valueAt(context.grid, draft.row, column))
    .filter((value) => !(typeof value === 'string' && value.trim() === ''));
  return cells.length > MAX_SIGNED || cells.some((value) => typeof value === 'number') || draft.indikator !== '';
};

const CLOSING: ReadonlySet<RowKind | null> = new Set<RowKind | null>([
  'jumlah',
  'rata-rata',
  'predikat',
  'rata-rata-total',
  'predikat-total',
]);
const BESIDE: ReadonlySet<RowKind | null> = new Set<RowKind | null>(['ulangan', 'catatan']);

/** How many cells of the table a row fills, and whether one of them is a number. */
const fillOf = ({ grid, columns }: Context, { row }: BodyRow): { cells: number; number: boolean } => {
  let cells = 0;
  let number = false;
  for (const { column } of columns) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'string' ? value.trim() === '' : false) continue;
    cells++;
    number ||= typeof value === 'number' || /\d/.test(String(value));
  }
  return { cells, number };
};

/** Whether a row prints the ranges of a rating scale side by side. */
const isScale = ({ grid, columns }: Context, { row }: BodyRow): boolean =>
  columns.filter(({ column }) => {
    const value = valueAt(grid, row, column);
    return typeof value === 'string' && bacaRentang(value) !== null;
  }).length >= 3;

/** Rows of the table that are looked at to know how many cells one fills. */
const SAMPLE = 200;

/**
 * A table ends at its closing rows (rules: Reading a sheet, 9): what stands below them and does not look like a row of it – another
 * table, the legend of a rating scale, factors, signatures – is not of it. A row of it has a code, or a figure and at least half as
 * many cells as the others.
 */
const endTable = (context: Context, drafts: readonly BodyRow[]): void => {
  const firstClosing = drafts.findIndex(({ kind }) => CLOSING.has(kind));
  if (firstClosing < 0) return;
  const isBody = ({ kind }: BodyRow): boolean => !CLOSING.has(kind) && !BESIDE.has(kind) && kind !== 'lanjutan';
  const before = drafts.slice(0, firstClosing).filter(isBody);
  const body = before.length > 0 ? before : drafts.filter(isBody);
  const fills = body.slice(0, SAMPLE).map((draft) => fillOf(context, draft).cells);
  const typical = fills.sort((a, b) => a - b)[Math.floor(fills.length / 2)] ?? 0;
  const looksOf = (draft: BodyRow): boolean => {
    if (CLOSING.has(draft.kind) || BESIDE.has(draft.kind)) return false;
    if (draft.kode !== null) return true;
    if (isScale(context, draft)) return false;
    const { cells, number } = fillOf(context, draft);
    return number && cells >= Math.max(2, typical / 2);
  };
  const last = drafts.findLastIndex((draft, i) => i < firstClosing || looksOf(draft));
  let ended = false;
  let closed = false;
  for (let i = last + 1; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined) continue;
    const apart = draft.row - (drafts[i - 1]?.row ?? draft.row) > 1;
    const closes = CLOSING.has(draft.kind);
    ended ||= closed && ((closes && apart && draft.kind === 'jumlah') || (!closes && !BESIDE.has(draft.kind)));
    closed ||= closes;
    if (ended && draft.kind !== 'ulangan') draft.kind = 'catatan';
  }
};

/**
 * Place, date, offices and names below a table, in whatever columns they stand: all lines after the last row of the
 * table, from the first gap or note on. They are notes.
 */
const setSignaturesApart = (context: Context, drafts: readonly BodyRow[]): void => {
  if (context.form !== null && context.form.baris !== 'program') return;
  const isRow = ({ kind }: BodyRow): boolean => kind === null || kind === 'lanjutan';
  const last = drafts.findLastIndex(
    (draft) => draft.kind !== 'catatan' && (!isRow(draft) || isOfTable(context, draft)),
  );
  let apart = false;
  for (let at = last + 1; last >= 0 && at < drafts.length; at++) {
    const draft = drafts[at];
    const above = drafts[at - 1];
    if (draft === undefined || above === undefined) continue;
    apart ||= draft.row - above.row > 1 || above.kind === 'catatan';
    if (apart && isRow(draft)) draft.kind = 'catatan';
  }
};

/** Ends the table: below its closing rows, and above its signatures. */
export const closeBody = (context: Context, drafts: readonly BodyRow[]): void => {
  endTable(context, drafts);
  setSignaturesApart(context, drafts);
};
