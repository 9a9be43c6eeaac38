import { katalog, isiPesan, type Language } from '../../bahasa';
import { FileError } from '../../xlsx/errors';

export { readCodes } from '../../xlsx/nomenklatur';

/** Why a file could not be read, in the user's words. */
export const whyNot = (error: unknown, language: Language): string => {
  if (!(error instanceof FileError)) return error instanceof Error ? error.message : String(error);
  const { apa, tindakan } = isiPesan(katalog[language].berkas[error.code], language, { part: error.detail.part ?? '' });
  return `${apa} ${tindakan}`;
};
