import { CATATAN, INDIKATOR, KODE, LOKASI, NAMA, NOMOR, PENANGGUNG_JAWAB, SASARAN, SATUAN } from './kolom';
import type { Formulir, KolomFormulir } from './types';

/** Columns 5 to 15 of E.81 in any of its layouts; the more specific heading comes first. */
export const KOLOM_EVALUASI: readonly KolomFormulir[] = [
  {
    role: 'capaian-renstra',
    judul: /(?:tingkat|persentase|rasio|%) ?capaian.*(?:renstra|rpjmd)|capaian.*(?:renstra|rpjmd).*(?:%|persen)/,
    bukan: /^realisasi|triwulan/,
    ukuran: 'judul',
  },
  {
    role: 'realisasi-tw',
    judul: /triwulan|\btw\b|^realisasi.* \/ \(?(?:i|ii|iii|iv)\)?(?: \/|$)/,
    bukan: /^target/,
    ukuran: 'judul',
    periode: 'triwulan',
    ganda: 'realisasi',
    persen: 'capaian',
  },
  {
    role: 'capaian',
    judul: /(?:tingkat|persentase|rasio|%).*(?:capaian|realisasi)|^capaian|capaian.*(?:%|persen)/,
    bukan: /^target|^realisasi|^capaian(?!.*(?:%|persen)).*(?:renstra|rpjmd|tahun (?:yang )?lalu|tahun sebelumnya)/,
    ukuran: 'judul',
  },
  {
    role: 'realisasi-lalu',
    judul: /(?:realisasi|^capaian).*(?:tahun (?:yang )?lalu|tahun sebelumnya|n ?- ?2|\(n-?2\))/,
    bukan: /dievaluasi/,
    ukuran: 'judul',
  },
  {
    role: 'realisasi-renstra',
    judul: /realisasi.*(?:renstra|rpjmd|s\/d|sampai dengan|kumulatif)|^capaian.*(?:renstra|rpjmd)/,
    bukan: /triwulan/,
    ukuran: 'judul',
    pertama: 'realisasi-lalu',
    persen: 'capaian-renstra',
  },
  { role: 'realisasi', judul: /realisasi/, ukuran: 'judul', persen: 'capaian', wajib: true },
  {
    role: 'target-renstra',
    judul: /target.*(?:renstra|rpjmd|akhir periode)/,
    bukan: /renja.*(?:berjalan|dievaluasi)|berjalan|dievaluasi/,
    ukuran: 'judul',
  },
  { role: 'target', judul: /target|pagu|anggaran/, ukuran: 'judul', wajib: true },
];

/** Formulir E.81, Permendagri 86/2017: Evaluasi Hasil Renja Perangkat Daerah Kabupaten/Kota (15 columns; 17 and shorter layouts in use). */
export const E81: Formulir = {
  id: 'E.81',
  nama: 'Evaluasi Hasil Renja Perangkat Daerah',
  judul:
    /e\.?-?\s?81|evaluasi (?:terhadap )?hasil (?:renja|rencana kerja)|evaluasi renja|evaluasi hasil pelaksanaan renja/,
  baris: 'program',
  kolom: [NOMOR, KODE, INDIKATOR, SATUAN, LOKASI, PENANGGUNG_JAWAB, ...KOLOM_EVALUASI, SASARAN, NAMA, CATATAN],
  hitungan: [
    { hasil: 'realisasi', rumus: 'triwulan(realisasi-tw)', aturan: 'jumlah-triwulan' },
    {
      hasil: 'capaian',
      periode: 'triwulan',
      rumus: 'sampai(realisasi-tw) / target * 100',
      aturan: 'capaian',
      lain: ['realisasi-tw / target * 100'],
    },
    { hasil: 'capaian', rumus: 'realisasi / target * 100', aturan: 'capaian' },
    { hasil: 'realisasi-renstra', rumus: 'realisasi-lalu + realisasi', aturan: 'kumulatif' },
    { hasil: 'capaian-renstra', rumus: 'realisasi-renstra / target-renstra * 100', aturan: 'capaian' },
  ],
  jumlah: ['target-renstra', 'realisasi-lalu', 'target', 'realisasi-tw', 'realisasi', 'realisasi-renstra'],
  rataRata: ['capaian', 'capaian-renstra'],
  bobotRataRata: 'target',
};
