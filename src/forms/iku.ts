import { CATATAN, NOMOR, SATUAN } from './kolom';
import type { Formulir } from './types';

/** Indikator Kinerja Utama: words only; the formula is shown beside its indicator. */
export const IKU: Formulir = {
  id: 'IKU',
  nama: 'Indikator Kinerja Utama',
  judul: /indikator kinerja utama|\biku\b/,
  baris: 'indikator',
  kolom: [
    NOMOR,
    { role: 'formula', judul: /formula|rumus|sumber data|cara (?:peng|meng)?hitung|formulasi/, wajib: true },
    { role: 'penanggung-jawab', judul: /penanggung ?jawab/ },
    { role: 'indikator', judul: /indikator/, wajib: true },
    SATUAN,
    { role: 'sasaran', judul: /sasaran|tujuan/ },
    CATATAN,
  ],
  hitungan: [],
  jumlah: [],
};
