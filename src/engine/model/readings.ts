import { KIND, readColumn } from '../../grid/column';
import { Decimal } from '../../grid/decimal';
import type { Grid } from '../../grid/types';
import type { Kolom } from '../figures/kolom';
import { figureKey, inputAt, kindAt, type Model } from './model';

/** Readings of malformed figures that the sums around them support (rules: Reading a sheet, 6). */
export const supportedReadings = (model: Model): Map<number, Decimal> => {
  const assumed = new Map<number, Decimal>();
  // Another figure that cannot be read makes the sum unknown, which supports nothing.
  const value = (kolom: Kolom, i: number): Decimal => inputAt(model, kolom, i) ?? new Decimal(0);
  for (const kolom of model.kolom) {
    if (!kolom.summed) continue;
    const figures = kolom.physical[0]?.figures;
    if (figures === undefined || figures.candidates.size === 0) continue;
    model.outline.rows.forEach((row, i) => {
      if (kindAt(model, kolom, i) !== KIND.unreadable) return;
      const candidates = figures.candidates.get(row.figures - model.bodyTop) ?? [];
      const sumOf = (rows: readonly number[]): Decimal =>
        rows.reduce(
          (sum, child) => sum.plus(assumed.get(figureKey(kolom.index, child)) ?? value(kolom, child)),
          new Decimal(0),
        );
      const parent = row.parent;
      const siblings = parent < 0 ? [] : (model.outline.rows[parent]?.children ?? []);
      const fits = (candidate: Decimal): boolean => {
        if (row.children.length > 0 && sumOf(row.children).eq(candidate)) return true;
        if (parent < 0) return false;
        const above = value(kolom, parent);
        return (
          !above.isZero() &&
          sumOf(siblings.filter((sibling) => sibling !== i))
            .plus(candidate)
            .eq(above)
        );
      };
      const supported = candidates.find(fits);
      if (supported !== undefined) assumed.set(figureKey(kolom.index, i), supported);
    });
  }
  return assumed;
};

/** The same table after cells of some columns changed: its rows, columns and rules stay, these figures are read again. */
export const reread = (model: Model, grid: Grid, changed: ReadonlySet<number>): Model => {
  const kolom = model.kolom.map((one) =>
    one.physical.some(({ column }) => changed.has(column))
      ? {
          ...one,
          physical: one.physical.map(({ column, figures }) => {
            const { notation, money, kind } = figures;
            const bottom = model.bodyTop + kind.length - 1;
            return { column, figures: readColumn(grid, column, model.bodyTop, bottom, notation, money) };
          }),
        }
      : one,
  );
  const now = (one: Kolom): Kolom => kolom[one.index] ?? one;
  const bagian = model.bagian.map((one) => ({
    ...one,
    persen: now(one.persen),
    nilai: now(one.nilai),
    sebelum: one.sebelum.map(now),
    target: now(one.target),
  }));
  return { ...model, grid, kolom, bagian };
};
