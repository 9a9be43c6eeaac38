/** Trees that only the half "awam" has: desa by kecamatan, rooms by instalasi, standards of a hospital, programs by priorities. */
import * as awam from './names-awam';
import type { Random } from './random';
import { leaf, ukuran, type Pohon, type Simpul } from './simpul';

/** Groups in the order of their list; `kelompok`: a subtotal after each, `golongan`: the sums on the group's own row. */
const terkelompok = (
  r: Random,
  tingkat: 'kelompok' | 'golongan',
  groups: readonly string[],
  list: readonly string[],
): Simpul[] => {
  const names = r.shuffle(list);
  const each = Math.floor(names.length / groups.length);
  const chosen = r.shuffle(groups).slice(0, r.int(2, groups.length));
  return groups
    .filter((nama) => chosen.includes(nama))
    .map((nama, at): Simpul => ({
      tingkat,
      kode: '',
      nama,
      k: null,
      lanjutan: [],
      rp: null,
      fisik: 0,
      anak: names
        .slice(at * each, at * each + r.int(2, each))
        .map((one) => leaf(r, awam, 'butir', '', one, 'hitungan')),
    }));
};

/** Kinds of services, each with some of what is measured of them. */
const standar = (r: Random): Simpul[] =>
  r
    .shuffle(awam.PELAYANAN)
    .slice(0, r.int(3, 5))
    .flatMap((nama) =>
      r
        .shuffle(awam.MUTU)
        .slice(0, r.int(2, 3))
        .map((mutu): Simpul => {
          const one = leaf(r, awam, 'butir', '', nama, 'persentase');
          return { ...one, k: { ...ukuran(r, awam, 'persentase'), ...mutu } };
        }),
    );

export const pohonAwam = (r: Random, macam: Pohon): Simpul[] | null => {
  if (macam === 'unit') return terkelompok(r, 'golongan', awam.KELOMPOK.slice(0, 4), awam.SUB);
  if (macam === 'wilayah') return terkelompok(r, 'kelompok', awam.WILAYAH, awam.DESA);
  if (macam === 'wilayah-induk') return terkelompok(r, 'golongan', awam.WILAYAH, awam.DESA);
  if (macam === 'ruang') return terkelompok(r, 'golongan', awam.INSTALASI, awam.RUANG);
  if (macam === 'prioritas') return terkelompok(r, 'kelompok', awam.PRIORITAS, awam.PROGRAM);
  if (macam === 'puskesmas')
    return r
      .shuffle(awam.PUSKESMAS)
      .slice(0, r.int(6, 10))
      .map((nama) => leaf(r, awam, 'butir', '', nama, 'hitungan'));
  return macam === 'standar' ? standar(r) : null;
};
