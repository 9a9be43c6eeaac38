import type { Evaluated } from '../evaluate/evaluated';
import type { Average } from '../evaluate/averages';
import { amountAt, figureKey, isItem, isLeaf, rowAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import type { Ratio } from '../evaluate/ratios';
import { columnsOf } from '../figures/ekspresi';
import type { Relation } from '../figures/relations';
import { judgeTotals } from '../evaluate/totals';

/** What a computed cell means, whatever stands in it: the arithmetic it should follow and the rows it is made of. */
export type Makna = { readonly kolom: Kolom; readonly i: number } & (
  | { readonly kind: 'baris'; readonly relation: Relation }
  /** A parent: the sum of its children. */
  | { readonly kind: 'anak'; readonly parts: readonly number[] }
  /** A total row, or the control total at the left of an average: the sum of rows of the tree. */
  | { readonly kind: 'total'; readonly parts: readonly number[] }
  | { readonly kind: 'persen'; readonly ratio: Ratio }
  | { readonly kind: 'rata-rata'; readonly average: Average }
  | { readonly kind: 'predikat'; readonly average: Average }
);

/** The computed cells of a table by `figureKey`. */
export type MaknaIndex = ReadonlyMap<number, Makna>;

/** Rows at the top of the tree. */
export const topsOf = (model: Model): number[] =>
  model.outline.rows.flatMap((row, i) => (isItem(row) && row.parent < 0 ? [i] : []));

/** Rows that have a percentage of their own: those of the tree, continued rows and totals. */
const hasPercent = (model: Model, i: number): boolean => {
  const row = rowAt(model, i);
  return isItem(row) || row.kind === 'lanjutan' || row.kind === 'jumlah';
};

/** Whether a row's own columns give its percentage; else it adds those below (TTB of a program whose fisik is blank). */
const ownOperands = (model: Model, relation: Relation, i: number): boolean =>
  columnsOf(relation.ekspresi).every((index) => {
    const kolom = model.kolom[index];
    return kolom !== undefined && amountAt(model, kolom, i) !== null;
  });

/** Every computed cell of a table. Columns in dispute have no relation, so nothing is said of them. */
export const maknaOf = (evaluated: Evaluated): MaknaIndex => {
  const { model, ratios, averages } = evaluated;
  const index = new Map<number, Makna>();
  const put = (makna: Makna): void => {
    const key = figureKey(makna.kolom.index, makna.i);
    if (!index.has(key)) index.set(key, makna);
  };
  const { rows } = model.outline;
  for (const kolom of model.kolom) {
    if (!kolom.summed) continue;
    rows.forEach((row, i) => {
      if (isItem(row) && row.children.length > 0 && model.bukti?.anak(kolom, i) !== false)
        put({ kolom, i, kind: 'anak', parts: row.children });
    });
  }
  for (const relation of model.relations) {
    const kolom = model.kolom[relation.hasil];
    if (relation.jenis !== 'jumlah' || kolom === undefined) continue;
    rows.forEach((row, i) => {
      const judged = isItem(row) && (isLeaf(row) || !(kolom.summed || relation.aturan === 'jumlah-triwulan'));
      if (judged) put({ kolom, i, kind: 'baris', relation });
    });
  }
  for (const { kolom, i, parts } of judgeTotals(evaluated)) put({ kolom, i, kind: 'total', parts });
  const tops = topsOf(model);
  for (const ratio of ratios) {
    const { kolom, relation } = ratio;
    const adds = model.form?.jumlahPersen?.includes(kolom.role) === true;
    rows.forEach((row, i) => {
      if (!hasPercent(model, i)) return;
      if (adds && !ownOperands(model, relation, i)) {
        if (row.children.length > 0) return put({ kolom, i, kind: 'anak', parts: row.children });
        if (row.kind === 'jumlah') return put({ kolom, i, kind: 'total', parts: tops });
      }
      put({ kolom, i, kind: 'persen', ratio });
    });
  }
  for (const average of averages.list) {
    const { kolom } = average.ratio;
    if (average.at >= 0) put({ kolom, i: average.at, kind: 'rata-rata', average });
    if (average.predikat.at >= 0) put({ kolom, i: average.predikat.at, kind: 'predikat', average });
  }
  return index;
};
