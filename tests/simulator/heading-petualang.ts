/** Headings of the half "petualang". */
import { SINGKATAN, type GayaJudul } from './heading';
import type { Random } from './random';

/** `13=12/7*100`, `13 = 12 / 7 x 100%`, `13=(12/7)x100%`, `(13)=12/7x100`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor}=${persamaan.replace(/x100%?/, '*100')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/[-+/]/g, ' $& ').replace('x100', ' x 100')}`,
  (nomor, persamaan) => `${nomor}=${persamaan.replace(/^([^x]*\/[^x]*)x100(%?)$/, '($1)x100$2')}`,
  (nomor, persamaan) => `(${nomor})=${persamaan.replace('%', '')}`,
];

export const judulPetualang = (
  r: Random,
  nomor: GayaJudul['nomor'],
  kata: ReadonlyMap<string, string>,
): GayaJudul => {
  const cuts = r.chance(0.12) ? r.shuffle(SINGKATAN).slice(0, 2) : [];
  const ekor = r.chance(0.06);
  const written = (word: string): string => {
    const short = cuts.reduce((text, [long, cut]) => text.replace(long, cut), word);
    return ekor && short.length > 4 ? `${short} ` : short;
  };
  const lepas = r.chance(0.08);
  return {
    nomor: r.pick([nomor, 'tanpa', 'angka', 'angka', 'angka-bawah', 'angka-bawah', 'kurung', 'kapital', 'titik'] as const),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, written(word)])),
    lepas,
    ulang: lepas && r.chance(0.5),
    sebar: r.chance(0.06),
    perKolom: r.chance(0.1),
    datar: r.chance(0.12),
  };
}; // prettier-ignore
