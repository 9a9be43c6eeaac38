import { breathe, mapCalmly } from '../port/breathe';
import type { JournalRun } from '../port/journal/journal';
import { formatAfter, journalValue } from '../port/journal/journal-cell';
import { PortError } from '../port/obstacles';
import { reach, type Work } from '../port/work';
import type { ApplyReport } from '../port/workbook-port';
import type { Mark, Plan } from '../engine/rules/finding';
import type { Write } from '../engine/facts/types';
import { headsOf } from '../port/journal/heads';
import { entryOf, runOf, type Before } from '../port/journal/record';
import { anchoredMarks, signedAreas, type Signed } from '../port/marks';
import { notedMarks, type NoteText } from '../port/notes';
import type { Cell, Grid } from '../grid/types';
import { inputOf } from './content';
import { excelRun, runExcel, type ExcelEnvironment } from './context';
import { formatFor, type Habits } from './habits';
import { inspect, type Inspection } from './inspect';
import { forgetRun, saveJournal, withRun, type KeptJournal } from './journal';
import { queueKnown, queueMarks, queueRemoval } from './marks';
import { queueNotes, queueNoteTexts } from './notes';
import { WrittenElsewhere } from './proof';
import { settle } from './settle';
import type { Signs } from './signs';
import { watchOver } from './watch';
import type { Assignment } from './assignment';
import { assign } from './write';
import { cellKey } from '../grid/address';

/** The number format of a cell in English notation. */
const ownFormat = (cell: Cell, { states }: Inspection, habits: Habits): string =>
  formatFor(habits, states.get(cellKey(cell))?.format ?? 'General');

/** What a cell holds before the write, as the journal keeps it. */
const beforeAt = (cell: Cell, seen: Inspection, habits: Habits): Before => {
  const { formula, value } = seen.states.get(cellKey(cell)) ?? { formula: '', value: '' };
  return { content: journalValue(formula, value), format: ownFormat(cell, seen, habits) };
};

const assignmentOf = (write: Write, seen: Inspection, habits: Habits): Assignment => {
  const { cell, after } = write;
  const format = ownFormat(cell, seen, habits);
  const wanted = formatAfter(write, format);
  const isSettled = wanted === format && after.kind !== 'formula';
  return { cell, input: inputOf(after, wanted), format: isSettled ? null : formatFor(habits, wanted) };
};

/** Records the run before its first change. Throws 'jurnal-gagal'; a run that may have been recorded is taken out again. */
const recordRun = async (
  context: Excel.RequestContext,
  kept: KeptJournal,
  run: JournalRun,
  habits: Habits,
): Promise<void> => {
  const known = { runs: kept.journal.runs.filter(({ id }) => !habits.void.has(id)) };
  try {
    await saveJournal(context, kept, withRun(known, run));
    habits.recorded.add(run.id);
    habits.unfinished = null;
  } catch (error) {
    habits.void.add(run.id);
    // The first failure is the one to report.
    await forgetRun(context, run.id).then(
      () => habits.void.delete(run.id),
      () => undefined,
    );
    throw error;
  }
};

type Signing = {
  readonly marks: readonly Signed[];
  readonly cells: readonly Cell[];
  readonly notes: readonly NoteText[];
};

/** What a write has told so far. */
type Told = { notes: { readonly added: number; readonly kept: number }; removed: () => Signs };

const removedBy = (marks: () => Signs['marks'], notes: () => Signs['notes']) => (): Signs => ({
  marks: marks(),
  notes: notes(),
});

/** Writes cells, then marks and notes: one sync, one step of Excel's undo where it can. What it removes is told in `told`. */
const writeAll = (
  environment: ExcelEnvironment,
  { plan, habits, work }: Options,
  seen: Inspection,
  signing: Signing,
  told: Told,
  mergeUndo: boolean,
): Promise<void> =>
  excelRun(
    environment,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      const assignments = await mapCalmly(plan.writes, (one) => assignmentOf(one, seen, habits));
      const ask = (): void => {
        reach(work, { stage: 'menandai', done: 0, total: 0 });
        const marks = queueKnown(sheet, seen.ourFormats);
        told.removed = removedBy(marks, seen.notes === null ? () => [] : queueNoteTexts(sheet, seen.notes));
      };
      const sign = (): void => {
        queueRemoval(sheet, seen.ourFormats);
        const { separator = ',' } = habits;
        queueMarks(sheet, signing.marks, separator);
        if (seen.notes !== null) told.notes = queueNotes(sheet, seen.notes, signing.notes);
      };
      await assign(sheet, assignments, {
        ahead: ask,
        last: sign,
        before: (done, total) => reach(work, { stage: 'menulis', done, total }),
        isHidden: seen.isHidden,
        proof: {
          watch: seen.watch,
          state: (cell) => seen.states.get(cellKey(cell)),
          own: new Set(plan.writes.map(({ cell }) => cellKey(cell))),
          marked: signing.cells,
        },
      });
    },
    mergeUndo,
  );

