import { CATATAN, INDIKATOR, KODE, NAMA, NOMOR, PENANGGUNG_JAWAB, SATUAN, SUMBER_DANA } from './common-columns';
import type { Formulir } from './types';

/** What was spent of the money of a renstra or RPJMD: its pagu of all years, realisasi year by year, their sum and share. */
export const PENDANAAN_RENSTRA: Formulir = {
  id: 'Pendanaan Renstra',
  nama: 'Realisasi Pendanaan Renstra/RPJMD',
  judul:
    'pendanaan rpjmd | pendanaan renstra | capaian pendanaan | realisasi pendanaan | kerangka pendanaan rpjmd | realisasi anggaran rpjmd | realisasi anggaran renstra',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    INDIKATOR,
    SATUAN,
    SUMBER_DANA,
    {
      role: 'target-renstra',
      kata: 'pagu renstra | target renstra *0.9',
      boleh: 'tahun jumlah nilai pagu akhir-periode',
      harus: 'renstra',
      bukan: 'realisasi keuangan serapan sisa tingkat persen',
      ukuran: 'Rp',
      wajib: true,
    },
    {
      role: 'realisasi',
      kata: 'realisasi | keuangan | serapan *0.9 | realisasi renstra | realisasi pagu renstra | keuangan renstra',
      boleh: 'tahun pagu renstra nilai keuangan lalu akhir',
      // What was reached up to a year is no year's.
      bukan: 'sisa tingkat jumlah persen sd',
      ukuran: 'Rp',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'realisasi-renstra',
      kata: 'realisasi | keuangan | realisasi jumlah | keuangan jumlah | serapan jumlah | jumlah *0.8 | realisasi sd renstra | pagu serapan jumlah',
      boleh: 'tahun pagu renstra nilai keuangan realisasi serapan sd',
      bukan: 'sisa tingkat persen',
      ukuran: 'Rp',
      wajib: true,
    },
    {
      role: 'capaian-renstra',
      kata: 'tingkat | rasio | persen | serapan | persen serapan | persen pagu renstra',
      boleh: 'realisasi keuangan pagu renstra capaian jumlah sd serapan',
      bukan: 'sisa',
      ukuran: '%',
    },
    {
      role: 'sisa-pagu',
      kata: 'sisa | selisih *0.8',
      boleh: 'pagu renstra jumlah nilai keuangan realisasi',
      ukuran: 'Rp',
    },
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'realisasi-renstra', persamaan: 'tahun(realisasi)', aturan: 'kumulatif' },
    { hasil: 'capaian-renstra', persamaan: 'realisasi-renstra / target-renstra * 100', aturan: 'capaian' },
    { hasil: 'sisa-pagu', persamaan: 'target-renstra - realisasi-renstra', aturan: 'sisa-pagu', bilaAda: true },
  ],
  jumlah: ['target-renstra', 'realisasi', 'realisasi-renstra', 'sisa-pagu'],
};
