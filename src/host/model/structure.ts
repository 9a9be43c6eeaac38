import type { Area } from '../../grid/types';
import { plainAreaOf } from './area';
import { EditRefused } from './edit';
import { renameReferences, shiftIndex, shiftReferences, shiftSpan, type Shift } from './references';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** An area after lines were inserted or deleted; null when all of it went. */
export const shiftArea = (area: Area, shift: Shift): Area | null => {
  const span = shift.axis === 'row' ? shiftSpan(area.top, area.bottom, shift) : shiftSpan(area.left, area.right, shift);
  if (span === null) return null;
  const [first, last] = span;
  return shift.axis === 'row' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
};

const shiftAll = <T extends { area: Area }>(items: readonly T[], shift: Shift): T[] =>
  items.flatMap((item) => {
    const area = shiftArea(item.area, shift);
    return area === null ? [] : [{ ...item, area }];
  });

const shiftSet = (set: Set<number>, shift: Shift): void => {
  const moved = [...set].flatMap((index) => shiftIndex(index, shift) ?? []);
  set.clear();
  for (const index of moved) set.add(index);
};

const shiftMap = (map: Map<number, number>, shift: Shift): void => {
  const moved = [...map].flatMap(([index, size]) => {
    const at = shiftIndex(index, shift);
    return at === null ? [] : [[at, size] as const];
  });
  map.clear();
  for (const [index, size] of moved) map.set(index, size);
};

/** Changes every formula of the workbook: in cells, names and conditional formats. */
const rewriteFormulas = (workbook: Workbook, rewrite: (formula: string, home: Sheet | null) => string): void => {
  for (const sheet of workbook.sheets) {
    if (sheet.cells.formulaCount > 0) {
      sheet.cells.forEach((row, column, cell) => {
        if (cell.formula === null) return;
        const formula = rewrite(cell.formula, sheet);
        if (formula !== cell.formula) sheet.replace(row, column, { ...cell, formula });
      });
    }
    for (const format of sheet.conditionalFormats) {
      if (format.formula !== null) format.formula = rewrite(format.formula, sheet);
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
};

const shiftParts = (sheet: Sheet, shift: Shift): void => {
  const areas = (list: readonly Area[]): Area[] => list.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges = areas(sheet.merges).filter((area) => area.top !== area.bottom || area.left !== area.right);
  sheet.arrays = shiftAll(sheet.arrays, shift);
  sheet.tables = shiftAll(sheet.tables, shift).map((table) => ({
    ...table,
    filter: table.filter === null ? null : { ...table.filter, area: table.area },
  }));
  for (const format of sheet.conditionalFormats) format.areas = areas(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas: left }) => left.length > 0);
  sheet.notes = sheet.notes.flatMap((note) => {
    const area = shiftArea(plainAreaOf(note.cell), shift);
    return area === null ? [] : [{ ...note, cell: { row: area.top, column: area.left } }];
  });
  if (sheet.autoFilter !== null) {
    const area = shiftArea(sheet.autoFilter.area, shift);
    sheet.autoFilter = area === null ? null : { ...sheet.autoFilter, area };
  }
  shiftSet(shift.axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns, shift);
  if (shift.axis === 'row') shiftSet(sheet.fittedRows, shift);
  shiftMap(shift.axis === 'row' ? sheet.rowHeights : sheet.columnWidths, shift);
};

/**
 * Inserts (count > 0) or deletes (count < 0) whole rows or columns. Everything that points at cells moves along, formulas too.
 * Throws EditRefused on a protected sheet and where an array formula would be cut.
 */
export const shiftLines = (workbook: Workbook, sheet: Sheet, shift: Shift): void => {
  if (sheet.protection.isProtected) throw new EditRefused('AccessDenied', `The sheet "${sheet.name}" is protected.`);
  const isRow = shift.axis === 'row';
  const isCut = sheet.arrays.some(({ area }) => {
    const [first, last] = isRow ? [area.top, area.bottom] : [area.left, area.right];
    return shift.from > first && shift.from <= last;
  });
  if (isCut) throw new EditRefused('InsertDeleteConflict', "You can't change part of an array.");
  rewriteFormulas(workbook, (formula, home) => shiftReferences(formula, home?.name ?? '', sheet.name, shift));
  if (isRow) sheet.cells.shiftRows(shift.from, shift.count);
  else sheet.cells.shiftColumns(shift.from, shift.count);
  sheet.shiftOriginals((row, column) => {
    const at = shiftIndex(isRow ? row : column, shift);
    return at === null ? null : isRow ? { row: at, column } : { row, column: at };
  });
  shiftParts(sheet, shift);
  workbook.restructured();
  const size = Math.abs(shift.count) - 1;
  workbook.emit({
    kind: 'rows-or-columns',
    sheetId: sheet.id,
    area: isRow
      ? { top: shift.from, left: 0, bottom: shift.from + size, right: 16_383 }
      : { top: 0, left: shift.from, bottom: 1_048_575, right: shift.from + size },
    change: `${isRow ? 'Row' : 'Column'}${shift.count > 0 ? 'Inserted' : 'Deleted'}`,
    shift,
    author: workbook.author,
  });
};

/** Refuses to add, remove, rename or move sheets where the structure is protected. */
export const requireStructure = ({ isStructureProtected }: Workbook): void => {
  if (isStructureProtected) throw new EditRefused('AccessDenied', 'The structure of the workbook is protected.');
};

/** Renames a sheet; formulas that name it follow. */
export const renameSheet = (workbook: Workbook, sheet: Sheet, name: string): void => {
  requireStructure(workbook);
  const before = sheet.name;
  rewriteFormulas(workbook, (formula) => renameReferences(formula, before, name));
  sheet.name = name;
  workbook.restructured();
  workbook.emit({ kind: 'renamed', sheetId: sheet.id, before, after: name, author: workbook.author });
};
