/** Lists without a tree get none, however often round amounts add up by chance; lists with one keep it (rules: Evidence). */
import type { CellValue } from '../../../src/grid/types';
import { baca } from './baris';

const acak = (seed: number) => {
  let state = seed * 104729;
  return (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const KOLOM = ['nomor', 'nama', 'pagu', 'realisasi-keuangan'];

/** A flat list of amounts that are whole multiples of a step; its total right, wrong by one row left out, or not there. */
const daftar = (seed: number, columns: number, step: number, total: 'benar' | 'salah' | null): CellValue[][] => {
  const random = acak(seed);
  const amounts = Array.from({ length: 6 + random(25) }, () =>
    Array.from({ length: columns }, () => (1 + random(20)) * step),
  );
  const rows = amounts.map((row, i): CellValue[] => [i + 1, `Pekerjaan ${i + 1}`, ...row]);
  if (total === null) return rows;
  const counted = total === 'benar' ? amounts : amounts.filter((_, i) => i !== 3);
  const sums = Array.from({ length: columns }, (_, column) =>
    counted.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  return [...rows, ['', 'JUMLAH', ...sums]];
};

test.each([
  [1, 5_000_000, null],
  [1, 25_000_000, null],
  [1, 25_000_000, 'benar'],
  [1, 25_000_000, 'salah'],
  [2, 25_000_000, null],
  [2, 5_000_000, 'salah'],
] as const)('%d kolom kelipatan %d, total %s: tanpa anak', (columns, step, total) => {
  for (let seed = 1; seed <= 30; seed++) {
    const rows = baca(KOLOM.slice(0, 2 + columns), daftar(seed, columns, step, total));
    expect(rows.filter(({ parent }) => parent >= 0)).toEqual([]);
  }
});

test.each([['nomor bertitik'], ['nomor berjalan']])('pohon dua tingkat, %s: setiap anak di tempatnya', (nomor) => {
  for (let seed = 1; seed <= 30; seed++) {
    const random = acak(seed);
    const rows: CellValue[][] = [];
    const parents: number[] = [];
    for (let top = 1; top <= 4; top++) {
      const parts = Array.from({ length: 2 + random(4) }, () => [
        1_234 * (1 + random(9_000)),
        4_321 * (1 + random(900)),
      ]);
      const at = rows.length;
      const number = (child: number): CellValue =>
        nomor === 'nomor berjalan' ? rows.length + 1 : child === 0 ? String(top) : `${top}.${child}`;
      rows.push([number(0), 'Pekerjaan', ...[0, 1].map((c) => parts.reduce((sum, part) => sum + (part[c] ?? 0), 0))]);
      parents.push(-1);
      parts.forEach((part, i) => {
        rows.push([number(i + 1), 'Rincian', ...part]);
        parents.push(at);
      });
    }
    expect(baca(KOLOM, rows).map(({ parent }) => parent)).toEqual(parents);
  }
});
