import { E81 } from './e81';
import type { Formulir } from './types';

/** Formulir E.79, Permendagri 86/2017: Evaluasi Hasil RKPD, the same shape as E.81 (E.78: as its numbering declares). */
export const E79: Formulir = {
  ...E81,
  id: 'E.79',
  nama: 'Evaluasi Hasil RKPD',
  judul:
    'e79 | e78 | evaluasi hasil rkpd | evaluasi terhadap hasil rkpd | evaluasi rkpd | evaluasi terhadap hasil rencana kerja pembangunan daerah | evaluasi pelaksanaan rkpd',
};
