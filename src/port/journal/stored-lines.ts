import type { JournalRun } from './journal';
import type { Lines } from './lines';

/** Signs of one sheet as the journal keeps them: rows and columns as one text each. */
export type StoredLines = readonly [top: number, left: number, rows: string, columns: string, heads: readonly number[]];

/** Signs of all runs together stay below this many characters; the oldest runs go without. */
const MOST_CHARACTERS = 600_000;

const stored = ({ top, left, rows, columns, heads }: Lines): StoredLines => [
  top,
  left,
  rows.join(),
  columns.join(),
  heads,
];

/** The signs of the runs that can still be put back, alike ones once, and which of them a run has. */
export const storedLines = (runs: readonly JournalRun[]) => {
  const known = new Map<string, number>();
  const signs: StoredLines[] = [];
  const byRun = new Map<JournalRun, (readonly [sheet: string, signs: number])[]>();
  let size = 0;
  for (const run of [...runs].reverse()) {
    if (run.restored) continue;
    for (const { sheet, lines } of run.lines ?? []) {
      const one = stored(lines);
      const text = JSON.stringify(one);
      if (!known.has(text)) {
        if (size + text.length > MOST_CHARACTERS) continue;
        size += text.length;
        known.set(text, signs.push(one) - 1);
      }
      byRun.set(run, [...(byRun.get(run) ?? []), [sheet, known.get(text) ?? 0]]);
    }
  }
  return { signs, of: (run: JournalRun) => byRun.get(run) ?? [] };
};

const isIndex = (data: unknown): data is number => Number.isInteger(data) && Number(data) >= 0;
const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);

const parseSigns = (data: unknown): Lines | null => {
  if (!isList(data)) return null;
  const [top, left, rows, columns, heads] = data;
  if (!isIndex(top) || !isIndex(left) || typeof rows !== 'string' || typeof columns !== 'string') return null;
  if (!isList(heads) || !heads.every(isIndex)) return null;
  return { top, left, rows: rows.split(','), columns: columns.split(','), heads };
};

/** The signs that a stored run has; what is not as we write it is left out: its cells are where they were, or skipped. */
export const parseLines = (data: unknown, signs: unknown): NonNullable<JournalRun['lines']> => {
  if (!isList(data) || !isList(signs)) return [];
  return data.flatMap((one) => {
    if (!isList(one)) return [];
    const [sheet, at] = one;
    const lines = isIndex(at) ? parseSigns(signs[at]) : null;
    return typeof sheet === 'string' && lines !== null ? [{ sheet, lines }] : [];
  });
};
