import { CATATAN, INDIKATOR, NOMOR, SASARAN, SATUAN } from './common-columns';
import type { Formulir } from './types';

/** T-C.30, Permendagri 86/2017: Pencapaian Kinerja Pelayanan Perangkat Daerah (Renja). */
export const TC30: Formulir = {
  id: 'T-C.30',
  nama: 'Pencapaian Kinerja Pelayanan (Renja)',
  judul: 'tc30 | pencapaian kinerja pelayanan',
  baris: 'indikator',
  kolom: [
    NOMOR,
    SASARAN,
    { ...INDIKATOR, wajib: true },
    SATUAN,
    { role: 'spm', kata: 'spm' },
    { role: 'ikk', kata: 'ikk' },
    { role: 'target', kata: 'target', boleh: 'renstra tahun', bukan: 'realisasi', periode: 'tahun', wajib: true },
    {
      role: 'realisasi',
      kata: 'realisasi | capaian *0.8',
      boleh: 'capaian tahun renstra renja',
      bukan: 'pagu tingkat',
      periode: 'tahun',
      wajib: true,
    },
    { role: 'proyeksi', kata: 'proyeksi', boleh: 'tahun', periode: 'tahun', wajib: true },
    CATATAN,
  ],
  hitungan: [],
  jumlah: [],
};
