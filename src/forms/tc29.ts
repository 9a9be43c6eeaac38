import { CATATAN, INDIKATOR, KODE, NAMA, NOMOR, SATUAN } from './kolom';
import type { Formulir } from './types';

/**
 * T-C.29, Permendagri 86/2017: Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d tahun berjalan.
 * The print of Luwu 2024 declares 8 = (6/7), upside down; the form's own is realisasi / target.
 */
export const TC29: Formulir = {
  id: 'T-C.29',
  nama: 'Rekapitulasi Evaluasi Renja dan Pencapaian Renstra',
  judul: /t-?\s?c\.?\s?-?29|rekapitulasi evaluasi hasil pelaksanaan/,
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    INDIKATOR,
    { role: 'capaian-renstra', judul: /tingkat capaian.*renstra/ },
    {
      role: 'realisasi-renstra',
      judul: /perkiraan.* \/ realisasi|^perkiraan realisasi|realisasi.*s\/d.*berjalan/,
      wajib: true,
    },
    { role: 'capaian', judul: /tingkat realisasi|tingkat capaian/, wajib: true },
    { role: 'realisasi', ragam: 'lalu', judul: /(?:renja|target).* \/ realisasi/, wajib: true },
    { role: 'target', ragam: 'lalu', judul: /(?:renja|target).* \/ tar(?:e)?get/, wajib: true },
    { role: 'realisasi-lalu', judul: /^realisasi/ },
    { role: 'target-renstra', judul: /^tar(?:e)?get.*(?:renstra|akhir)/, bukan: /renja/ },
    { role: 'target', ragam: 'berjalan', judul: /^tar(?:e)?get/ },
    SATUAN,
    NAMA,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'capaian', rumus: 'realisasi@lalu / target@lalu * 100', aturan: 'capaian' },
    { hasil: 'realisasi-renstra', rumus: 'realisasi-lalu + realisasi@lalu + target@berjalan', aturan: 'kumulatif' },
    { hasil: 'capaian-renstra', rumus: 'realisasi-renstra / target-renstra * 100', aturan: 'capaian' },
  ],
  jumlah: [],
};
