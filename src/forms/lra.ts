import { CATATAN, KODE, LOKASI, NAMA, NOMOR, PENANGGUNG_JAWAB, REALISASI_BULAN, SUMBER_DANA } from './kolom';
import type { Formulir } from './types';

/** Laporan realisasi anggaran, rekapitulasi belanja: anggaran, realisasi, % and sisa of programs, rekening or offices. */
export const LRA: Formulir = {
  id: 'LRA',
  nama: 'Realisasi Anggaran dan Rekapitulasi Belanja',
  judul:
    'laporan realisasi anggaran | realisasi anggaran | rekapitulasi belanja | rekapitulasi realisasi | lra | realisasi belanja | realisasi apbd | rekap realisasi | rekapitulasi anggaran | penyerapan anggaran | serapan anggaran | realisasi keuangan',
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
      kata: 'pagu',
      boleh: 'perubahan pokok tahun jumlah nilai',
      ukuran: 'Rp',
      wajib: true,
    },
    REALISASI_BULAN,
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
      kata: 'realisasi | keuangan | realisasi sd-bulan-ini | keuangan sd-bulan-ini',
      boleh: 'sd sd-bulan-ini tahun pagu jumlah nilai keuangan capaian triwulan',
      bukan: 'sisa tingkat',
      ukuran: 'Rp',
      wajib: true,
    },
    {
      role: 'rasio',
      kata: 'tingkat | rasio | persen | realisasi *0.7 | keuangan *0.7 | capaian *0.8',
      boleh: 'realisasi keuangan pagu capaian sd sd-bulan-ini jumlah',
      bukan: 'sisa',
      ukuran: '%',
    },
    { role: 'sisa-pagu', kata: 'sisa | selisih *0.8', boleh: 'pagu keuangan jumlah nilai realisasi', ukuran: 'Rp' },
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'realisasi', rumus: 'realisasi@lalu + realisasi@ini', aturan: 'kumulatif', bilaAda: true },
    { hasil: 'realisasi', rumus: 'triwulan(lain@bulan)', aturan: 'jumlah-triwulan', bilaAda: true },
    { hasil: 'rasio', rumus: 'realisasi / anggaran * 100', aturan: 'rasio', cadangan: 'realisasi / pagu * 100' },
    {
      hasil: 'sisa-pagu',
      rumus: 'anggaran - realisasi',
      aturan: 'sisa-pagu',
      lain: ['realisasi - anggaran'],
      cadangan: 'pagu - realisasi',
    },
  ],
  jumlah: ['anggaran', 'pagu', 'realisasi', 'sisa-pagu', 'lain@bulan'],
};
