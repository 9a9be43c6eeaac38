/** Groups that only the half "musafir" has: bidang of a dinas with their sub kegiatan, agencies with their programs. */
import * as musafir from './names-musafir';
import type { Random } from './random';
import { leaf, type Pohon, type Simpul } from './simpul';

/** Groups that bear the sums of their rows, each with its own; no name twice. */
const berinduk = (r: Random, grup: readonly string[], list: readonly string[]): Simpul[] => {
  const names = r.shuffle(list);
  const chosen = new Set(r.shuffle(grup).slice(0, r.int(3, 5)));
  return grup
    .filter((nama) => chosen.has(nama))
    .map((nama, at): Simpul => ({
      tingkat: 'golongan',
      nama,
      kode: '',
      k: null,
      lanjutan: [],
      rp: null,
      fisik: 0,
      anak: names.slice(at * 4, at * 4 + r.int(2, 4)).map((one) => leaf(r, musafir, 'butir', '', one, 'hitungan')),
    }));
};

export const pohonMusafir = (r: Random, macam: Pohon): Simpul[] | null => {
  if (macam === 'bagian') return berinduk(r, musafir.BAGIAN, musafir.SUB);
  return macam === 'opd' ? berinduk(r, musafir.KANTOR, musafir.PROGRAM.slice(1)) : null;
};
