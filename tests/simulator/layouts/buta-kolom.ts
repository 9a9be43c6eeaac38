/** Columns that only the layouts of the half "buta" are made of. */
import type { Simpul } from '../tree';
import { selisih } from './penguji-kolom';
import { sebut } from './saksi-kolom';
import { hitung, type Kolom } from './types';
import { beda, fisik, habis, k, kSd, rasioK, rasioRp, rp, teks } from './uji-kolom';

type Judul = Kolom['judul'];

/** A narrow blank column that parts two blocks; it has no heading and no number. */
export const celah = (kunci: string): Kolom => ({
  kunci: `celah-${kunci}`,
  judul: ['='],
  nomor: '',
  role: 'lain',
  measure: null,
  isi: { jenis: 'teks', teks: () => '' },
});

export const pagu = rp('p', ['pagu'], 'pagu', (u) => u.pagu);
export const serap = rp('r', ['serap'], 'realisasi-keuangan', habis);
export const persen = rasioRp('%', ['serap-persen'], 'persen-keuangan', 'r', 'p', { persamaan: '{r}/{p}x100%' });
export const sisa = beda('s', ['sisa'], 'sisa-pagu', 'p', 'r');
export const kemajuan = fisik(['fisik-persen']);

/** Target, result and percentage of K; `grup`: a heading over them. */
export const hasilK = (grup: Judul = []): Kolom[] => [
  k('t', [...grup, 'target-k'], 'target', (u) => u.target),
  k('k', [...grup, 'hasil-k'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', [...grup, 'capai-k'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
];

/** A word or a number that is typed beside the figures. */
export const catatan = (kunci: string, judul: Judul, isi: (simpul: Simpul) => string): Kolom =>
  teks(kunci, judul, 'lain', isi);

/** By how much money changed, in percent of what it was: no form states it. */
export const berubah = (kunci: string, judul: Judul, kini: string, dulu: string): Kolom => ({
  kunci,
  judul,
  role: 'lain',
  measure: '%',
  longgar: true,
  isi: hitung(
    'persen',
    {
      nilai: (ambil) => {
        const [now, then] = [ambil(kini), ambil(dulu)];
        return now === null || then === null || then === 0 ? null : ((now - then) * 100) / then;
      },
      excel: () => `({${kini}}-{${dulu}})/{${dulu}}*100`,
    },
    true,
  ),
});

export { sebut, selisih };
