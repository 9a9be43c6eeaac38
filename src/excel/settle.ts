import type { JournalEntry, JournalRun } from '../port/journal/journal';
import { journalValue, sameContent } from '../port/journal/journal-cell';
import { PortError } from '../port/obstacles';
import type { Work } from '../port/work';
import type { Plan } from '../engine/rules/finding';
import type { Cell } from '../grid/types';
import type { Signed } from '../port/marks';
import { runExcel, type ExcelEnvironment } from './context';
import { toPortError } from './errors';
import type { Habits } from './habits';
import type { Inspection } from './inspect';
import { forgetRun, replaceRun } from './journal';
import { WrittenElsewhere, type Overwritten } from './proof';
import { putBack, undoWriting } from './put-back';
import { giveSigns, readSigned, sameSigned, type Signs } from './signs';
import { groupsOf, readGroups, spansOf } from './cell-states';
import { movedCells, queueShown } from './watch';
import { cellKey } from '../grid/address';

/** A command that was stopped while it wrote. */
export type Stopped = {
  readonly plan: Plan;
  readonly run: JournalRun;
  readonly seen: Inspection;
  readonly marks: readonly Signed[];
  /** What the sync that failed had removed, where it told. */
  readonly removed: Signs | null;
  readonly habits: Habits;
  readonly work?: Work | undefined;
};

/** How a sheet is after a failure, as seen: all of the plan, nothing of it, or something between. */
type State = {
  readonly contents: 'semua' | 'tidak-ada' | 'sebagian';
  /** Whether the marks are those of the plan, and whether they are the very ones from before. */
  readonly marksDone: boolean;
  readonly marksUntouched: boolean;
};

const contentsOf = (entries: readonly JournalEntry[], shown: (cell: Cell) => JournalEntry['before'] | null) => {
  const is = (which: 'before' | 'after'): boolean =>
    entries.every((entry) => {
      const now = shown(entry.cell);
      return now !== null && sameContent(now, entry[which]);
    });
  return is('after') ? 'semua' : is('before') ? 'tidak-ada' : 'sebagian';
};

/** Looks what a failed sync has done. Throws Office errors. */
const lookAfter = (environment: ExcelEnvironment, { plan, run, seen, marks }: Stopped): Promise<State> =>
  runExcel(environment, async (context): Promise<State> => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    const cells = run.entries.map(({ cell }) => cell);
    const around = queueShown(sheet, seen.watch.areas(plan.marks.map(({ cell }) => cell)));
    const { byCell } = await readGroups(sheet, groupsOf(spansOf(cells)));
    const { ids, signed } = await readSigned(context, sheet);
    if (cells.length === 0 && ids.length === 0) await context.sync();
    const stays = movedCells(seen.watch, around(), new Set(cells.map(cellKey))).length === 0;
    const contents = contentsOf(run.entries, (cell) => {
      const state = byCell.get(cellKey(cell));
      return state === undefined ? null : journalValue(state.formula, state.value);
    });
    return {
      contents,
      marksDone: stays && sameSigned(signed, marks),
      marksUntouched: ids.length === seen.ourFormats.length && ids.every((id) => seen.ourFormats.includes(id)),
    };
  });

/** Tries once more: what fails once often works then. */
export const twice = async <T>(act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch {
    return act();
  }
};

const halfWay = ({ plan, run }: Stopped, failure: PortError, cells: readonly Cell[], more?: string): PortError =>
  run.entries.length === 0
    ? new PortError('tanda-sebagian', {
        sheet: plan.sheet,
        cause: [failure.detail.cause ?? failure.code, more].join('; '),
      })
    : new PortError('sebagian-tertulis', {
        sheet: plan.sheet,
        cells,
        cause: [failure.detail.cause ?? failure.code, more].filter((one) => one !== undefined).join('; '),
      });

/** Takes a run that changed nothing out of the journal; one that stays there is remembered, and passed over. */
const forget = async (environment: ExcelEnvironment, { run, habits }: Stopped): Promise<void> => {
  if (run.entries.length === 0) return;
  habits.void.add(run.id);
  habits.recorded.delete(run.id);
  await runExcel(environment, (context) => forgetRun(context, run.id))
    .then(() => habits.void.delete(run.id))
    .catch(() => undefined);
};

/** Puts the cells of a run back. Returns those that hold something else by now. Throws Office errors. */
const putRunBack = (environment: ExcelEnvironment, { plan, run, habits, work }: Stopped): Promise<readonly Cell[]> =>
  runExcel(environment, async (context) => {
    if (run.entries.length === 0) return [];
    const tell = (done: number, total: number): void => work?.step({ stage: 'memulihkan', done, total });
    tell(0, run.entries.length);
    const lines = run.lines?.find(({ sheet }) => sheet === plan.sheet)?.lines ?? null;
    const target = { name: plan.sheet, entries: run.entries, lines };
    const { skipped } = await putBack(context.workbook.worksheets.getItem(plan.sheet), target, habits, {
      before: tell,
    });
    return skipped.map(({ cell }) => cell);
  });

