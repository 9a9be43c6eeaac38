import { capaian } from './capaian';
import { ganda } from './ganda';
import { isian } from './isian';
import { jumlah } from './jumlah';
import { kode } from './kode';
import { pagu } from './pagu';
import { predikat } from './predikat';
import { rataRata } from './rata-rata';
import { total } from './total';
import { aturanLain, kAnak, tanpaBukti, triwulanLanjut } from './triwulan';
import type { Audit } from './types';

/** Every check. Adding one: a file here and a line in this list. */
export const AUDITS: readonly Audit[] = [
  jumlah,
  total,
  capaian,
  rataRata,
  predikat,
  isian,
  ganda,
  pagu,
  kode,
  aturanLain,
  tanpaBukti,
  triwulanLanjut,
  kAnak,
];
