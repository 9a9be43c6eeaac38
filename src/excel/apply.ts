import { breathe, mapCalmly } from '../engine/breathe';
import type { JournalEntry, JournalRun } from '../engine/journal/journal';
import { formatAfter, journalAfter, journalValue } from '../engine/journal/journal-cell';
import { PortError, reach, type ApplyReport, type Work } from '../engine/port';
import type { Mark, Plan, Write } from '../engine/types';
import type { Cell } from '../grid/types';
import { cellKey } from './area';
import { inputOf } from './content';
import { runExcel, type ExcelEnvironment } from './context';
import { toPortError } from './errors';
import { inspect, type Inspection } from './inspect';
import { readJournal, saveJournal, withRun, type KeptJournal } from './journal';
import { anchoredMarks, customFormats, findOurs, queueFormats, queueMarks, queueRemoval } from './marks';
import { queueNotes } from './notes';
import { putBack } from './put-back';
import { assign, type Assignment } from './write';

const entryOf = (sheet: string, write: Write, { states }: Inspection): JournalEntry => {
  const { cell, after } = write;
  const state = states.get(cellKey(cell)) ?? { formula: '', value: '', format: 'General' };
  return {
    sheet,
    cell,
    before: journalValue(state.formula, state.value),
    beforeFormat: state.format,
    after: journalAfter(after),
    afterFormat: formatAfter(write, state.format),
  };
};

const assignmentOf = (write: Write, { states }: Inspection): Assignment => {
  const { cell, after } = write;
  const format = states.get(cellKey(cell))?.format ?? 'General';
  const wanted = formatAfter(write, format);
  const isSettled = wanted === format && after.type !== 'formula';
  return { cell, input: inputOf(after, wanted), format: isSettled ? null : wanted };
};

/** Takes a run out of the journal again, because it changed nothing. */
const forgetRun = async (context: Excel.RequestContext, id: string): Promise<void> => {
  const kept = await readJournal(context);
  const runs = kept.journal.runs.filter((run) => run.id !== id);
  if (runs.length < kept.journal.runs.length) await saveJournal(context, kept, { runs });
};

/** Records the run before its first change. Throws 'jurnal-gagal'; a run that may have been recorded is taken out again. */
const recordRun = async (context: Excel.RequestContext, kept: KeptJournal, run: JournalRun): Promise<void> => {
  try {
    await saveJournal(context, kept, withRun(kept.journal, run));
  } catch (error) {
    await forgetRun(context, run.id).catch(() => undefined); // The first failure is the one to report.
    throw error;
  }
};

/** Removes our marks of a sheet, whatever they are: they would show a state that was not reached. */
const unmark = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
  const formats = queueFormats(sheet);
  await context.sync();
  const ours = await findOurs(context, customFormats(formats));
  queueRemoval(
    sheet,
    ours.map(({ id }) => id),
  );
  await context.sync();
};

/**
 * Takes back what a failed write may have done. Throws the failure when all is as before, else 'sebagian-tertulis' with the
 * cells that could not be put back now; then the journal keeps their contents for "Kembalikan".
 */
const takeBack = async (
  environment: ExcelEnvironment,
  run: JournalRun,
  sheet: string,
  failure: PortError,
  work?: Work,
): Promise<never> => {
  const halfWay = (cells: readonly Cell[], more: string | undefined): PortError =>
    new PortError('sebagian-tertulis', {
      sheet,
      cells,
      cause: [failure.detail.cause ?? failure.code, more].join('; '),
    });
  let left: readonly JournalEntry[] = [];
  try {
    await runExcel(environment, async (context) => {
      if (run.entries.length === 0) return;
      const tell = (done: number, total: number): void => work?.step({ stage: 'memulihkan', done, total });
      tell(0, run.entries.length);
      left = (await putBack(context.workbook.worksheets.getItem(sheet), sheet, run.entries, { before: tell })).skipped;
      if (left.length === 0) await forgetRun(context, run.id);
    });
  } catch (error) {
    throw halfWay(
      run.entries.map(({ cell }) => cell),
      toPortError(error).detail.cause,
    );
  }
  // Contents come first: marks that cannot be removed now are found again by the next run and by "Hapus tanda".
  await runExcel(environment, (context) => unmark(context, context.workbook.worksheets.getItem(sheet))).catch(
    () => undefined,
  );
  throw left.length === 0
    ? failure
    : halfWay(
        left.map(({ cell }) => cell),
        'cells hold something else',
      );
};

type Signs = {
  readonly marks: readonly Mark[];
  readonly notes: readonly { readonly cell: Cell; readonly text: string }[];
};

/** Writes cells, then marks and notes: one sync, one step of Excel's undo where it can. Reports the notes. */
const writeAll = (
  environment: ExcelEnvironment,
  plan: Plan,
  seen: Inspection,
  signs: Signs,
  mergeUndo: boolean,
  work?: Work,
): Promise<{ readonly added: number; readonly kept: number }> =>
  runExcel(
    environment,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      let notes = { added: 0, kept: 0 };
      const assignments = await mapCalmly(plan.writes, (one) => assignmentOf(one, seen));
      const sign = (): void => {
        reach(work, { stage: 'menandai', done: 0, total: 0 });
        queueRemoval(sheet, seen.ourFormats);
        queueMarks(sheet, signs.marks);
        if (seen.notes !== null) notes = queueNotes(sheet, seen.notes, signs.notes);
      };
      await assign(sheet, assignments, sign, (done, total) => reach(work, { stage: 'menulis', done, total }));
      return notes;
    },
    { sheet: plan.sheet, mergeUndo },
  );

/** A note is worded in some thirty microseconds a finding. */
const NOTES_AT_ONCE = 500;

type Options = {
  readonly plan: Plan;
  readonly command: JournalRun['command'];
  readonly language: 'id' | 'en';
  readonly work?: Work | undefined;
};

const applyOnce = async (environment: ExcelEnvironment, options: Options, mergeUndo: boolean): Promise<ApplyReport> => {
  const { plan, command, language, work } = options;
  const { sheet } = plan;
  // The journal stays outside of the run that writes: custom XML parts cannot be undone.
  const { seen, run } = await runExcel(
    environment,
    async (context) => {
      reach(work, { stage: 'menulis', done: 0, total: plan.writes.length });
      const inspection = await inspect(context, plan, environment.supports);
      reach(work, { stage: 'menulis', done: 0, total: plan.writes.length });
      const planned: JournalRun = {
        id: environment.newId(),
        when: environment.now().toISOString(),
        command,
        entries: await mapCalmly(plan.writes, (write) => entryOf(sheet, write, inspection)),
        restored: false,
      };
      await breathe();
      if (planned.entries.length > 0) await recordRun(context, inspection.journal, planned);
      return { seen: inspection, run: planned };
    },
    { sheet },
  );
  const marks = anchoredMarks(plan.marks, seen.mergeAt);
  const noteOf = ({ cell, findings }: Mark) => ({ cell, text: environment.noteText(findings, language) });
  const texts = seen.notes === null ? [] : await mapCalmly(marks, noteOf, NOTES_AT_ONCE);
  try {
    const notes = await writeAll(environment, plan, seen, { marks, notes: texts }, mergeUndo, work);
    return {
      written: plan.writes.length,
      marked: marks.length,
      notes: notes.added,
      notesKept: notes.kept,
      runId: run.entries.length > 0 ? run.id : null,
    };
  } catch (error) {
    return await takeBack(environment, run, sheet, toPortError(error, { sheet }), work);
  }
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
