import type { Area } from '../grid/types';
import { areaToA1 } from '../grid/address';
import { AREA_PROPERTIES, areaOf, bandsOf, rangeOf } from './area';
import { officeCode } from './errors';

/** Excel answers for at most this many merged areas at a time (documentation of getMergedAreasOrNullObject). */
const MOST_MERGES = 512;

const queue = (range: Excel.Range): Excel.RangeAreas => {
  const merged = range.getMergedAreasOrNullObject();
  // The areas themselves: the address of the RangeAreas lists only their top-left cells.
  merged.load(AREA_PROPERTIES.map((name) => `areas/items/${name}`).join(','));
  return merged;
};

const unique = (areas: readonly Area[]): Area[] => [...new Map(areas.map((area) => [areaToA1(area), area])).values()];

/** Queues the merged areas of a sheet, also where nothing is written; call the result after the next sync. */
export const queueMerges = (sheet: Excel.Worksheet): (() => readonly Area[]) => {
  const merged = queue(sheet.getUsedRange(false));
  return () => (merged.isNullObject ? [] : unique(merged.areas.items.map(areaOf)));
};

/** Whether a failed sync may have failed for more merged areas than Excel answers for at a time. */
export const mayBeTooManyMerges = (error: unknown): boolean =>
  ['InvalidArgument', 'InvalidOperation', 'GeneralException', 'OperationCellsExceedLimit'].includes(
    officeCode(error) ?? '',
  );

/**
 * Queues the merged areas of an area with more than Excel answers for at once: band by band, none large enough to hold too
 * many. An area belongs to the band that holds its top-left cell. Call the result after the next sync.
 */
export const queueMergesInBands = (sheet: Excel.Worksheet, area: Area): (() => readonly Area[]) => {
  const rows = Math.max(1, Math.floor((MOST_MERGES * 2) / (area.right - area.left + 1)));
  const bands = bandsOf(area, rows).map((band) => queue(rangeOf(sheet, band)));
  return () => unique(bands.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf))));
};
