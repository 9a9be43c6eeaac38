import type { Paruh } from '../wordings';
import { EVALUASI } from './evaluasi';
import { KEUANGAN } from './keuangan';
import { RENCANA } from './rencana';
import type { Layout } from './types';
import { EVALUASI_UJI } from './uji-evaluasi';
import { INDIKATOR_UJI } from './uji-indikator';
import { KEUANGAN_UJI } from './uji-keuangan';
import { RENCANA_UJI } from './uji-rencana';

/** Layouts that may be looked at, and those that only score. */
export const LAYOUTS: Readonly<Record<Paruh, readonly Layout[]>> = {
  latih: [...EVALUASI, ...KEUANGAN, ...RENCANA],
  uji: [...EVALUASI_UJI, ...KEUANGAN_UJI, ...RENCANA_UJI, ...INDIKATOR_UJI],
};
