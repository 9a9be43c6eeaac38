import type { JournalEntry, JournalRun } from '../engine/journal';
import { PortError, type ApplyReport } from '../engine/port';
import type { Mark, Plan, Write } from '../engine/types';
import type { Cell } from '../grid/types';
import { cellKey } from './area';
import { formatFor, inputOf, journalAfter, journalValue } from './content';
import type { ExcelEnvironment } from './context';
import { officeCode, toPortError } from './errors';
import { inspect, type Inspection } from './inspect';
import { addRun, readJournal, saveJournal } from './journal';
import { anchoredMarks, customFormats, findOurs, queueFormats, queueMarks, queueRemoval } from './marks';
import { queueNotes } from './notes';
import { putBack } from './put-back';
import { assign, type Assignment } from './write';

export type Command = JournalRun['command'];

const entryOf = (sheet: string, { cell, after }: Write, { states }: Inspection): JournalEntry => {
  const state = states.get(cellKey(cell)) ?? { formula: '', value: '', format: 'General' };
  return {
    sheet,
    cell,
    before: journalValue(state.formula, state.value),
    beforeFormat: state.format,
    after: journalAfter(after),
    afterFormat: formatFor(after, state.format),
  };
};

const assignmentOf = ({ cell, after }: Write, { states }: Inspection): Assignment => {
  const format = states.get(cellKey(cell))?.format ?? 'General';
  const wanted = formatFor(after, format);
  const isSettled = wanted === format && after.type !== 'formula';
  return { cell, input: inputOf(after, wanted), format: isSettled ? null : wanted };
};

/** Records the run before its first change. Throws 'jurnal-gagal'; a run that may have been recorded is taken out again. */
const recordRun = async (
  context: Excel.RequestContext,
  { journal: kept }: Inspection,
  run: JournalRun,
): Promise<void> => {
  try {
    await saveJournal(context, kept, addRun(kept.journal, run));
  } catch (error) {
    await forgetRun(context, run.id).catch(() => undefined); // The first failure is the one to report.
    throw error;
  }
};

/** Takes a run out of the journal again, because it changed nothing. */
const forgetRun = async (context: Excel.RequestContext, id: string): Promise<void> => {
  const kept = await readJournal(context);
  const runs = kept.journal.runs.filter((run) => run.id !== id);
  if (runs.length < kept.journal.runs.length) await saveJournal(context, kept, { version: 1, runs });
};

/** Removes our marks of a sheet, whatever they are: they would show a state that was not reached. */
const unmark = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
  const formats = queueFormats(sheet);
  await context.sync();
  queueRemoval(await findOurs(context, customFormats(formats)));
  await context.sync();
};

/**
 * Takes back what a failed write may have done. Throws the failure: as itself when all is as before, as 'sebagian-tertulis'
 * with the cells concerned when they could not be put back now; then the journal keeps their contents for "Kembalikan".
 */
const takeBack = async (
  context: Excel.RequestContext,
  run: JournalRun,
  sheetName: string,
  failure: unknown,
): Promise<never> => {
  const reported = toPortError(failure, { sheet: sheetName });
  const halfWay = (cells: readonly Cell[], more: unknown): PortError => {
    const cause = [reported.detail.cause ?? reported.code, toPortError(more).detail.cause].join('; ');
    return new PortError('sebagian-tertulis', { sheet: sheetName, cells, cause });
  };
  let left: readonly JournalEntry[] = [];
  try {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    left = (await putBack(sheet, sheetName, run.entries)).skipped;
    await unmark(context, sheet);
    if (left.length === 0 && run.entries.length > 0) await forgetRun(context, run.id);
  } catch (error) {
    if (run.entries.length === 0) throw reported;
    throw halfWay(
      run.entries.map(({ cell }) => cell),
      error,
    );
  }
  if (left.length > 0)
    throw halfWay(
      left.map(({ cell }) => cell),
      'cells hold something else',
    );
  throw failure;
};

/** Queues marks and notes: ours of the sheet go, those of the plan come. */
const queueSigns = (
  sheet: Excel.Worksheet,
  marks: readonly Mark[],
  { ourFormats, notes }: Inspection,
  { explain }: ExcelEnvironment,
  language: 'id' | 'en',
): { readonly added: number; readonly kept: number } => {
  queueRemoval(ourFormats);
  queueMarks(sheet, marks);
  return notes === null ? { added: 0, kept: 0 } : queueNotes(notes, marks, explain, language);
};

type Options = {
  readonly plan: Plan;
  readonly command: Command;
  readonly language: 'id' | 'en';
  readonly mergeUndo: boolean;
};

const applyOnce = async (
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  options: Options,
): Promise<ApplyReport> => {
  const { plan, command, language, mergeUndo } = options;
  const seen = await inspect(context, plan, environment.supports);
  const run: JournalRun = {
    id: environment.newId(),
    when: environment.now().toISOString(),
    command,
    entries: plan.writes.map((write) => entryOf(plan.sheet, write, seen)),
    restored: false,
  };
  if (run.entries.length > 0) await recordRun(context, seen, run);
  const marks = anchoredMarks(plan.marks, seen.merges);
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  let notes = { added: 0, kept: 0 };
  const write = (): Promise<void> =>
    assign(
      sheet,
      plan.writes.map((one) => assignmentOf(one, seen)),
      () => {
        notes = queueSigns(sheet, marks, seen, environment, language);
      },
    );
  try {
    // The journal stays outside of the undo group: custom XML parts cannot be undone.
    if (mergeUndo) await environment.excel.run({ previousObjects: context, mergeUndoGroup: true }, write);
    else await write();
  } catch (error) {
    return await takeBack(context, run, plan.sheet, error);
  }
  return {
    written: plan.writes.length,
    marked: marks.length,
    notes: notes.added,
    notesKept: notes.kept,
    runId: run.entries.length > 0 ? run.id : null,
  };
};

/**
 * Applies a plan: look, journal, then cells and marks in one sync. Two syncs besides those of the journal (read and
 * written), within the payload limit. Grouped for Excel's own undo where the host can, without where it refuses.
 * Throws PortError (see inspect, and 'jurnal-gagal', 'sebagian-tertulis') and Office errors; nothing is changed then.
 */
export const applyPlan = async (
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  options: Omit<Options, 'mergeUndo'>,
): Promise<ApplyReport> => {
  const mergeUndo = environment.supports('1.20');
  try {
    return await applyOnce(context, environment, { ...options, mergeUndo });
  } catch (error) {
    if (!mergeUndo || officeCode(error) !== 'UndoNotSupported') throw error;
    return applyOnce(context, environment, { ...options, mergeUndo: false });
  }
};
