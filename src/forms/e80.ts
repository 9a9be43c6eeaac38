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
import type { Formulir } from './types';

/**
 * E.80, Permendagri 86/2017: Evaluasi terhadap Hasil Renstra Perangkat Daerah: a target, a realisasi and their ratio for each year, K and
 * Rp beside each other.
 */
export const E80: Formulir = {
  id: 'E.80',
  nama: 'Evaluasi terhadap Hasil Renstra',
  judul: 'e80 | evaluasi terhadap hasil renstra | evaluasi hasil renstra | evaluasi renstra',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    SASARAN,
    // Where only indicators are named, each row is one.
    { ...NAMA, wajib: false },
    INDIKATOR,
    SATUAN,
    ARAH,
    { role: 'awal', kata: 'awal', boleh: 'capaian tahun renstra', bukan: 'akhir-periode akhir', ukuran: 'judul' },
    {
      role: 'target-renstra',
      kata: 'target akhir-periode | akhir-periode | target renstra *0.8 | target akhir *0.8',
      boleh: 'capaian tahun renstra pagu akhir',
      bukan: 'realisasi tingkat rasio',
      ukuran: 'judul',
    },
    {
      role: 'target',
      kata: 'target | target tahun | pagu *0.8',
      boleh: 'tahun renstra capaian pagu rencana',
      bukan: 'akhir-periode realisasi tingkat rasio awal',
      ukuran: 'judul',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'realisasi',
      kata: 'realisasi | realisasi tahun | capaian *0.8',
      boleh: 'tahun renstra renja capaian pagu keuangan',
      bukan: 'tingkat rasio target',
      ukuran: 'judul',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'rasio',
      kata: 'rasio | tingkat | rasio capaian | tingkat capaian',
      boleh: 'tahun target realisasi capaian renstra renja pagu keuangan persen',
      ukuran: 'judul',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'realisasi-renstra',
      kata: 'capaian akhir-periode | realisasi akhir-periode',
      boleh: 'tahun renstra keuangan pagu akhir',
      bukan: 'target tingkat rasio',
      ukuran: 'judul',
    },
    {
      role: 'capaian-renstra',
      kata: 'rasio akhir-periode | tingkat akhir-periode | rasio akhir | rasio target akhir | tingkat target akhir',
      boleh: 'tahun capaian renstra target keuangan realisasi persen',
      ukuran: 'judul',
    },
    PENANGGUNG_JAWAB,
    LOKASI,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'rasio', persamaan: 'realisasi / target * 100', aturan: 'rasio' },
    {
      hasil: 'capaian-renstra',
      persamaan: 'realisasi-renstra / target-renstra * 100',
      aturan: 'capaian',
      bilaAda: true,
    },
  ],
  jumlah: ['target-renstra', 'target', 'realisasi', 'realisasi-renstra'],
};
