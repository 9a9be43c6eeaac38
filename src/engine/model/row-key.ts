import { rowKey } from '../outline/key';
import type { Model } from './model';

/** Key of a row for the user's corrections and dismissals; '' where there is no such row. */
export const keyOfRow = (model: Model, i: number): string => {
  const row = model.outline.rows[i];
  return row === undefined ? '' : rowKey({ kode: row.kode?.text ?? null, nama: row.nama, indikator: row.indikator });
};
