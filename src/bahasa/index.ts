import { formatAngka } from './angka';
import { isiTemplat, type ArgumenTemplat, type Isi } from './templates';
import type { Language } from './language';
import { katalog } from './katalog';
import type { Obstacle } from '../port/obstacles';
import type { Refusal } from '../engine/facts/types';
import type { GalatFungsi } from '../renja/fungsi';
import { formatSel } from './temuan';
import type { id } from './id';
import type { Pesan } from './id/pesan';

export { desimalPembeda, formatAngka, formatPersen, type Desimal } from './angka';
export { teksCatatan } from './catatan';
export {
  berupaPersen,
  formatSeharusnya,
  formatSel,
  formatSelisihArah,
  formatTertulis,
  renderFinding,
  tertulisApaAdanya,
} from './temuan';
export { renderPertanyaan } from './pertanyaan';
export { renderSebab } from './sebab';
export { kesimpulan, kesimpulanTabel, tahunDariJudul } from './kesimpulan';
export { asalSkala, namaSkala } from './skala';
export { yangTerbuka } from './terbuka';
export { namaJudul } from './nama-judul';
export { namaMakna, type Makna } from './makna';
export { namaPeriode } from './periode';
export { formatWaktu } from './waktu';
export { katalog } from './katalog';
export { LANGUAGES, type Language } from './language';
export type { Katalog } from './id';
export type { MasalahBerkas, Pesan } from './id/pesan';
export type { Aturan } from './id/aturan';

type Teks = typeof id.teks;
export type KunciTeks = keyof Teks;

/** The values a text needs: none, or one object with exactly its placeholders. */
export type Argumen<Key extends KunciTeks> = ArgumenTemplat<Teks[Key]>;

/** An interface text. Which values it needs is checked by type; numbers are grouped as the language writes them. */
export const teks = <Key extends KunciTeks>(language: Language, key: Key, ...[values]: Argumen<Key>): string =>
  isiTemplat(katalog[language].teks[key], values ?? {}, language) ?? katalog[language].teks[key];

/** A message with its placeholders filled; what has no value stays as written. */
export const isiPesan = (pesan: Pesan, language: Language, values: Isi = {}): Pesan => ({
  apa: isiTemplat(pesan.apa, values, language) ?? pesan.apa,
  tindakan: isiTemplat(pesan.tindakan, values, language) ?? pesan.tindakan,
});

/** What stands in the way, with the sheet by its name where that is known. */
export const pesanHambatan = (obstacle: Obstacle, language: Language, lembar: string | null = null): Pesan => {
  const { hambatan, kata } = katalog[language];
  const named = lembar === null ? null : isiTemplat(kata['lembar-nama'], { nama: lembar }, language);
  return isiPesan(hambatan[obstacle], language, { lembar: named ?? kata['lembar-ini'] });
};

/** Why a RENJA function shows an error. Figures as the language writes them. */
export const pesanFungsi = ({ sebab, isi }: GalatFungsi, language: Language): string =>
  isiTemplat(
    katalog[language].fungsi[sebab],
    { isi: typeof isi === 'number' ? formatAngka(String(isi), language) : isi },
    language,
  ) ?? katalog[language].fungsi[sebab];

/** Why a command wrote nothing, or left cells alone, with the table or cells named. `namaTabel` gives a readable name. */
export const pesanPenolakan = (
  refusal: Refusal,
  language: Language,
  namaTabel: (fingerprint: string) => string = (fingerprint) => fingerprint,
): Pesan =>
  isiPesan(
    katalog[language].penolakan[refusal.code],
    language,
    'cells' in refusal ? { cells: formatSel(refusal.cells, language) } : { table: namaTabel(refusal.table) },
  );
