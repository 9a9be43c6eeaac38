import { CATATAN, KODE, NAMA, NOMOR } from './common-columns';
import type { Formulir, KolomFormulir } from './types';

/** What is owed is told of its first and last day: "Saldo Piutang 1 Januari", "Piutang Akhir". */
const saldo = (role: 'awal' | 'akhir', bukan: string): KolomFormulir => ({
  role,
  kata: `sisa ${role}`,
  boleh: 'tahun jumlah nilai pagu realisasi',
  harus: 'sisa',
  bukan,
  ukuran: 'Rp',
  wajib: true,
});

/** Mutasi piutang: what was owed, newly set, paid or written off, and is owed still, by tax, levy or debtor. */
export const PIUTANG: Formulir = {
  id: 'Mutasi Piutang',
  nama: 'Mutasi Piutang',
  judul: 'mutasi piutang | saldo piutang | piutang pajak | piutang retribusi | piutang daerah | rekapitulasi piutang',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    saldo('awal', 'akhir'),
    {
      role: 'bertambah',
      kata: 'bertambah | pagu *0.8',
      boleh: 'sisa tahun jumlah nilai',
      bukan: 'berkurang',
      ukuran: 'Rp',
    },
    {
      role: 'berkurang',
      kata: 'berkurang | realisasi *0.9 | realisasi berkurang',
      boleh: 'sisa tahun jumlah nilai realisasi',
      bukan: 'bertambah awal akhir',
      ukuran: 'Rp',
      wajib: true,
    },
    saldo('akhir', 'awal'),
    CATATAN,
  ],
  hitungan: [{ hasil: 'akhir', persamaan: 'awal + bertambah - berkurang', aturan: 'saldo' }],
  jumlah: ['awal', 'bertambah', 'berkurang', 'akhir'],
};
