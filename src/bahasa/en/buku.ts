import type { buku as bukuId } from '../id/buku';

export const buku: Record<keyof typeof bukuId, string> = {
  'kolom.menunggu': 'Still blank: filled in only after you have confirmed what it means.',
  'hasil.hitung-menunggu': 'Column {kolom} not filled in: still blank, and not certain what it means.',
  'hasil.hitung-menunggu-nol':
    'Nothing written on sheet {lembar} yet: column {kolom} is still blank, and it is not certain what it means.',
  'langkah.pastikan': 'Confirm what it means on the Columns tab, then choose Recompute again.',
};
