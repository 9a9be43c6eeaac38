/** The engine's answers about a grid in one call, as most tests ask for them. */
import {
  openGrid,
  planSheet,
  type Action,
  type Opened,
  type Plan,
  type Settings,
  type SheetAnalysis,
} from '../src/engine';
import { onceFor } from '../src/grid/once';
import type { Grid } from '../src/grid/types';

/** A test that analyses a grid and then plans on it opens it once. */
const sheets = onceFor((grid: Grid) => onceFor((settings: Settings): Opened => openGrid(grid, settings)));

/** What is said of a sheet. */
export const analyseSheet = (grid: Grid, settings: Settings): SheetAnalysis => sheets(grid)(settings).analysis;

/** What a command would do to it. */
export const planOf = (grid: Grid, action: Action, settings: Settings): Plan =>
  planSheet(sheets(grid)(settings), action).plan;
