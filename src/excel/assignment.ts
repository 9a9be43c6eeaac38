import { isFormula } from '../grid/cells';
import type { Cell, CellValue } from '../grid/types';

/** One cell to be assigned. `format` is the number format it shall have afterwards, null to leave it. */
export type Assignment = { readonly cell: Cell; readonly input: CellValue; readonly format: string | null };

/** What a cell formatted as text would take as text: formulas, numbers and truth values. */
export const becomesText = (input: CellValue): boolean => typeof input !== 'string' || isFormula(input);

/** The format that a cell needs while its content is assigned. */
export const formatMeanwhile = ({ input, format }: Assignment): string | null =>
  format === '@' && becomesText(input) ? 'General' : format;
