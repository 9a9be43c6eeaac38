import type { Sebab } from '../engine/facts/types';
import { isiTemplat, type Isi } from './templates';
import type { Language } from './language';
import { katalog } from './katalog';

type Jenis = keyof (typeof katalog)['id']['sebabPeran'];

/** A reason taken apart: what it is, and its figures. */
const uraikan = (sebab: Sebab): { readonly jenis: Jenis; readonly isi: Isi } => {
  const [, cocok, dari] = /^hitungan (\d+)\/(\d+)$/.exec(sebab) ?? [];
  if (cocok !== undefined && dari !== undefined)
    return { jenis: 'hitungan', isi: { cocok: Number(cocok), dari: Number(dari) } };
  const [, banyak] = /^rumus (\d+)$/.exec(sebab) ?? [];
  if (banyak !== undefined) return { jenis: 'rumus', isi: { banyak: Number(banyak) } };
  const jenis = (['judul', 'isi', 'posisi', 'ganda', 'pengguna'] as const).find((one) => one === sebab);
  return { jenis: jenis ?? 'judul', isi: {} };
};

/** Why a column has its role, in words: "judul kolom", "hitungan cocok di 49 dari 49 baris". */
export const renderSebab = (sebab: Sebab, language: Language): string => {
  const { jenis, isi } = uraikan(sebab);
  const template = katalog[language].sebabPeran[jenis];
  return isiTemplat(template, isi, language) ?? template;
};
