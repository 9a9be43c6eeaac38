import { readFileSync } from 'node:fs';
import type { Nomenklatur } from '../renja/nomenklatur';
import { readCodes } from '../xlsx/nomenklatur';
import { Problem } from './problems';

/**
 * Reads a table of codes and names (.csv or .xlsx). Throws Problem when it holds no such pair, and what reading the file
 * throws.
 */
export const readNomenclature = (path: string): Nomenklatur => {
  const codes = readCodes(path, readFileSync(path));
  if (Object.keys(codes).length === 0) throw new Problem('tanpa-nomenklatur', { detail: path });
  return codes;
};
