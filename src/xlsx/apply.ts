import { teksCatatan } from '../bahasa';
import { formatAfter, journalAfter, journalValue, sameContent } from '../port/journal/journal-cell';
import { addRun } from '../port/journal/journal-runs';
import { PortError } from '../port/obstacles';
import type { ApplyReport, ClearReport } from '../port/workbook-port';
import type { Plan } from '../engine/rules/finding';
import type { Write } from '../engine/facts/types';
import { entryOf, runOf, type RunStamp } from '../port/journal/record';
import { anchoredMarks, signedAreas } from '../port/marks';
import { notedMarks } from '../port/notes';
import { formatAt, formulaAt, indexMerges, valueAt } from '../grid/cells';
import type { Cell, CellValue, Grid } from '../grid/types';
import type { SheetCell } from './dependants';
import { readJournal, writeJournal } from './journal-part';
import type { CellWrite, Recalculate } from './changes';
import { addMarks, forgetLooks, removeMarks } from './marks';
import { addNotes, removeNotes } from './notes';
import type { Package } from './package';
import type { Reader } from './reader';
import { ensureStyles } from './styles-patch';
import { requireWritable, writeCells } from './write-cells';

/** What a change did, and which formula cells lost their cached values by it. */
export type Changed<Report> = { readonly report: Report; readonly stale: readonly SheetCell[] };

/** What a cell holds, in the journal's form. */
export const shownAt = (grid: Grid, { row, column }: Cell): CellValue =>
  journalValue(formulaAt(grid, row, column), valueAt(grid, row, column));
const ownFormat = (grid: Grid, { row, column }: Cell): string => formatAt(grid, row, column);

/** Whether a write would change anything. */
const isChange = (grid: Grid, { cell, after, format }: Write): boolean =>
  !sameContent(shownAt(grid, cell), journalAfter(after)) || (format ?? ownFormat(grid, cell)) !== ownFormat(grid, cell);

/** A plan with the sheet it is for, as it is before. */
type Prepared = {
  readonly plan: Plan;
  readonly name: string;
  readonly part: string;
  readonly grid: Grid;
  readonly writes: readonly Write[];
};

/** The writes of a plan that change anything. Throws PortError when they cannot be carried out. */
const prepare = (pkg: Package, reader: Reader, plan: Plan): Prepared => {
  const { part, name } = reader.sheetPart(plan.sheet);
  const { grid, isProtected } = reader.sheet(name);
  if (isProtected) throw new PortError('terproteksi', { sheet: name });
  const moved = plan.writes
    .filter(({ cell, before }) => !sameContent(formulaAt(grid, cell.row, cell.column), before))
    .map(({ cell }) => cell);
  if (moved.length > 0) throw new PortError('berubah', { sheet: name, cells: moved });
  requireWritable(pkg, reader, name, plan.writes.map(({ cell }) => cell)); // prettier-ignore
  return { plan, name, part, grid, writes: plan.writes.filter((write) => isChange(grid, write)) };
};

const cellsOf = ({ grid, writes }: Prepared): CellWrite[] =>
  writes.map((write): CellWrite => {
    const { cell, after, result } = write;
    // A formula's own text is no value that could be kept for it.
    const known = after.kind === 'formula' && result === after.value ? null : result;
    return { cell, content: after, result: known, format: formatAfter(write, ownFormat(grid, cell)) };
  });

/**
 * Puts the plans of some sheets into the package: journal (a run for each sheet), cells, marks, notes. The workbook is read and what
 * depends on the cells is looked for once, however many sheets there are. Throws PortError before anything is changed
 * when one of them cannot be carried out.
 *
 * @param stamp makes the id and time of each run
 */
export const applyPlans = (
  pkg: Package,
  reader: Reader,
  plans: readonly Plan[],
  language: 'id' | 'en',
  stamp: () => RunStamp,
  recalculate?: Recalculate,
): Changed<readonly ApplyReport[]> => {
  const { workbook } = reader.structure();
  const prepared = plans.map((plan) => ({ ...prepare(pkg, reader, plan), run: stamp() }));
  const runs = prepared
    .filter(({ writes }) => writes.length > 0)
    .map(({ plan, name, grid, writes, run }) => {
      const entries = writes.map((write) =>
        entryOf(name, write, { content: shownAt(grid, write.cell), format: ownFormat(grid, write.cell) }),
      );
      return runOf(run, { ...plan, sheet: name, writes }, entries, grid);
    });
  if (runs.length > 0) writeJournal(pkg, workbook, runs.reduce(addRun, readJournal(pkg, workbook)));
  const stale = writeCells(
    pkg,
    reader,
    prepared.map((one) => ({ sheet: one.name, writes: cellsOf(one) })),
    recalculate,
  );

  let { styles } = reader.structure();
  const reports = prepared.map(({ plan, part, grid, writes, run }): ApplyReport => {
    removeMarks(pkg, part);
    removeNotes(pkg, part);
    const marks = anchoredMarks(plan.marks, indexMerges(grid.merges));
    if (marks.length > 0) {
      styles = ensureStyles(pkg, workbook, styles);
      addMarks(pkg, part, styles, signedAreas(marks));
    }
    const texts = notedMarks(marks).map(({ cell, findings }) => ({ cell, text: teksCatatan(findings, language) }));
    const notes = addNotes(pkg, part, texts);
    return {
      written: writes.length,
      marked: marks.length,
      notes: notes.added,
      notesKept: notes.kept,
      runId: writes.length > 0 ? run.id : null,
    };
  });
  reader.forget();
  return { report: reports, stale };
};

/** Removes exactly our marks and notes, on every sheet. */
export const clearMarks = (pkg: Package, reader: Reader): ClearReport => {
  const { sheets, styles } = reader.structure();
  let [marks, notes] = [0, 0];
  for (const { part } of sheets) {
    marks += removeMarks(pkg, part);
    notes += removeNotes(pkg, part);
  }
  if (styles !== null) forgetLooks(pkg, styles);
  reader.forget();
  return { marks, notes };
};
