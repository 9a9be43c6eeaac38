import { CATATAN, KODE, NOMOR } from './kolom';
import type { Formulir, KolomFormulir } from './types';

/** Columns of one side: what the draft RKPD says, and what the analysis of needs says. */
const sisi = (side: 'awal' | 'hasil', group: string): KolomFormulir[] => [
  { role: 'kode', judul: new RegExp(`${group}.* / (?:kode|rekening)`), sisi: side },
  {
    role: 'nama',
    judul: new RegExp(`${group}.* / .*(?:program|kegiatan|uraian)`),
    bukan: /indikator|target|pagu/,
    sisi: side,
    wajib: true,
  },
  { role: 'lokasi', judul: new RegExp(`${group}.* / lokasi`), sisi: side },
  { role: 'indikator', judul: new RegExp(`${group}.* / indikator`), sisi: side },
  { role: 'target', judul: new RegExp(`${group}.* / target`), ukuran: 'K', sisi: side },
  { role: 'pagu', judul: new RegExp(`${group}.* / .*(?:pagu|dana|anggaran)`), ukuran: 'Rp', sisi: side, wajib: true },
];

/** T-C.31, Permendagri 86/2017: Review terhadap Rancangan Awal RKPD; two sides with the same columns. */
export const TC31: Formulir = {
  id: 'T-C.31',
  nama: 'Review terhadap Rancangan Awal RKPD',
  judul: /t-?\s?c\.?\s?-?31|review terhadap rancangan awal/,
  baris: 'program',
  kolom: [NOMOR, KODE, ...sisi('awal', 'rancangan awal'), ...sisi('hasil', 'hasil analisis'), CATATAN],
  hitungan: [],
  jumlah: ['pagu'],
};
