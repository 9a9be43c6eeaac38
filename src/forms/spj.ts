import { CATATAN, KODE, NAMA, NOMOR } from './common-columns';
import type { Formulir, HitunganFormulir, KolomFormulir } from './types';

/** How money is paid out, by the concept that names each. */
const CARA = { gaji: 'ls-gaji', barang: 'ls-barang', up: 'up-gu-tu' } as const;

const waktu = (cara: string, konsep: string, ragam: 'lalu' | 'ini' | 'sd'): KolomFormulir => ({
  role: 'realisasi-keuangan',
  ragam: `${cara}-${ragam}`,
  kata: {
    lalu: `${konsep} bulan-lalu`,
    ini: `${konsep} bulan-ini`,
    sd: `${konsep} sd-bulan-ini | ${konsep} jumlah | ${konsep} *0.9`,
  }[ragam],
  boleh: 'keuangan realisasi pagu sd bulan nilai barang-jasa pegawai',
  harus: konsep,
  ukuran: 'Rp',
  ...(ragam === 'sd' ? { wajib: true } : {}),
});

const dari = (cara: string): HitunganFormulir => ({
  hasil: `realisasi-keuangan@${cara}-sd`,
  persamaan: `realisasi-keuangan@${cara}-lalu + realisasi-keuangan@${cara}-ini`,
  aturan: 'kumulatif',
  bilaAda: true,
});

/**
 * Laporan pertanggungjawaban bendahara pengeluaran (SPJ, Permendagri 13/2006 and 77/2020): of each way of paying out, what was until
 * last month, in this month and until this month; together they are the SPJ, and what is left of the anggaran.
 */
export const SPJ: Formulir = {
  id: 'SPJ',
  nama: 'Pertanggungjawaban Bendahara Pengeluaran (SPJ)',
  judul:
    'pertanggungjawaban bendahara pengeluaran | laporan pertanggungjawaban bendahara | spj belanja | spj fungsional | spj administratif | surat pertanggungjawaban',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    {
      role: 'anggaran',
      kata: 'pagu | pagu jumlah',
      boleh: 'tahun jumlah nilai perubahan pokok',
      bukan: 'realisasi keuangan sisa',
      ukuran: 'Rp',
      wajib: true,
    },
    ...Object.entries(CARA).flatMap(([cara, konsep]) =>
      (['lalu', 'ini', 'sd'] as const).map((ragam) => waktu(cara, konsep, ragam)),
    ),
    {
      role: 'realisasi',
      kata: 'keuangan jumlah | realisasi jumlah | keuangan *0.8 | jumlah *0.7',
      boleh: 'jumlah realisasi keuangan sd sd-bulan-ini bulan nilai ls-gaji ls-barang up-gu-tu',
      bukan: 'sisa tingkat bulan-lalu bulan-ini',
      ukuran: 'Rp',
      wajib: true,
    },
    { role: 'sisa-pagu', kata: 'sisa', boleh: 'pagu keuangan jumlah nilai realisasi', ukuran: 'Rp' },
    CATATAN,
  ],
  hitungan: [
    ...Object.keys(CARA).map(dari),
    {
      hasil: 'realisasi',
      persamaan: 'realisasi-keuangan@gaji-sd? + realisasi-keuangan@barang-sd? + realisasi-keuangan@up-sd?',
      aturan: 'persamaan',
      bilaAda: true,
    },
    { hasil: 'sisa-pagu', persamaan: 'anggaran - realisasi', aturan: 'sisa-pagu' },
  ],
  jumlah: [
    'anggaran',
    'realisasi',
    'sisa-pagu',
    ...Object.keys(CARA).flatMap((cara) => ['lalu', 'ini', 'sd'].map((ragam) => `realisasi-keuangan@${cara}-${ragam}`)),
  ],
};
