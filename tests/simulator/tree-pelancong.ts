/** Groups that only the half "pelancong" has: bidang of a dinas with sums of their own, bidang of DAK with their menus. */
import * as pelancong from './names-pelancong';
import type { Random } from './random';
import type { Pohon, Simpul } from './simpul';
import { berkelompok } from './tree-kelompok';

export const pohonPelancong = (r: Random, macam: Pohon): Simpul[] | null => {
  if (macam === 'kelompok')
    return berkelompok(r, pelancong, 'kelompok', pelancong.KELOMPOK, 5, (nama) =>
      r.shuffle(pelancong.MENU_DAK[nama] ?? []).slice(0, r.int(2, 4)),
    );
  if (macam !== 'bagian') return null;
  // No sub kegiatan belongs to two bidang.
  const names = r.shuffle(pelancong.SUB);
  return berkelompok(r, pelancong, 'golongan', pelancong.BAGIAN, 5, (_, at) =>
    names.slice(at * 4, at * 4 + r.int(2, 4)),
  );
};
