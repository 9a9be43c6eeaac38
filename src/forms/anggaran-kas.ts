import {
  CATATAN,
  JUMLAH_TRIWULAN,
  KODE,
  LOKASI,
  NAMA,
  NOMOR,
  PENANGGUNG_JAWAB,
  rencanaBulan,
  SUMBER_DANA,
} from './common-columns';
import type { Formulir } from './types';

/** Anggaran kas (Permendagri 77/2020): what is to be spent month by month, or quarter by quarter, of the year's anggaran. */
export const ANGGARAN_KAS: Formulir = {
  id: 'Anggaran Kas',
  nama: 'Anggaran Kas',
  judul: 'anggaran kas | rencana penarikan | rencana penyerapan | rencana anggaran kas | aliran kas | rak',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    SUMBER_DANA,
    LOKASI,
    {
      role: 'pagu',
      kata: 'pagu | jumlah *0.9 | pagu jumlah | nilai *0.8',
      boleh: 'tahun berjalan jumlah nilai perubahan pokok rencana',
      bukan: 'realisasi keuangan sisa triwulan',
      ukuran: 'Rp',
      wajib: true,
    },
    { ...rencanaBulan('bulan'), wajib: true },
    {
      role: 'lain',
      ragam: 'kas',
      kata: 'triwulan | pagu triwulan | rencana triwulan',
      boleh: 'keuangan nilai pagu rencana',
      bukan: 'realisasi fisik deviasi sisa tingkat jumlah sd',
      ukuran: 'Rp',
      periode: 'triwulan',
    },
    JUMLAH_TRIWULAN,
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [
    {
      hasil: 'pagu',
      persamaan: 'triwulan(lain@bulan)',
      aturan: 'jumlah-triwulan',
      lain: ['triwulan(lain@triwulan)'],
      cadangan: 'triwulan(lain@kas)',
      bilaAda: true,
    },
    { hasil: 'lain@triwulan', persamaan: 'bulanan(lain@bulan)', aturan: 'jumlah-triwulan', bilaAda: true },
  ],
  jumlah: ['pagu', 'lain@bulan', 'lain@kas', 'lain@triwulan'],
};
