import type { Random } from './random';
import { leaf, type Simpul } from './simpul';

/**
 * Some groups in the order of their office, each with names of its own below it; `golongan`: their sums stand on their own rows,
 * `kelompok`: after their rows.
 * @param kata the part's vocabulary; `banyak` the most groups, three at least.
 */
export const berkelompok = (
  r: Random,
  kata: Parameters<typeof leaf>[1],
  tingkat: 'golongan' | 'kelompok',
  grup: readonly string[],
  banyak: number,
  anak: (nama: string, at: number) => readonly string[],
): Simpul[] => {
  const chosen = new Set(r.shuffle(grup).slice(0, r.int(3, banyak)));
  return grup
    .filter((nama) => chosen.has(nama))
    .map((nama, at): Simpul => ({
      tingkat,
      nama,
      kode: '',
      k: null,
      lanjutan: [],
      rp: null,
      fisik: 0,
      anak: anak(nama, at).map((one) => leaf(r, kata, 'butir', '', one, 'hitungan')),
    }));
};
