import Papa from 'papaparse';
import { nomenklaturLembar, readNomenklatur, type Nomenklatur } from '../renja/nomenklatur';
import { openPackage } from './package';
import { createReader } from './reader';

/**
 * The codes and names of a list in a file (.csv, .txt or .xlsx, all its sheets, each read in its own way); none where it
 * holds no such pair. Throws FileError.
 * @param name the file's name, of which only the ending counts.
 */
export const readCodes = (name: string, bytes: Uint8Array): Nomenklatur => {
  if (/\.(?:csv|txt)$/i.test(name))
    return readNomenklatur(
      Papa.parse<string[]>(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data,
    );
  const reader = createReader(openPackage(bytes), 'id');
  const lists = reader.structure().sheets.map((sheet) => nomenklaturLembar(reader.sheet(sheet.name).grid));
  return Object.assign({}, ...lists);
};
