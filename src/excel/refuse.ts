import { PortError } from '../port/obstacles';
import type { Plan } from '../engine/rules/finding';
import type { Write } from '../engine/facts/types';
import { coalesce, contains, cellKey } from '../grid/address';
import { isFormula } from '../grid/cells';
import type { Area } from '../grid/types';
import { AREA_PROPERTIES, areaOf, cellsOf, rangeOf } from './area';
import { queueArrayFlags, readArrays } from './arrays';
import type { CellState } from './cell-states';

export type ExcelTable = { readonly area: Area; readonly hasHeader: boolean; readonly hasTotals: boolean };

/** Cells of an Excel table that are its own: header, totals, and formulas, which it copies down the column. */
export const isOwnedBy = (table: ExcelTable, { cell, after }: Write, state: CellState | undefined): boolean => {
  if (!contains(table.area, cell)) return false;
  const isEdge =
    (table.hasHeader && cell.row === table.area.top) || (table.hasTotals && cell.row === table.area.bottom);
  return isEdge || after.kind === 'formula' || isFormula(state?.formula ?? null);
};

const neighbours = (area: Area): Area => ({
  top: Math.max(0, area.top - 1),
  left: Math.max(0, area.left - 1),
  bottom: area.bottom + 1,
  right: area.right + 1,
});

/**
 * Refuses cells that are parts of array formulas or spills. Nothing is asked where the areas read hold none; else two syncs:
 * which of the rectangles to be written do, and where exactly.
 */
export const refuseArrays = async (sheet: Excel.Worksheet, plan: Plan, flagged: readonly Area[]): Promise<void> => {
  const near = plan.writes.map(({ cell }) => cell).filter((cell) => flagged.some((area) => contains(area, cell)));
  if (near.length === 0) return;
  const asked = coalesce(near).map((area) => ({ area, hasArrays: queueArrayFlags(rangeOf(sheet, area)) }));
  await sheet.context.sync();
  const hit = asked.filter(({ hasArrays }) => hasArrays()).map(({ area }) => area);
  const around = new Map(
    hit
      .map(neighbours)
      .flatMap(cellsOf)
      .map((cell) => [cellKey(cell), cell]),
  );
  const arrays = await readArrays(sheet, [...around.values()]);
  const cells = hit.flatMap(cellsOf).filter((cell) => arrays.some((area) => contains(area, cell)));
  if (cells.length > 0) throw new PortError('sebagian-larik', { sheet: plan.sheet, cells });
};

export const queueTables = (sheet: Excel.Worksheet): (() => readonly ExcelTable[]) => {
  const found = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(AREA_PROPERTIES.join(','));
    return { table, range };
  });
  return () =>
    found.map(({ table, range }) => ({
      area: areaOf(range),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    }));
};
