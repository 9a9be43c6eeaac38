export { FileError, FILE_FAULTS, type FileFault } from './errors';
export { openPackage, type Package } from './package';
export { openWorkbook, type OpenOptions, type XlsxWorkbook } from './workbook';
export { isOverwhelming, precedentsOf } from './precedents';
export type { SheetCell } from './dependants';
export type { Change, Recalculate } from './changes';
