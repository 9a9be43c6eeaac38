import type { CellValue } from '../grid/types';
import { EditRefused, writeContents } from '../host/model/edit';
import { createWorkbook } from '../host/model/load';
import { createRecalculation } from '../host/recalc/web';
import type { Sheet } from '../host/model/sheet';
import type { Workbook } from '../host/model/workbook';
import { loadFile } from './file/load';
import type { Edit } from './grid/changes';

/** An opened file: its bytes as they came, and the model that the pane and the grid work on. */
export type Book = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
};

/** Opens a file. Rejects with FileError, with a code of the catalogue. */
export const openBook = async (name: string, bytes: Uint8Array): Promise<Book> => {
  const recalculation = await createRecalculation();
  const workbook = createWorkbook(loadFile(bytes), { name, locale: 'id-ID', recalculation });
  // Figures that the file holds no value for; what Excel had stored stays.
  workbook.calculate();
  return { name, bytes, workbook };
};

/** Puts what the user typed into the model. Throws EditRefused for the first cell that the model keeps as it is. */
export const edit = ({ workbook }: Book, sheet: Sheet, edits: readonly Edit[]): void =>
  workbook.as('user', () => {
    let refused: EditRefused | null = null;
    for (const { row, column, input } of edits) {
      const content: CellValue = input;
      try {
        writeContents(workbook, sheet, { top: row, left: column, bottom: row, right: column }, [[content]]);
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error;
        refused ??= error;
      }
    }
    workbook.calculate();
    if (refused !== null) throw refused;
  });
