import type { Paruh } from '../wordings';
import { EVALUASI_AWAM } from './awam-evaluasi';
import { INDIKATOR_AWAM } from './awam-indikator';
import { KEUANGAN_AWAM } from './awam-keuangan';
import { REKAP_AWAM } from './awam-rekap';
import { EVALUASI_BANDING } from './banding-evaluasi';
import { INDIKATOR_BANDING } from './banding-indikator';
import { KEUANGAN_BANDING } from './banding-keuangan';
import { RENCANA_BANDING } from './banding-rencana';
import { EVALUASI_BUTA } from './buta-evaluasi';
import { INDIKATOR_BUTA } from './buta-indikator';
import { KEUANGAN_BUTA } from './buta-keuangan';
import { REKAP_BUTA } from './buta-rekap';
import { EVALUASI } from './evaluasi';
import { KEUANGAN } from './keuangan';
import { RENCANA } from './rencana';
import { EVALUASI_MUSAFIR } from './musafir-evaluasi';
import { INDIKATOR_MUSAFIR } from './musafir-indikator';
import { KEUANGAN_MUSAFIR } from './musafir-keuangan';
import { RKPD_MUSAFIR } from './musafir-rkpd';
import { EVALUASI_PELANCONG } from './pelancong-evaluasi';
import { INDIKATOR_PELANCONG } from './pelancong-indikator';
import { KEUANGAN_PELANCONG } from './pelancong-keuangan';
import { RKPD_PELANCONG } from './pelancong-rkpd';
import { EVALUASI_PENDATANG } from './pendatang-evaluasi';
import { INDIKATOR_PENDATANG } from './pendatang-indikator';
import { KEUANGAN_PENDATANG } from './pendatang-keuangan';
import { REKAP_PENDATANG } from './pendatang-rekap';
import { RKPD_PENDATANG } from './pendatang-rkpd';
import { EVALUASI_PENJELAJAH } from './penjelajah-evaluasi';
import { INDIKATOR_PENJELAJAH } from './penjelajah-indikator';
import { KEUANGAN_PENJELAJAH } from './penjelajah-keuangan';
import { RKPD_PENJELAJAH } from './penjelajah-rkpd';
import { EVALUASI_PERANTAU } from './perantau-evaluasi';
import { INDIKATOR_PERANTAU } from './perantau-indikator';
import { KEUANGAN_PERANTAU } from './perantau-keuangan';
import { RKPD_PERANTAU } from './perantau-rkpd';
import { EVALUASI_PENGELANA } from './pengelana-evaluasi';
import { INDIKATOR_PENGELANA } from './pengelana-indikator';
import { KEUANGAN_PENGELANA } from './pengelana-keuangan';
import { RKPD_PENGELANA } from './pengelana-rkpd';
import { EVALUASI_PENGEMBARA } from './pengembara-evaluasi';
import { INDIKATOR_PENGEMBARA } from './pengembara-indikator';
import { KEUANGAN_PENGEMBARA } from './pengembara-keuangan';
import { RKPD_PENGEMBARA } from './pengembara-rkpd';
import { EVALUASI_PETUALANG } from './petualang-evaluasi';
import { LAIN_PETUALANG } from './petualang-lain';
import { EVALUASI_PEJALAN } from './pejalan-evaluasi';
import { LAIN_PEJALAN } from './pejalan-lain';
import { EVALUASI_PENGUJI } from './penguji-evaluasi';
import { INDIKATOR_PENGUJI } from './penguji-indikator';
import { KEUANGAN_PENGUJI } from './penguji-keuangan';
import { REKAP_PENGUJI } from './penguji-rekap';
import { RENCANA_PENGUJI } from './penguji-rencana';
import { TRIWULAN_PENGUJI } from './penguji-triwulan';
import { EVALUASI_SAKSI } from './saksi-evaluasi';
import { INDIKATOR_SAKSI } from './saksi-indikator';
import { KEUANGAN_SAKSI } from './saksi-keuangan';
import { REKAP_SAKSI } from './saksi-rekap';
import { RENCANA_SAKSI } from './saksi-rencana';
import { EVALUASI_TAMU } from './tamu-evaluasi';
import { INDIKATOR_TAMU } from './tamu-indikator';
import { KEUANGAN_TAMU } from './tamu-keuangan';
import { REKAP_TAMU } from './tamu-rekap';
import { RKPD_TAMU } from './tamu-rkpd';
import type { Layout } from './types';
import { EVALUASI_UJI } from './uji-evaluasi';
import { INDIKATOR_UJI } from './uji-indikator';
import { KEUANGAN_UJI } from './uji-keuangan';
import { REKAP_UJI } from './uji-rekap';
import { RENCANA_UJI } from './uji-rencana';
import { TRIWULAN_UJI } from './uji-triwulan';

