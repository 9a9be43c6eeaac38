import {
  ARAH,
  CATATAN,
  INDIKATOR,
  KODE,
  LOKASI,
  NAMA,
  NOMOR,
  PENANGGUNG_JAWAB,
  SASARAN,
  SATUAN,
} from './common-columns';
import type { Formulir, KolomFormulir } from './types';

/** Columns 5 to 15 of E.81 in any of its layouts. */
const KOLOM_EVALUASI: readonly KolomFormulir[] = [
  {
    role: 'target-renstra',
    kata: 'target renstra | target akhir-periode | sasaran akhir-periode | sasaran renstra *0.8 | renstra *0.6 | pagu renstra *0.7',
    boleh: 'akhir akhir-periode tahun pagu rencana sd renstra',
    bukan: 'berjalan dievaluasi realisasi tingkat triwulan',
    ukuran: 'judul',
  },
  {
    role: 'realisasi-lalu',
    kata: 'realisasi lalu | capaian lalu | realisasi sd *0.75 | realisasi renstra *0.5 | capaian sd renstra | capaian sd *0.8 | capaian renstra *0.6',
    boleh: 'renstra renja sd tahun capaian pagu keuangan tingkatan berjalan',
    bukan: 'dievaluasi triwulan tingkat',
    ukuran: 'judul',
  },
  {
    role: 'target',
    kata: 'target | pagu *0.9 | rencana *0.8 | sasaran *0.5 | sasaran pagu *0.9',
    boleh: 'berjalan dievaluasi renja n-1 tahun pagu rencana capaian keuangan',
    bukan: 'realisasi tingkat triwulan',
    ukuran: 'judul',
    wajib: true,
  },
  {
    role: 'realisasi-tw',
    kata: 'triwulan | realisasi triwulan | realisasi semester | semester | keuangan triwulan | tingkat triwulan *0.8 | tingkat semester *0.8',
    boleh: 'sd keuangan capaian realisasi dievaluasi renja tahun pagu berjalan fisik',
    bukan: 'target rencana',
    ukuran: 'judul',
    periode: 'triwulan',
    persen: 'capaian',
  },
  // Running totals beside single quarters: "TW II" and "s.d. TW II".
  {
    role: 'realisasi-tw',
    ragam: 'sd',
    kata: 'triwulan sd | realisasi triwulan sd | realisasi semester sd | semester sd | keuangan triwulan sd',
    boleh: 'keuangan capaian realisasi dievaluasi renja tahun pagu berjalan jumlah fisik',
    harus: 'sd',
    bukan: 'target rencana tingkat persen',
    ukuran: 'judul',
    periode: 'triwulan',
  },
  {
    role: 'target',
    ragam: 'tw',
    kata: 'target triwulan | rencana triwulan | target semester | rencana semester | pagu triwulan *0.8',
    boleh: 'keuangan capaian renja tahun pagu berjalan dievaluasi rencana sd fisik',
    bukan: 'realisasi tingkat',
    ukuran: 'judul',
    periode: 'triwulan',
  },
  // The quarter that is reported, and all before it, where the headings do not say which it is.
  {
    role: 'lain',
    ragam: 'tw-lalu',
    kata: 'realisasi bulan-lalu | bulan-lalu',
    boleh: 'capaian keuangan realisasi sd tahun pagu',
    bukan: 'target tingkat',
    ukuran: 'judul',
  },
  {
    role: 'lain',
    ragam: 'tw-ini',
    kata: 'realisasi bulan-ini *0.4 | bulan-ini *0.7',
    boleh: 'capaian keuangan realisasi tahun pagu',
    bukan: 'target tingkat',
    ukuran: 'judul',
  },
  {
    role: 'realisasi',
    kata: 'realisasi | realisasi sd triwulan tahun *0.8 | realisasi sd-bulan-ini | sd-bulan-ini *2 | realisasi bulan-ini *0.45 | keuangan | capaian *0.7 | realisasi keuangan *0.6',
    boleh: 'dievaluasi berjalan tahun renja n-1 capaian pagu keuangan sd jumlah triwulan akhir sd-bulan-ini',
    bukan: 'tingkat target',
    ukuran: 'judul',
    persen: 'capaian',
    wajib: true,
    atau: 'realisasi-tw',
  },
  {
    role: 'capaian',
    kata: 'tingkat | capaian | rasio | persen *0.8 | capaian keuangan *0.6 | tingkat dievaluasi *0.8',
    boleh: 'realisasi keuangan serapan renja tahun berjalan dievaluasi n-1 pagu target jumlah sd sd-bulan-ini',
    bukan: 'triwulan lalu',
    ukuran: 'judul',
  },
  {
    role: 'realisasi-renstra',
    kata: 'realisasi renstra | realisasi sd *0.8 | capaian renstra *0.7',
    boleh: 'tahun akhir akhir-periode berjalan sd renja dievaluasi pagu keuangan capaian',
    bukan: 'lalu triwulan tingkat',
    ukuran: 'judul',
    persen: 'capaian-renstra',
  },
  {
    role: 'capaian-renstra',
    kata: 'tingkat renstra | tingkat akhir-periode | capaian renstra *0.7 | rasio renstra | persen capaian renstra',
    boleh: 'realisasi keuangan target tahun akhir akhir-periode sd pagu capaian berjalan renstra',
    bukan: 'triwulan lalu',
    ukuran: 'judul',
  },
  { role: 'sisa-pagu', kata: 'sisa', boleh: 'pagu keuangan jumlah nilai realisasi target tahun', ukuran: 'Rp' },
];

