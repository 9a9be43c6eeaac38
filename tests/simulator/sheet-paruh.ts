/** What each later half has of its own around its tables, and how it writes figures. */
import type { CellValue } from '../../src/grid/types';
import type { Kanan, Konteks, Layout } from './layouts/types';
import { gayaAngkaAwam, gayaAngkaButa, gayaAngkaMusafir, gayaAngkaPendatang, gayaAngkaPenguji, gayaAngkaPerantau, gayaAngkaSaksi, gayaAngkaTamu, type GayaAngka } from './numbers'; // prettier-ignore
import { gayaAngkaPejalan } from './numbers-pejalan';
import { gayaAngkaPelancong } from './numbers-pelancong';
import { gayaAngkaPengelana } from './numbers-pengelana';
import { gayaAngkaPengembara } from './numbers-pengembara';
import { gayaAngkaPetualang } from './numbers-petualang';
import { gayaAngkaPenjelajah } from './numbers-penjelajah';
import type { Kepala } from './kepala';
import type { Random } from './random';
import { halamanAwam, KANAN_AWAM, kakiAwam, kepalaAwam } from './sheet-awam';
import { halamanButa, KANAN_BUTA, kakiButa, kepalaButa } from './sheet-buta';
import { halamanMusafir, KANAN_MUSAFIR, kakiMusafir, kepalaMusafir } from './sheet-musafir';
import { halamanPejalan, KANAN_PEJALAN, kakiPejalan, kepalaPejalan } from './sheet-pejalan';
import { halamanPelancong, KANAN_PELANCONG, kakiPelancong, kepalaPelancong } from './sheet-pelancong';
import { halamanPendatang, KANAN_PENDATANG, kakiPendatang, kepalaPendatang } from './sheet-pendatang';
import { halamanPengelana, KANAN_PENGELANA, kakiPengelana, kepalaPengelana } from './sheet-pengelana';
import { halamanPengembara, KANAN_PENGEMBARA, kakiPengembara, kepalaPengembara } from './sheet-pengembara';
import { halamanPenjelajah, KANAN_PENJELAJAH, kakiPenjelajah, kepalaPenjelajah } from './sheet-penjelajah';
import { halamanPetualang, KANAN_PETUALANG, kakiPetualang, kepalaPetualang } from './sheet-petualang';
import { halaman, KANAN_PENGUJI, kakiPenguji, kepalaPenguji } from './sheet-penguji';
import { halamanPerantau, KANAN_PERANTAU, kakiPerantau, kepalaPerantau } from './sheet-perantau';
import { kakiSaksi, KANAN_SAKSI } from './sheet-saksi';
import { halamanTamu, KANAN_TAMU, kakiTamu, kepalaTamu } from './sheet-tamu';
import type { Paruh } from './wordings';

type Perangkat = {
  readonly angka: (r: Random, adaSatuan: boolean, rasio: boolean) => GayaAngka;
  /** Texts at the right of the lowest rows. */
  readonly kanan: Readonly<Record<Kanan, string>>;
  readonly kaki: (r: Random, layout: Layout, lebar: number) => CellValue[][];
  readonly kepala?: (r: Random, judul: string, layout: Layout, konteks: Konteks, lebar: number, ribuan: boolean) => Kepala;
  /** What one page ends and the next begins with. */
  readonly halaman?: (r: Random) => CellValue[][];
}; // prettier-ignore

export const PERANGKAT: Readonly<Partial<Record<Paruh, Perangkat>>> = {
  saksi: { angka: gayaAngkaSaksi, kanan: KANAN_SAKSI, kaki: kakiSaksi },
  penguji: {
    angka: gayaAngkaPenguji,
    kanan: KANAN_PENGUJI,
    kaki: kakiPenguji,
    kepala: kepalaPenguji,
    halaman: (r) => halaman(r, 1),
  },
  buta: { angka: gayaAngkaButa, kanan: KANAN_BUTA, kaki: kakiButa, kepala: kepalaButa, halaman: halamanButa },
  awam: { angka: gayaAngkaAwam, kanan: KANAN_AWAM, kaki: kakiAwam, kepala: kepalaAwam, halaman: halamanAwam },
  tamu: { angka: gayaAngkaTamu, kanan: KANAN_TAMU, kaki: kakiTamu, kepala: kepalaTamu, halaman: halamanTamu },
  pendatang: {
    angka: gayaAngkaPendatang,
    kanan: KANAN_PENDATANG,
    kaki: kakiPendatang,
    kepala: kepalaPendatang,
    halaman: halamanPendatang,
  },
  perantau: {
    angka: gayaAngkaPerantau,
    kanan: KANAN_PERANTAU,
    kaki: kakiPerantau,
    kepala: kepalaPerantau,
    halaman: halamanPerantau,
  },
  musafir: {
    angka: gayaAngkaMusafir,
    kanan: KANAN_MUSAFIR,
    kaki: kakiMusafir,
    kepala: kepalaMusafir,
    halaman: halamanMusafir,
  },
  pelancong: {
    angka: gayaAngkaPelancong,
    kanan: KANAN_PELANCONG,
    kaki: kakiPelancong,
    kepala: kepalaPelancong,
    halaman: halamanPelancong,
  },
  penjelajah: {
    angka: gayaAngkaPenjelajah,
    kanan: KANAN_PENJELAJAH,
    kaki: kakiPenjelajah,
    kepala: kepalaPenjelajah,
    halaman: halamanPenjelajah,
  },
  pengembara: {
    angka: gayaAngkaPengembara,
    kanan: KANAN_PENGEMBARA,
    kaki: kakiPengembara,
    kepala: kepalaPengembara,
    halaman: halamanPengembara,
  },
  petualang: { angka: gayaAngkaPetualang, kanan: KANAN_PETUALANG, kaki: kakiPetualang, kepala: kepalaPetualang, halaman: halamanPetualang }, // prettier-ignore
  pengelana: {
    angka: gayaAngkaPengelana,
    kanan: KANAN_PENGELANA,
    kaki: kakiPengelana,
    kepala: kepalaPengelana,
    halaman: halamanPengelana,
  },
  pejalan: { angka: gayaAngkaPejalan, kanan: KANAN_PEJALAN, kaki: kakiPejalan, kepala: kepalaPejalan, halaman: halamanPejalan }, // prettier-ignore
};
