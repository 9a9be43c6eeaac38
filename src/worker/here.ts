import { analyseSheet, compareBeside, compareSheets, planSheet, pointAt } from '../engine';
import { PortError } from '../port/obstacles';
import type { Engine } from './engine';
import { bandingOf } from './banding';
import { fileOf, reportOf } from './reports';

/** Lets the page show that it works before the work begins; what was aborted by then is not begun. */
const later = async <Result>(work: () => Result | Promise<Result>, signal?: AbortSignal): Promise<Result> => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted === true) throw new PortError('dibatalkan');
  return work();
};

/** The engine in this very thread: for tests, and for hosts that start no worker. */
export const engineHere: Engine = {
  analyse: (grid, settings, signal) => later(() => analyseSheet(grid, settings), signal),
  plan: ({ grid, analysis, settings, beside = { before: [], behind: [] } }, action, signal) =>
    later(() => compareBeside(planSheet(grid, analysis, action, settings), beside), signal),
  point: (grid, rows, settings) => later(() => pointAt(grid, rows.first, rows.last, settings)),
  compare: (analyses, signal) => later(() => compareSheets(analyses), signal),
  compareFile: ({ analysis }, asked, signal) => later(() => bandingOf(analysis, asked), signal),
  file: ({ analysis }, asked, signal) => later(() => fileOf(analysis, asked), signal),
  report: ({ analysis }, asked, signal) => later(() => reportOf(analysis, asked), signal),
};
