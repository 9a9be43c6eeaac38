import { breathe } from '../port/breathe';
import { PortError } from '../port/obstacles';
import { reach, type Work } from '../port/work';
import type { Report, ReportCell } from '../laporan';
import { inputOf } from './content';
import { runExcel, type ExcelEnvironment } from './context';
import { toPortError } from './errors';
import { formatFor, type Habits } from './habits';
import { markAsOurs } from './report-mark';
import {
  isNameTaken,
  queueEarlier,
  settleReport,
  type EarlierReports,
  type Making,
  type ReportResult,
} from './report-place';
import { queueChart, queueLooks, queuePage } from './report-looks';

/**
 * The helper library's `ExcelUtilities.forceCreateSheet` would do half of this, but deletes whatever sheet bears the name
 * without asking. A planner's own sheet must stay, so it is not used: an earlier report goes only when it is ours and
 * nobody has changed it since.
 */

export type { ReportResult };

const LONGEST = 31;
/** How often another name is looked for when somebody takes one meanwhile. */
const TRIES = 3;

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

/**
 * The name of a sheet that is being made: nobody else's can have it, so that what stands under it is ours whatever Excel
 * says of adding it (LAKON=lengkap: "ItemAlreadyExists" after the sheet was added).
 */
const ownName = (name: string): string => {
  const suffix = ` ~${Math.random().toString(36).slice(2, 8)}`;
  return name.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
};

const input = (cell: ReportCell | null): string | number | boolean =>
  cell === null
    ? ''
    : inputOf(
        typeof cell.value === 'number' ? { kind: 'number', value: cell.value } : { kind: 'text', value: cell.value },
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

const queueBand = (
  sheet: Excel.Worksheet,
  habits: Habits,
  report: Report,
  [first, end]: readonly [number, number],
): void => {
  const rows = report.rows.slice(first, end);
  const range = sheet.getRangeByIndexes(first, 0, rows.length, report.widths.length);
  range.numberFormat = rows.map((row) => row.map((cell) => formatFor(habits, cell?.format ?? 'General')));
  range.values = rows.map((row) => row.map(input));
};

/**
 * Writes the cells band by band; `last` is queued behind the last band. One sync within the payload limit. Can be cancelled
 * between two bands.
 */
const writeCells = async (
  sheet: Excel.Worksheet,
  habits: Habits,
  report: Report,
  last: () => void,
  work?: Work,
): Promise<void> => {
  const [first, ...rest] = bands(report.rows);
  const { length: width } = report.widths;
  const go = async (
    band: readonly [number, number],
    following: readonly (readonly [number, number])[],
  ): Promise<void> => {
    await breathe();
    reach(work, { stage: 'menulis', done: band[0] * width, total: report.rows.length * width });
    queueBand(sheet, habits, report, band);
    const [next, ...later] = following;
    await breathe();
    if (next === undefined) last();
    await breathe();
    await sheet.context.sync();
    if (next !== undefined) await go(next, later);
  };
  if (first !== undefined) await go(first, rest);
};

/** Adds a blank sheet in the sync that looks for an earlier report. Throws 'struktur-terproteksi'. */
const addSheet = async (context: Excel.RequestContext, name: string, look: EarlierReports): Promise<string> => {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id');
  try {
    await context.sync();
  } catch (error) {
    const { code, detail } = toPortError(error);
    throw code === 'terproteksi' ? new PortError('struktur-terproteksi', detail) : error;
  }
  look.read();
  return sheet.id;
};

const write = async (
  context: Excel.RequestContext,
  habits: Habits,
  report: Report,
  making: Making,
  work?: Work,
): Promise<ReportResult> => {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  reach(work, { stage: 'menulis', done: 0, total: 0 });
  await context.sync();
  if (protection.protected) throw new PortError('struktur-terproteksi');
  const names = worksheets.items.map(({ name }) => name);
  const { used, free } = series(report.name, names);
  making.name = ownName(free);
  making.asked = true;
  const look = queueEarlier(context, used, report.subject);
  making.id = await addSheet(context, making.name, look);
  const earlier = look.found();
  making.earlier = earlier?.id ?? null;
  const sheet = worksheets.getItem(making.id);
  const sign = (name: string): void => markAsOurs(sheet, { name, subject: report.subject }, report);
  const again = earlier === null ? null : queueEarlier(context, [earlier.name], report.subject, false);
  const finish = (): void => {
    // First, so that nothing else is done where somebody took the name meanwhile.
    sheet.name = free;
    making.name = free;
    queueLooks(sheet, report);
    queueChart(sheet, report);
    queuePage(sheet, report);
    sheet.activate();
    sheet.getRange('A1').select();
    if (earlier === null || again === null) return sign(free);
    // Out of sight nobody can change it any more: what is read now is what will be removed.
    again.queue();
    worksheets.getItem(earlier.id).visibility = 'Hidden';
  };
  await writeCells(sheet, habits, report, finish, work);
  if (earlier === null || again === null) return { sheet: free, replaced: false };
  again.read();
  const isOurs = again.found() !== null;
  const name = isOurs ? earlier.name : free;
  making.result = { sheet: name, replaced: isOurs };
  if (isOurs) {
    worksheets.getItem(earlier.id).delete();
    sheet.name = name;
  } else worksheets.getItem(earlier.id).visibility = 'Visible';
  sign(name);
  await context.sync();
  return making.result;
};

/**
 * Writes a report into a new sheet at the end of the workbook and shows it. Sheets that are there stay as they are, but for
 * an earlier report on the same subject that nobody has changed: the new one takes its place and name once it is complete.
 * Three syncs within the payload limit (look, add, write), one more where it takes the place of another.
 * Throws PortError; 'struktur-terproteksi' where no sheet can be added, 'dibatalkan'. What was half made is removed again,
 * and the earlier report is there; 'laporan-sebagian' where that cannot be seen.
 */
export const addReport = async (
  environment: ExcelEnvironment,
  habits: Habits,
  report: Report,
  work?: Work,
  tries = TRIES,
): Promise<ReportResult> => {
  const making: Making = { name: report.name, asked: false, id: null, earlier: null, result: null };
  try {
    return await runExcel(environment, (context) => write(context, habits, report, making, work));
  } catch (error) {
    const failure = toPortError(error);
    return settleReport(environment, making, failure).catch((left: unknown) => {
      if (left === failure && isNameTaken(failure) && tries > 1)
        return addReport(environment, habits, report, work, tries - 1);
      throw left;
    });
  }
};
