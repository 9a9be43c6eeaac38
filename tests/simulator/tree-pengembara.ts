/** Groups that only the half "pengembara" has: kecamatan with kelurahan, bidang of a hospital, UPT with their services, agencies, priorities. */
import * as pengembara from './names-pengembara';
import type { Random } from './random';
import type { Pohon, Simpul } from './simpul';
import { berkelompok } from './tree-kelompok';

export const pohonPengembara = (r: Random, macam: Pohon): Simpul[] | null => {
  const beberapa = (list: readonly string[] = []): string[] => {
    const chosen = new Set(r.shuffle(list).slice(0, r.int(2, 4)));
    return list.filter((one) => chosen.has(one));
  };
  /** Nothing belongs to two groups. */
  const terbagi = (tingkat: 'golongan' | 'kelompok', grup: readonly string[], list: readonly string[]): Simpul[] => {
    const names = r.shuffle(list);
    return berkelompok(r, pengembara, tingkat, grup, 4, (_, at) => names.slice(at * 5, at * 5 + r.int(3, 5)));
  };
  switch (macam) {
    case 'wilayah-induk':
      return berkelompok(r, pengembara, 'golongan', pengembara.KECAMATAN_INDUK, 4, (nama) =>
        beberapa(pengembara.KELURAHAN[nama]),
      );
    case 'opd':
      return berkelompok(r, pengembara, 'golongan', Object.keys(pengembara.PROGRAM_OPD), 4, (nama) =>
        beberapa(pengembara.PROGRAM_OPD[nama]),
      );
    case 'bagian':
      return terbagi('golongan', pengembara.BAGIAN, pengembara.SUB_RSUD);
    case 'upt':
      return terbagi('kelompok', pengembara.UPT, pengembara.LAYANAN_UPT);
    case 'prioritas':
      return terbagi('kelompok', pengembara.PRIORITAS, pengembara.PROGRAM.slice(1));
    default:
      return null;
  }
};