/** A note is worded in some thirty microseconds a finding. */
const NOTES_AT_ONCE = 500;

type Options = {
  readonly plan: Plan;
  readonly language: 'id' | 'en';
  readonly habits: Habits;
  /** The sheet as it was read for this plan; null where nobody did. */
  readonly grid: Grid | null;
  readonly work?: Work | undefined;
};

const removedOr = (told: Told): Signs | null => {
  try {
    return told.removed();
  } catch {
    return null; // The sync did not come to that.
  }
};

const applyOnce = async (environment: ExcelEnvironment, options: Options, mergeUndo: boolean): Promise<ApplyReport> => {
  const { plan, language, habits, grid, work } = options;
  const { sheet } = plan;
  // The journal stays outside of the run that writes: custom XML parts cannot be undone.
  const { seen, run } = await runExcel(
    environment,
    async (context) => {
      reach(work, { stage: 'menulis', done: 0, total: plan.writes.length });
      const looking = {
        plan,
        seen: grid === null ? null : watchOver(grid, headsOf(plan)),
        hiddenRows: new Set(grid?.hiddenRows ?? []),
        habits,
      };
      const inspection = await inspect(context, looking, environment.supports);
      reach(work, { stage: 'menulis', done: 0, total: plan.writes.length });
      const entries = await mapCalmly(plan.writes, (write) =>
        entryOf(sheet, write, beforeAt(write.cell, inspection, habits)),
      );
      const stamp = { id: environment.newId(), when: environment.now().toISOString() };
      const planned = runOf(stamp, plan, entries, grid);
      await breathe();
      if (planned.entries.length > 0) await recordRun(context, inspection.journal, planned, habits);
      return { seen: inspection, run: planned };
    },
    { sheet },
  );
  const marks = anchoredMarks(plan.marks, seen.mergeAt);
  const noteOf = ({ cell, findings }: Mark) => ({ cell, text: environment.noteText(findings, language) });
  const notes = seen.notes === null ? [] : await mapCalmly(notedMarks(marks), noteOf, NOTES_AT_ONCE);
  const signing: Signing = {
    marks: signedAreas(marks),
    cells: [...marks, ...(seen.notes ?? [])].map(({ cell }) => cell),
    notes,
  };
  const told: Told = { notes: { added: 0, kept: 0 }, removed: () => ({ marks: [], notes: [] }) };
  try {
    await writeAll(environment, options, seen, signing, told, mergeUndo);
  } catch (error) {
    const removed = error instanceof WrittenElsewhere ? removedOr(told) : null;
    await settle(environment, { plan, run, seen, marks: signing.marks, removed, habits, work }, error);
  }
  return {
    written: plan.writes.length,
    marked: marks.length,
    notes: told.notes.added,
    notesKept: told.notes.kept,
    runId: run.entries.length > 0 ? run.id : null,
  };
};

/**
 * Applies a plan: look, journal, then cells and marks in one sync. Two syncs besides those of the journal (read and
 * written), within the payload limit. Grouped for Excel's own undo where the host can, without where it refuses.
 * Throws PortError (see `inspect`, and 'jurnal-gagal', 'dibatalkan', 'sebagian-tertulis'); unless it is the last, nothing is
 * changed then: what a cancelled run had written is put back.
 */
export const applyPlan = async (environment: ExcelEnvironment, options: Options): Promise<ApplyReport> => {
  const mergeUndo = environment.supports('1.20');
  try {
    return await applyOnce(environment, options, mergeUndo);
  } catch (error) {
    if (!mergeUndo || !isUndoRefused(error)) throw error;
    return applyOnce(environment, options, false);
  }
};

/** Excel refuses to group what it cannot undo (many formulas, for one); the code is in the host's own words. */
const isUndoRefused = (error: unknown): boolean =>
  error instanceof PortError && error.code === 'gagal' && (error.detail.cause ?? '').includes('UndoNotSupported');
