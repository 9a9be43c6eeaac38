/** Headings of the half "pengembara". */
import { SINGKATAN, type GayaJudul } from './heading';
import type { Random } from './random';

/** `13 = 12/7 x 100`, `13=12:7x100%`, `12= 8 + 9 + 10 + 11`, `13 = (12/7)*100%`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor}=${persamaan}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/x100%?/, ' x 100')}`,
  (nomor, persamaan) => `${nomor}=${persamaan.replaceAll('/', ':')}`,
  (nomor, persamaan) => `${nomor}= ${persamaan.replace(/[-+]/g, ' $& ')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/^([^x]*\/[^x]*)x100(%?)$/, '($1)*100$2')}`,
];

export const judulPengembara = (
  r: Random,
  nomor: GayaJudul['nomor'],
  kata: ReadonlyMap<string, string>,
): GayaJudul => {
  const cuts = r.chance(0.12) ? r.shuffle(SINGKATAN).slice(0, 3) : [];
  // A blank before the first word, as a heading pasted from another file has it.
  const tempel = r.chance(0.08);
  const written = (word: string): string => {
    const short = cuts.reduce((text, [long, cut]) => text.replace(long, cut), word);
    return tempel && short.length > 4 ? ` ${short}` : short;
  };
  const lepas = r.chance(0.1);
  return {
    nomor: r.pick([nomor, 'angka', 'angka', 'angka-bawah', 'angka-bawah', 'angka-bawah', 'kurung', 'hurufKurung', 'tutup', 'tanpa'] as const),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, written(word)])),
    lepas,
    ulang: lepas && r.chance(0.5),
    sebar: r.chance(0.08),
    perKolom: r.chance(0.12),
    datar: r.chance(0.08),
  };
}; // prettier-ignore
