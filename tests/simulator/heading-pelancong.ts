/** Headings of the half "pelancong". */
import { SINGKATAN, type GayaJudul } from './heading';
import type { Random } from './random';

/** `12 = 8+9+10+11`, `13=(12/7)x100%`, `13 = 12 : 7 x 100`, `(13 = 12/7 x 100%)`, `13= 12/7*100%`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor} = ${persamaan}`,
  (nomor, persamaan) => `${nomor}=${persamaan.replace(/^([^x]*\/[^x]*)x/, '($1)x')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace('/', ' : ').replace(/x100%?/, ' x 100')}`,
  (nomor, persamaan) => `(${nomor} = ${persamaan.replace('x100', ' x 100')})`,
  (nomor, persamaan) => `${nomor}= ${persamaan.replace('x100', '*100')}`,
];

export const judulPelancong = (
  r: Random,
  nomor: GayaJudul['nomor'],
  kata: ReadonlyMap<string, string>,
): GayaJudul => {
  const cuts = r.chance(0.12) ? r.shuffle(SINGKATAN).slice(0, 3) : [];
  const cut = (word: string): string => cuts.reduce((text, [long, short]) => text.replace(long, short), word);
  const lepas = r.chance(0.1);
  return {
    nomor: r.pick([nomor, 'angka', 'angka', 'angka', 'angka-bawah', 'angka-bawah', 'tutup', 'kapital', 'tanpa'] as const),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, cut(word)])),
    lepas,
    ulang: lepas && r.chance(0.3),
    sebar: r.chance(0.08),
    perKolom: r.chance(0.1),
    datar: r.chance(0.06),
  };
}; // prettier-ignore
