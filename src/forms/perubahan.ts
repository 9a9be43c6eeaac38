import { CATATAN, INDIKATOR, KODE, LOKASI, NAMA, NOMOR, PENANGGUNG_JAWAB, SATUAN, SUMBER_DANA } from './kolom';
import type { Formulir } from './types';

const PAGU = '(?:pagu|anggaran|dana|rp).*';

/** Rumusan Perubahan (Form II of a Perubahan Renja): pagu Pokok, Refocusing, Perubahan side by side. */
export const PERUBAHAN: Formulir = {
  id: 'Rumusan Perubahan',
  nama: 'Rumusan Rencana Program dan Kegiatan pada Perubahan Renja',
  judul: /perubahan renja|perubahan rencana kerja|renja perubahan/,
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    INDIKATOR,
    SATUAN,
    LOKASI,
    SUMBER_DANA,
    { role: 'pagu', ragam: 'refocusing', judul: new RegExp(`${PAGU}(?:refocusing|pergeseran)`), ukuran: 'Rp' },
    {
      role: 'pagu',
      ragam: 'selisih',
      judul: new RegExp(`${PAGU}(?:bertambah|berkurang|selisih)|bertambah.*berkurang`),
      ukuran: 'Rp',
    },
    {
      role: 'pagu',
      ragam: 'perubahan',
      judul: new RegExp(`${PAGU}(?:perubahan|peubahan|sesudah|setelah|menjadi)|(?:sesudah|setelah).*${PAGU}`),
      bukan: /\b(?:sebelum|pokok|murni|semula)\b/,
      ukuran: 'Rp',
      wajib: true,
    },
    {
      role: 'pagu',
      ragam: 'pokok',
      judul: new RegExp(`${PAGU}(?:pokok|murni|sebelum|awal|semula)|sebelum.*${PAGU}`),
      ukuran: 'Rp',
      wajib: true,
    },
    { role: 'target', judul: /target/, ukuran: 'K' },
    PENANGGUNG_JAWAB,
    NAMA,
    CATATAN,
  ],
  hitungan: [{ hasil: 'pagu@selisih', rumus: 'pagu@perubahan - pagu@pokok', aturan: 'saldo' }],
  jumlah: ['pagu'],
};
