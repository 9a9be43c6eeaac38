import { DEFAULT_SETTINGS, type Action, type Settings } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { findingsOf, recalculated } from './lembar-rumus';
import { makeGrid } from './sheets';
import { planOf } from '../analisis';

const cell = (text: string): CellValue => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** A sheet from lines of cells separated by '|', all as long as the longest; formulas are worked out. */
export const lembar = (text: string, merges: readonly string[] = []): Grid => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => cell(part.trim())));
  const width = Math.max(...rows.map(({ length }) => length));
  const filled = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  return recalculated(makeGrid(filled, { merges }));
};

/** Errors as `rule@cell`. */
export const galatDi = (grid: Grid, settings: Settings = DEFAULT_SETTINGS): string[] =>
  findingsOf(grid, settings)
    .filter(({ severity }) => severity === 'galat')
    .map(({ id }) => id);

/** Errors and warnings as `rule@cell`. */
export const temuanDi = (grid: Grid): string[] =>
  findingsOf(grid)
    .filter(({ severity }) => severity !== 'info')
    .map(({ id }) => id);

/** What a command writes, by cell: formulas as they stand. */
export const tertulis = (
  grid: Grid,
  action: Action = { kind: 'hitung-ulang' },
  settings: Settings = DEFAULT_SETTINGS,
): Record<string, CellValue> =>
  Object.fromEntries(
    planOf(grid, action, settings).writes.map(({ cell: at, after }) => [
      toA1(at),
      after.kind === 'blank' ? '' : after.value,
    ]),
  );
