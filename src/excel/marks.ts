import { MARK_LOOK, markFormula } from '../engine/journal/journal';
import type { Mark, Severity } from '../engine/types';
import { areaToA1, coalesce } from '../grid/address';
import type { MergeIndex } from '../grid/cells';
import type { Area, Cell } from '../grid/types';
import { cellKey } from './area';
import { officeCode } from './errors';
import { anchorOf } from './merges';

const SEVERITIES: readonly Severity[] = ['galat', 'peringatan', 'info'];

/** Excel cuts an address beyond 8,192 characters; some room is left for what it adds. */
const LONGEST_ADDRESS = 8_000;

const signatures: ReadonlySet<string> = new Set(SEVERITIES.map((severity) => markFormula(severity).toUpperCase()));

/** Whether a rule's formula is one of ours, as written or as Excel gives it back. */
export const isOurFormula = (formula: string): boolean => {
  const bare = formula.replace(/\s+/g, '').toUpperCase();
  return signatures.has(bare.startsWith('=') ? bare : `=${bare}`);
};

/** Areas as addresses 'A1:B2,C3', none too long for Excel. */
export const addressesOf = (areas: readonly Area[]): string[] => {
  const addresses: string[] = [];
  for (const one of areas.map(areaToA1)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + one.length + 1 <= LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${one}`;
    else addresses.push(one);
  }
  return addresses;
};

/** Marks at the cells that show them: the top-left of a merged area, the worst one where several meet. */
export const anchoredMarks = (marks: readonly Mark[], mergeAt: MergeIndex): readonly Mark[] => {
  const byCell = new Map<number, Mark>();
  for (const mark of marks) {
    const cell = anchorOf(mergeAt, mark.cell);
    const known = byCell.get(cellKey(cell));
    const severity =
      known !== undefined && SEVERITIES.indexOf(known.severity) < SEVERITIES.indexOf(mark.severity)
        ? known.severity
        : mark.severity;
    byCell.set(cellKey(cell), { cell, severity, findings: [...(known?.findings ?? []), ...mark.findings] });
  }
  return [...byCell.values()];
};

/** Queues one conditional format a severity over all its cells. */
export const queueMarks = (sheet: Excel.Worksheet, marks: readonly Mark[]): void => {
  for (const severity of SEVERITIES) {
    const cells: Cell[] = marks.filter((mark) => mark.severity === severity).map((mark) => mark.cell);
    for (const address of addressesOf(coalesce(cells))) {
      const { custom } = sheet.getRanges(address).untrack().conditionalFormats.add('Custom');
      custom.rule.formula = markFormula(severity);
      custom.format.fill.color = MARK_LOOK[severity].fill;
      custom.format.font.color = MARK_LOOK[severity].font;
    }
  }
};

/** Queues the kinds of all conditional formats of a sheet; read `items` after the next sync. */
export const queueFormats = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection => {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return formats;
};

/** Those of a loaded collection that may be ours. */
export const customFormats = (formats: Excel.ConditionalFormatCollection): readonly Excel.ConditionalFormat[] =>
  formats.items.filter(({ type }) => type === 'Custom');

/** Excel throws these when a rule itself is damaged, which some of its own dialogs bring about. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'InvalidReference',
  'InvalidOperation',
  'InvalidArgument',
]);

/**
 * Those among custom formats that carry our signature; one sync, which takes along what `alongside` queues.
 * A user's rule that Excel cannot read fails the whole request, so the halves are asked again until it stands alone:
 * it is not ours, and stays.
 */
export const findOurs = async (
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
  alongside: (() => void) | null = null,
): Promise<readonly Excel.ConditionalFormat[]> => {
  if (formats.length === 0 && alongside === null) return [];
  for (const format of formats) format.custom.rule.load('formula');
  alongside?.();
  try {
    await context.sync();
  } catch (error) {
    if (formats.length === 0 || !UNREADABLE.has(officeCode(error) ?? '')) throw error;
    if (alongside !== null) {
      alongside();
      await context.sync();
    }
    if (formats.length === 1) return [];
    const half = Math.ceil(formats.length / 2);
    const first = await findOurs(context, formats.slice(0, half));
    return [...first, ...(await findOurs(context, formats.slice(half)))];
  }
  return formats.filter((format) => isOurFormula(format.custom.rule.formula));
};

/** Queues the removal of formats of one sheet by their ids: from the last one, so that the places of the others hold. */
export const queueRemoval = (sheet: Excel.Worksheet, ids: readonly string[]): void => {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of [...ids].reverse()) formats.getItem(id).delete();
};
