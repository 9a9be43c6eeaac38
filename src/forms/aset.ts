import { CATATAN, KODE, NOMOR } from './common-columns';
import type { Formulir, KolomFormulir } from './types';

const kelompok = (role: 'awal' | 'berkurang' | 'bertambah' | 'akhir', bukan: string): KolomFormulir[] => [
  { role, kata: `${role} jumlah | ${role} volume | ${role} skpd`, boleh: 'barang tahun', bukan, ukuran: 'K' },
  { role: 'satuan', kata: `${role} satuan`, bukan, ragam: role },
  {
    role,
    kata: `${role} nilai | ${role} pagu | ${role} *0.9${role === 'awal' ? ' | akhir lalu nilai | akhir lalu *0.95' : ''}`,
    boleh: 'barang tahun jumlah pagu',
    bukan: role === 'awal' ? 'satuan' : `${bukan} satuan`,
    ukuran: 'Rp',
    wajib: true,
  },
];

/** Daftar aset tetap: saldo awal, berkurang, bertambah, akhir, by golongan and bidang of barang. */
export const ASET: Formulir = {
  id: 'Aset Tetap',
  nama: 'Daftar Aset Tetap',
  judul: 'aset tetap | barang milik daerah | daftar aset | mutasi barang | rekapitulasi barang',
  baris: 'barang',
  kolom: [
    NOMOR,
    KODE,
    {
      role: 'nama',
      kata: 'barang | uraian | barang uraian *0.8 | tingkatan *0.6',
      boleh: 'tingkatan uraian barang',
      bukan: 'kode awal akhir',
      wajib: true,
    },
    ...kelompok('awal', 'akhir'),
    ...kelompok('berkurang', 'bertambah'),
    ...kelompok('bertambah', 'berkurang'),
    ...kelompok('akhir', 'awal'),
    CATATAN,
  ],
  hitungan: [{ hasil: 'akhir', persamaan: 'awal - berkurang + bertambah', aturan: 'saldo' }],
  jumlah: ['awal', 'berkurang', 'bertambah', 'akhir'],
};
