import { CATATAN, INDIKATOR, KODE, NAMA, NOMOR, SASARAN } from './kolom';
import type { Formulir } from './types';

/**
 * Laporan realisasi fisik dan keuangan. TTB keuangan is the share of total realisasi in Sulawesi Barat 2022; other agencies
 * take the share of total pagu, recognised from the figures.
 */
export const FISIK_KEUANGAN: Formulir = {
  id: 'Realisasi Fisik & Keuangan',
  nama: 'Realisasi Fisik dan Keuangan',
  judul: /realisasi fisik|fisik dan keuangan/,
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    INDIKATOR,
    { role: 'tertimbang-fisik', judul: /fisik.*(?:ttb|tertimbang)/, ukuran: '%' },
    { role: 'fisik', judul: /fisik.*(?:%|persen|realisasi)|^realisasi fisik/, ukuran: '%', wajib: true },
    { role: 'tertimbang-keuangan', judul: /keuangan.*(?:ttb|tertimbang)/, ukuran: '%' },
    { role: 'persen-keuangan', judul: /keuangan.*(?:%|persen)/, bukan: /rp/, ukuran: '%' },
    { role: 'realisasi-keuangan', judul: /keuangan|realisasi.*(?:rp|anggaran)/, ukuran: 'Rp', wajib: true },
    { role: 'sisa-pagu', judul: /sisa/, ukuran: 'Rp' },
    { role: 'bobot', judul: /bobot/, ukuran: '%' },
    { role: 'pagu', judul: /pagu|anggaran/, ukuran: 'Rp', wajib: true },
    SASARAN,
    NAMA,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'bobot', rumus: 'pagu / total(pagu) * 100', aturan: 'bobot' },
    { hasil: 'tertimbang-fisik', rumus: 'bobot * fisik / 100', aturan: 'tertimbang' },
    { hasil: 'persen-keuangan', rumus: 'realisasi-keuangan / pagu * 100', aturan: 'persen-keuangan' },
    {
      hasil: 'tertimbang-keuangan',
      rumus: 'realisasi-keuangan / total(realisasi-keuangan) * 100',
      aturan: 'tertimbang',
      lain: ['realisasi-keuangan / total(pagu) * 100'],
    },
    { hasil: 'sisa-pagu', rumus: 'pagu - realisasi-keuangan', aturan: 'sisa-pagu' },
  ],
  jumlah: ['pagu', 'realisasi-keuangan', 'sisa-pagu'],
  jumlahPersen: ['bobot', 'tertimbang-fisik', 'tertimbang-keuangan'],
};
