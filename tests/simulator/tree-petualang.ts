/** Groups that only the half "petualang" has: biro of a secretariat with what they do, agencies with their programs. */
import * as petualang from './names-petualang';
import type { Random } from './random';
import type { Pohon, Simpul } from './simpul';
import { berkelompok } from './tree-kelompok';

export const pohonPetualang = (r: Random, macam: Pohon): Simpul[] | null => {
  const terbagi = (tingkat: 'golongan' | 'kelompok'): Simpul[] => {
    const names = r.shuffle(petualang.SUB_BIRO);
    return berkelompok(r, petualang, tingkat, petualang.BIRO, 5, (_, at) => names.slice(at * 6, at * 6 + r.int(3, 6)));
  };
  switch (macam) {
    case 'bagian':
      return terbagi('golongan');
    case 'upt':
      return terbagi('kelompok');
    case 'opd':
      return berkelompok(r, petualang, 'golongan', Object.keys(petualang.PROGRAM_OPD), 5, (nama) => {
        const list = petualang.PROGRAM_OPD[nama] ?? [];
        const chosen = new Set(r.shuffle(list).slice(0, r.int(2, 4)));
        return list.filter((one) => chosen.has(one));
      });
    default:
      return null;
  }
};
