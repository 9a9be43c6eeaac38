import { alasan } from './en/alasan';
import { antarmuka } from './en/antarmuka';
import { aturan } from './en/aturan';
import { cli } from './en/cli';
import { fungsi } from './en/fungsi';
import { hasil } from './en/hasil';
import { laporan } from './en/laporan';
import { layar } from './en/layar';
import * as istilah from './en/istilah';
import * as pesan from './en/pesan';
import type { Katalog } from './katalog';

export const en: Katalog = {
  ...istilah,
  ...pesan,
  aturan,
  alasan,
  fungsi,
  teks: { ...antarmuka, ...layar, ...hasil, ...laporan, ...cli },
};
