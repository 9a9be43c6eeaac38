import { CATATAN, INDIKATOR, KODE, LOKASI, NAMA, NOMOR, PENANGGUNG_JAWAB, SASARAN, SATUAN, SUMBER_DANA } from './kolom';
import type { Formulir } from './types';

const MAJU = /prakiraan|perkira|\bmaju\b|n ?\+ ?1/;
const DANA = 'dana|pagu|anggaran|rp';

/** T-C.33, Permendagri 86/2017: Rumusan Rencana Program dan Kegiatan dan Prakiraan Maju; also the 17-column export of SIPD. */
export const TC33: Formulir = {
  id: 'T-C.33',
  nama: 'Rumusan Rencana Program dan Kegiatan dan Prakiraan Maju',
  judul: /t-?\s?c\.?\s?-?33|rumusan rencana program.*(?:maju|n\+1)|rumusan rencana program/,
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    INDIKATOR,
    SATUAN,
    LOKASI,
    SUMBER_DANA,
    { role: 'prioritas', judul: /prioritas/ },
    { role: 'kelompok-sasaran', judul: /kelompok sasaran/ },
    { role: 'target-renstra', judul: /target.*(?:akhir|renstra)/, bukan: MAJU, ukuran: 'judul' },
    { role: 'realisasi-lalu', judul: /realisasi/, ukuran: 'judul' },
    {
      role: 'proyeksi',
      judul: /(?:prakiraan|perkira).*(?:capaian|realisasi|n ?- ?1)/,
      bukan: new RegExp(`${DANA}|maju|rencana`),
      ukuran: 'judul',
    },
    { role: 'pagu-maju', judul: new RegExp(`(?:${MAJU.source}).*(?:${DANA})`), ukuran: 'Rp', wajib: true },
    { role: 'target-maju', judul: new RegExp(`(?:${MAJU.source}).*(?:target|capaian)`), ukuran: 'K' },
    { role: 'pagu', judul: new RegExp(`kebutuhan|${DANA}`), bukan: MAJU, ukuran: 'Rp', wajib: true },
    { role: 'target', judul: /target/, ukuran: 'K' },
    PENANGGUNG_JAWAB,
    SASARAN,
    NAMA,
    CATATAN,
  ],
  hitungan: [],
  jumlah: ['pagu', 'pagu-maju'],
};
