/** Groups and lists that only the half "tamu" has: bagian, agencies with programs, distrik, samsat, sasaran, kabupaten, BLUD. */
import * as tamu from './names-tamu';
import type { Random } from './random';
import { leaf, type Pohon, type Simpul } from './simpul';

type Isian = {
  /** `golongan`: sums stand on the group's own row; `kelompok`: after its rows. */
  readonly tingkat: 'golongan' | 'kelompok';
  readonly grup: readonly string[];
  /** Names of the rows of a group, by its place from 0. */
  readonly anak: (at: number) => readonly string[];
};

const berisi = (r: Random, { tingkat, grup, anak }: Isian): Simpul[] =>
  r
    .shuffle(grup)
    .slice(0, r.int(3, 4))
    .map((nama, at): Simpul => ({
      tingkat,
      kode: '',
      nama,
      k: null,
      lanjutan: [],
      rp: null,
      fisik: 0,
      anak: anak(at).map((one) => leaf(r, tamu, 'butir', '', one, 'hitungan')),
    }));

/** The same in pieces: no name twice. */
const dibagi = (r: Random, tingkat: Isian['tingkat'], grup: readonly string[], list: readonly string[]): Simpul[] => {
  const names = r.shuffle(list);
  return berisi(r, { tingkat, grup, anak: (at) => names.slice(at * 4, at * 4 + r.int(2, 4)) });
};

export const pohonTamu = (r: Random, macam: Pohon): Simpul[] | null => {
  const daftar = (list: readonly string[]): Simpul[] =>
    r
      .shuffle(list)
      .slice(0, r.int(7, 10))
      .map((one) => leaf(r, tamu, 'butir', '', one, 'hitungan'));
  switch (macam) {
    case 'bagian':
      return dibagi(r, 'golongan', tamu.BAGIAN, tamu.SUB);
    case 'opd':
      return dibagi(r, 'golongan', tamu.KANTOR, tamu.PROGRAM.slice(1));
    case 'distrik':
      return dibagi(r, 'golongan', tamu.DISTRIK, tamu.KAMPUNG);
    case 'strategis':
      return dibagi(r, 'kelompok', tamu.SASARAN, tamu.PROGRAM.slice(1));
    case 'kelompok':
      return dibagi(r, 'kelompok', tamu.KELOMPOK, tamu.MENU_DAK);
    // Every samsat collects the same.
    case 'upt':
      return berisi(r, { tingkat: 'kelompok', grup: tamu.UPT, anak: () => tamu.PUNGUTAN.slice(0, r.int(3, 5)) });
    case 'kabupaten':
      return daftar(tamu.KABUPATEN);
    case 'puskesmas':
      return daftar(tamu.FASKES);
    default:
      return null;
  }
};
