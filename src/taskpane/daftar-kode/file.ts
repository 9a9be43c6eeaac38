import Papa from 'papaparse';
import { katalog, isiPesan, type Language } from '../../bahasa';
import { readNomenklatur, type Nomenklatur } from '../../renja/nomenklatur';
import { FileError } from '../../xlsx/errors';
import { openPackage } from '../../xlsx/package';
import { createReader } from '../../xlsx/reader';

/** The codes and names of a file (.csv or .xlsx, all its sheets); none where it holds no such pair. Throws FileError. */
export const readCodes = (name: string, bytes: Uint8Array): Nomenklatur => {
  if (/\.(?:csv|txt)$/i.test(name))
    return readNomenklatur(
      Papa.parse<string[]>(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data,
    );
  const reader = createReader(openPackage(bytes), 'id');
  return readNomenklatur(reader.structure().sheets.flatMap((sheet) => reader.sheet(sheet.name).grid.values));
};

/** Why a file could not be read, in the user's words. */
export const whyNot = (error: unknown, language: Language): string => {
  if (!(error instanceof FileError)) return error instanceof Error ? error.message : String(error);
  const { apa, tindakan } = isiPesan(katalog[language].berkas[error.code], language, { part: error.detail.part ?? '' });
  return `${apa} ${tindakan}`;
};
