/** Headings of the half "tamu". */
import type { GayaJudul } from './heading';
import type { Random } from './random';

/** `14 = 13/8 X 100 %`, `14=(13/8)x100%`, `(14 = 13/8x100)`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/x100%?$/, ' X 100 %')}`,
  (nomor, persamaan) => `${nomor}=${persamaan.replace(/^([^x]*\/[^x]*)(?=x100)/, '($1)')}`,
  (nomor, persamaan) => `(${nomor} = ${persamaan.replace('%', '')})`,
  (nomor, persamaan) => `${nomor}=${persamaan}`,
];

/** What a column of a data base makes of words: no dots, no signs. */
const polos = (word: string): string => word.replace(/\s*\/\s*/g, '/').replace(/\.(?=\s|$)/g, '');

export const judulTamu = (r: Random, nomor: GayaJudul['nomor'], kata: ReadonlyMap<string, string>): GayaJudul => {
  const isExport = r.chance(0.15);
  // A web page saved as a sheet has its groups in each of their columns, and nothing merged.
  const ulang = r.chance(0.12);
  return {
    nomor: r.pick([nomor, nomor, 'angka', 'angka', 'angka-bawah', 'angka-bawah', 'kurung', 'siku'] as const),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, isExport ? polos(word) : word])),
    lepas: ulang || r.chance(0.1),
    ulang,
    sebar: !ulang && r.chance(0.06),
    perKolom: r.chance(0.1),
    datar: !ulang && r.chance(0.15),
  };
};
