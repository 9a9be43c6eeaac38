import { CATATAN, INDIKATOR, NOMOR, SASARAN, SATUAN } from './kolom';
import type { Formulir } from './types';

/** T-C.28, Permendagri 86/2017: Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD. */
export const TC28: Formulir = {
  id: 'T-C.28',
  nama: 'Indikator Kinerja yang Mengacu pada RPJMD',
  judul: /t-?\s?c\.?\s?-?28|indikator kinerja .*mengacu/,
  baris: 'indikator',
  kolom: [
    NOMOR,
    { role: 'akhir', judul: /kondisi.*akhir|akhir periode/, wajib: true },
    { role: 'awal', judul: /kondisi.*awal|awal periode/, periode: 'tahun' },
    { role: 'target', judul: /target/, periode: 'tahun', wajib: true },
    { ...INDIKATOR, wajib: true },
    SATUAN,
    SASARAN,
    CATATAN,
  ],
  hitungan: [{ hasil: 'akhir', rumus: 'terakhir(target)', aturan: 'akhir-periode' }],
  jumlah: [],
};
