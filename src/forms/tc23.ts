import { CATATAN, INDIKATOR, NOMOR, SASARAN, SATUAN } from './kolom';
import type { Formulir } from './types';

/** T-C.23, Permendagri 86/2017: Pencapaian Kinerja Pelayanan Perangkat Daerah (Renstra). */
export const TC23: Formulir = {
  id: 'T-C.23',
  nama: 'Pencapaian Kinerja Pelayanan Perangkat Daerah',
  judul: /t-?\s?c\.?\s?-?23|pencapaian kinerja pelayanan/,
  baris: 'indikator',
  kolom: [
    NOMOR,
    { role: 'rasio', judul: /rasio|tingkat capaian/, bukan: /anggaran|pendanaan/, periode: 'tahun', wajib: true },
    {
      role: 'target',
      judul: /^target (?:renstra|kinerja|tahunan|perangkat)|^target \/|^target.*tahun/,
      periode: 'tahun',
      wajib: true,
    },
    { role: 'realisasi', judul: /^realisasi/, bukan: /anggaran/, periode: 'tahun', wajib: true },
    { role: 'spm', judul: /target (?:spm|nspk)|^spm/ },
    { role: 'ikk', judul: /target ikk|^ikk/ },
    { ...INDIKATOR, wajib: true },
    SATUAN,
    SASARAN,
    CATATAN,
  ],
  hitungan: [{ hasil: 'rasio', rumus: 'realisasi / target * 100', aturan: 'rasio' }],
  jumlah: [],
};
