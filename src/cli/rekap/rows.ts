import { katalog, teks, type Language } from '../../bahasa';
import { barisTabel, barisTakTerbaca, type BarisRekap } from '../../laporan/rekap/rekap-row';
import type { Recalculate } from '../../xlsx';
import type { Input } from '../files';
import { explain } from '../problems';
import { unreadReason } from '../report';
import { studyFile } from '../study';
import type { Choices } from '../usage';

/** What every file of a run is read with. */
export type Reading = {
  readonly choices: Choices;
  readonly language: Language;
  readonly recalculate?: Recalculate;
};

/**
 * The rows of one file: its tables, and where there are none why each of its sheets gave none. A file that cannot be read
 * is a row that says why; nothing is thrown.
 */
export const rowsOfFile = async (
  { path, below }: Input,
  { choices, language, recalculate }: Reading,
): Promise<readonly BarisRekap[]> => {
  try {
    const { sheets, unread } = await studyFile(path, null, choices, recalculate);
    const tables = sheets.flatMap(({ analysis }) => analysis.tables.map((table) => barisTabel(below, table)));
    if (tables.length > 0) return tables;
    const rows = unread.map((one) => {
      const next = one.reason === 'tersembunyi' ? '' : ` ${katalog[language].takTerbaca[one.reason].tindakan}`;
      return barisTakTerbaca(below, one.sheet, `${unreadReason(one, language)}${next}`);
    });
    return rows.length > 0 ? rows : [barisTakTerbaca(below, null, katalog[language].takTerbaca.kosong.apa)];
  } catch (error) {
    return [barisTakTerbaca(below, null, explain(error, language))];
  }
};

/** The row of a file whose reading did not come to an end. */
export const rowsOfStopped = ({ below }: Input, message: string, language: Language): readonly BarisRekap[] => [
  barisTakTerbaca(below, null, teks(language, 'rekap.terhenti', { pesan: message })),
];
