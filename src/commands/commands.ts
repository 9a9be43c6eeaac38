import type { JournalEntry } from '../port/journal/journal';
import { PortError } from '../port/obstacles';
import type { RestoreReport } from '../port/workbook-port';
import type { Work } from '../port/work';
import { type Action, type Plan, type Refusal, type SheetAnalysis } from '../engine';
import type { ExcelPort } from '../excel';
import type { Report } from '../laporan';
import { contains } from '../grid/address';
import type { CommandEnvironment, CommandOptions } from './environment';
import { fill } from './fill';
import { createKnownSheets, type KnownSheets } from './known-sheets';
import { openFor, otherCells, warningsAfter } from './opening';
import { outcomeOf, type Attempt, type Filling, type Outcome, type WritingCommand } from './outcome';
import { putBackCell, restoreUntil } from './put-back';
import { createProgress, type Progress } from './progress';

/** What to put back, where it is not the newest run. */
type RestoreOptions = CommandOptions & { readonly until?: string; readonly entry?: JournalEntry };

/** The commands that ribbon and pane share. They never reject: a failure is an outcome too. */
export type Commands = {
  readonly hitungUlang: (options?: CommandOptions) => Promise<Outcome>;
  readonly periksa: (options?: CommandOptions) => Promise<Outcome>;
  readonly perbaiki: (findings: 'semua' | readonly string[], options?: CommandOptions) => Promise<Outcome>;
  /** Fills cells from another file: those that the user was shown, with what was shown, or none. */
  readonly isi: (filling: Filling, options?: CommandOptions) => Promise<Outcome>;
  readonly hapusTanda: () => Promise<Outcome>;
  /** Puts the newest run back; or all runs down to one; or a single cell of a run, which is a run of its own. */
  readonly kembalikan: (options?: RestoreOptions) => Promise<Outcome>;
  /** Writes a report into a sheet of its own; the judged sheets stay as they are. */
  readonly laporan: (report: Report) => Promise<Outcome>;
  readonly progress: Progress;
};

const isUnsure = (refusals: readonly Refusal[], fingerprint: string): boolean =>
  refusals.some((refusal) => refusal.code === 'tidak-yakin' && refusal.table === fingerprint);

/** The plan without a trace in tables that are not sure enough; null when there is no other table. */
const sureOnly = (plan: Plan, { tables }: SheetAnalysis): Plan | null => {
  const unsure = tables.filter(({ table }) => isUnsure(plan.refusals, table.fingerprint));
  if (unsure.length === 0) return plan;
  if (unsure.length === tables.length) return null;
  const isFree = ({ cell }: { readonly cell: Plan['marks'][number]['cell'] }): boolean =>
    !unsure.some(({ table }) => contains(table.range, cell));
  return { ...plan, writes: plan.writes.filter(isFree), marks: plan.marks.filter(isFree) };
};

const write = async (
  environment: CommandEnvironment,
  command: WritingCommand,
  action: Action,
  options: CommandOptions,
  work: Work,
  known: KnownSheets,
): Promise<Outcome> => {
  const { port, engine, language } = environment;
  const { view, settings, recalculated } = await openFor(environment, options, work, known);
  const { sheet, grid, analysis } = view;
  if (analysis.tables.length === 0) return { kind: 'tak-terbaca', sheet, reason: analysis.unread ?? 'tanpa-tabel' };
  const beside = await known.beside(sheet, port.sheets);
  const whole = await engine.plan({ grid, analysis, settings, beside }, action, work.signal);
  const plan = sureOnly(whole, analysis);
  if (plan === null) return { kind: 'ditolak', command, sheet, after: whole.after, refusals: whole.refusals };
  const other = options.previewed === undefined ? [] : otherCells(options.previewed, plan.writes);
  if (other.length > 0) throw new PortError('berubah', { sheet, cells: other });
  if (plan.writes.length > 0) known.changed(sheet);
  const report = await port.apply(plan, language(), work, grid);
  return {
    kind: 'ditulis',
    command,
    sheet,
    report,
    before: analysis,
    after: plan.after,
    refusals: plan.refusals,
    warnings: await warningsAfter(port, view, recalculated, report),
  };
};

