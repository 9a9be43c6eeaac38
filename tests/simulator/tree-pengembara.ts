/** Groups that only the half "pengembara" has: kecamatan with kelurahan, bidang of a hospital, UPT with their services, agencies, priorities. */
import * as pengembara from './names-pengembara';
import type { Random } from './random';
import { leaf, type Pohon, type Simpul } from './simpul';

/** Some groups in the order of their office; `golongan`: their sums stand on their own rows, else after them. */
const bersusun = (
  r: Random,
  tingkat: 'golongan' | 'kelompok',
  grup: readonly string[],
  anak: (nama: string, at: number) => readonly string[],
): Simpul[] => {
  const chosen = new Set(r.shuffle(grup).slice(0, r.int(3, 4)));
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
      anak: anak(nama, at).map((one) => leaf(r, pengembara, 'butir', '', one, 'hitungan')),
    }));
};

export const pohonPengembara = (r: Random, macam: Pohon): Simpul[] | null => {
  const beberapa = (list: readonly string[] = []): string[] => {
    const chosen = new Set(r.shuffle(list).slice(0, r.int(2, 4)));
    return list.filter((one) => chosen.has(one));
  };
  /** Nothing belongs to two groups. */
  const terbagi = (tingkat: 'golongan' | 'kelompok', grup: readonly string[], list: readonly string[]): Simpul[] => {
    const names = r.shuffle(list);
    return bersusun(r, tingkat, grup, (_, at) => names.slice(at * 5, at * 5 + r.int(3, 5)));
  };
  switch (macam) {
    case 'wilayah-induk':
      return bersusun(r, 'golongan', pengembara.KECAMATAN_INDUK, (nama) => beberapa(pengembara.KELURAHAN[nama]));
    case 'opd':
      return bersusun(r, 'golongan', Object.keys(pengembara.PROGRAM_OPD), (nama) =>
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
