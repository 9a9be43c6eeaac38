/** Groups that only the half "pelancong" has: bidang of a dinas with sums of their own, bidang of DAK with their menus. */
import * as pelancong from './names-pelancong';
import type { Random } from './random';
import { leaf, type Pohon, type Simpul } from './simpul';

/** Some groups in the order of their office; `golongan`: their sums stand on their own rows, else after them. */
const berinduk = (
  r: Random,
  tingkat: 'golongan' | 'kelompok',
  grup: readonly string[],
  anak: (nama: string, at: number) => readonly string[],
): Simpul[] => {
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
      anak: anak(nama, at).map((one) => leaf(r, pelancong, 'butir', '', one, 'hitungan')),
    }));
};

export const pohonPelancong = (r: Random, macam: Pohon): Simpul[] | null => {
  if (macam === 'kelompok')
    return berinduk(r, 'kelompok', pelancong.KELOMPOK, (nama) =>
      r.shuffle(pelancong.MENU_DAK[nama] ?? []).slice(0, r.int(2, 4)),
    );
  if (macam !== 'bagian') return null;
  // No sub kegiatan belongs to two bidang.
  const names = r.shuffle(pelancong.SUB);
  return berinduk(r, 'golongan', pelancong.BAGIAN, (_, at) => names.slice(at * 4, at * 4 + r.int(2, 4)));
};