/** Puts runs back; their marks would show a state that is gone, so they go too. */
const restore = async (
  port: ExcelPort,
  work: Work,
  known: KnownSheets,
  putBack: () => Promise<RestoreReport>,
): Promise<Outcome> => {
  known.forget();
  const report = await putBack();
  const nothing = report.restored === 0 && report.missing !== undefined;
  if (report.empty || nothing) return { kind: 'dikembalikan', report, cleared: null, marksLeft: null };
  try {
    // What is back stays back: from here on there is nothing to cancel.
    work.step({ stage: 'menghapus', done: 0, total: 0 });
    return { kind: 'dikembalikan', report, cleared: await port.clearMarks(), marksLeft: null };
  } catch (error) {
    const marksLeft = error instanceof PortError ? error.code : 'gagal';
    return { kind: 'dikembalikan', report, cleared: null, marksLeft };
  }
};

/** Puts one cell back; the marks went with it, so what the sheet shows now is marked anew where that can be done. */
const restoreCell = async (
  environment: CommandEnvironment,
  entry: JournalEntry,
  options: CommandOptions,
  work: Work,
  known: KnownSheets,
): Promise<Outcome> => {
  const report = await putBackCell(environment.port, entry);
  known.changed(entry.sheet);
  const here = { ...options, sheet: entry.sheet };
  await write(environment, 'periksa', { kind: 'periksa' }, here, work, known).catch(() => null);
  return { kind: 'dikembalikan', report, cleared: null, marksLeft: null };
};

/** The commands over a workbook. One runs at a time; another waits for its turn. */
export const createCommands = (environment: CommandEnvironment): Commands => {
  const progress = createProgress();
  let last: Promise<unknown> = Promise.resolve();
  const run = (attempt: Attempt, perform: (work: Work) => Promise<Outcome>): Promise<Outcome> => {
    const mine = last.then(async () => {
      progress.begin(attempt.command);
      const outcome = await progress.follow(perform).catch((error: unknown) => outcomeOf(error, attempt));
      progress.end(attempt.command, outcome);
      return outcome;
    });
    last = mine;
    return mine;
  };
  const { port, known = createKnownSheets() } = environment;
  return {
    hitungUlang: (options = {}) =>
      run({ command: 'hitung-ulang' }, (work) =>
        write(environment, 'hitung-ulang', { kind: 'hitung-ulang' }, options, work, known),
      ),
    periksa: (options = {}) =>
      run({ command: 'periksa' }, (work) => write(environment, 'periksa', { kind: 'periksa' }, options, work, known)),
    perbaiki: (findings, options = {}) =>
      run({ command: 'perbaiki', findings, previewed: options.previewed ?? null }, (work) =>
        write(environment, 'perbaiki', { kind: 'perbaiki', findings }, options, work, known),
      ),
    isi: (filling, options = {}) =>
      run({ command: 'isi', filling }, (work) => fill(environment, filling, options, work, known)),
    hapusTanda: () =>
      run({ command: 'hapus-tanda' }, async (work) => ({ kind: 'dihapus', report: await port.clearMarks(work) })),
    kembalikan: (options = {}) => {
      const { until, entry } = options;
      if (entry !== undefined)
        return run({ command: 'kembalikan', entry }, (work) => restoreCell(environment, entry, options, work, known));
      if (until !== undefined)
        return run({ command: 'kembalikan', until }, (work) =>
          restore(port, work, known, () => restoreUntil(port, until, work)),
        );
      return run({ command: 'kembalikan' }, (work) => restore(port, work, known, () => port.restore(work)));
    },
    laporan: (report) =>
      run({ command: 'laporan' }, async (work) => ({ kind: 'laporan', ...(await port.addReport(report, work)) })),
    progress,
  };
};
