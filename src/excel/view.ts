import type { Cell } from '../grid/types';
import { parseArea } from '../grid/address';
import { rangeOf } from './area';
import type { ExcelEnvironment } from './context';

/** What happens in the workbook beside the pane. */
export type WorkbookEvent =
  | { readonly kind: 'lembar'; readonly sheet: string }
  | { readonly kind: 'pilihan'; readonly sheet: string; readonly cell: Cell }
  /** Contents changed, by the user, a co-author (`remote`) or another add-in; not by this one. */
  | { readonly kind: 'isi'; readonly sheet: string; readonly remote: boolean }
  /** Sheets came, went, were renamed or moved. */
  | { readonly kind: 'susunan' };

/** A sheet by the name it has now, and the id it keeps while the workbook is open; `hidden`: nobody sees it, nor can it be shown. */
export type SheetName = { readonly id: string; readonly name: string; readonly hidden: boolean };

/** The sheets of the workbook, in order. One sync. */
export const worksheets = async (context: Excel.RequestContext): Promise<readonly SheetName[]> => {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return sheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== 'Visible' }));
};

export type Dispose = () => Promise<void>;

/** Shows a cell in the sheet. The sheet comes to the front only when another one is there; the pane keeps the focus. */
export const goTo = async (context: Excel.RequestContext, name: string, cell: Cell): Promise<void> => {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const sheet = worksheets.getItem(name);
  if (active.name !== name) sheet.activate();
  rangeOf(sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }).select();
  await context.sync();
};

/** Rows of a sheet, 0-based. */
export type SelectedRows = { readonly sheet: string; readonly first: number; readonly last: number };

/** The rows that the selection covers, from its uppermost to its lowest. One sync. */
export const selectedRows = async (context: Excel.RequestContext): Promise<SelectedRows> => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  const { areas } = context.workbook.getSelectedRanges();
  areas.load('items/rowIndex,items/rowCount');
  await context.sync();
  return {
    sheet: sheet.name,
    first: Math.min(...areas.items.map(({ rowIndex }) => rowIndex)),
    last: Math.max(...areas.items.map(({ rowIndex, rowCount }) => rowIndex + rowCount - 1)),
  };
};

const nameOf = async (excel: typeof Excel, worksheetId: string): Promise<string | null> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });

/** The first cell of an address such as 'C4', 'B2:D5,F7'; null for whole rows and columns. */
const firstCell = (address: string): Cell | null => {
  const area = parseArea(address.split(',')[0] ?? '');
  return area === null ? null : { row: area.top, column: area.left };
};

/**
 * Watches selection, contents and the active sheet. The result stops watching. An event whose sheet is gone by the time it
 * is told, or that arrives while Excel cannot be asked, is handed to `onError`. Renaming is told where the host has that
 * event (ExcelApi 1.17); elsewhere it is seen when a sheet comes to the front, or is not found.
 */
export const watchWorkbook = async (
  { excel, supports }: Pick<ExcelEnvironment, 'excel' | 'supports'>,
  listener: (event: WorkbookEvent) => void,
  onError: (error: unknown) => void,
): Promise<Dispose> => {
  const tell = async (worksheetId: string, event: (sheet: string) => WorkbookEvent | null): Promise<void> => {
    try {
      const sheet = await nameOf(excel, worksheetId);
      const told = sheet === null ? null : event(sheet);
      if (told !== null) listener(told);
    } catch (error) {
      onError(error);
    }
  };
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const arranged = (): Promise<void> => {
      listener({ kind: 'susunan' });
      return Promise.resolve();
    };
    const handlers: readonly { remove: () => void }[] = [
      worksheets.onAdded.add(arranged),
      worksheets.onDeleted.add(arranged),
      ...(supports('1.17') ? [worksheets.onNameChanged.add(arranged), worksheets.onMoved.add(arranged)] : []),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        tell(worksheetId, (sheet) => {
          const cell = firstCell(address);
          return cell === null ? null : { kind: 'pilihan', sheet, cell };
        }),
      ),
      worksheets.onChanged.add(({ worksheetId, triggerSource, source }) =>
        triggerSource === 'ThisLocalAddin'
          ? Promise.resolve()
          : tell(worksheetId, (sheet) => ({ kind: 'isi', sheet, remote: source === 'Remote' })),
      ),
      worksheets.onActivated.add(({ worksheetId }) => tell(worksheetId, (sheet) => ({ kind: 'lembar', sheet }))),
    ];
    await context.sync();
    return () =>
      excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
  });
};
