/**
 * What the engine reaches on the sheets of the simulator, held from below: raise a figure when the engine has become better.
 * The goals: presisi at least 0.98, tulisSalah 0.
 */
import type { Rekap } from './score';
import type { Paruh } from './wordings';

type Batas = Pick<Rekap, 'tabel' | 'kolom' | 'baris' | 'presisi' | 'recall' | 'tulisSalah'>;

const BATAS: Readonly<Record<Paruh, Batas>> = {
  latih: { tabel: 0.98, kolom: 0.88, baris: 0.98, presisi: 0.87, recall: 0.85, tulisSalah: 45 },
  uji: { tabel: 0.78, kolom: 0.5, baris: 0.8, presisi: 0.65, recall: 0.38, tulisSalah: 84 },
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
