import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readNomenklatur, type Nomenklatur } from '../renja/nomenklatur';
import { openWorkbook } from '../xlsx';
import { Problem } from './problems';

const rowsOf = (path: string): readonly (readonly (string | number | boolean)[])[] => {
  if (/\.csv$/i.test(path))
    return Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  const workbook = openWorkbook(readFileSync(path));
  return workbook.sheetNames().flatMap((name) => workbook.readGrid(name).values);
};

/**
 * Reads a table of codes and names (.csv or .xlsx). Throws Problem when it holds no such pair, and what reading the file
 * throws.
 */
export const readNomenclature = (path: string): Nomenklatur => {
  const codes = readNomenklatur(rowsOf(path));
  if (Object.keys(codes).length === 0) throw new Problem('tanpa-nomenklatur', { detail: path });
  return codes;
};
