import { ARAH, CATATAN, NOMOR, PENANGGUNG_JAWAB, SASARAN, SATUAN } from './common-columns';
import type { Formulir } from './types';

/** Indikator Kinerja Utama: words only; the formula is shown beside its indicator. */
export const IKU: Formulir = {
  id: 'IKU',
  nama: 'Indikator Kinerja Utama',
  judul: 'indikator kinerja utama | iku',
  baris: 'indikator',
  kolom: [
    NOMOR,
    SASARAN,
    { role: 'indikator', kata: 'indikator', boleh: 'sasaran tingkatan', wajib: true },
    SATUAN,
    ARAH,
    { role: 'formula', kata: 'formula', boleh: 'capaian nilai indikator', wajib: true },
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [],
  jumlah: [],
};
