/** Groups that only the half "pengelana" has: kecamatan with nagari, bagian and committees of the DPRD, rooms of the RSUD, agencies, upaya. */
import * as pengelana from './names-pengelana';
import type { Random } from './random';
import type { Pohon, Simpul } from './simpul';
import { berkelompok } from './tree-kelompok';

export const pohonPengelana = (r: Random, macam: Pohon): Simpul[] | null => {
  /** Some of those that are its own, in their order. */
  const sendiri = (grup: Readonly<Record<string, readonly string[]>>): Simpul[] =>
    berkelompok(r, pengelana, 'golongan', Object.keys(grup), 4, (nama) => {
      const list = grup[nama] ?? [];
      const chosen = new Set(r.shuffle(list).slice(0, r.int(2, 5)));
      return list.filter((one) => chosen.has(one));
    });
  /** Nothing belongs to two groups. */
  const terbagi = (grup: readonly string[], list: readonly string[]): Simpul[] => {
    const names = r.shuffle(list);
    return berkelompok(r, pengelana, 'golongan', grup, 4, (_, at) => names.slice(at * 5, at * 5 + r.int(3, 5)));
  };
  switch (macam) {
    case 'wilayah-induk':
      return sendiri(pengelana.KELURAHAN);
    case 'opd':
      return sendiri(pengelana.PROGRAM_OPD);
    case 'ruang':
      return sendiri(pengelana.UPAYA);
    case 'bagian':
      return terbagi(pengelana.BAGIAN, pengelana.SUB_DEWAN);
    case 'unit':
      return terbagi(pengelana.ALAT, pengelana.SUB_DEWAN);
    case 'upaya':
      return terbagi(pengelana.UNIT_RSUD, pengelana.SUB_RSUD);
    default:
      return null;
  }
};
