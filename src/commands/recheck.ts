import type { Settings } from '../engine/facts/types';
import type { ExcelPort } from '../excel';
import type { Engine } from '../worker/engine';
import { openSheet, type SheetView } from './open';

/**
 * A sheet after cells of it were edited: values and formulas are read again, and analysed when they differ. In full where
 * that is not enough (rows came or went, levels that only styles tell). Writes nothing. Rejects with PortError:
 * 'terlalu-besar' for a sheet too large to be read after every edit, 'perhitungan-manual' where formulas do not follow.
 */
export const recheckSheet = async (
  port: Pick<ExcelPort, 'read' | 'readStyles' | 'readAgain'>,
  engine: Pick<Engine, 'analyse'>,
  view: SheetView,
  settings: Settings,
): Promise<SheetView> => {
  const reading = await port.readAgain(view);
  if (reading === null) return openSheet(port, engine, view.sheet, settings);
  if (reading.grid === view.grid) return view;
  const analysis = await engine.analyse(reading.grid, settings);
  if (analysis.styles !== null) return openSheet(port, engine, view.sheet, settings);
  return { sheet: view.sheet, ...reading, analysis };
};
