import { teksCatatan } from '../bahasa';
import type { JournalEntry, JournalRun } from '../engine/journal/journal';
import { backOf, formatAfter, journalAfter, journalValue, sameContent } from '../engine/journal/journal-cell';
import { linesAfter } from '../engine/journal/heads';
import { addRun, markRestored, nextRun } from '../engine/journal/journal-runs';
import { relocate } from '../engine/journal/relocate';
import { patched } from '../engine/plan/overlay';
import { PortError, type ApplyReport, type ClearReport, type RestoreReport } from '../engine/port';
import { resultsOf } from '../engine/plan/recalculate';
import type { Write } from '../engine/facts/types';
import type { Mark, Plan } from '../engine/rules/finding';
import { toA1 } from '../grid/address';
import { formatAt, formulaAt, indexMerges, valueAt } from '../grid/cells';
import type { Cell, CellValue, Grid } from '../grid/types';
import type { SheetCell } from './dependants';
import type { CellContent } from './cell-xml';
import { readJournal, writeJournal } from './journal-part';
import { addMarks, forgetLooks, removeMarks } from './marks';
import { addNotes, removeNotes, type Note } from './notes';
import type { Package } from './package';
import type { Reader } from './reader';
import { ensureStyles } from './styles-patch';
import {
  contentOf,
  requireWritable,
  writeCells,
  type CellWrite,
  type Recalculate,
  type SheetWrites,
} from './write-cells';

export type Command = JournalRun['command'];
/** When a run happens and what it is called; the core knows neither clock nor chance. */
export type RunStamp = { readonly id: string; readonly when: string };

/** What a change did, and which formula cells lost their cached values by it. */
export type Changed<Report> = { readonly report: Report; readonly stale: readonly SheetCell[] };

/** What a cell holds, in the journal's form. */
const shownAt = (grid: Grid, { row, column }: Cell): CellValue =>
  journalValue(formulaAt(grid, row, column), valueAt(grid, row, column));
const ownFormat = (grid: Grid, { row, column }: Cell): string => formatAt(grid, row, column);

/** Whether a write would change anything. */
const isChange = (grid: Grid, { cell, after, format }: Write): boolean =>
  !sameContent(shownAt(grid, cell), journalAfter(after)) || (format ?? ownFormat(grid, cell)) !== ownFormat(grid, cell);

const entryOf = (grid: Grid, write: Write): JournalEntry => ({
  sheet: grid.sheet,
  cell: write.cell,
  before: shownAt(grid, write.cell),
  beforeFormat: ownFormat(grid, write.cell),
  after: journalAfter(write.after),
  afterFormat: formatAfter(write, ownFormat(grid, write.cell)),
});

/** One note for each marked cell; a merged area shows it at its top left. */
const notesOf = (marks: readonly Mark[], grid: Grid, language: 'id' | 'en'): Note[] => {
  const mergeAt = indexMerges(grid.merges);
  const findings = new Map<string, { cell: Cell; list: Mark['findings'][number][] }>();
  for (const mark of marks) {
    const merge = mergeAt(mark.cell.row, mark.cell.column);
    const cell = merge === null ? mark.cell : { row: merge.top, column: merge.left };
    const key = `${cell.row},${cell.column}`;
    const known = findings.get(key) ?? { cell, list: [] };
    known.list.push(...mark.findings);
    findings.set(key, known);
  }
  return [...findings.values()]
    .filter(({ list }) => list.length > 0)
    .map(({ cell, list }) => ({ cell, text: teksCatatan(list, language) }));
};

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
    const known = after.type === 'formula' && result === after.value ? null : result;
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
  command: Command,
  language: 'id' | 'en',
  stamp: () => RunStamp,
  recalculate?: Recalculate,
): Changed<readonly ApplyReport[]> => {
  const { workbook } = reader.structure();
  const prepared = plans.map((plan) => ({ ...prepare(pkg, reader, plan), run: stamp() }));
  const runs = prepared
    .filter(({ writes }) => writes.length > 0)
    .map(({ plan, name, grid, writes, run }) => {
      const lines = linesAfter({ ...plan, sheet: name, writes }, grid);
      const entries = writes.map((write) => entryOf(grid, write));
      const dari = plan.dari === undefined ? {} : { dari: plan.dari };
      return { ...run, command, ...dari, entries, restored: false, ...(lines === undefined ? {} : { lines }) };
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
    if (plan.marks.length > 0) {
      styles = ensureStyles(pkg, workbook, styles);
      addMarks(pkg, part, styles, plan.marks, grid.merges);
    }
    const notes = addNotes(pkg, part, notesOf(plan.marks, grid, language));
    return {
      written: writes.length,
      marked: plan.marks.length,
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

/** What a cell holds once a content is in it, and the value it shows; a formula's is not known yet. */
const held = (content: CellContent): { readonly formula: CellValue; readonly value: CellValue } => {
  if (content.type === 'blank') return { formula: '', value: '' };
  return { formula: content.value, value: content.type === 'formula' ? '' : content.value };
};

/** Formulas that go back get the value they give from the sheet as it will be, as far as the core can follow them. */
const withResults = (grid: Grid, writes: readonly CellWrite[]): CellWrite[] => {
  const formulas = writes.flatMap(({ cell, content }) => (content.type === 'formula' ? [cell] : []));
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

/**
 * Puts the newest run back that is not restored yet; cells changed since are left and reported, those of a sheet that is
 * gone wait for it.
 */
export const restoreRun = (pkg: Package, reader: Reader, recalculate?: Recalculate): Changed<RestoreReport> => {
  const { workbook, sheets } = reader.structure();
  const journal = readJournal(pkg, workbook);
  const names = sheets.map(({ name }) => name);
  const run = nextRun(journal, names);
  if (run === null) return { report: { restored: 0, skipped: [], empty: true }, stale: [] };
  const skipped: SheetCell[] = [];
  const gone: JournalEntry[] = [];
  const changes: SheetWrites[] = [];
  let [restored, unfound] = [0, 0];
  for (const sheet of new Set(run.entries.map((entry) => entry.sheet))) {
    const entries = run.entries.filter((entry) => entry.sheet === sheet);
    if (!names.includes(sheet)) {
      gone.push(...entries);
      continue;
    }
    const { grid } = reader.sheet(sheet);
    const lines = run.lines?.find((one) => one.sheet === sheet)?.lines ?? null;
    const cells = relocate(entries, lines, grid).flatMap(({ entry, now }): CellWrite[] => {
      if (now === null) unfound += 1;
      const { cell, before } = now ?? entry;
      const back = now === null ? null : backOf(now, shownAt(grid, cell), ownFormat(grid, cell));
      if (back === null) {
        skipped.push(now ?? entry);
        return [];
      }
      restored += 1;
      if (!back.content && back.format === null) return [];
      return [{ cell, content: contentOf(before), result: null, format: back.format ?? undefined }];
    });
    changes.push({ sheet, writes: withResults(grid, cells) });
  }
  const stale = writeCells(pkg, reader, changes, recalculate);
  writeJournal(pkg, workbook, markRestored(journal, run.id, gone));
  reader.forget();
  const places = [...gone, ...skipped].map(({ sheet, cell }) => ({ sheet, cell }));
  const missing = [...new Set(gone.map(({ sheet }) => sheet))];
  const report = {
    restored,
    skipped: places,
    empty: false,
    ...(unfound === 0 ? {} : { unfound }),
    ...(missing.length === 0 ? {} : { missing }),
  };
  return { report, stale };
};
