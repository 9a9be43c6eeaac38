import * as awam from './names-awam';
import * as banding from './names-banding';
import * as buta from './names-buta';
import * as latih from './names';
import * as musafir from './names-musafir';
import * as pejalan from './names-pejalan';
import * as pelancong from './names-pelancong';
import * as pendatang from './names-pendatang';
import * as pengelana from './names-pengelana';
import * as pengembara from './names-pengembara';
import * as penguji from './names-penguji';
import * as penjelajah from './names-penjelajah';
import * as perantau from './names-perantau';
import * as petualang from './names-petualang';
import * as saksi from './names-saksi';
import * as tamu from './names-tamu';
import * as uji from './names-uji';
import type { Nama, Rekening } from './tree';
import type { Paruh } from './wordings';

/** What the rows of each part are called. */
export const NAMA: Readonly<Record<Paruh, Nama>> = {
  latih,
  banding,
  uji,
  saksi,
  penguji,
  buta,
  awam,
  tamu,
  pendatang,
  perantau,
  musafir,
  pelancong,
  penjelajah,
  pengembara,
  pengelana,
  petualang,
  pejalan,
};

/** What each part receives; the first two share what uji does. */
export const PENDAPATAN: Readonly<Record<Exclude<Paruh, 'latih' | 'banding'>, readonly Rekening[]>> = {
  uji: uji.PENDAPATAN,
  saksi: saksi.PENDAPATAN,
  penguji: penguji.PENDAPATAN,
  buta: buta.PENDAPATAN,
  awam: awam.PENDAPATAN,
  tamu: tamu.PENDAPATAN,
  pendatang: pendatang.PENDAPATAN,
  perantau: perantau.PENDAPATAN,
  musafir: musafir.PENDAPATAN,
  pelancong: pelancong.PENDAPATAN,
  penjelajah: penjelajah.PENDAPATAN,
  pengembara: pengembara.PENDAPATAN,
  pengelana: pengelana.PENDAPATAN,
  petualang: petualang.PENDAPATAN,
  pejalan: pejalan.PENDAPATAN,
};
