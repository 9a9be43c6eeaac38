/** Groups that only the half "perantau" has: seksi with their sub kegiatan, agencies with programs, priorities with programs, works. */
import * as perantau from './names-perantau';
import type { Random } from './random';
import { leaf, type Pohon, type Simpul } from './simpul';

/** Groups in the order of their list with some of another each, no name twice; `golongan`: sums on the group's own row, `kelompok`: after its rows. */
const dibagi = (
  r: Random,
  tingkat: 'golongan' | 'kelompok',
  grup: readonly string[],
  list: readonly string[],
): Simpul[] => {
  const names = r.shuffle(list);
  const chosen = r.shuffle(grup).slice(0, r.int(3, 4));
  return grup
    .filter((nama) => chosen.includes(nama))
    .map((nama, at): Simpul => ({
      tingkat,
      nama,
      kode: '',
      k: null,
      lanjutan: [],
      rp: null,
      fisik: 0,
      anak: names.slice(at * 5, at * 5 + r.int(2, 5)).map((one) => leaf(r, perantau, 'butir', '', one, 'hitungan')),
    }));
};

export const pohonPerantau = (r: Random, macam: Pohon): Simpul[] | null => {
  switch (macam) {
    case 'bagian':
      return dibagi(r, 'golongan', perantau.SEKSI, perantau.SUB);
    case 'opd':
      return dibagi(r, 'golongan', perantau.KANTOR, perantau.PROGRAM.slice(1));
    case 'prioritas':
      return dibagi(r, 'kelompok', perantau.PRIORITAS, perantau.PROGRAM.slice(1));
    case 'paket':
      return r
        .shuffle(perantau.PEKERJAAN)
        .slice(0, r.int(7, 12))
        .map((one) => leaf(r, perantau, 'butir', '', one, 'hitungan'));
    default:
      return null;
  }
};
