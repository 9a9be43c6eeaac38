import { CATATAN, INDIKATOR, KODE, LOKASI, NAMA, NOMOR, PENANGGUNG_JAWAB, SATUAN, SUMBER_DANA } from './common-columns';
import type { Formulir, KolomFormulir } from './types';

/** Rumusan Perubahan (Form II of a Perubahan Renja): pagu Pokok, Refocusing, Perubahan side by side. */
export const PERUBAHAN: Formulir = {
  id: 'Rumusan Perubahan',
  nama: 'Rumusan Rencana Program dan Kegiatan pada Perubahan Renja',
  judul: 'perubahan renja | perubahan rencana kerja | renja perubahan | perubahan rkpd',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    INDIKATOR,
    SATUAN,
    LOKASI,
    SUMBER_DANA,
    ...(['pokok', 'refocusing', 'perubahan'] as const).map((ragam): KolomFormulir => ({
      role: 'target',
      ragam,
      kata: `target ${ragam} | volume ${ragam} *0.9`,
      boleh: 'capaian tahun perubahan pagu',
      ukuran: 'K',
    })),
    {
      role: 'target',
      kata: 'target | volume *0.9',
      boleh: 'capaian pokok perubahan tahun',
      bukan: 'pagu',
      ukuran: 'K',
    },
    { role: 'pagu', ragam: 'pokok', kata: 'pagu pokok | pokok *0.9', boleh: 'tahun jumlah', ukuran: 'Rp', wajib: true },
    { role: 'pagu', ragam: 'refocusing', kata: 'pagu refocusing', boleh: 'tahun jumlah perubahan', ukuran: 'Rp' },
    {
      role: 'pagu',
      ragam: 'perubahan',
      kata: 'pagu perubahan | perubahan *0.9',
      boleh: 'tahun jumlah',
      bukan: 'pokok refocusing selisih',
      ukuran: 'Rp',
      wajib: true,
    },
    {
      role: 'pagu',
      ragam: 'selisih',
      kata: 'pagu selisih | pagu bertambah | pagu berkurang | selisih | bertambah berkurang | bertambah',
      boleh: 'jumlah berkurang bertambah',
      ukuran: 'Rp',
    },
    PENANGGUNG_JAWAB,
    CATATAN,
  ],
  hitungan: [{ hasil: 'pagu@selisih', persamaan: 'pagu@perubahan - pagu@pokok', aturan: 'saldo' }],
  jumlah: ['pagu'],
};
