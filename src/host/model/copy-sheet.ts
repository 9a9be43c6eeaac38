import { freshIds } from './ids';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** "Nama (2)", as Excel names a copy. */
const copyName = (workbook: Workbook, name: string): string => {
  const bare = name.replace(/ \(\d+\)$/, '');
  let number = 2;
  let wanted = '';
  do {
    const suffix = ` (${number})`;
    wanted = bare.slice(0, 31 - suffix.length) + suffix;
    number += 1;
  } while (workbook.sheet(wanted) !== null);
  return wanted;
};

/** Copies a sheet with all it holds, marks and notes included; tables get names of their own, ids are new. */
export const copySheet = (workbook: Workbook, source: Sheet, position: number): Sheet => {
  const copy = workbook.addSheet(copyName(workbook, source.name), position);
  const id = (): string => workbook.nextId();
  copy.cells = source.cells.clone();
  copy.merges = [...source.merges];
  copy.arrays = [...source.arrays];
  copy.tables = freshIds(source.tables, id).map((table) => ({
    ...table,
    name: `${table.name}_${workbook.sheets.length}`,
  }));
  copy.charts = freshIds(source.charts, id);
  copy.notes = source.notes.map((note) => ({ ...note }));
  copy.conditionalFormats = freshIds(source.conditionalFormats, id).map((one) => ({
    ...one,
    format: { ...one.format },
  }));
  copy.protection = { ...source.protection };
  copy.autoFilter = source.autoFilter === null ? null : { ...source.autoFilter };
  copy.freeze = source.freeze;
  copy.page = { ...source.page };
  for (const [key, link] of source.hyperlinks) copy.hyperlinks.set(key, link);
  for (const name of workbook.names.filter(({ sheetId }) => sheetId === source.id)) {
    workbook.names.push({ ...name, sheetId: copy.id });
  }
  for (const [column, width] of source.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of source.rowHeights) copy.rowHeights.set(row, height);
  for (const row of source.fittedRows) copy.fittedRows.add(row);
  for (const row of source.hiddenRows) copy.hiddenRows.add(row);
  for (const column of source.hiddenColumns) copy.hiddenColumns.add(column);
  workbook.restructured();
  return copy;
};
