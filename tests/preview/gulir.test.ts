import { isSeen, lineFor, type Axis } from '../../src/preview/grid/scroll';

/** Columns A–C frozen and wide, the others narrow. */
const axis = (first: number, last: number): Axis => ({ frozen: 3, first, last, sizeOf: (at) => (at < 3 ? 100 : 50) });

test('a frozen line is always in sight, one seen in part is not', () => {
  expect(isSeen(axis(8, 15), 1)).toBe(true);
  expect(isSeen(axis(3, 15), 3)).toBe(true);
  expect(isSeen(axis(8, 15), 8)).toBe(false);
  expect(isSeen(axis(8, 15), 9)).toBe(true);
  expect(isSeen(axis(8, 15), 15)).toBe(false);
});

test('the line named leaves the wanted one beside the frozen ones, never behind them', () => {
  // Univer scrolls by the widths from the first column: two of 50 to pass are one of 100.
  expect(lineFor(axis(3, 9), 5)).toBe(3 + 1);
  // Three to pass: one of 100, and none of the next fits.
  expect(lineFor(axis(3, 9), 6)).toBe(3 + 1);
  expect(lineFor(axis(3, 9), 3)).toBe(3);
});
