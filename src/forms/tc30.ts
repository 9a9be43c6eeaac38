import { CATATAN, INDIKATOR, NOMOR, SASARAN, SATUAN } from './kolom';
import type { Formulir } from './types';

/** T-C.30, Permendagri 86/2017: Pencapaian Kinerja Pelayanan Perangkat Daerah (Renja). */
export const TC30: Formulir = {
  id: 'T-C.30',
  nama: 'Pencapaian Kinerja Pelayanan (Renja)',
  judul: /t-?\s?c\.?\s?-?30|pencapaian kinerja pelayanan/,
  baris: 'indikator',
  kolom: [
    NOMOR,
    { role: 'proyeksi', judul: /proyeksi/, periode: 'tahun', wajib: true },
    { role: 'target', judul: /^target/, bukan: /spm|ikk|nspk/, periode: 'tahun', wajib: true },
    { role: 'realisasi', judul: /^realisasi/, periode: 'tahun', wajib: true },
    { role: 'spm', judul: /\bspm\b|standar (?:pelayanan|nasional)|nspk/ },
    { role: 'ikk', judul: /\bikk\b/ },
    { ...INDIKATOR, wajib: true },
    SATUAN,
    SASARAN,
    CATATAN,
  ],
  hitungan: [],
  jumlah: [],
};
