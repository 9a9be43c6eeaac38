/** Headings of the half "pengelana". */
import { SINGKATAN, type GayaJudul } from './heading';
import type { Random } from './random';

/** `12=8+9+10+11`, `13 = (12/7) x 100%`, `13=12/7*100%`, `13 = 12 : 7 x 100`, `(13)=(12/7x100%)`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor}=${persamaan}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/^([^x]*\/[^x]*)x100(%?)$/, '($1) x 100$2')}`,
  (nomor, persamaan) => `${nomor}=${persamaan.replace('x100', '*100')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace('/', ' : ').replace(/x100%?/, ' x 100')}`,
  (nomor, persamaan) => `${nomor}=(${persamaan})`,
];

export const judulPengelana = (
  r: Random,
  nomor: GayaJudul['nomor'],
  kata: ReadonlyMap<string, string>,
): GayaJudul => {
  const cuts = r.chance(0.12) ? r.shuffle(SINGKATAN).slice(0, 3) : [];
  // A blank at the end, as in headings that were typed again.
  const kotor = r.chance(0.08);
  const written = (word: string): string => {
    const short = cuts.reduce((text, [long, cut]) => text.replace(long, cut), word);
    return kotor ? `${short} ` : short;
  };
  const lepas = r.chance(0.1);
  return {
    nomor: r.pick([nomor, 'angka', 'angka', 'angka-bawah', 'angka-bawah', 'angka-bawah', 'kurung', 'minus', 'kapital', 'tanpa'] as const),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, written(word)])),
    lepas,
    ulang: lepas && r.chance(0.4),
    sebar: r.chance(0.07),
    perKolom: r.chance(0.12),
    datar: r.chance(0.08),
  };
}; // prettier-ignore
