import { LEVELS, type RowKind } from '../../renja/types';
import type { Context, BodyRow } from './context';
import { rowKey } from './key';

/** What the user says a row is; null where nothing was said, or where the row has nothing to be known by. */
const saidOf = ({ settings }: Context, { kode, nama, indikator }: BodyRow): RowKind | null => {
  const key = rowKey({ kode: kode?.text ?? null, nama, indikator });
  return key === '' ? null : (settings.rows?.[key]?.kind ?? null);
};

/** Rows that the user has named are what the user says: into the tree, out of it, or on another level of it. */
export const obeyRows = (context: Context, drafts: readonly BodyRow[]): void => {
  for (const draft of drafts) {
    const said = saidOf(context, draft);
    if (said === null) continue;
    const level = LEVELS.find((one) => one === said) ?? null;
    draft.said = said;
    draft.level = level;
    // A group of goods is one of the goods, at the top.
    draft.kind = level !== null ? null : said === 'golongan' ? 'barang' : said;
    draft.confidence = 1;
  }
};
