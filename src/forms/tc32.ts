import { CATATAN, INDIKATOR, KODE, LOKASI, NAMA, NOMOR, SATUAN } from './kolom';
import type { Formulir } from './types';

/** T-C.32, Permendagri 86/2017: Usulan Program dan Kegiatan dari Para Pemangku Kepentingan. Nothing is computed. */
export const TC32: Formulir = {
  id: 'T-C.32',
  nama: 'Usulan Program dan Kegiatan Masyarakat',
  judul: /t-?\s?c\.?\s?-?32|usulan program/,
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    INDIKATOR,
    LOKASI,
    SATUAN,
    { role: 'target', judul: /besaran|volume/, ukuran: 'K', wajib: true },
    NAMA,
    CATATAN,
  ],
  hitungan: [],
  jumlah: [],
};
