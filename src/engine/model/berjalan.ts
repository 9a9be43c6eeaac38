import { bacaJudul } from '../../renja/kosakata';
import type { Kolom } from '../figures/kolom';
import { isBlank } from './kosong';
import { doubleAt, integerAt, isLeaf, rowAt, type Model } from './model';

/** Rows that must tell running totals from sums. */
const MIN_ROWS = 3;

/** Rows that may fall among as many that grow: figures typed wrong. */
const FALLS = 0.1;

/** Whether the quarters of the rows that have some run on: enough rows do grow, and hardly any falls. */
export const neverFalls = (model: Model, columns: readonly Kolom[]): boolean => {
  const rows = model.outline.rows.map((_, i) => columns.flatMap((kolom) => doubleAt(model, kolom, i) || []));
  const falls = rows.filter((own) => own.some((value, at) => value < (own[at - 1] ?? value))).length;
  const grows = rows.filter((own) => (own.at(-1) ?? 0) > (own[0] ?? 0)).length;
  return grows >= MIN_ROWS && falls <= grows * FALLS;
};

/** Whether quarters run on by their headings: all that follow the first say "s.d.". */
export const runsOn = ({ kolom, table }: Model, columns: readonly number[]): boolean => {
  const headings = columns.map((index) => {
    const column = kolom[index]?.physical[0]?.column;
    return table.columns.find((one) => one.column === column)?.headings ?? [];
  });
  const [, ...later] = headings;
  return later.length > 0 && later.every((texts) => texts.some((text) => bacaJudul(text).konsep.includes('sd')));
};

/** Whether quarters run on by their headings and figures, where no year's figure is printed yet that would tell. */
export const runsOnUnseen = (model: Model, columns: readonly number[], hasil: Kolom): boolean =>
  isBlank(model, hasil) &&
  runsOn(model, columns) &&
  neverFalls(
    model,
    columns.flatMap((index) => model.kolom[index] ?? []),
  );

/** Whether the Rp quarters of a table are running totals: the last one gives realisasi in most rows where that differs from the sum. */
export const isRunning = (model: Model, columns: readonly number[], hasil: Kolom): boolean => {
  let sums = 0;
  let lasts = 0;
  if (columns.length < 2) return false;
  for (let i = 0; i < model.outline.rows.length; i++) {
    if (!isLeaf(rowAt(model, i))) continue;
    const realisasi = integerAt(model, hasil, i);
    if (Number.isNaN(realisasi) || realisasi === 0) continue;
    let sum = 0;
    let last = 0;
    for (const index of columns) {
      const kolom = model.kolom[index];
      const value = kolom === undefined ? NaN : integerAt(model, kolom, i);
      if (Number.isNaN(value) || value === 0) continue;
      sum += value;
      last = value;
    }
    if (sum === last) continue;
    if (sum === realisasi) sums++;
    else if (last === realisasi) lasts++;
  }
  if (sums + lasts === 0) return runsOnUnseen(model, columns, hasil);
  return lasts >= 3 && lasts > 2 * sums;
};
