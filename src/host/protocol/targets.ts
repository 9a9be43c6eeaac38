import type { Area } from '../../grid/types';
import type { Shift } from '../model/references';
import type { Chart } from '../model/sheet-content';
import type { Sheet } from '../model/sheet';
import { shiftArea } from '../model/structure';
import { invalidArgument } from './errors';
import type { Args, HostObject } from './host-object';

/** What a Range stands for. */
export type RangeTarget = { readonly sheet: Sheet; area: Area };
/** What a RangeAreas stands for. */
export type AreasTarget = {
  readonly sheet: Sheet;
  areas: readonly Area[];
  /** Merged areas: Excel's address of them lists only their top-left cells. */
  readonly isMerged?: boolean;
};

/** A chart and the sheet it lies on. */
export type ChartTarget = { readonly sheet: Sheet; readonly chart: Chart };

const targets = new WeakMap<HostObject, RangeTarget | AreasTarget>();

/** Notes what a Range or RangeAreas stands for, so that it can be an argument and follows the lines of its sheet. */
export const noteTarget = (object: HostObject, target: RangeTarget | AreasTarget): void => {
  targets.set(object, target);
};

/** The areas behind an argument that must be a Range or RangeAreas. */
export const areasOfArgument = (args: Args, index: number): AreasTarget => {
  const target = targets.get(args.object(index));
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

/** Moves a kept range along when rows or columns were inserted or deleted. False when nothing of it is left. */
export const follow = (object: HostObject, sheetId: string, shift: Shift): boolean => {
  const target = targets.get(object);
  if (target === undefined || target.sheet.id !== sheetId) return true;
  const left = ('areas' in target ? target.areas : [target.area]).flatMap((area) => shiftArea(area, shift) ?? []);
  const [first] = left;
  if (first === undefined) return false;
  if ('areas' in target) target.areas = left;
  else target.area = first;
  return true;
};
