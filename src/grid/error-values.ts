import type { CellValue } from './types';

/** Excel's error values as cells show them. */
const ERROR_VALUES = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
] as const;

const ALL: ReadonlySet<CellValue> = new Set(ERROR_VALUES);

/** Whether a value is one of Excel's errors, kept as its text. */
export const isErrorValue = (value: CellValue): boolean => ALL.has(value);

/** What Excel shows for a formula it has no result of yet; here also one whose result a file does not tell. */
export const PENDING = '#GETTING_DATA';

/** Whether a cell waits for its result: nothing is known of it, and nothing is wrong with it. */
export const isPending = (value: CellValue): boolean => value === PENDING || value === '#BUSY!';
