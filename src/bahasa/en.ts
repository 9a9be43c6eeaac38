import { alasan } from './en/alasan';
import { antarmuka } from './en/antarmuka';
import { atur } from './en/atur';
import { aturan, pilihan } from './en/aturan';
import { buku } from './en/buku';
import { cli } from './en/cli';
import { formulir } from './en/formulir';
import { fungsi } from './en/fungsi';
import { hasil } from './en/hasil';
import { laporan } from './en/laporan';
import { rekap } from './en/rekap';
import { pasti } from './en/pasti';
import { pertanyaan } from './en/pertanyaan';
import { riwayat } from './en/riwayat';
import { saran } from './en/saran';
import { tinjau } from './en/tinjau';
import { layar } from './en/layar';
import * as istilah from './en/istilah';
import { bantuanLayar, bukanJudul, petunjuk } from './en/petunjuk';
import * as pesan from './en/pesan';
import type { Katalog } from './id';

export const en: Katalog = {
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
