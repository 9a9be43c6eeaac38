import {
  CATATAN,
  INDIKATOR,
  KODE,
  LOKASI,
  NAMA,
  NOMOR,
  PENANGGUNG_JAWAB,
  SASARAN,
  SATUAN,
  SUMBER_DANA,
} from './common-columns';
import type { Formulir } from './types';

/** No known form: a table that only declares itself, by its numbering row and its totals. */
export const UMUM: Formulir = {
  id: 'umum',
  nama: 'Tabel lain',
  judul: '',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    { ...NAMA, kata: `${NAMA.kata} | barang | sasaran *0.8` },
    SASARAN,
    INDIKATOR,
    SATUAN,
    LOKASI,
    SUMBER_DANA,
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [],
  jumlah: ['lain'],
};
