import { MARK_LOOK, markFormula, severityOf, type Signed } from '../port/marks';
import { AREA_PROPERTIES, areaOf } from './area';
import { addressesOf } from '../port/addresses';
import { officeCode } from './errors';

/** What separates areas in an address: a comma, or what Windows says (Indonesian: ';'); null where neither is taken. */
export type Separator = ',' | ';' | null;

/** Queues a question that Excel refuses unless it takes this separator. */
export const queueSeparator = (sheet: Excel.Worksheet, separator: ',' | ';'): void => {
  sheet.getRanges(`A1${separator}A3`).untrack().load('areaCount');
};

/** Queues one conditional format a severity over all its cells; one a rectangle where Excel takes no list of them. */
export const queueMarks = (sheet: Excel.Worksheet, signed: readonly Signed[], separator: Separator): void => {
  for (const { severity, areas } of signed) {
    for (const address of addressesOf(areas, separator)) {
      const { conditionalFormats } = (
        /[,;]/.test(address) ? sheet.getRanges(address) : sheet.getRange(address)
      ).untrack();
      const { custom } = conditionalFormats.add('Custom');
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
 * Those among custom formats that carry our signature; one sync, which takes along what `alongside` queues, and gives
 * `counts` how many cells each covers.
 * A user's rule that Excel cannot read fails the whole request, so the halves are asked again until it stands alone. Refused
 * again by an Excel that answers otherwise it is not ours, and stays.
 */
export const findOurs = async (
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
  alongside: (() => void) | null = null,
  counts: Map<Excel.ConditionalFormat, Excel.RangeAreas> | null = null,
  isAskedAgain = false,
): Promise<readonly Excel.ConditionalFormat[]> => {
  if (formats.length === 0 && alongside === null) return [];
  for (const format of formats) {
    format.custom.rule.load('formula');
    if (counts === null) continue;
    const areas = format.getRanges().untrack();
    areas.load('cellCount');
    counts.set(format, areas);
  }
  alongside?.();
  try {
    await context.sync();
  } catch (error) {
    if (formats.length === 0 || !UNREADABLE.has(officeCode(error) ?? '')) throw error;
    if (alongside !== null) {
      alongside();
      await context.sync();
    }
    if (formats.length === 1) {
      if (isAskedAgain) return [];
      // Where Excel refuses whatever it is asked, or refused once, nothing is known of the rule.
      context.workbook.load('name');
      await context.sync();
      return findOurs(context, formats, null, counts, true);
    }
    const half = Math.ceil(formats.length / 2);
    const first = await findOurs(context, formats.slice(0, half), null, counts);
    return [...first, ...(await findOurs(context, formats.slice(half), null, counts))];
  }
  return formats.filter((format) => severityOf(format.custom.rule.formula) !== null);
};

/** Queues where formats are and what their rules say; call the result after the next sync for those of ours. */
export const queueSigned = (formats: readonly Excel.ConditionalFormat[]): (() => readonly Signed[]) => {
  const queued = formats.map((format) => {
    format.custom.rule.load('formula');
    const { areas } = format.getRanges().untrack();
    areas.load(AREA_PROPERTIES.map((name) => `items/${name}`).join(','));
    return { format, areas };
  });
  return () =>
    queued.flatMap(({ format, areas }) => {
      const severity = severityOf(format.custom.rule.formula);
      return severity === null ? [] : [{ severity, areas: areas.items.map(areaOf) }];
    });
};

/** Queues the removal of formats of one sheet by their ids: from the last one, so that the places of the others hold. */
export const queueRemoval = (sheet: Excel.Worksheet, ids: readonly string[]): void => {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of [...ids].reverse()) formats.getItem(id).delete();
};

/**
 * Queues a question whether formats by their ids are rules with a formula, which stops the request where an id is gone or
 * has come to mean something else. Call the result after the sync for what they were.
 */
export const queueKnown = (sheet: Excel.Worksheet, ids: readonly string[]): (() => readonly Signed[]) => {
  const formats = sheet.getRange().conditionalFormats;
  return queueSigned(ids.map((id) => formats.getItem(id)));
};
