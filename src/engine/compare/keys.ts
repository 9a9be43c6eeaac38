import type { Kolom } from '../figures/kolom';

/** What tables of different forms should agree on. */
export type Hal = 'pagu' | 'target' | 'realisasi';

/** Columns that say the same thing in different forms; a form with several pagu offers each of them. */
export const halOf = ({ role, measure }: Pick<Kolom, 'role' | 'measure'>): Hal | null => {
  if (role === 'pagu' || (role === 'target' && measure === 'Rp') || role === 'anggaran') return 'pagu';
  if (role === 'target' && measure === 'K') return 'target';
  if ((role === 'realisasi' && measure === 'Rp') || role === 'realisasi-keuangan') return 'realisasi';
  return null;
};

/** A name without what does not tell it from another: case, signs, spaces, the word of its level. */
export const nameKey = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/^(?:program|kegiatan|sub ?kegiatan)\s+/, '')
    .replace(/[^a-z]/g, '');

const pairs = (key: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = key.slice(at, at + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
};

/** How alike two keys of names are, 0 to 1: pairs of letters in common (Dice 1945). */
export const kemiripan = (a: string, b: string): number => {
  if (a === b) return 1;
  const [one, other] = [pairs(a), pairs(b)];
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  return (2 * common) / total;
};
