export type { BookStyle } from './styles-xml';
export { MAX_ROWS, writeBook, type BookCell, type BookRow, type BookSheet } from './write-book';