/** Formulir E.81, Permendagri 86/2017: Evaluasi Hasil Renja Perangkat Daerah Kabupaten/Kota (15 columns; 17 and shorter layouts in use). */
export const E81: Formulir = {
  id: 'E.81',
  nama: 'Evaluasi Hasil Renja Perangkat Daerah',
  judul:
    'e81 | evaluasi hasil renja | evaluasi terhadap hasil renja | evaluasi hasil rencana kerja | evaluasi terhadap hasil rencana kerja | evaluasi renja | evaluasi rencana kerja | evaluasi hasil pelaksanaan renja | evaluasi pelaksanaan renja | hasil evaluasi renja | evaluasi hasil pelaksanaan rencana kerja',
  baris: 'program',
  kolom: [NOMOR, KODE, SASARAN, NAMA, INDIKATOR, SATUAN, ARAH, LOKASI, ...KOLOM_EVALUASI, PENANGGUNG_JAWAB, CATATAN],
  hitungan: [
    { hasil: 'realisasi', persamaan: 'triwulan(realisasi-tw)', aturan: 'jumlah-triwulan' },
    {
      hasil: 'realisasi',
      persamaan: 'lain@tw-lalu + lain@tw-ini',
      aturan: 'kumulatif',
      ukuran: ['Rp'],
      bilaAda: true,
    },
    { hasil: 'realisasi-tw@sd', persamaan: 'sampai(realisasi-tw)', aturan: 'kumulatif', bilaAda: true },
    {
      hasil: 'capaian',
      periode: 'triwulan',
      // Where quarters have targets of their own, against these.
      persamaan: 'realisasi-tw / target@tw * 100',
      aturan: 'capaian',
      lain: [
        'sampai(realisasi-tw) / target * 100',
        'realisasi-tw / target * 100',
        'sampai(realisasi-tw) / target@tw * 100',
        'realisasi-tw@sd / target * 100',
      ],
    },
    {
      hasil: 'capaian',
      persamaan: 'realisasi / target * 100',
      aturan: 'capaian',
      cadangan: 'triwulan(realisasi-tw) / target * 100',
    },
    { hasil: 'realisasi-renstra', persamaan: 'realisasi-lalu + realisasi', aturan: 'kumulatif' },
    { hasil: 'capaian-renstra', persamaan: 'realisasi-renstra / target-renstra * 100', aturan: 'capaian' },
    { hasil: 'sisa-pagu', persamaan: 'target - realisasi', aturan: 'sisa-pagu', bilaAda: true },
  ],
  jumlah: ['target-renstra', 'realisasi-lalu', 'target', 'realisasi-tw', 'realisasi', 'realisasi-renstra', 'sisa-pagu'],
  rataRata: ['capaian', 'capaian-renstra'],
  bobotRataRata: 'target',
};
