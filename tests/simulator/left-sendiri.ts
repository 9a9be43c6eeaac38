import type { GayaPohon, KolomKiri } from './left';
import { daftarMusafir, GAYA_MUSAFIR, GAYA_MUSAFIR_SEMUA, pohonMusafir, type GayaMusafir } from './left-musafir';
import { daftarPejalan, GAYA_PEJALAN, GAYA_PEJALAN_SEMUA, pohonPejalan, TINGGI_PEJALAN, type GayaPejalan } from './left-pejalan'; // prettier-ignore
import { daftarPelancong, GAYA_PELANCONG, GAYA_PELANCONG_SEMUA, pohonPelancong, TINGGI_PELANCONG, type GayaPelancong } from './left-pelancong'; // prettier-ignore
import { daftarPengelana, GAYA_PENGELANA, GAYA_PENGELANA_SEMUA, pohonPengelana, TINGGI_PENGELANA, type GayaPengelana } from './left-pengelana'; // prettier-ignore
import { daftarPengembara, GAYA_PENGEMBARA, GAYA_PENGEMBARA_SEMUA, pohonPengembara, TINGGI_PENGEMBARA, type GayaPengembara } from './left-pengembara'; // prettier-ignore
import { daftarPenjelajah, GAYA_PENJELAJAH, GAYA_PENJELAJAH_SEMUA, pohonPenjelajah, TINGGI_PENJELAJAH, type GayaPenjelajah } from './left-penjelajah'; // prettier-ignore
import { daftarPerantau, GAYA_PERANTAU, GAYA_PERANTAU_SEMUA, pohonPerantau, TINGGI_PERANTAU, type GayaPerantau } from './left-perantau'; // prettier-ignore
import { daftarPetualang, GAYA_PETUALANG, GAYA_PETUALANG_SEMUA, pohonPetualang, TINGGI_PETUALANG, type GayaPetualang } from './left-petualang'; // prettier-ignore
import type { AlatSaksi } from './left-saksi';
import type { Random } from './random';
import type { Paruh } from './wordings';

/** The left columns of the later parts: each has lists and trees of its own. */
export type GayaSendiri = GayaMusafir | GayaPelancong | GayaPengelana | GayaPengembara | GayaPenjelajah | GayaPerantau | GayaPetualang | GayaPejalan; // prettier-ignore

type Kiri = (r: Random, gaya: GayaPohon, isList: boolean, alat: AlatSaksi) => KolomKiri[] | null;

/** Lists, or trees in the part's own styles; null for a style that all parts have. */
const kiri =
  <T extends GayaSendiri>(
    semua: readonly T[],
    daftar: (r: Random, alat: AlatSaksi) => KolomKiri[],
    pohon: (gaya: T, alat: AlatSaksi) => KolomKiri[],
  ): Kiri =>
  (r, gaya, isList, alat) => {
    const own = semua.find((one) => one === gaya);
    return isList ? daftar(r, alat) : own === undefined ? null : pohon(own, alat);
  };

const SENDIRI = {
  musafir: kiri(GAYA_MUSAFIR, daftarMusafir, pohonMusafir),
  pelancong: kiri(GAYA_PELANCONG, daftarPelancong, pohonPelancong),
  pengelana: kiri(GAYA_PENGELANA, daftarPengelana, pohonPengelana),
  pengembara: kiri(GAYA_PENGEMBARA, daftarPengembara, pohonPengembara),
  penjelajah: kiri(GAYA_PENJELAJAH, daftarPenjelajah, pohonPenjelajah),
  perantau: kiri(GAYA_PERANTAU, daftarPerantau, pohonPerantau),
  petualang: kiri(GAYA_PETUALANG, daftarPetualang, pohonPetualang),
  pejalan: kiri(GAYA_PEJALAN, daftarPejalan, pohonPejalan),
} satisfies Partial<Record<Paruh, Kiri>>;

export const GAYA_SENDIRI = {
  musafir: GAYA_MUSAFIR_SEMUA,
  pelancong: GAYA_PELANCONG_SEMUA,
  pengelana: GAYA_PENGELANA_SEMUA,
  pengembara: GAYA_PENGEMBARA_SEMUA,
  penjelajah: GAYA_PENJELAJAH_SEMUA,
  perantau: GAYA_PERANTAU_SEMUA,
  petualang: GAYA_PETUALANG_SEMUA,
  pejalan: GAYA_PEJALAN_SEMUA,
};

const SEMUA: readonly GayaPohon[] = [
  ...GAYA_MUSAFIR,
  ...GAYA_PELANCONG,
  ...GAYA_PENGELANA,
  ...GAYA_PENGEMBARA,
  ...GAYA_PENJELAJAH,
  ...GAYA_PERANTAU,
  ...GAYA_PETUALANG,
  ...GAYA_PEJALAN,
];

/** Styles that may have rows above programs. */
export const TINGGI_SENDIRI: readonly GayaPohon[] = [
  ...TINGGI_PELANCONG,
  ...TINGGI_PENGELANA,
  ...TINGGI_PENGEMBARA,
  ...TINGGI_PENJELAJAH,
  ...TINGGI_PERANTAU,
  ...TINGGI_PETUALANG,
  ...TINGGI_PEJALAN,
];

export const isGayaSendiri = (gaya: GayaPohon): gaya is GayaSendiri => SEMUA.includes(gaya);

export const kiriSendiri = (
  paruh: Paruh,
  r: Random,
  gaya: GayaPohon,
  isList: boolean,
  alat: AlatSaksi,
): KolomKiri[] | null => (SENDIRI as Readonly<Partial<Record<Paruh, Kiri>>>)[paruh]?.(r, gaya, isList, alat) ?? null;