/** Layouts that may be looked at, those that versions are compared on, and those that only score (each blind once). */
export const LAYOUTS: Readonly<Record<Paruh, readonly Layout[]>> = {
  latih: [...EVALUASI, ...KEUANGAN, ...RENCANA],
  banding: [...EVALUASI_BANDING, ...KEUANGAN_BANDING, ...RENCANA_BANDING, ...INDIKATOR_BANDING],
  uji: [...EVALUASI_UJI, ...TRIWULAN_UJI, ...KEUANGAN_UJI, ...REKAP_UJI, ...RENCANA_UJI, ...INDIKATOR_UJI],
  saksi: [...EVALUASI_SAKSI, ...RENCANA_SAKSI, ...INDIKATOR_SAKSI, ...KEUANGAN_SAKSI, ...REKAP_SAKSI],
  penguji: [
    ...EVALUASI_PENGUJI,
    ...TRIWULAN_PENGUJI,
    ...KEUANGAN_PENGUJI,
    ...REKAP_PENGUJI,
    ...RENCANA_PENGUJI,
    ...INDIKATOR_PENGUJI,
  ],
  buta: [...EVALUASI_BUTA, ...INDIKATOR_BUTA, ...KEUANGAN_BUTA, ...REKAP_BUTA],
  awam: [...EVALUASI_AWAM, ...INDIKATOR_AWAM, ...KEUANGAN_AWAM, ...REKAP_AWAM],
  tamu: [...EVALUASI_TAMU, ...RKPD_TAMU, ...INDIKATOR_TAMU, ...KEUANGAN_TAMU, ...REKAP_TAMU],
  pendatang: [
    ...EVALUASI_PENDATANG,
    ...RKPD_PENDATANG,
    ...INDIKATOR_PENDATANG,
    ...KEUANGAN_PENDATANG,
    ...REKAP_PENDATANG,
  ],
  perantau: [...EVALUASI_PERANTAU, ...RKPD_PERANTAU, ...INDIKATOR_PERANTAU, ...KEUANGAN_PERANTAU],
  musafir: [...EVALUASI_MUSAFIR, ...RKPD_MUSAFIR, ...INDIKATOR_MUSAFIR, ...KEUANGAN_MUSAFIR],
  pelancong: [...EVALUASI_PELANCONG, ...RKPD_PELANCONG, ...INDIKATOR_PELANCONG, ...KEUANGAN_PELANCONG],
  penjelajah: [...EVALUASI_PENJELAJAH, ...RKPD_PENJELAJAH, ...INDIKATOR_PENJELAJAH, ...KEUANGAN_PENJELAJAH],
  pengembara: [...EVALUASI_PENGEMBARA, ...RKPD_PENGEMBARA, ...INDIKATOR_PENGEMBARA, ...KEUANGAN_PENGEMBARA],
  petualang: [...EVALUASI_PETUALANG, ...LAIN_PETUALANG],
  pengelana: [...EVALUASI_PENGELANA, ...RKPD_PENGELANA, ...INDIKATOR_PENGELANA, ...KEUANGAN_PENGELANA],
  pejalan: [...EVALUASI_PEJALAN, ...LAIN_PEJALAN],
};
