import { CATATAN, KODE, NOMOR } from './kolom';
import type { Formulir, KolomFormulir } from './types';

const kelompok = (role: 'awal' | 'berkurang' | 'bertambah' | 'akhir', judul: string): KolomFormulir[] => [
  { role: 'satuan', judul: new RegExp(`(?:${judul}).* / .*satuan`), ragam: role },
  { role, judul: new RegExp(`(?:${judul}).* / .*(?:nilai|harga|rp)`), ukuran: 'Rp', wajib: true },
  { role, judul: new RegExp(`(?:${judul}).* / .*(?:jumlah|volume|unit|banyak)`), ukuran: 'K' },
];

/** Daftar aset tetap: saldo awal, berkurang, bertambah, akhir, by golongan and bidang of barang. */
export const ASET: Formulir = {
  id: 'Aset Tetap',
  nama: 'Daftar Aset Tetap',
  judul: /aset tetap|barang milik daerah/,
  baris: 'barang',
  kolom: [
    NOMOR,
    KODE,
    ...kelompok('awal', 'awal|per 1 januari|saldo per'),
    ...kelompok('berkurang', 'berkurang|pengurangan|kurang'),
    ...kelompok('bertambah', 'bertambah|penambahan|tambah'),
    ...kelompok('akhir', 'akhir|per 31 desember'),
    { role: 'nama', judul: /uraian|nama|jenis|golongan/, wajib: true },
    CATATAN,
  ],
  hitungan: [{ hasil: 'akhir', rumus: 'awal - berkurang + bertambah', aturan: 'saldo' }],
  jumlah: ['awal', 'berkurang', 'bertambah', 'akhir'],
};
