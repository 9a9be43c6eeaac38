import {
  CATATAN,
  INDIKATOR,
  KODE,
  LOKASI,
  NAMA,
  NOMOR,
  PENANGGUNG_JAWAB,
  REALISASI_BULAN,
  REALISASI_TAHAP,
  SASARAN,
  SATUAN,
  SUMBER_DANA,
} from './common-columns';
import type { Formulir, KolomFormulir } from './types';

const BUKAN_RENCANA = 'rencana deviasi bobot';

/** Realisasi keuangan up to last month, in this month, and up to this month. */
const keuangan = (ragam: 'lalu' | 'ini' | null): KolomFormulir => ({
  role: 'realisasi-keuangan',
  ...(ragam === null ? { wajib: true } : { ragam }),
  kata:
    ragam === null
      ? 'keuangan | serapan *0.9 | keuangan realisasi | realisasi *0.95 | realisasi pagu *0.8 | keuangan sd-bulan-ini | sd-bulan-ini'
      : `keuangan bulan-${ragam} | realisasi bulan-${ragam} | bulan-${ragam}`,
  boleh: 'realisasi sd pagu jumlah capaian sd-bulan-ini tahun nilai keuangan bulan akhir akhir-periode berjalan',
  bukan: `fisik sisa tingkat tertimbang ${BUKAN_RENCANA}`,
  ukuran: 'Rp',
});

const fisik = (ragam: 'lalu' | 'ini' | null): KolomFormulir => ({
  role: 'fisik',
  ...(ragam === null ? {} : { ragam }),
  kata: ragam === null ? 'fisik | fisik realisasi | fisik sd-bulan-ini' : `fisik bulan-${ragam}`,
  boleh: 'realisasi capaian sd sd-bulan-ini tahun tingkat bulan',
  bukan: `keuangan tertimbang ${BUKAN_RENCANA}`,
  ukuran: '%',
});

/**
 * Laporan realisasi fisik dan keuangan. TTB keuangan is the share of total realisasi in Sulawesi Barat 2022; other agencies
 * take the share of total pagu, recognised from the figures.
 */
export const FISIK_KEUANGAN: Formulir = {
  id: 'Realisasi Fisik & Keuangan',
  nama: 'Realisasi Fisik dan Keuangan',
  judul:
    'realisasi fisik | fisik dan keuangan | fisik keuangan | rfk | laporan realisasi kegiatan | realisasi keuangan dan fisik | keuangan dan fisik',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    SASARAN,
    NAMA,
    INDIKATOR,
    SATUAN,
    LOKASI,
    SUMBER_DANA,
    {
      role: 'pagu',
      kata: 'pagu | pagu jumlah | pokok *0.9 | perubahan *0.8 | kontrak *0.7',
      boleh: 'perubahan pokok tahun nilai jumlah berjalan',
      bukan: 'realisasi',
      ukuran: 'Rp',
      wajib: true,
    },
    { role: 'bobot', kata: 'bobot | pagu *0.7', boleh: 'tingkatan pagu', ukuran: '%' },
    { role: 'lain', ragam: 'kontrak', kata: 'kontrak', boleh: 'pagu nilai jumlah tahun', ukuran: 'Rp' },
    {
      role: 'lain',
      ragam: 'persen-kontrak',
      kata: 'kontrak persen | kontrak keuangan persen | kontrak tingkat',
      boleh: 'keuangan realisasi nilai fisik',
      ukuran: '%',
    },
    {
      role: 'lain',
      ragam: 'rencana-keuangan',
      kata: 'keuangan rencana | rencana *0.9 | target keuangan | target *0.6 | keuangan target',
      boleh: 'sd sd-bulan-ini bulan realisasi pagu',
      bukan: 'fisik',
      ukuran: 'Rp',
      besar: true,
    },
    {
      role: 'lain',
      ragam: 'persen-rencana-keuangan',
      kata: 'keuangan rencana | rencana *0.6 | target keuangan | keuangan target',
      boleh: 'sd sd-bulan-ini bulan tingkat pagu',
      bukan: 'fisik',
      ukuran: '%',
    },
    REALISASI_BULAN,
    REALISASI_TAHAP,
    keuangan('lalu'),
    keuangan('ini'),
    keuangan(null),
    {
      role: 'persen-keuangan',
      kata: 'keuangan | tingkat | serapan | persen *0.9 | persen keuangan | rasio | keuangan tingkat | keuangan realisasi | realisasi *0.8 | keuangan sd-bulan-ini | sd-bulan-ini *0.8',
      boleh: 'sd sd-bulan-ini realisasi pagu capaian keuangan bulan',
      bukan: `fisik tertimbang kontrak bulan-lalu bulan-ini ${BUKAN_RENCANA}`,
      ukuran: '%',
    },
    {
      role: 'lain',
      ragam: 'deviasi-keuangan',
      kata: 'keuangan deviasi | deviasi *0.7',
      boleh: 'sd sd-bulan-ini realisasi rencana',
      bukan: 'fisik',
    },
    {
      role: 'tertimbang-keuangan',
      kata: 'keuangan tertimbang | tertimbang *0.6',
      boleh: 'realisasi capaian',
      bukan: 'fisik',
      ukuran: '%',
    },
    fisik('lalu'),
    fisik('ini'),
    fisik(null),
    {
      role: 'lain',
      ragam: 'rencana-fisik',
      kata: 'fisik rencana | rencana fisik | fisik target | target fisik',
      boleh: 'sd sd-bulan-ini bulan',
      ukuran: '%',
    },
    { role: 'lain', ragam: 'deviasi-fisik', kata: 'fisik deviasi', boleh: 'sd sd-bulan-ini realisasi rencana' },
    {
      role: 'tertimbang-fisik',
      kata: 'fisik tertimbang | tertimbang *0.6',
      boleh: 'realisasi capaian',
      bukan: 'keuangan',
      ukuran: '%',
    },
    { role: 'sisa-pagu', kata: 'sisa', boleh: 'pagu keuangan jumlah nilai realisasi', ukuran: 'Rp' },
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'bobot', persamaan: 'pagu / total(pagu) * 100', aturan: 'bobot' },
    {
      hasil: 'realisasi-keuangan',
      persamaan: 'realisasi-keuangan@lalu + realisasi-keuangan@ini',
      aturan: 'kumulatif',
      bilaAda: true,
    },
    { hasil: 'tertimbang-fisik', persamaan: 'bobot * fisik / 100', aturan: 'tertimbang' },
    { hasil: 'realisasi-keuangan', persamaan: 'triwulan(lain@bulan)', aturan: 'jumlah-triwulan', bilaAda: true },
    { hasil: 'realisasi-keuangan', persamaan: 'triwulan(lain@tahap)', aturan: 'jumlah-triwulan', bilaAda: true },
    { hasil: 'persen-keuangan', persamaan: 'realisasi-keuangan / pagu * 100', aturan: 'persen-keuangan' },
    {
      hasil: 'tertimbang-keuangan',
      persamaan: 'realisasi-keuangan / total(realisasi-keuangan) * 100',
      aturan: 'tertimbang',
      lain: ['realisasi-keuangan / total(pagu) * 100'],
    },
    { hasil: 'sisa-pagu', persamaan: 'pagu - realisasi-keuangan', aturan: 'sisa-pagu' },
  ],
  jumlah: [
    'pagu',
    'realisasi-keuangan',
    'sisa-pagu',
    'lain@rencana-keuangan',
    'lain@bulan',
    'lain@tahap',
    'lain@kontrak',
  ],
  jumlahPersen: ['bobot', 'tertimbang-fisik', 'tertimbang-keuangan'],
};
