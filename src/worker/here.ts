import type { SheetAnalysis } from '../engine/rules/finding';
import { compareBeside, compareSheets, openGrid, planSheet, pointAt, type Opened } from '../engine';
import { PortError } from '../port/obstacles';
import type { Analysed, Engine } from './engine';
import { bandingOf } from './banding';
import { fileOf, reportOf } from './reports';

/** Lets the page show that it works before the work begins; what was aborted by then is not begun. */
const later = async <Result>(work: () => Result | Promise<Result>, signal?: AbortSignal): Promise<Result> => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted === true) throw new PortError('dibatalkan');
  return work();
};

/** The opened sheets behind the analyses that the page holds, as the other thread keeps them by number. */
const sheets = new WeakMap<SheetAnalysis, Opened>();

const kept = (opened: Opened): SheetAnalysis => {
  sheets.set(opened.analysis, opened);
  return opened.analysis;
};

const openedOf = ({ grid, analysis, settings }: Analysed): Opened => sheets.get(analysis) ?? openGrid(grid, settings);

const known = (analysis: SheetAnalysis): Opened => {
  const opened = sheets.get(analysis);
  if (opened === undefined) throw new Error('an analysis that this engine did not make');
  return opened;
};

/** The engine in this very thread: for tests, and for hosts that start no worker. */
export const engineHere: Engine = {
  analyse: (grid, settings, signal) => later(() => kept(openGrid(grid, settings)), signal),
  plan: ({ beside = { before: [], behind: [] }, ...of }, action, signal) =>
    later(() => {
      const [before, behind] = [beside.before.map(known), beside.behind.map(known)];
      return compareBeside(planSheet(openedOf(of), action), { before, behind }).plan;
    }, signal),
  point: (grid, rows, settings) => later(() => pointAt(grid, rows.first, rows.last, settings)),
  compare: (analyses, signal) => later(() => compareSheets(analyses.map(known)).map(kept), signal),
  compareFile: (of, asked, signal) => later(() => bandingOf(openedOf(of), asked), signal),
  file: (of, asked, signal) => later(() => fileOf(openedOf(of), asked), signal),
  report: (of, asked, signal) => later(() => reportOf(openedOf(of), asked), signal),
};
