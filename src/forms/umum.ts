import { CATATAN, INDIKATOR, KODE, LOKASI, NOMOR, PENANGGUNG_JAWAB, SATUAN, SUMBER_DANA } from './kolom';
import type { Formulir } from './types';

/** No known form: a table that only declares itself, by its numbering row and its totals. */
export const UMUM: Formulir = {
  id: 'umum',
  nama: 'Tabel lain',
  judul: /(?!)/,
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    {
      role: 'nama',
      judul: /program|kegiatan|uraian|urusan|nama|jenis|sasaran|nomenklatur/,
      bukan: /indikator|target|realisasi|pagu|anggaran|kode/,
      wajib: true,
    },
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
