import { alasan } from './id/alasan';
import { antarmuka } from './id/antarmuka';
import { atur } from './id/atur';
import { aturan, pilihan } from './id/aturan';
import { buku } from './id/buku';
import { cli } from './id/cli';
import { formulir } from './id/formulir';
import { fungsi } from './id/fungsi';
import { hasil } from './id/hasil';
import { laporan } from './id/laporan';
import { rekap } from './id/rekap';
import { pasti } from './id/pasti';
import { pertanyaan } from './id/pertanyaan';
import { riwayat } from './id/riwayat';
import { saran } from './id/saran';
import { tinjau } from './id/tinjau';
import { layar } from './id/layar';
import * as istilah from './id/istilah';
import { bantuanLayar, bukanJudul, petunjuk } from './id/petunjuk';
import * as pesan from './id/pesan';

/** Bahasa Indonesia, the source of truth: every other language has exactly these keys. */
export const id = {
  ...istilah,
  ...pesan,
  aturan,
  pilihan,
  alasan,
  pertanyaan,
  formulir,
  saran,
  fungsi,
  bantuanLayar,
  bukanJudul,
  teks: {
    ...antarmuka,
    ...layar,
    ...atur,
    ...petunjuk,
    ...hasil,
    ...laporan,
    ...rekap,
    ...pasti,
    ...riwayat,
    ...tinjau,
    ...buku,
    ...cli,
  },
};

/** A catalogue: the keys of `id`, with texts of any language. */
export type Katalog = Omit<typeof id, 'teks' | 'kata'> & {
  readonly teks: Readonly<Record<keyof typeof id.teks, string>>;
  readonly kata: Readonly<Record<keyof typeof id.kata, string>>;
};
