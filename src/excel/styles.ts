import type { Area, CellStyle, Styles } from '../grid/types';
import { rangeOf } from './area';
import { isTooLarge } from './errors';

/** Cells a sync: bold, indent and fill take about 110 bytes a cell. */
const CELLS_PER_SYNC = 30_000;

const toStyle = ({ format }: Excel.CellProperties): CellStyle => {
  const fill = format?.fill;
  const color =
    fill?.pattern === 'None' || fill?.color === undefined || fill.color === '' ? null : fill.color.toUpperCase();
  return { bold: format?.font?.bold === true, indent: format?.indentLevel ?? 0, fill: color };
};

const readBands = async (sheet: Excel.Worksheet, area: Area, height: number, styles: CellStyle[][]): Promise<void> => {
  if (area.top > area.bottom) return;
  const bottom = Math.min(area.bottom, area.top + height - 1);
  const properties = rangeOf(sheet, { ...area, bottom }).getCellProperties({
    format: { font: { bold: true }, fill: { color: true, pattern: true }, indentLevel: true },
  });
  try {
    await sheet.context.sync();
  } catch (error) {
    if (!isTooLarge(error) || bottom === area.top) throw error;
    return readBands(sheet, area, Math.ceil((bottom - area.top + 1) / 2), styles);
  }
  for (const row of properties.value) styles.push(row.map(toStyle));
  return readBands(sheet, { ...area, top: bottom + 1 }, height, styles);
};

/** The style look-up of a grid over one area (the code and name columns): the third sync of a reading, when levels need it. */
export const readStyles = async (sheet: Excel.Worksheet, area: Area): Promise<Styles> => {
  const styles: CellStyle[][] = [];
  await readBands(sheet, area, Math.max(1, Math.floor(CELLS_PER_SYNC / (area.right - area.left + 1))), styles);
  return { area, at: ({ row, column }) => styles[row - area.top]?.[column - area.left] ?? null };
};
