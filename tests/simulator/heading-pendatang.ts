/** Headings of the half "pendatang". */
import { SINGKATAN, type GayaJudul } from './heading';
import type { Random } from './random';

/** `14 = (13/8)*100`, `14 = 13 : 8 x 100%`, `14=13/8x100%`, `14 (=13/8x100)`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/^([^x]*\/[^x]*)x100%?$/, '($1)*100')}`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace('/', ' : ').replace(/x100/, ' x 100')}`,
  (nomor, persamaan) => `${nomor}=${persamaan}`,
  (nomor, persamaan) => `${nomor} (=${persamaan.replace('%', '')})`,
];

export const judulPendatang = (r: Random, nomor: GayaJudul['nomor'], kata: ReadonlyMap<string, string>): GayaJudul => {
  // Several hands: words cut short, or with a colon or a blank behind them.
  const cuts = r.chance(0.18) ? r.shuffle(SINGKATAN).slice(0, 3) : [];
  const ekor = r.chance(0.06) ? r.pick([' ', ' :']) : '';
  const cut = (word: string): string =>
    `${cuts.reduce((text, [long, short]) => text.replace(long, short), word)}${ekor}`;
  return {
    nomor: r.pick([nomor, nomor, 'angka', 'angka', 'angka-bawah', 'angka-bawah', 'titik', 'kurung'] as const),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, cut(word)])),
    lepas: r.chance(0.12),
    sebar: r.chance(0.08),
    perKolom: r.chance(0.1),
    datar: r.chance(0.12),
  };
};
