import { isiPesan, katalog } from '../../bahasa';
import { EditRefused } from '../../host/model/edit';
import { FileError } from '../../xlsx';
import { teks, type Language } from '../teks';

/** Why a file was not opened, and what to do. */
export const openMessage = (language: Language, nama: string, error: unknown): string => {
  if (!(error instanceof FileError)) return teks(language, 'gagal-baca', { sebab: String(error) });
  const { apa, tindakan } = isiPesan(katalog[language].berkas[error.code], language, { part: error.detail.part ?? '' });
  return teks(language, 'gagal-buka', { nama, pesan: `${apa} ${tindakan}` });
};

/** Why a cell stayed as it was. */
export const editMessage = (language: Language, error: unknown): string => {
  if (!(error instanceof EditRefused)) return teks(language, 'edit-lain', { sebab: String(error) });
  if (error.code === 'AccessDenied' || error.code === 'InvalidOperation') return teks(language, `edit-${error.code}`);
  return teks(language, 'edit-lain', { sebab: error.message });
};