/** Whether the marks could be given back as they were. */
const signsBack = async (environment: ExcelEnvironment, stopped: Stopped, state: State | null): Promise<boolean> => {
  const { plan, seen, habits, removed } = stopped;
  if (state?.marksUntouched === true) return true;
  const hadNone = seen.ourFormats.length === 0;
  return twice(() => giveSigns(environment, habits, plan.sheet, removed ?? { marks: [], notes: [] })).then(
    () => removed !== null || hadNone,
    () => false,
  );
};

/**
 * After a failed write: looks what there is. Returns where all of it is there after all. Else everything is taken back, and
 * the failure is thrown; 'sebagian-tertulis' with the cells that could not be put back, whose contents the journal keeps for
 * "Kembalikan"; 'tanda-sebagian' where contents are as they were but marks may not be.
 */
export const settle = async (environment: ExcelEnvironment, stopped: Stopped, error: unknown): Promise<void> => {
  const { plan, run } = stopped;
  const cells = run.entries.map(({ cell }) => cell);
  if (error instanceof WrittenElsewhere) return settleElsewhere(environment, stopped, error);
  const failure = toPortError(error, { sheet: plan.sheet });
  const state = await twice(() => lookAfter(environment, stopped)).catch((more: unknown) => {
    throw halfWay(stopped, failure, cells, toPortError(more).detail.cause);
  });
  if (failure.code !== 'dibatalkan' && state.contents === 'semua' && state.marksDone) return;
  if (state.contents !== 'tidak-ada') await takeBack(environment, stopped, failure);
  const asBefore = await signsBack(environment, stopped, state);
  await forget(environment, stopped);
  throw asBefore ? failure : new PortError('tanda-sebagian', { ...failure.detail, sheet: plan.sheet });
};

/** Throws 'sebagian-tertulis' unless every cell is as it was. */
const takeBack = async (environment: ExcelEnvironment, stopped: Stopped, failure: PortError): Promise<void> => {
  const cells = stopped.run.entries.map(({ cell }) => cell);
  const left = await twice(() => putRunBack(environment, stopped)).catch((more: unknown) => {
    throw halfWay(stopped, failure, cells, toPortError(more).detail.cause);
  });
  if (left.length > 0) throw halfWay(stopped, failure, left, 'cells hold something else');
};

const overwrittenEntry = (sheet: string, { cell, state, now }: Overwritten): JournalEntry => ({
  sheet,
  cell,
  before: journalValue(state.formula, state.value),
  beforeFormat: state.format,
  after: now,
  afterFormat: state.format,
});

/** Others had moved the cells: what was written by mistake goes back at once, then what was written before it. */
const settleElsewhere = async (
  environment: ExcelEnvironment,
  stopped: Stopped,
  error: WrittenElsewhere,
): Promise<never> => {
  const { plan } = stopped;
  const failure = new PortError('berubah', { sheet: plan.sheet, cells: error.seen });
  const undo = (): Promise<void> =>
    runExcel(environment, (context) => undoWriting(context.workbook.worksheets.getItem(plan.sheet), error));
  await undo().catch(async (more: unknown) => {
    // What "Kembalikan" has to give back is what stood there, not what was planned.
    const entries = error.overwritten.map((one) => overwrittenEntry(plan.sheet, one));
    const { id, when, command, dari, restored } = stopped.run;
    const run: JournalRun = { id, when, command, ...(dari === undefined ? {} : { dari }), entries, restored };
    await runExcel(environment, (context) => replaceRun(context, run)).catch(() => undefined);
    throw halfWay(
      stopped,
      failure,
      error.overwritten.map(({ cell }) => cell),
      toPortError(more).detail.cause,
    );
  });
  await takeBackEarlier(environment, stopped, failure, error);
  const asBefore = await signsBack(environment, stopped, null);
  await forget(environment, stopped);
  throw asBefore ? failure : new PortError('tanda-sebagian', { ...failure.detail, sheet: plan.sheet });
};

/** Entries of syncs before the one that was undone are put back where they are now. */
const takeBackEarlier = async (
  environment: ExcelEnvironment,
  stopped: Stopped,
  failure: PortError,
  { written }: WrittenElsewhere,
): Promise<void> => {
  const undone = new Set(written.map(cellKey));
  const entries = stopped.run.entries.filter(({ cell }) => !undone.has(cellKey(cell)));
  // What the syncs after it would have written is as it was.
  if (entries.length > 0) await takeBack(environment, { ...stopped, run: { ...stopped.run, entries } }, failure);
};
