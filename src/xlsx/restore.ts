import { patched } from '../engine/plan/overlay';
import { resultsOf } from '../engine/plan/recalculate';
import { toA1 } from '../grid/address';
import { formatAt } from '../grid/cells';
import type { CellValue, Grid } from '../grid/types';
import type { JournalEntry } from '../port/journal/journal';
import { backOf } from '../port/journal/journal-cell';
import { markRestored, nextRun } from '../port/journal/journal-runs';
import { bySheet, NOTHING_RESTORED, restoreReport, type OnSheet, type PutBack } from '../port/journal/put-back';
import { relocate } from '../port/journal/relocate';
import type { RestoreReport } from '../port/workbook-port';
import { shownAt, type Changed } from './apply';
import type { CellContent } from './cell-xml';
import type { CellWrite, Recalculate } from './changes';
import { readJournal, writeJournal } from './journal-part';
import type { Package } from './package';
import type { Reader } from './reader';
import { contentOf, writeCells } from './write-cells';

/** What a cell holds once a content is in it, and the value it shows; a formula's is not known yet. */
const held = (content: CellContent): { readonly formula: CellValue; readonly value: CellValue } => {
  if (content.kind === 'blank') return { formula: '', value: '' };
  return { formula: content.value, value: content.kind === 'formula' ? '' : content.value };
};

/** Formulas that go back get the value they give from the sheet as it will be, as far as the core can follow them. */
const withResults = (grid: Grid, writes: readonly CellWrite[]): CellWrite[] => {
  const formulas = writes.flatMap(({ cell, content }) => (content.kind === 'formula' ? [cell] : []));
  if (formulas.length === 0) return [...writes];
  const after = patched(
    grid,
    writes.map(({ cell, content }) => ({ cell, ...held(content) })),
  );
  const results = resultsOf(
    after,
    writes.map(({ cell }) => cell),
    formulas,
  );
  const known = new Map(formulas.map((cell, at) => [toA1(cell), results[at] ?? null] as const));
  return writes.map((write) => ({ ...write, result: known.get(toA1(write.cell)) ?? write.result }));
};

/** What putting the entries of one sheet back does, and what has to be written for it. */
const putBack = (
  grid: Grid,
  { entries, lines }: OnSheet,
): { readonly done: PutBack; readonly writes: readonly CellWrite[] } => {
  const restored: JournalEntry[] = [];
  const skipped: JournalEntry[] = [];
  const writes: CellWrite[] = [];
  const found = relocate(entries, lines, grid);
  for (const { entry, now } of found) {
    const { cell, before } = now ?? entry;
    const back = now === null ? null : backOf(now, shownAt(grid, cell), formatAt(grid, cell.row, cell.column));
    if (back === null) {
      skipped.push(now ?? entry);
      continue;
    }
    restored.push(entry);
    if (!back.content && back.format === null) continue;
    writes.push({ cell, content: contentOf(before), result: null, format: back.format ?? undefined });
  }
  const unfound = found.filter(({ now }) => now === null).length;
  return { done: { restored, skipped, unfound }, writes: withResults(grid, writes) };
};

/**
 * Puts the newest run back that is not restored yet; cells changed since are left and reported, those of a sheet that is
 * gone wait for it.
 */
export const restoreRun = (pkg: Package, reader: Reader, recalculate?: Recalculate): Changed<RestoreReport> => {
  const { workbook, sheets } = reader.structure();
  const journal = readJournal(pkg, workbook);
  const names = sheets.map(({ name }) => name);
  const run = nextRun(journal, names);
  if (run === null) return { report: NOTHING_RESTORED, stale: [] };
  const all = bySheet(run);
  const gone = all.filter(({ name }) => !names.includes(name));
  const there = all
    .filter(({ name }) => names.includes(name))
    .map((one) => ({ sheet: one.name, ...putBack(reader.sheet(one.name).grid, one) }));
  const stale = writeCells(pkg, reader, there, recalculate);
  const left = gone.flatMap(({ entries }) => entries);
  writeJournal(pkg, workbook, markRestored(journal, run.id, left));
  reader.forget();
  const done = there.map((one) => one.done);
  return { report: restoreReport(done, gone), stale };
};
