/** The engine's answers about a grid in one call, as most tests ask for them. */
import { openGrid, planSheet, type Action, type Plan, type Settings, type SheetAnalysis } from '../src/engine';
import type { Grid } from '../src/grid/types';

/** What is said of a sheet. */
export const analyseSheet = (grid: Grid, settings: Settings): SheetAnalysis => openGrid(grid, settings).analysis;

/** What a command would do to it. */
export const planOf = (grid: Grid, action: Action, settings: Settings): Plan =>
  planSheet(openGrid(grid, settings), action).plan;
