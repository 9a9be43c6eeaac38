import { CATATAN, INDIKATOR, NOMOR, SASARAN, SATUAN } from './common-columns';
import type { Formulir } from './types';

/** T-C.23, Permendagri 86/2017: Pencapaian Kinerja Pelayanan Perangkat Daerah (Renstra). */
export const TC23: Formulir = {
  id: 'T-C.23',
  nama: 'Pencapaian Kinerja Pelayanan Perangkat Daerah',
  judul: 'tc23 | pencapaian kinerja pelayanan',
  baris: 'indikator',
  kolom: [
    NOMOR,
    SASARAN,
    { ...INDIKATOR, wajib: true },
    SATUAN,
    { role: 'spm', kata: 'spm' },
    { role: 'ikk', kata: 'ikk' },
    { role: 'target', kata: 'target', boleh: 'renstra tahun', bukan: 'pagu realisasi', periode: 'tahun', wajib: true },
    {
      role: 'realisasi',
      kata: 'realisasi | capaian *0.8',
      boleh: 'tahun capaian renstra renja',
      bukan: 'pagu keuangan tingkat',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'rasio',
      kata: 'rasio | tingkat',
      boleh: 'tahun target realisasi capaian renstra renja',
      bukan: 'pagu keuangan',
      periode: 'tahun',
      wajib: true,
    },
    CATATAN,
  ],
  hitungan: [{ hasil: 'rasio', persamaan: 'realisasi / target * 100', aturan: 'rasio' }],
  jumlah: [],
};
