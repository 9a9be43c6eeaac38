import { breathe } from '../engine/breathe';
import { PortError, reach, type Work } from '../engine/port';
import type { Report, ReportCell } from '../laporan';
import { inputOf } from './content';
import { runExcel, type ExcelEnvironment } from './context';
import { toPortError } from './errors';
import { isUntouched, markAsOurs, MARKER } from './report-mark';
import { queueChart, queueLooks, queuePage } from './report-looks';

/**
 * The helper library's `ExcelUtilities.forceCreateSheet` would do half of this, but deletes whatever sheet bears the name
 * without asking. A planner's own sheet must stay, so it is not used: an earlier report goes only when it is ours and
 * nobody has changed it since.
 */

/** What became of a report: the sheet's name, and whether it took the place of an earlier one. */
export type ReportResult = { readonly sheet: string; readonly replaced: boolean };

const LONGEST = 31;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** "Laporan TW II", "Laporan TW II (2)", … */
const numbered = (name: string, number: number): string => {
  const suffix = number === 1 ? '' : ` (${String(number)})`;
  return name.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
};

/** The first names of the series that exist, and the first that is free. */
const series = (
  name: string,
  taken: readonly string[],
): { readonly used: readonly string[]; readonly free: string } => {
  const used: string[] = [];
  for (let number = 1; ; number += 1) {
    const wanted = numbered(name, number);
    const found = taken.find((one) => sameName(one, wanted));
    if (found === undefined) return { used, free: wanted };
    used.push(found);
  }
};

/** An earlier report on the same subject that is as we left it, among sheets that bear its names. One sync. */
const findEarlier = async (
  context: Excel.RequestContext,
  names: readonly string[],
  subject: string,
): Promise<{ readonly id: string; readonly name: string } | null> => {
  if (names.length === 0) return null;
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('id, name');
    const mark = sheet.names.getItemOrNullObject(MARKER);
    mark.load('formula');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('values, rowIndex, columnIndex');
    return { sheet, mark, used };
  });
  await context.sync();
  const earlier = sheets.find(
    ({ sheet, mark, used }) =>
      !mark.isNullObject && !used.isNullObject && isUntouched(mark.formula, { name: sheet.name, subject }, used),
  );
  return earlier === undefined ? null : { id: earlier.sheet.id, name: earlier.sheet.name };
};

const input = (cell: ReportCell | null): string | number | boolean =>
  cell === null
    ? ''
    : inputOf(
        typeof cell.value === 'number' ? { type: 'number', value: cell.value } : { type: 'text', value: cell.value },
        cell.format,
      );

/** Characters of contents and formats a sync: far below the 5 MB of a request, because the page waits while it is made. */
const CHARACTERS_PER_SYNC = 800_000;

/** Rows in bands that fit one request each, as [first, end). */
const bands = (rows: Report['rows']): (readonly [number, number])[] => {
  const result: [number, number][] = [];
  let size = 0;
  rows.forEach((row, index) => {
    const own = row.reduce((sum, cell) => sum + 14 + String(cell?.value ?? '').length, 0);
    const last = result.at(-1);
    size += own;
    if (last !== undefined && size <= CHARACTERS_PER_SYNC) last[1] = index + 1;
    else {
      result.push([index, index + 1]);
      size = own;
    }
  });
  return result;
};

const queueBand = (sheet: Excel.Worksheet, report: Report, [first, end]: readonly [number, number]): void => {
  const rows = report.rows.slice(first, end);
  const range = sheet.getRangeByIndexes(first, 0, rows.length, report.widths.length);
  range.numberFormat = rows.map((row) => row.map((cell) => cell?.format ?? 'General'));
  range.values = rows.map((row) => row.map(input));
};

/**
 * Writes the cells band by band; `last` is queued behind the last band. One sync within the payload limit. Can be cancelled
 * between two bands.
 */
const writeCells = async (sheet: Excel.Worksheet, report: Report, last: () => void, work?: Work): Promise<void> => {
  const [first, ...rest] = bands(report.rows);
  const { length: width } = report.widths;
  const go = async (
    band: readonly [number, number],
    following: readonly (readonly [number, number])[],
  ): Promise<void> => {
    await breathe();
    reach(work, { stage: 'menulis', done: band[0] * width, total: report.rows.length * width });
    queueBand(sheet, report, band);
    const [next, ...later] = following;
    await breathe();
    if (next === undefined) last();
    await breathe();
    await sheet.context.sync();
    if (next !== undefined) await go(next, later);
  };
  if (first !== undefined) await go(first, rest);
};

/** Adds a blank sheet and returns its id. Throws 'struktur-terproteksi'. */
const addSheet = async (context: Excel.RequestContext, name: string): Promise<string> => {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id');
  try {
    await context.sync();
  } catch (error) {
    const { code, detail } = toPortError(error);
    throw code === 'terproteksi' ? new PortError('struktur-terproteksi', detail) : error;
  }
  return sheet.id;
};

/**
 * Writes a report into a new sheet at the end of the workbook and shows it. Sheets that are there stay as they are, but for
 * an earlier report on the same subject that nobody has changed: the new one takes its place and name. Three syncs within
 * the payload limit (look, add, write), one more where a sheet bears the name already.
 * Throws PortError; 'struktur-terproteksi' where no sheet can be added, 'dibatalkan'. What was half made is removed again.
 */
export const addReport = async (environment: ExcelEnvironment, report: Report, work?: Work): Promise<ReportResult> => {
  let made: string | null = null;
  try {
    return await runExcel(environment, async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name');
      protection.load('protected');
      reach(work, { stage: 'menulis', done: 0, total: 0 });
      await context.sync();
      if (protection.protected) throw new PortError('struktur-terproteksi');
      const { used, free } = series(
        report.name,
        worksheets.items.map(({ name }) => name),
      );
      const earlier = await findEarlier(context, used, report.subject);
      made = await addSheet(context, free);
      const sheet = worksheets.getItem(made);
      const name = earlier?.name ?? free;
      const finish = (): void => {
        queueLooks(sheet, report);
        queueChart(sheet, report);
        queuePage(sheet, report);
        if (earlier !== null) {
          worksheets.getItem(earlier.id).delete();
          sheet.name = name;
        }
        markAsOurs(sheet, { name, subject: report.subject }, report);
        sheet.activate();
        sheet.getRange('A1').select();
      };
      await writeCells(sheet, report, finish, work);
      return { sheet: name, replaced: earlier !== null };
    });
  } catch (error) {
    const id: string | null = made;
    if (id !== null) await removeSheet(environment, id);
    throw error;
  }
};

/** Takes a half-made report away; the failure that left it is the one to report. */
const removeSheet = (environment: ExcelEnvironment, id: string): Promise<void> =>
  runExcel(environment, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  }).catch(() => undefined);
