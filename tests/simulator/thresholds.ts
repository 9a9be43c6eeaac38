/**
 * What the engine reaches on the first 45 sheets of each part, held from below: raise a figure when the engine has become better.
 * The goals: presisi at least 0.98, tulisSalah 0.
 */
import type { Rekap } from './score';
import type { Paruh } from './wordings';

type Batas = Pick<Rekap, 'tabel' | 'kolom' | 'baris' | 'presisi' | 'recall' | 'tulisSalah'>;

const BATAS: Readonly<Record<Paruh, Batas>> = {
  latih: { tabel: 0.99, kolom: 0.99, baris: 0.99, presisi: 0.995, recall: 0.98, tulisSalah: 0 },
  banding: { tabel: 0.99, kolom: 0.99, baris: 0.99, presisi: 0.995, recall: 0.98, tulisSalah: 0 },
  uji: { tabel: 0.99, kolom: 0.88, baris: 0.98, presisi: 0.99, recall: 0.9, tulisSalah: 0 },
  saksi: { tabel: 0.97, kolom: 0.885, baris: 0.965, presisi: 0.99, recall: 0.94, tulisSalah: 0 },
  penguji: { tabel: 0.99, kolom: 0.92, baris: 0.98, presisi: 0.99, recall: 0.92, tulisSalah: 0 },
  buta: { tabel: 0.97, kolom: 0.9, baris: 0.98, presisi: 0.99, recall: 0.93, tulisSalah: 0 },
  awam: { tabel: 0.99, kolom: 0.95, baris: 0.99, presisi: 0.99, recall: 0.94, tulisSalah: 0 },
  tamu: { tabel: 0.99, kolom: 0.87, baris: 0.97, presisi: 0.99, recall: 0.81, tulisSalah: 0 },
  pendatang: { tabel: 0.99, kolom: 0.97, baris: 0.99, presisi: 0.99, recall: 0.84, tulisSalah: 0 },
  perantau: { tabel: 0.99, kolom: 0.98, baris: 0.985, presisi: 0.99, recall: 0.95, tulisSalah: 0 },
  pelancong: { tabel: 0.99, kolom: 0.96, baris: 0.99, presisi: 0.99, recall: 0.95, tulisSalah: 0 },
  penjelajah: { tabel: 0.97, kolom: 0.94, baris: 0.98, presisi: 0.99, recall: 0.91, tulisSalah: 0 },
  pengembara: { tabel: 0.97, kolom: 0.92, baris: 0.96, presisi: 0.99, recall: 0.91, tulisSalah: 0 },
  petualang: { tabel: 0.99, kolom: 0.96, baris: 0.99, presisi: 0.99, recall: 0.95, tulisSalah: 0 },
  pengelana: { tabel: 0.95, kolom: 0.96, baris: 0.955, presisi: 0.99, recall: 0.92, tulisSalah: 0 },
  pejalan: { tabel: 0.99, kolom: 0.97, baris: 0.985, presisi: 0.99, recall: 0.93, tulisSalah: 0 },
  musafir: { tabel: 0.99, kolom: 0.97, baris: 0.98, presisi: 0.99, recall: 0.98, tulisSalah: 0 },
};

/** What falls short of the thresholds. */
export const kurang = (paruh: Paruh, reached: Rekap): string[] => {
  const least = BATAS[paruh];
  const shares = (['tabel', 'kolom', 'baris', 'presisi', 'recall'] as const).filter((key) => reached[key] < least[key]);
  return [
    ...shares.map((key) => `${key} ${reached[key]} < ${least[key]}`),
    ...(reached.tulisSalah > least.tulisSalah ? [`tulisSalah ${reached.tulisSalah} > ${least.tulisSalah}`] : []),
  ];
};

/** Foreign sheets: cells accused (goal 0) and cells written. */
export const BATAS_ASING = { tuduhan: 0, ditulis: 0 } as const;
