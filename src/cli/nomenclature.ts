import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readKode } from '../renja/kode';
import { openWorkbook } from '../xlsx';
import { Problem } from './problems';

/** Rows of a table of codes: the first cell that reads as a code, and the first text after it. */
const pairOf = (cells: readonly (string | number | boolean)[]): readonly [string, string] | null => {
  const at = cells.findIndex((cell) => readKode([cell]) !== null);
  const kode = at < 0 ? null : readKode([cells[at] ?? '']);
  const nama = cells.slice(at + 1).find((cell) => typeof cell === 'string' && /[a-z]/i.test(cell));
  return kode === null || typeof nama !== 'string' ? null : [kode.text, nama.trim()];
};

const rowsOf = (path: string): readonly (readonly (string | number | boolean)[])[] => {
  if (/\.csv$/i.test(path))
    return Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  const workbook = openWorkbook(readFileSync(path));
  return workbook.sheetNames().flatMap((name) => workbook.readGrid(name).values);
};

/**
 * Reads a table of codes and names (.csv or .xlsx; one pair a row, in any columns, code before name).
 * Throws Problem when it holds no such pair, and what reading the file throws.
 */
export const readNomenclature = (path: string): Readonly<Record<string, string>> => {
  const pairs = rowsOf(path)
    .map(pairOf)
    .filter((pair) => pair !== null);
  if (pairs.length === 0) throw new Problem('tanpa-nomenklatur', { detail: path });
  return Object.fromEntries(pairs);
};
