/** Groups that only the half "pejalan" has: agencies with their programs, parts of a kecamatan with what they do; kinds of DAK. */
import * as daftar from './names-pejalan-daftar';
import type { Random } from './random';
import { leaf, type Pohon, type Simpul } from './simpul';
import { berkelompok } from './tree-kelompok';

export const pohonPejalan = (r: Random, macam: Pohon): Simpul[] | null => {
  const terbagi = (tingkat: 'golongan' | 'kelompok', list: Readonly<Record<string, readonly string[]>>): Simpul[] =>
    berkelompok(r, daftar, tingkat, Object.keys(list), 5, (nama) => {
      const own = list[nama] ?? [];
      const chosen = new Set(r.shuffle(own).slice(0, r.int(2, 4)));
      return own.filter((one) => chosen.has(one));
    });
  switch (macam) {
    case 'opd':
      return terbagi('golongan', daftar.PROGRAM_OPD);
    case 'bagian':
      return terbagi('golongan', daftar.SEKSI);
    case 'upt':
      return terbagi('kelompok', daftar.SEKSI);
    case 'upaya':
      return r.shuffle(daftar.JENIS_DAK).slice(0, r.int(7, 10)).map((one) => leaf(r, daftar, 'butir', '', one, 'hitungan')); // prettier-ignore
    default:
      return null;
  }
};
