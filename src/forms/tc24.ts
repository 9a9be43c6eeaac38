import { CATATAN, KODE, NAMA, NOMOR } from './kolom';
import type { Formulir } from './types';

/** T-C.24, Permendagri 86/2017: Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah (Renstra). */
export const TC24: Formulir = {
  id: 'T-C.24',
  nama: 'Anggaran dan Realisasi Pendanaan Pelayanan',
  judul: /t-?\s?c\.?\s?-?24|anggaran dan realisasi pendanaan/,
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    { role: 'pertumbuhan', ragam: 'realisasi', judul: /pertumbuhan.*realisasi$/ },
    { role: 'pertumbuhan', ragam: 'anggaran', judul: /pertumbuhan/ },
    { role: 'rasio', judul: /rasio/, periode: 'tahun', wajib: true },
    { role: 'realisasi', judul: /^realisasi/, periode: 'tahun', wajib: true },
    { role: 'anggaran', judul: /^anggaran|^pagu/, periode: 'tahun', wajib: true },
    NAMA,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'rasio', rumus: 'realisasi / anggaran * 100', aturan: 'rasio' },
    { hasil: 'pertumbuhan@anggaran', rumus: 'pertumbuhan(anggaran)', aturan: 'pertumbuhan' },
    { hasil: 'pertumbuhan@realisasi', rumus: 'pertumbuhan(realisasi)', aturan: 'pertumbuhan' },
  ],
  jumlah: ['anggaran', 'realisasi'],
};
