/** Groups that only the half "penjelajah" has: distrik with kampung, agencies and priorities with programs, bagian of Setda, bidang of DAK. */
import * as penjelajah from './names-penjelajah';
import type { Random } from './random';
import { leaf, type Pohon, type Simpul } from './simpul';

/** Some groups in the order of their office; `golongan`: their sums stand on their own rows, else after them. */
const berkelompok = (
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
      anak: anak(nama, at).map((one) => leaf(r, penjelajah, 'butir', '', one, 'hitungan')),
    }));
};

export const pohonPenjelajah = (r: Random, macam: Pohon): Simpul[] | null => {
  /** No name belongs to two groups. */
  const dibagi = (tingkat: 'golongan' | 'kelompok', grup: readonly string[], list: readonly string[]): Simpul[] => {
    const names = r.shuffle(list);
    return berkelompok(r, tingkat, grup, (_, at) => names.slice(at * 4, at * 4 + r.int(2, 4)));
  };
  const sebagian = (list: readonly string[] = []): string[] => {
    const chosen = new Set(r.shuffle(list).slice(0, r.int(2, 4)));
    return list.filter((one) => chosen.has(one));
  };
  switch (macam) {
    case 'distrik':
      return berkelompok(r, 'golongan', penjelajah.DISTRIK, (nama) => sebagian(penjelajah.KAMPUNG[nama]));
    case 'kelompok':
      return berkelompok(r, 'kelompok', penjelajah.KELOMPOK, (nama) => sebagian(penjelajah.MENU_DAK[nama]));
    case 'opd':
      return berkelompok(r, 'golongan', Object.keys(penjelajah.PROGRAM_OPD), (nama) =>
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
