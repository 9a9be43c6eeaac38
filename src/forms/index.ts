import { ANGGARAN_KAS } from './anggaran-kas';
import { ASET } from './aset';
import { CAPAIAN_KINERJA } from './capaian-kinerja';
import { E79 } from './e79';
import { E80 } from './e80';
import { E81 } from './e81';
import { FISIK_KEUANGAN } from './fisik-keuangan';
import { IKU } from './iku';
import { LRA } from './lra';
import { PENDANAAN_RENSTRA } from './pendanaan-renstra';
import { PERUBAHAN } from './perubahan';
import { PIUTANG } from './piutang';
import { RKA } from './rka';
import { SPJ } from './spj';
import { TABEL_41 } from './tabel-41';
import { TC23 } from './tc23';
import { TC24 } from './tc24';
import { TC27 } from './tc27';
import { TC28 } from './tc28';
import { TC29 } from './tc29';
import { TC30 } from './tc30';
import { TC31 } from './tc31';
import { TC32 } from './tc32';
import { TC33 } from './tc33';
import { UMUM } from './no-form';
import type { Formulir } from './types';

export { UMUM };

export type { BarisFormulir, Formulir, HitunganFormulir, KolomFormulir } from './types';

/** Every form the product knows. Adding a form: one file here, one line in this list (docs/formulir-baru.md). */
export const FORMULIR: readonly Formulir[] = [
  E81,
  E79,
  E80,
  TC23,
  TC24,
  TC27,
  TC28,
  TC29,
  TC30,
  TC31,
  TC32,
  TC33,
  TABEL_41,
  PERUBAHAN,
  FISIK_KEUANGAN,
  LRA,
  RKA,
  ANGGARAN_KAS,
  SPJ,
  PENDANAAN_RENSTRA,
  ASET,
  PIUTANG,
  IKU,
  CAPAIAN_KINERJA,
];

/** Forms that a table may be read as. */
export const FORM_IDS: readonly string[] = FORMULIR.map(({ id }) => id);
