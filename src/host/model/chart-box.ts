import type { Area } from '../../grid/types';
import type { Chart } from './sheet-content';
import { POINTS_PER_CHARACTER, type Sheet } from './sheet';

const upTo = (until: number, size: (index: number) => number): number => {
  let sum = 0;
  for (let index = 0; index < until; index += 1) sum += size(index);
  return sum;
};

/** Where a chart that covers these cells lies, in points from the upper left of the sheet. */
export const boxOver = (sheet: Sheet, area: Area): Pick<Chart, 'left' | 'top' | 'width' | 'height'> => {
  const width = (column: number): number => sheet.widthOf(column) * POINTS_PER_CHARACTER;
  const height = (row: number): number => sheet.heightOf(row);
  const [left, top] = [upTo(area.left, width), upTo(area.top, height)];
  return { left, top, width: upTo(area.right + 1, width) - left, height: upTo(area.bottom + 1, height) - top };
};
