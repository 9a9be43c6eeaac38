import {
  bagianBelanja,
  CATATAN,
  jumlahBagian,
  KODE,
  LOKASI,
  NAMA,
  NOMOR,
  PENANGGUNG_JAWAB,
  REALISASI_BULAN,
  SUMBER_DANA,
} from './common-columns';
import type { Formulir } from './types';

/** Laporan realisasi anggaran, rekapitulasi belanja: anggaran, realisasi, % and sisa of programs, rekening or offices. */
export const LRA: Formulir = {
  id: 'LRA',
  nama: 'Realisasi Anggaran dan Rekapitulasi Belanja',
  judul:
    'laporan realisasi anggaran | realisasi anggaran | rekapitulasi belanja | rekapitulasi realisasi | lra | realisasi belanja | realisasi apbd | rekap realisasi | rekapitulasi anggaran | penyerapan anggaran | serapan anggaran | realisasi keuangan | realisasi pendapatan | realisasi penerimaan | realisasi pajak | penerimaan pajak | pendapatan asli daerah | realisasi pbb',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    LOKASI,
    SUMBER_DANA,
    {
      role: 'anggaran',
      sebutan: { pagu: 'pagu', dpa: 'pagu' },
      kata: 'pagu | pokok *0.9 | perubahan *0.8',
      boleh: 'perubahan pokok tahun jumlah nilai berjalan',
      bukan: 'realisasi keuangan',
      ukuran: 'Rp',
      wajib: true,
    },
    // What is to be received stands where others have what may be spent.
    {
      role: 'anggaran',
      kata: 'target *0.9',
      boleh: 'pagu perubahan pokok tahun jumlah nilai berjalan triwulan sd',
      bukan: 'realisasi keuangan tingkat',
      ukuran: 'Rp',
      besar: true,
    },
    REALISASI_BULAN,
    ...bagianBelanja('anggaran', ['pagu ~', '~ *0.9'], 'realisasi keuangan sisa'),
    ...bagianBelanja('realisasi', ['realisasi ~', 'keuangan ~', 'serapan ~'], 'sisa'),
    {
      role: 'realisasi',
      ragam: 'tahunlalu',
      kata: 'realisasi lalu | keuangan lalu',
      boleh: 'tahun pagu jumlah nilai',
      bukan: 'sisa tingkat persen',
      ukuran: 'Rp',
    },
    {
      role: 'realisasi',
      ragam: 'lalu',
      kata: 'realisasi bulan-lalu | keuangan bulan-lalu | bulan-lalu *0.8',
      boleh: 'realisasi sd pagu',
      ukuran: 'Rp',
    },
    {
      role: 'realisasi',
      ragam: 'ini',
      kata: 'realisasi bulan-ini | keuangan bulan-ini | bulan-ini *0.8',
      boleh: 'realisasi pagu',
      ukuran: 'Rp',
    },
    {
      role: 'realisasi',
      kata: 'realisasi | keuangan | serapan *0.9 | capaian *0.75 | realisasi sd-bulan-ini | keuangan sd-bulan-ini | serapan sd-bulan-ini *0.9',
      boleh:
        'sd sd-bulan-ini tahun pagu jumlah nilai keuangan capaian triwulan akhir-periode akhir berjalan dievaluasi',
      bukan: 'sisa tingkat',
      ukuran: 'Rp',
      wajib: true,
    },
    {
      role: 'rasio',
      kata: 'tingkat | rasio | persen | serapan | realisasi *0.7 | keuangan *0.7 | capaian *0.8',
      boleh: 'realisasi keuangan pagu capaian sd sd-bulan-ini jumlah',
      bukan: 'sisa',
      ukuran: '%',
    },
    {
      role: 'sisa-pagu',
      kata: 'sisa | selisih *0.8',
      boleh: 'pagu keuangan jumlah nilai realisasi target',
      // What was left of the year before is part of what there is to spend.
      bukan: 'lalu',
      ukuran: 'Rp',
    },
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'anggaran', ...jumlahBagian('anggaran'), aturan: 'persamaan', bilaAda: true },
    { hasil: 'pagu', ...jumlahBagian('anggaran'), aturan: 'persamaan', bilaAda: true },
    { hasil: 'realisasi', ...jumlahBagian('realisasi'), aturan: 'persamaan', bilaAda: true },
    { hasil: 'realisasi', persamaan: 'realisasi@lalu + realisasi@ini', aturan: 'kumulatif', bilaAda: true },
    { hasil: 'realisasi', persamaan: 'triwulan(lain@bulan)', aturan: 'jumlah-triwulan', bilaAda: true },
    { hasil: 'rasio', persamaan: 'realisasi / anggaran * 100', aturan: 'rasio', cadangan: 'realisasi / pagu * 100' },
    {
      hasil: 'sisa-pagu',
      persamaan: 'anggaran - realisasi',
      aturan: 'sisa-pagu',
      lain: ['realisasi - anggaran'],
      cadangan: 'pagu - realisasi',
    },
  ],
  jumlah: ['anggaran', 'pagu', 'realisasi', 'sisa-pagu', 'lain@bulan'],
};
