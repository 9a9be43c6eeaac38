import { CATATAN, KODE, NOMOR } from './common-columns';
import type { Formulir, KolomFormulir } from './types';

/** Columns of one side: what the draft RKPD says, and what the analysis of needs says. */
const sisi = (side: 'awal' | 'hasil', sebutan: string): KolomFormulir[] => [
  { role: 'kode', kata: `${sebutan} kode`, boleh: 'tingkatan', sisi: side },
  {
    role: 'nama',
    kata: `${sebutan} tingkatan | ${sebutan} uraian`,
    boleh: 'tingkatan uraian',
    bukan: 'indikator target pagu lokasi',
    sisi: side,
    wajib: true,
  },
  { role: 'lokasi', kata: `${sebutan} lokasi`, sisi: side },
  { role: 'indikator', kata: `${sebutan} indikator`, boleh: 'tingkatan sasaran', bukan: 'target', sisi: side },
  { role: 'target', kata: `${sebutan} target`, boleh: 'capaian indikator', ukuran: 'K', sisi: side },
  { role: 'pagu', kata: `${sebutan} pagu`, boleh: 'jumlah', ukuran: 'Rp', sisi: side, wajib: true },
];

/** T-C.31, Permendagri 86/2017: Review terhadap Rancangan Awal RKPD; two sides with the same columns. */
export const TC31: Formulir = {
  id: 'T-C.31',
  nama: 'Review terhadap Rancangan Awal RKPD',
  judul: 'tc31 | review terhadap rancangan awal | review rancangan awal | telaahan terhadap rancangan awal',
  baris: 'program',
  kolom: [NOMOR, KODE, ...sisi('awal', 'rancangan-awal'), ...sisi('hasil', 'hasil-analisis'), CATATAN],
  hitungan: [],
  jumlah: ['pagu'],
};
