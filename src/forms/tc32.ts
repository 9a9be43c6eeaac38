import { CATATAN, INDIKATOR, KODE, LOKASI, NAMA, NOMOR, SATUAN } from './common-columns';
import type { Formulir } from './types';

/** T-C.32, Permendagri 86/2017: Usulan Program dan Kegiatan dari Para Pemangku Kepentingan. Nothing is computed. */
export const TC32: Formulir = {
  id: 'T-C.32',
  nama: 'Usulan Program dan Kegiatan Masyarakat',
  judul: 'tc32 | usulan program',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    { ...NAMA, boleh: `${NAMA.boleh} usulan` },
    INDIKATOR,
    LOKASI,
    SATUAN,
    { role: 'target', kata: 'volume', boleh: 'satuan jumlah', ukuran: 'K', wajib: true },
    CATATAN,
  ],
  hitungan: [],
  jumlah: [],
};
