import type { Plan } from '../../engine';
import type { JournalRun } from './journal';
import { linesOf, withCells, type Contents } from './lines';

/** Rows of headings looked at, from the last one up. */
const MOST_HEADS = 12;

/** Rows of the headings of a plan's tables, 0-based; where it names no table, the rows above what it touches. */
export const headsOf = ({ after, writes, marks }: Plan): readonly number[] => {
  const rows = (first: number, end: number): number[] =>
    Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at).slice(-MOST_HEADS);
  const heads = after.tables.flatMap(({ table }) => rows(table.range.top, table.body.top));
  if (heads.length > 0) return [...new Set(heads)];
  const touched = [...writes, ...marks].map(({ cell }) => cell.row);
  const first = touched.reduce((least, row) => Math.min(least, row), Infinity);
  return Number.isFinite(first) ? rows(Math.max(0, first - MOST_HEADS), first) : [];
};

/** The signs of a sheet as it will be once a plan is written; undefined where it is too large for them. */
export const linesAfter = (plan: Plan, before: Contents): JournalRun['lines'] => {
  const changes = plan.writes.map(({ cell, after }) => ({ cell, value: after.kind === 'blank' ? '' : after.value }));
  const lines = linesOf(withCells(before, changes), headsOf(plan));
  return lines === null ? undefined : [{ sheet: plan.sheet, lines }];
};
