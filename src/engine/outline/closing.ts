import { valueAt } from '../../grid/cells';
import type { Context, Draft } from './body';
import { moneyOf } from './body';

/** Cells that a line of a signature block fills at most: one for each who signs, and the date. */
const MAX_SIGNED = 3;

/** Numbers and letters that count rows: '1', 'II.', '(a)', '1.2.3'. */
const SHORT_NUMBER = /^\W*(?:[\d.]{1,8}|[ivx]{1,5}|[a-z])\W*$/i;

/** Whether a row tells something of the table: a figure, a code, a number, an indicator, or more cells than signatures fill. */
const isOfTable = (context: Context, draft: Draft): boolean => {
  if (draft.kode !== null || SHORT_NUMBER.test(draft.nomor)) return true;
  if (moneyOf(context, draft).some((value) => value !== 0)) return true;
  const cells = context.columns
    .map(({ column }) => valueAt(context.grid, draft.row, column))
    .filter((value) => !(typeof value === 'string' && value.trim() === ''));
  return cells.length > MAX_SIGNED || cells.some((value) => typeof value === 'number') || draft.indikator !== '';
};

/**
 * Place, date, offices and names below a table, in whatever columns they stand: all lines after the last row of the
 * table, from the first gap or note on. They are notes.
 */
export const closeBody = (context: Context, drafts: readonly Draft[]): void => {
  if (context.form !== null && context.form.baris !== 'program') return;
  const isRow = ({ kind }: Draft): boolean => kind === null || kind === 'lanjutan';
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
