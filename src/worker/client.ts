import type { Plan, SheetAnalysis } from '../engine/rules/finding';
import type { Pointed } from '../engine/analysis/point';
import type { Report } from '../laporan';
import type { Engine } from './engine';
import type { BandingAnswer } from './banding';
import type { Question } from './messages';
import { EngineThread, ThreadLost, type Source, type StartThread } from './thread';

/**
 * The engine in a thread of its own. It is started at once, again after it was cancelled or ended by itself, and
 * given up for `here` where the host lets none come up. Grids cross once; the thread keeps them, with the work behind its
 * analyses, for as long as the page holds them.
 */
export const createEngine = (start: StartThread | null, here: () => Promise<Engine>): Engine => {
  const sources = new WeakMap<SheetAnalysis, Source>();
  let thread: EngineThread | null = null;
  let without = start === null;

  const current = (): EngineThread | null => {
    if (start === null || without) return null;
    try {
      thread ??= new EngineThread(start, (failedToStart) => {
        thread = null;
        without ||= failedToStart;
      });
    } catch {
      // The host forbids threads altogether.
      without = true;
    }
    return thread;
  };

  // Its scripts load while the workbook is read, not when the first sheet is there.
  current();

  /** Asks the thread; again in a new one when this one was ended for another question's sake. */
  const run = async <Result>(
    there: (live: EngineThread) => Promise<Result>,
    instead: (engine: Engine) => Promise<Result>,
  ): Promise<Result> => {
    const live = current();
    if (live === null) return instead(await here());
    try {
      return await there(live);
    } catch (error) {
      if (error instanceof ThreadLost) return run(there, instead);
      throw error;
    }
  };

  /** The worker is of the same build: what it answers to a question has the type of that question's answer. */
  const ask = async <Value>(live: EngineThread, question: Question, signal?: AbortSignal) => {
    const { value, made } = await live.ask(question, signal);
    return { value: value as Value, made };
  };

  const keep = (live: EngineThread, analysis: SheetAnalysis, id: number | undefined, source?: Source): void => {
    if (id !== undefined) live.note(analysis, id);
    if (source !== undefined) sources.set(analysis, source);
  };

  const sourceOf = (analysis: SheetAnalysis | undefined): Source | undefined =>
    analysis === undefined ? undefined : sources.get(analysis);

  /** The thread's numbers of analyses, one after another: those it does not have are made again. */
  const numbers = async (
    live: EngineThread,
    analyses: readonly SheetAnalysis[],
    signal?: AbortSignal,
  ): Promise<number[]> => {
    const known: number[] = [];
    for (const analysis of analyses) {
      const source = sources.get(analysis);
      if (source === undefined) throw new Error('an analysis that this engine did not make');
      known.push(await live.analysis(analysis, source, signal));
    }
    return known;
  };

  return {
    analyse: (grid, settings, signal) =>
      run(
        async (live) => {
          const sent = await live.grid(grid);
          const { value, made } = await ask<SheetAnalysis>(live, { kind: 'analisis', grid: sent, settings }, signal);
          keep(live, value, made[0], { grid, settings });
          return value;
        },
        (engine) => engine.analyse(grid, settings, signal),
      ),
    plan: (of, action, signal) =>
      run(
        async (live) => {
          const analysis = await live.analysis(of.analysis, of, signal);
          const before = await numbers(live, of.beside?.before ?? [], signal);
          const behind = await numbers(live, of.beside?.behind ?? [], signal);
          const question = { kind: 'rencana', analysis, action, before, behind } as const;
          return (await ask<Plan>(live, question, signal)).value;
        },
        (engine) => engine.plan(of, action, signal),
      ),
    point: (grid, rows, settings) =>
      run(
        async (live) =>
          (await ask<Pointed>(live, { kind: 'tunjuk', grid: await live.grid(grid), rows, settings })).value,
        (engine) => engine.point(grid, rows, settings),
      ),
    compare: (analyses, signal) =>
      run(
        async (live) => {
          const known = await numbers(live, analyses, signal);
          const { value, made } = await ask<readonly SheetAnalysis[]>(
            live,
            { kind: 'banding', analyses: known },
            signal,
          );
          value.forEach((analysis, at) => keep(live, analysis, made[at], sourceOf(analyses[at])));
          return value;
        },
        (engine) => engine.compare(analyses, signal),
      ),
    compareFile: (of, asked, signal) =>
      run(
        async (live) => {
          const analysis = await live.analysis(of.analysis, of, signal);
          return (await ask<BandingAnswer>(live, { kind: 'berkas-lain', analysis, asked }, signal)).value;
        },
        (engine) => engine.compareFile(of, asked, signal),
      ),
    file: (of, file, signal) =>
      run(
        async (live) => {
          const analysis = await live.analysis(of.analysis, of, signal);
          return (await ask<string>(live, { kind: 'berkas', analysis, file }, signal)).value;
        },
        (engine) => engine.file(of, file, signal),
      ),
    report: (of, report, signal) =>
      run(
        async (live) => {
          const analysis = await live.analysis(of.analysis, of, signal);
          return (await ask<Report | null>(live, { kind: 'laporan', analysis, report }, signal)).value;
        },
        (engine) => engine.report(of, report, signal),
      ),
  };
};
