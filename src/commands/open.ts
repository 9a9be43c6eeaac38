import { reach, type Work } from '../port/work';
import type { Obstacle } from '../port/obstacles';
import type { SheetReading } from '../port/workbook-port';
import type { Settings } from '../engine/facts/types';
import type { SheetAnalysis } from '../engine/rules/finding';
import type { ExcelPort } from '../excel';
import type { Area, Grid } from '../grid/types';
import type { Role } from '../renja/types';
import type { Engine } from '../worker/engine';

/** A sheet as read and analysed. */
export type SheetView = {
  readonly sheet: string;
  readonly grid: Grid;
  readonly obstacles: readonly Obstacle[];
  readonly analysis: SheetAnalysis;
};

/** Columns whose bold, indent or fill tell levels apart. */
const NAME_ROLES: ReadonlySet<Role> = new Set(['nomor', 'kode', 'sasaran', 'nama']);

/** Where styles would settle levels: the code and name columns of the undecided tables' bodies. */
const styledArea = ({ tables, styles }: SheetAnalysis): Area | null => {
  if (styles === null) return null;
  const bodies = tables.map(({ table }) => {
    const columns = table.columns.filter(({ role }) => NAME_ROLES.has(role)).map(({ column }) => column);
    return columns.length === 0
      ? table.body
      : { ...table.body, left: Math.min(...columns), right: Math.max(...columns) };
  });
  return bodies.reduce<Area>(
    (area, body) => ({
      top: Math.min(area.top, body.top),
      left: Math.min(area.left, body.left),
      bottom: Math.max(area.bottom, body.bottom),
      right: Math.max(area.right, body.right),
    }),
    bodies[0] ?? styles,
  );
};

/**
 * Analyses a sheet that was read; when levels stay undecided, once more with the styles of the code and name columns.
 * Rejects with PortError, 'dibatalkan' when `work` is stopped.
 */
export const analyseReading = async (
  port: Pick<ExcelPort, 'readStyles'>,
  engine: Pick<Engine, 'analyse'>,
  reading: SheetReading,
  settings: Settings,
  work?: Work,
): Promise<SheetView> => {
  const view = async ({ grid, obstacles }: SheetReading): Promise<SheetView> => {
    reach(work, { stage: 'menghitung', done: 0, total: 0 });
    return { sheet: grid.sheet, grid, obstacles, analysis: await engine.analyse(grid, settings, work?.signal) };
  };
  const first = await view(reading);
  const area = styledArea(first.analysis);
  return area === null ? first : view(await port.readStyles(reading, area));
};

/** Reads a sheet and analyses it. Writes nothing. Rejects with PortError, 'dibatalkan' when `work` is stopped. */
export const openSheet = async (
  port: Pick<ExcelPort, 'read' | 'readStyles'>,
  engine: Pick<Engine, 'analyse'>,
  sheet: string,
  settings: Settings,
  work?: Work,
): Promise<SheetView> => analyseReading(port, engine, await port.read(sheet, work), settings, work);
