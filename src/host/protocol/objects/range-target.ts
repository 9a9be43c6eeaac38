import type { Area } from '../../../grid/types';
import type { Shift } from '../../model/references';
import { shiftArea } from '../../model/structure';
import type { Sheet } from '../../model/sheet';
import { hostObject, type Args, type HostObject } from '../definition';
import { invalidArgument, invalidReference, itemNotFound } from '../errors';
import { isOnSheet } from '../addresses';
import type { Session } from '../session';
import { rangeAreasType } from './range-areas';
import { rangeType } from './range';

/** What a Range stands for. */
export type RangeTarget = { readonly sheet: Sheet; area: Area };
/** What a RangeAreas stands for. */
export type AreasTarget = {
  readonly sheet: Sheet;
  areas: readonly Area[];
  /** Merged areas: Excel's address of them lists only their top-left cells. */
  readonly isMerged?: boolean;
};

const kept = new WeakMap<HostObject, RangeTarget | AreasTarget>();

/** Makes a Range. Throws InvalidArgument when it leaves the sheet, as Excel does for offsets beyond its edge. */
export const range = (sheet: Sheet, area: Area, session: Session): HostObject => {
  if (!isOnSheet(area)) throw invalidArgument('The range reaches beyond the sheet.');
  const target: RangeTarget = { sheet, area };
  const object = hostObject(rangeType, target, session);
  kept.set(object, target);
  return object;
};

export const rangeAreas = (sheet: Sheet, areas: readonly Area[], session: Session, isMerged = false): HostObject => {
  if (areas.length === 0) throw itemNotFound();
  const target: AreasTarget = { sheet, areas, isMerged };
  const object = hostObject(rangeAreasType, target, session);
  kept.set(object, target);
  return object;
};

/** The areas behind an argument that must be a Range or RangeAreas. */
export const areasOfArgument = (args: Args, index: number): AreasTarget => {
  const target = kept.get(args.object(index));
  if (target === undefined) throw invalidArgument();
  return 'areas' in target ? target : { sheet: target.sheet, areas: [target.area] };
};

/** The one area behind an argument that must be a Range. */
export const rangeOfArgument = (args: Args, index: number): RangeTarget => {
  const { sheet, areas } = areasOfArgument(args, index);
  const [area, second] = areas;
  if (area === undefined || second !== undefined) throw invalidArgument();
  return { sheet, area };
};

/** Refuses ranges of a sheet that was deleted. */
export const requireAlive = (sheet: Sheet, session: Session): void => {
  if (!session.workbook.sheets.includes(sheet)) throw invalidReference();
};

/** Moves a kept range along when rows or columns were inserted or deleted. False when nothing of it is left. */
export const follow = (object: HostObject, sheetId: string, shift: Shift): boolean => {
  const target = kept.get(object);
  if (target === undefined || target.sheet.id !== sheetId) return true;
  const left = ('areas' in target ? target.areas : [target.area]).flatMap((area) => shiftArea(area, shift) ?? []);
  const [first] = left;
  if (first === undefined) return false;
  if ('areas' in target) target.areas = left;
  else target.area = first;
  return true;
};
