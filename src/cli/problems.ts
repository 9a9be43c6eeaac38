import {
  formatSel,
  isiPesan,
  katalog,
  pesanHambatan,
  teks,
  type Language,
  type MasalahBerkas,
  type Pesan,
} from '../bahasa';
import { PortError } from '../port/obstacles';
import { FileError } from '../xlsx';
import { systemCode } from './files';

/** A problem with a file that the command line itself finds. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: MasalahBerkas,
    readonly where: { readonly detail?: string } = {},
  ) {
    super(code);
  }
}

const sentence = ({ apa, tindakan }: Pesan): string => `${apa} ${tindakan}`;

/** What went wrong and what to do, in the user's words; the host's own words follow only for what nobody foresaw. */
export const explain = (error: unknown, language: Language): string => {
  const { berkas } = katalog[language];
  if (error instanceof FileError)
    return sentence(isiPesan(berkas[error.code], language, { part: error.detail.part ?? '' }));
  if (error instanceof Problem) {
    const detail = error.where.detail === undefined ? '' : `${error.where.detail}: `;
    return detail + sentence(berkas[error.code]);
  }
  if (error instanceof PortError) {
    const { sheet, cells = [] } = error.detail;
    const place = [
      sheet === undefined ? '' : teks(language, 'cli.lembar', { lembar: sheet }),
      formatSel(cells, language),
    ];
    const where = place.filter((part) => part !== '').join(', ');
    return `${where === '' ? '' : `${where}: `}${sentence(pesanHambatan(error.code, language))}`;
  }
  if (systemCode(error) === 'ENOENT') return sentence(berkas['tak-ada']);
  const message = error instanceof Error ? error.message : String(error);
  return teks(language, 'cli.tak-terduga', { pesan: message });
};
