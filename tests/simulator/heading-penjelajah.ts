/** Headings of the half "penjelajah". */
import { SINGKATAN, type GayaJudul } from './heading';
import type { Random } from './random';

/** `12=(8+9+10+11)`, `13 = 12/7*100`, `13 (12/7x100%)`, `13= 12 / 7 x 100%`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor} = ${persamaan}`,
  (nomor, persamaan) => (persamaan.includes('/') ? `${nomor}=${persamaan}` : `${nomor}=(${persamaan})`),
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/x100%?/, '*100')}`,
  (nomor, persamaan) => `${nomor} (${persamaan})`,
  (nomor, persamaan) => `${nomor}= ${persamaan.replace('/', ' / ').replace('x100', ' x 100')}`,
];

export const judulPenjelajah = (
  r: Random,
  nomor: GayaJudul['nomor'],
  kata: ReadonlyMap<string, string>,
): GayaJudul => {
  const cuts = r.chance(0.1) ? r.shuffle(SINGKATAN).slice(0, 2) : [];
  // Two blanks where one was meant, a blank at the end.
  const kotor = r.chance(0.08);
  const written = (word: string): string => {
    const short = cuts.reduce((text, [long, cut]) => text.replace(long, cut), word);
    return kotor ? `${short.replace(' ', '  ')} ` : short;
  };
  const lepas = r.chance(0.12);
  return {
    nomor: r.pick([nomor, 'angka', 'angka', 'angka-bawah', 'angka-bawah', 'angka-bawah', 'kurung', 'titik', 'tanpa', 'tanpa'] as const),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, written(word)])),
    lepas,
    ulang: lepas && r.chance(0.4),
    sebar: r.chance(0.06),
    perKolom: r.chance(0.12),
    datar: r.chance(0.07),
  };
}; // prettier-ignore
