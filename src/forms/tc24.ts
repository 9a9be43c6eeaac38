import { CATATAN, KODE, NAMA, NOMOR } from './common-columns';
import type { Formulir } from './types';

/** T-C.24, Permendagri 86/2017: Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah (Renstra). */
export const TC24: Formulir = {
  id: 'T-C.24',
  nama: 'Anggaran dan Realisasi Pendanaan Pelayanan',
  judul: 'tc24 | anggaran dan realisasi pendanaan | anggaran dan realisasi',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    {
      role: 'anggaran',
      kata: 'pagu',
      boleh: 'tahun',
      bukan: 'realisasi rasio pertumbuhan keuangan serapan',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'realisasi',
      kata: 'realisasi | keuangan | serapan *0.9',
      boleh: 'tahun pagu keuangan',
      bukan: 'rasio pertumbuhan',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'rasio',
      kata: 'rasio | tingkat | persen *0.8 | rasio serapan | serapan persen *0.9',
      boleh: 'tahun realisasi pagu keuangan serapan',
      periode: 'tahun',
      wajib: true,
    },
    { role: 'pertumbuhan', ragam: 'anggaran', kata: 'pertumbuhan pagu', boleh: 'tahun', bukan: 'realisasi keuangan' },
    {
      role: 'pertumbuhan',
      ragam: 'realisasi',
      kata: 'pertumbuhan realisasi | pertumbuhan keuangan | pertumbuhan serapan',
      boleh: 'tahun pagu keuangan',
    },
    CATATAN,
  ],
  hitungan: [
    { hasil: 'rasio', persamaan: 'realisasi / anggaran * 100', aturan: 'rasio' },
    { hasil: 'pertumbuhan@anggaran', persamaan: 'pertumbuhan(anggaran)', aturan: 'pertumbuhan' },
    { hasil: 'pertumbuhan@realisasi', persamaan: 'pertumbuhan(realisasi)', aturan: 'pertumbuhan' },
  ],
  jumlah: ['anggaran', 'realisasi'],
};
