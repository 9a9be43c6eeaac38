/** Headings as offices of the half "awam" write them. */
import { SINGKATAN, type GayaJudul } from './heading';
import type { Random } from './random';

/** `(14)=(13)/(8)x100`, `14 (13:8x100%)`, `14 = 13 / 8 * 100%`. */
const TULIS: readonly ((nomor: number, persamaan: string) => string)[] = [
  (nomor, persamaan) => {
    const [, sum = persamaan, times = ''] = /^(.*?)(x100%?)?$/.exec(persamaan) ?? [];
    return `(${nomor})=${sum.replace(/\d+/g, '($&)')}${times}`;
  },
  (nomor, persamaan) => `${nomor} = (${persamaan.replaceAll('/', ':')})`,
  (nomor, persamaan) => `${nomor} = ${persamaan.replace(/[-+/x]/g, ' $& ').replace(' x ', ' * ')}`,
  (nomor, persamaan) => `${nomor}=${persamaan}`,
];

export const judulAwam = (r: Random, nomor: GayaJudul['nomor'], kata: ReadonlyMap<string, string>): GayaJudul => {
  const cuts = r.chance(0.15) ? r.shuffle(SINGKATAN).slice(0, 4) : [];
  const cut = (word: string): string => cuts.reduce((text, [long, short]) => text.replace(long, short), word);
  const own = ['angka', 'angka', 'angka-bawah', 'angka-bawah', 'tanpa', 'hurufKurung', 'siku', 'strip'] as const;
  return {
    nomor: r.pick([nomor, nomor, ...own]),
    tulis: r.pick(TULIS),
    kata: new Map([...kata].map(([key, word]) => [key, cut(word)])),
    lepas: r.chance(0.1),
    sebar: r.chance(0.08),
    perKolom: r.chance(0.08),
    datar: r.chance(0.1),
  };
};
