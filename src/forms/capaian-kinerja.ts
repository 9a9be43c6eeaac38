import { ARAH, CATATAN, INDIKATOR, KODE, NAMA, NOMOR, PENANGGUNG_JAWAB, SASARAN, SATUAN } from './common-columns';
import type { Formulir } from './types';

/**
 * Capaian IKU and IKK (Permendagri 14/2026), perjanjian kinerja, rencana aksi: target and realisasi of indicators, of the
 * year or quarter by quarter, and their capaian.
 */
export const CAPAIAN_KINERJA: Formulir = {
  id: 'Capaian Kinerja',
  nama: 'Capaian IKU/IKK, Perjanjian Kinerja, Rencana Aksi',
  judul:
    'capaian indikator kinerja utama | capaian iku | capaian ikk | capaian indikator kinerja kunci | perjanjian kinerja | rencana aksi | pengukuran kinerja | capaian kinerja | capaian indikator | capaian sasaran | indikator kinerja utama | evaluasi iku | pengukuran capaian',
  baris: 'indikator',
  kolom: [
    NOMOR,
    KODE,
    SASARAN,
    { ...NAMA, wajib: false },
    { ...INDIKATOR, wajib: true },
    { role: 'formula', kata: 'formula' },
    SATUAN,
    ARAH,
    {
      role: 'realisasi-lalu',
      kata: 'realisasi lalu | capaian lalu | realisasi *0.7',
      boleh: 'tahun capaian',
      ukuran: 'K',
    },
    {
      role: 'target',
      kata: 'target | rencana *0.6',
      boleh: 'tahun renja berjalan dievaluasi sd',
      bukan: 'realisasi tingkat renstra akhir-periode triwulan semester',
      ukuran: 'K',
      wajib: true,
    },
    {
      role: 'target',
      ragam: 'tw',
      kata: 'target triwulan | rencana triwulan | target semester | rencana semester',
      boleh: 'tahun renja berjalan dievaluasi sd',
      bukan: 'realisasi tingkat renstra akhir-periode',
      ukuran: 'K',
      periode: 'triwulan',
    },
    {
      role: 'realisasi',
      kata: 'realisasi | capaian *0.6',
      boleh: 'tahun capaian berjalan dievaluasi sd triwulan jumlah',
      bukan: 'tingkat lalu semester',
      ukuran: 'K',
      wajib: true,
      atau: 'realisasi-tw',
    },
    {
      role: 'realisasi-tw',
      kata: 'realisasi triwulan | realisasi semester | triwulan *0.7 | semester *0.7 | capaian triwulan *0.6',
      boleh: 'tahun capaian berjalan dievaluasi sd fisik',
      bukan: 'tingkat lalu target rencana',
      ukuran: 'K',
      periode: 'triwulan',
    },
    {
      role: 'capaian',
      kata: 'tingkat | capaian | persen *0.8 | rasio | persen triwulan *0.8 | tingkat triwulan | capaian triwulan | rasio triwulan | persen semester *0.8 | tingkat semester | capaian semester | rasio semester',
      boleh: 'realisasi target tahun sd',
      bukan: 'renstra',
      periode: 'triwulan-bila-ada',
    },
    { role: 'target-renstra', kata: 'target renstra | target akhir-periode', boleh: 'akhir tahun', ukuran: 'K' },
    {
      role: 'capaian-renstra',
      kata: 'tingkat renstra | capaian renstra | tingkat akhir-periode | capaian akhir-periode',
      boleh: 'target realisasi tahun',
    },
    // Key indicators of a region's government: what was counted, over what it is a share of.
    { role: 'lain', ragam: 'pembilang', kata: 'pembilang', boleh: 'realisasi tahun', ukuran: 'K' },
    { role: 'lain', ragam: 'penyebut', kata: 'penyebut', boleh: 'realisasi tahun', ukuran: 'K' },
    { role: 'pagu', kata: 'pagu', boleh: 'tahun jumlah nilai', ukuran: 'Rp' },
    {
      role: 'realisasi-keuangan',
      kata: 'keuangan | realisasi pagu',
      boleh: 'pagu tahun jumlah nilai sd keuangan',
      bukan: 'tingkat fisik target triwulan',
      ukuran: 'Rp',
    },
    {
      role: 'realisasi-keuangan',
      kata: 'realisasi *0.8',
      harus: 'rp',
      boleh: 'tahun jumlah nilai sd',
      bukan: 'tingkat fisik target triwulan',
      ukuran: 'Rp',
    },
    {
      role: 'persen-keuangan',
      kata: 'tingkat keuangan | keuangan | tingkat pagu | persen keuangan | persen serapan | serapan',
      boleh: 'realisasi pagu keuangan serapan tahun sd',
      bukan: 'fisik triwulan',
      ukuran: '%',
    },
    { role: 'sisa-pagu', kata: 'sisa', boleh: 'pagu keuangan jumlah nilai realisasi', ukuran: 'Rp' },
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'realisasi', persamaan: 'triwulan(realisasi-tw)', aturan: 'jumlah-triwulan' },
    {
      hasil: 'capaian',
      periode: 'triwulan',
      persamaan: 'realisasi-tw / target@tw * 100',
      aturan: 'capaian',
      lain: [
        'realisasi-tw / target * 100',
        'sampai(realisasi-tw) / target * 100',
        'sampai(realisasi-tw) / target@tw * 100',
      ],
    },
    {
      hasil: 'capaian',
      persamaan: 'realisasi / target * 100',
      aturan: 'capaian',
      cadangan: 'triwulan(realisasi-tw) / target * 100',
    },
    { hasil: 'capaian', persamaan: 'lain@pembilang / lain@penyebut * 100', aturan: 'capaian', bilaAda: true },
    { hasil: 'persen-keuangan', persamaan: 'realisasi-keuangan / pagu * 100', aturan: 'persen-keuangan' },
    { hasil: 'sisa-pagu', persamaan: 'pagu - realisasi-keuangan', aturan: 'sisa-pagu', bilaAda: true },
    { hasil: 'capaian-renstra', persamaan: 'realisasi / target-renstra * 100', aturan: 'capaian' },
  ],
  jumlah: ['pagu', 'realisasi-keuangan', 'sisa-pagu'],
};
