/** Groups that only the half "penjelajah" has: distrik with kampung, agencies and priorities with programs, bagian of Setda, bidang of DAK. */
import * as penjelajah from './names-penjelajah';
import type { Random } from './random';
import type { Pohon, Simpul } from './simpul';
import { berkelompok } from './tree-kelompok';

export const pohonPenjelajah = (r: Random, macam: Pohon): Simpul[] | null => {
  /** No name belongs to two groups. */
  const dibagi = (tingkat: 'golongan' | 'kelompok', grup: readonly string[], list: readonly string[]): Simpul[] => {
    const names = r.shuffle(list);
    return berkelompok(r, penjelajah, tingkat, grup, 5, (_, at) => names.slice(at * 4, at * 4 + r.int(2, 4)));
  };
  const sebagian = (list: readonly string[] = []): string[] => {
    const chosen = new Set(r.shuffle(list).slice(0, r.int(2, 4)));
    return list.filter((one) => chosen.has(one));
  };
  switch (macam) {
    case 'distrik':
      return berkelompok(r, penjelajah, 'golongan', penjelajah.DISTRIK, 5, (nama) =>
        sebagian(penjelajah.KAMPUNG[nama]),
      );
    case 'kelompok':
      return berkelompok(r, penjelajah, 'kelompok', penjelajah.KELOMPOK, 5, (nama) =>
        sebagian(penjelajah.MENU_DAK[nama]),
      );
    case 'opd':
      return berkelompok(r, penjelajah, 'golongan', Object.keys(penjelajah.PROGRAM_OPD), 5, (nama) =>
        sebagian(penjelajah.PROGRAM_OPD[nama]),
      );
    case 'prioritas':
      return dibagi('kelompok', penjelajah.PRIORITAS, penjelajah.PROGRAM.slice(1));
    case 'bagian':
      return dibagi('golongan', penjelajah.BAGIAN, penjelajah.SUB_SETDA);
    default:
      return null;
  }
};
