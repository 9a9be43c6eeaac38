import {
  bagianBelanja,
  CATATAN,
  INDIKATOR,
  jumlahBagian,
  jumlahOperasi,
  KODE,
  LOKASI,
  NAMA,
  NOMOR,
  SATUAN,
  SUMBER_DANA,
} from './common-columns';
import type { Formulir } from './types';

/**
 * Rekapitulasi belanja per program and kegiatan of RKA and DPA (Permendagri 77/2020): last year, the year over kinds of belanja
 * with their total, next year.
 */
export const RKA: Formulir = {
  id: 'RKA/DPA Belanja',
  nama: 'Rekapitulasi Belanja RKA/DPA',
  judul:
    'rka | dpa | rencana kerja dan anggaran | dokumen pelaksanaan anggaran | rekapitulasi rencana belanja | rincian belanja | rekapitulasi belanja per jenis',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    INDIKATOR,
    SATUAN,
    SUMBER_DANA,
    LOKASI,
    {
      role: 'anggaran',
      ragam: 'tahunlalu',
      kata: 'pagu lalu | lalu *0.9 | n-1 *0.9',
      boleh: 'tahun pagu',
      ukuran: 'Rp',
    },
    ...bagianBelanja('pagu', ['pagu ~', '~ *0.95'], 'realisasi keuangan sisa').map((one) =>
      one.ragam === 'operasi' ? { ...one, wajib: true } : one,
    ),
    {
      role: 'pagu',
      kata: 'pagu | jumlah *0.9 | pagu jumlah',
      boleh: 'tahun jumlah nilai perubahan pokok',
      bukan: 'realisasi keuangan lalu maju',
      ukuran: 'Rp',
      wajib: true,
    },
    { role: 'pagu-maju', kata: 'pagu maju | maju *0.9', boleh: 'tahun proyeksi rencana', ukuran: 'Rp' },
    CATATAN,
  ],
  hitungan: [
    { hasil: 'pagu', ...jumlahBagian('pagu'), aturan: 'persamaan', bilaAda: true },
    { hasil: 'pagu@operasi', persamaan: jumlahOperasi('pagu'), aturan: 'persamaan', bilaAda: true },
  ],
  jumlah: ['pagu', 'anggaran', 'pagu-maju'],
};
