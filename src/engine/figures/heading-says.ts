import { bacaJudul, type Konsep } from '../../renja/kosakata';

/** What the heading of a column can state of its figures. */
export type Hitungan = 'jumlah' | 'selisih' | 'bagian' | 'persen';

/** By what words: 'persen' names the measure alone, 'bagian' also what is always one figure in another. */
const KONSEP: Readonly<Record<Hitungan, ReadonlySet<Konsep>>> = {
  jumlah: new Set(['jumlah', 'sd', 'sd-bulan-ini']),
  selisih: new Set(['sisa', 'selisih', 'deviasi', 'bertambah', 'berkurang']),
  bagian: new Set(['persen', 'tingkat', 'capaian', 'rasio', 'serapan']),
  persen: new Set(['persen']),
};

/** Whether a heading says of its figures that they are sums, differences, shares, or percentages. */
export const menyatakan = (judul: string, hitungan: Hitungan): boolean => {
  if (hitungan === 'persen' && judul.includes('%')) return true;
  return bacaJudul(judul).konsep.some((konsep) => KONSEP[hitungan].has(konsep));
};
