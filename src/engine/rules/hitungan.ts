import type { AturanHitungan } from '../../renja/aturan';
import { reasons } from '../facts/reasons';
import { defineRule, type RuleFacts } from './types';

/** Figures of a computed column: of the row it stands in (jumlah.ts), or of what it divides (capaian.ts). */
const ANGKA = { kolom: 'teks?', tingkat: 'teks?', anak: 'teks?', realisasi: 'angka?', target: 'angka?' } as const;
const JUMLAH = { severity: 'galat', cause: 'jumlah' } as const;
const HITUNGAN = { severity: 'galat', cause: 'hitungan' } as const;
const PERSEN = { ...HITUNGAN, shows: 'persen' } as const;

const because = reasons({
  'jumlah-triwulan': ANGKA,
  'jumlah-triwulan:bulan': ANGKA,
  'jumlah-triwulan:tahap': ANGKA,
  capaian: ANGKA,
  /** The percentage of a quarter is not its realisasi over the target. */
  'capaian:triwulan': ANGKA,
  kumulatif: ANGKA,
  rasio: ANGKA,
  pertumbuhan: ANGKA,
  bobot: ANGKA,
  tertimbang: ANGKA,
  'persen-keuangan': ANGKA,
  'sisa-pagu': ANGKA,
  'akhir-periode': ANGKA,
  saldo: ANGKA,
  persamaan: ANGKA,
});

/** The arithmetic that forms and numbering rows state, each under the name that the form gives it; found by jumlah.ts and capaian.ts. */
export const hitungan = defineRule({
  rules: {
    'jumlah-triwulan': JUMLAH,
    capaian: PERSEN,
    kumulatif: JUMLAH,
    rasio: PERSEN,
    pertumbuhan: PERSEN,
    bobot: PERSEN,
    tertimbang: PERSEN,
    'persen-keuangan': PERSEN,
    'sisa-pagu': JUMLAH,
    'akhir-periode': JUMLAH,
    saldo: JUMLAH,
    persamaan: HITUNGAN,
  } satisfies Record<AturanHitungan, RuleFacts>,
  because,
});
