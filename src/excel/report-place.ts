import { PortError } from '../port/obstacles';
import { runExcel, type ExcelEnvironment } from './context';
import { isUntouched, MARKER } from './report-mark';
import { twice } from './settle';

/** What became of a report: the sheet's name, and whether it took the place of an earlier one. */
export type ReportResult = { readonly sheet: string; readonly replaced: boolean };

/** A report on its way: the sheet it is given, and the one that it is to replace. */
export type Making = {
  /** The sheet's name until the report is complete; no other sheet bears it. */
  name: string;
  /** Whether Excel was asked to add it: it may be there although Excel refused. */
  asked: boolean;
  /** Null until Excel has told that the sheet is there. */
  id: string | null;
  earlier: string | null;
  /** Set once nothing but the exchange of the two is left. */
  result: ReportResult | null;
};

/** A look for an earlier report on the same subject that is as we left it, among sheets that bear its names. */
export type EarlierReports = {
  readonly queue: () => void;
  /** To be called after the sync. */
  readonly read: () => void;
  readonly found: () => { readonly id: string; readonly name: string } | null;
};

export const queueEarlier = (
  context: Excel.RequestContext,
  names: readonly string[],
  subject: string,
  atOnce = true,
): EarlierReports => {
  const looked: { readonly sheet: Excel.Worksheet; readonly mark: Excel.NamedItem; readonly used: Excel.Range }[] = [];
  let found: { readonly id: string; readonly name: string } | null = null;
  const queue = (): void => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load('id, name');
      const mark = sheet.names.getItemOrNullObject(MARKER);
      mark.load('formula');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('values, rowIndex, columnIndex');
      looked.push({ sheet, mark, used });
    }
  };
  if (atOnce) queue();
  return {
    queue,
    read: () => {
      const earlier = looked.find(
        ({ sheet, mark, used }) =>
          !mark.isNullObject && !used.isNullObject && isUntouched(mark.formula, { name: sheet.name, subject }, used),
      );
      found = earlier === undefined ? null : { id: earlier.sheet.id, name: earlier.sheet.name };
    },
    found: () => found,
  };
};

type SheetNow = { readonly id: string; readonly name: string; readonly isMarked: boolean };

const sheetsNow = (environment: ExcelEnvironment): Promise<readonly SheetNow[]> =>
  runExcel(environment, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const looked = worksheets.items.map((sheet) => {
      const mark = sheet.names.getItemOrNullObject(MARKER);
      mark.load('name');
      return { sheet, mark };
    });
    await context.sync();
    return looked.map(({ sheet, mark }) => ({ id: sheet.id, name: sheet.name, isMarked: !mark.isNullObject }));
  });

/** Takes a half-made report away and shows the one that it was to replace. One sync. */
const clearUp = (environment: ExcelEnvironment, half: SheetNow | null, earlier: SheetNow | null): Promise<void> =>
  runExcel(environment, async (context) => {
    const { worksheets } = context.workbook;
    if (earlier !== null) worksheets.getItem(earlier.id).visibility = 'Visible';
    if (half !== null) worksheets.getItem(half.id).delete();
    if (earlier !== null || half !== null) await context.sync();
  });

/** Whether a sheet of that name came in between. */
export const isNameTaken = ({ detail }: PortError): boolean => (detail.cause ?? '').includes('ItemAlreadyExists');

/**
 * After a failure: looks which sheets there are. Returns where the report is complete after all; else what is half made goes,
 * the earlier report is shown, and the failure is thrown. 'laporan-sebagian' where that could not be seen to be done.
 */
export const settleReport = async (
  environment: ExcelEnvironment,
  making: Making,
  failure: PortError,
): Promise<ReportResult> => {
  if (!making.asked) throw failure;
  const unsure = (): never => {
    throw new PortError('laporan-sebagian', { sheet: making.name, cause: failure.detail.cause ?? failure.code });
  };
  const sheets = await twice(() => sheetsNow(environment)).catch(unsure);
  // Excel may have added it without telling.
  const own = sheets.find(({ id, name }) => (making.id === null ? name === making.name : id === making.id));
  const earlier = sheets.find(({ id }) => id === making.earlier) ?? null;
  const isDone = own?.isMarked === true && failure.code !== 'dibatalkan';
  if (own !== undefined && isDone && (making.earlier === null || earlier === null || making.result?.replaced === false))
    return { sheet: own.name, replaced: making.result?.replaced ?? false };
  await twice(() => clearUp(environment, own ?? null, earlier)).catch(unsure);
  throw failure;
};
