import { baris } from './baris';
import { capaian } from './capaian';
import { ganda } from './ganda';
import { isian } from './isian';
import { jumlah } from './jumlah';
import { kode } from './kode';
import { nomenklatur } from './nomenklatur';
import { pagu } from './pagu';
import { isianKosong, pembulatan } from './pembulatan';
import { nilaiTriwulan, persenTriwulan } from './persen-triwulan';
import { pola } from './pola';
import { predikat } from './predikat';
import { rataRata } from './rata-rata';
import { rumusDitimpa } from './rumus-ditimpa';
import { rumusDitimpaTetangga } from './rumus-ditimpa-tetangga';
import { rumusGalat } from './rumus-galat';
import { rumusJumlahLain } from './rumus-jumlah-lain';
import { rumusKolom } from './rumus-kolom';
import { rumusPredikat } from './rumus-predikat';
import { rumusRentang } from './rumus-rentang';
import { rumusTakTerikuti } from './rumus-tak-terikuti';
import { rumusTetangga } from './rumus-tetangga';
import { sengketa } from './sengketa';
import { takDitulis } from './tak-ditulis';
import { total } from './total';
import { aturanLain, kAnak, tanpaBukti, tanpaBuktiTahun, triwulanLanjut } from './triwulan';
import type { Audit } from './types';

/** Every check. Adding one: a file here and a line in this list. */
export const AUDITS: readonly Audit[] = [
  sengketa,
  jumlah,
  total,
  capaian,
  rataRata,
  predikat,
  pembulatan,
  isianKosong,
  takDitulis,
  isian,
  ganda,
  pagu,
  kode,
  nomenklatur,
  baris,
  aturanLain,
  tanpaBukti,
  tanpaBuktiTahun,
  triwulanLanjut,
  persenTriwulan,
  nilaiTriwulan,
  kAnak,
  pola,
  rumusRentang,
  rumusKolom,
  rumusJumlahLain,
  rumusPredikat,
  rumusTetangga,
  rumusTakTerikuti,
  rumusDitimpa,
  rumusDitimpaTetangga,
  rumusGalat,
];

/** The checks that compare a figure with what it should be: those that a tolerance bears on. */
export const FIGURE_AUDITS: readonly Audit[] = [jumlah, total, capaian, rataRata];
