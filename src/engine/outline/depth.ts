import { LEVELS, type Level } from '../../renja/types';

/** Steps between two levels: room for what stands between them or below the last one. */
export const STEP = 10;

/** How deep a level stands in the tree. */
export const depthOf = (level: Level): number => LEVELS.indexOf(level) * STEP;

/** The level at a depth, the deepest one for all below it. */
export const levelAt = (depth: number): Level =>
  LEVELS[Math.min(LEVELS.length - 1, Math.max(0, Math.floor(depth / STEP)))] ?? 'subkegiatan';

/** One level below a depth; below the last one a finer step. */
export const below = (depth: number): number =>
  depth >= depthOf('subkegiatan') ? depth + 1 : (Math.floor(depth / STEP) + 1) * STEP;
