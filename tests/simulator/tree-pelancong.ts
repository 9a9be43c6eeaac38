/** Groups that only the half "pelancong" has: bidang of a dinas with sums of their own, bidang of DAK with their menus. */
import * as pelancong from './names-pelancong';
import type { Random } from './random';
import { leaf, type Pohon, type Simpul } from './simpul';

/** Groups in the order of their office, no name twice; `golongan`: their sums stand on their own rows, else after them. */
const berinduk = (
  r: Random,
  tingkat: 'golongan' | 'kelompok',
  grup: readonly string[],
  list: readonly string[],
): Simpul[] => {
  const names = r.shuffle(list);
  const chosen = new Set(r.shuffle(grup).slice(0, r.int(3, 5)));
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
      anak: names.slice(at * 4, at * 4 + r.int(2, 4)).map((one) => leaf(r, pelancong, 'butir', '', one, 'hitungan')),
    }));
};

export const pohonPelancong = (r: Random, macam: Pohon): Simpul[] | null => {
  if (macam === 'bagian') return berinduk(r, 'golongan', pelancong.BAGIAN, pelancong.SUB);
  return macam === 'kelompok' ? berinduk(r, 'kelompok', pelancong.KELOMPOK, pelancong.MENU_DAK) : null;
};
