import { parseSettings, type Settings, type Write } from '../engine';
import { PortError, type Obstacle } from '../port/obstacles';
import type { ApplyReport } from '../port/workbook-port';
import type { Work } from '../port/work';
import type { ExcelPort } from '../excel';
import { toA1 } from '../grid/address';
import type { Cell } from '../grid/types';
import type { CommandEnvironment, CommandOptions } from './environment';
import type { KnownSheets } from './known-sheets';
import { openSheet, type SheetView } from './open';

/** What stops a command that reads figures and writes; the others are only told. */
const blockerOf = (obstacles: readonly Obstacle[], recalculated: boolean): Obstacle | null =>
  obstacles.find((one) => one === 'terproteksi' || (one === 'perhitungan-manual' && !recalculated)) ?? null;

const isWarning = (obstacle: Obstacle): boolean => obstacle === 'terfilter' || obstacle === 'baris-tersembunyi';

/** The sheet of a command as it is now, with its settings. Throws PortError where something stands in the way. */
export const openFor = async (
  { port, engine, nomenklatur }: CommandEnvironment,
  options: CommandOptions,
  work: Work,
  known: KnownSheets,
): Promise<{ readonly view: SheetView; readonly settings: Settings; readonly recalculated: boolean }> => {
  const recalculated = options.recalculate === true;
  const sheet = options.sheet ?? (await port.activeSheet());
  const settings = options.settings ?? {
    ...parseSettings(await port.loadSettings()),
    nomenklatur: (await nomenklatur?.()) ?? null,
  };
  if (recalculated) await port.recalculate();
  const view = await openSheet(port, engine, sheet, settings, work);
  known.note(view);
  const blocker = blockerOf(view.obstacles, recalculated);
  if (blocker !== null) throw new PortError(blocker, { sheet });
  return { view, settings, recalculated };
};

/**
 * What the user should know of a sheet that was written to. In manual mode the sheet's own formulas would not follow: that
 * they do not is no reason to call the command failed.
 */
export const warningsAfter = async (
  port: ExcelPort,
  { obstacles }: SheetView,
  recalculated: boolean,
  { written }: ApplyReport,
): Promise<readonly Obstacle[]> => {
  const isStale =
    recalculated &&
    written > 0 &&
    !(await port.recalculate().then(
      () => true,
      () => false,
    ));
  return [...obstacles.filter(isWarning), ...(isStale ? (['perhitungan-manual'] as const) : [])];
};

/** Cells of which two plans differ in what they hold or shall hold. */
export const otherCells = (shown: readonly Write[], due: readonly Write[]): Cell[] => {
  const byCell = (writes: readonly Write[]) =>
    new Map(writes.map((one) => [toA1(one.cell), { cell: one.cell, told: JSON.stringify([one.before, one.after]) }]));
  const [before, now] = [byCell(shown), byCell(due)];
  return [...new Map([...before, ...now]).entries()].flatMap(([at, { cell }]) =>
    before.get(at)?.told === now.get(at)?.told ? [] : [cell],
  );
};
