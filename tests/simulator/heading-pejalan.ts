/** Headings of the half "pejalan". */
import { SINGKATAN, type GayaJudul } from './heading';
import type { Random } from './random';

/** `13 = 12/7x100%`, `13=12/7*100%`, `13 = (12:7) x 100`, `(13=12/7x100)`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor} = ${persamaan}`,
  (nomor, persamaan) => `${nomor}=${persamaan.replace('x100', '*100')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/^([^x]*)\/([^x]*)x100%?$/, '($1:$2) x 100')}`,
  (nomor, persamaan) => `(${nomor}=${persamaan.replace('%', '')})`,
];

export const judulPejalan = (
  r: Random,
  nomor: GayaJudul['nomor'],
  kata: ReadonlyMap<string, string>,
): GayaJudul => {
  const cuts = r.chance(0.2) ? r.shuffle(SINGKATAN).slice(0, 3) : [];
  // Two blanks where the line was broken once.
  const ganda = r.chance(0.06);
  const written = (word: string): string => {
    const short = cuts.reduce((text, [long, cut]) => text.replace(long, cut), word);
    return ganda ? short.replace(/(\S{4,}) (?=\S{4,})/, '$1  ') : short;
  };
  const lepas = r.chance(0.1);
  return {
    nomor: r.pick([nomor, 'tanpa', 'tanpa', 'angka', 'angka', 'angka-bawah', 'angka-bawah', 'kurung', 'minus', 'titik'] as const),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, written(word)])),
    lepas,
    ulang: lepas && r.chance(0.5),
    sebar: r.chance(0.06),
    perKolom: r.chance(0.1),
    datar: r.chance(0.16),
  };
}; // prettier-ignore
