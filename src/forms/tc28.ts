import { CATATAN, INDIKATOR, NOMOR, SASARAN, SATUAN } from './common-columns';
import type { Formulir } from './types';

/** T-C.28, Permendagri 86/2017: Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD. */
export const TC28: Formulir = {
  id: 'T-C.28',
  nama: 'Indikator Kinerja yang Mengacu pada RPJMD',
  judul: 'tc28 | indikator kinerja yang mengacu | indikator kinerja perangkat daerah yang mengacu',
  baris: 'indikator',
  kolom: [
    NOMOR,
    SASARAN,
    { ...INDIKATOR, wajib: true },
    SATUAN,
    { role: 'awal', kata: 'awal', boleh: 'tahun renstra capaian', bukan: 'akhir-periode akhir', periode: 'tahun' },
    {
      role: 'target',
      kata: 'target',
      boleh: 'tahun capaian renstra',
      bukan: 'akhir-periode awal',
      periode: 'tahun',
      wajib: true,
    },
    { role: 'akhir', kata: 'akhir-periode | akhir', boleh: 'renstra tahun target capaian', wajib: true },
    CATATAN,
  ],
  hitungan: [{ hasil: 'akhir', persamaan: 'terakhir(target)', aturan: 'akhir-periode' }],
  jumlah: [],
};
