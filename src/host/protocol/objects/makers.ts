import type { Area } from '../../../grid/types';
import type { Sheet } from '../../model/sheet';
import { isOnSheet } from '../addresses';
import { hostObject, LaterType } from '../definition';
import { invalidArgument, invalidReference, itemNotFound } from '../errors';
import type { HostObject } from '../host-object';
import type { Session } from '../session';
import { noteTarget, type AreasTarget, type RangeTarget } from '../targets';

/** Nearly every type leads to these three, and they lead to nearly every type. */
export const laterRange = new LaterType<RangeTarget>('Range');
export const laterRangeAreas = new LaterType<AreasTarget>('RangeAreas');
export const laterWorksheet = new LaterType<Sheet>('Worksheet');

/** Makes a Range. Throws InvalidArgument when it leaves the sheet, as Excel does for offsets beyond its edge. */
export const range = (sheet: Sheet, area: Area, session: Session): HostObject => {
  if (!isOnSheet(area)) throw invalidArgument('The range reaches beyond the sheet.');
  const target: RangeTarget = { sheet, area };
  const object = hostObject(laterRange.given, target, session);
  noteTarget(object, target);
  return object;
};

export const rangeAreas = (sheet: Sheet, areas: readonly Area[], session: Session, isMerged = false): HostObject => {
  if (areas.length === 0) throw itemNotFound();
  const target: AreasTarget = { sheet, areas, isMerged };
  const object = hostObject(laterRangeAreas.given, target, session);
  noteTarget(object, target);
  return object;
};

/** Refuses ranges of a sheet that was deleted. */
export const requireAlive = (sheet: Sheet, session: Session): void => {
  if (!session.workbook.sheets.includes(sheet)) throw invalidReference();
};

/** Makes a Worksheet; refuses one that was deleted. */
export const worksheet = (sheet: Sheet, session: Session): HostObject => {
  requireAlive(sheet, session);
  return hostObject(laterWorksheet.given, sheet, session);
};
