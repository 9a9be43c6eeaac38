/** How deep levels stand, codes of which only the end is shown, and what numbers of rows count. */
import { below, depthOf, levelAt } from '../../../src/engine/outline/depth';
import { counted, isRunning } from '../../../src/engine/outline/signs';
import { tailCodes } from '../../../src/engine/outline/tail-codes';
import type { BodyRow } from '../../../src/engine/outline/context';
import { LEVELS } from '../../../src/renja/types';

describe('kedalaman tingkat', () => {
  test('setiap tingkat lebih dalam daripada yang di atasnya, dan dikenal kembali', () => {
    LEVELS.forEach((level, at) => {
      expect(levelAt(depthOf(level))).toBe(level);
      if (at > 0) expect(depthOf(level)).toBeGreaterThan(depthOf(LEVELS[at - 1] ?? level));
    });
    expect(depthOf('subkegiatan')).toBeGreaterThan(depthOf('kegiatan') + 1);
  });

  test('di bawah satu tingkat: tingkat berikutnya; di bawah sub kegiatan selangkah kecil', () => {
    expect(levelAt(below(depthOf('program')))).toBe('kegiatan');
    expect(below(depthOf('program') + 3)).toBe(depthOf('kegiatan'));
    expect(below(depthOf('kegiatan'))).toBe(depthOf('subkegiatan'));
    expect(below(depthOf('subkegiatan'))).toBe(depthOf('subkegiatan') + 1);
    expect(below(depthOf('subkegiatan') + 2)).toBe(depthOf('subkegiatan') + 3);
  });

  test('di antara dua tingkat: yang di atas; di luar: yang pertama dan yang terakhir', () => {
    expect(levelAt(depthOf('kegiatan') - 1)).toBe('program');
    expect(levelAt(depthOf('program') + 5)).toBe('program');
    expect(levelAt(depthOf('subkegiatan') + 40)).toBe('subkegiatan');
    expect(levelAt(-5)).toBe(LEVELS[0]);
  });
});

describe('kode yang hanya ujungnya ditulis', () => {
  const baca = (...kode: string[]) => {
    const found = tailCodes(
      kode.map((_, row) => row + 4),
      (row) => [kode[row - 4] ?? ''],
    );
    return found === null ? null : [...found].map(([row, text]) => `${row} ${text}`);
  };

  test('disambung dari baris di atasnya', () => {
    expect(baca('2.15.01', '2.01', '0001', '0002', '', '2.02', '01', '2.15.02', '2.01', '0001')).toEqual([
      '4 2.15.01',
      '5 2.15.01.2.01',
      '6 2.15.01.2.01.0001',
      '7 2.15.01.2.01.0002',
      '9 2.15.01.2.02',
      '10 2.15.01.2.02.01',
      '11 2.15.02',
      '12 2.15.02.2.01',
      '13 2.15.02.2.01.0001',
    ]);
  });

  test('bukan demikian: tanpa program, sub kegiatan tanpa kegiatan, atau kode lain di antaranya', () => {
    expect(baca('2.01', '0001', '2.02', '0001')).toBeNull();
    expect(baca('2.15.01', '0001', '2.01', '0001', '2.02', '0001')).toBeNull();
    expect(baca('2.15.01', '2.01', '0001', '2.15.02', '0001', '2.01', '0001')).toBeNull();
    expect(baca('2.15.01', '2.01', '0001', '2.02', '0001', '5.1.02.01.01')).toBeNull();
    expect(baca('2.15.01', '2.01', '1', '2.02', '0001', '0002')).toBeNull();
    expect(baca()).toBeNull();
  });

  test('satu kegiatan atau satu sub kegiatan saja tidak menunjukkannya', () => {
    expect(baca('2.15.01', '2.01', '0001', '0002')).toBeNull();
    expect(baca('2.15.01', '2.01', '2.02', '0001')).toBeNull();
    expect(baca('2.15.01', '2.01', '0001', '2.02', '0001')).toHaveLength(5);
  });
});

describe('nomor baris', () => {
  test.each<[string, number]>([
    ['1', 1],
    ['12.', 12],
    ['(3)', 3],
    ['1.2', 2],
    ['1,4', 4],
    ['II', 2],
    ['iv.', 4],
    ['XV', 15],
    ['a', 1],
    ['C)', 3],
    ['', NaN],
    ['ab', NaN],
    ['XX', NaN],
    ['1.a b', NaN],
  ])('"%s" menghitung %p', (nomor, ke) => expect(counted(nomor)).toBe(ke));

  const berurut = (...nomor: string[]): boolean => isRunning(nomor.map((one) => ({ nomor: one }) as BodyRow));

  test('yang berlanjut di semua baris tidak menunjukkan tingkat', () => {
    expect(berurut('1', '2', '3')).toBe(true);
    expect(berurut('1', '', '2', '3')).toBe(true);
    expect(berurut('1', '2')).toBe(false);
    expect(berurut('1', '1', '2', '2')).toBe(false);
    expect(berurut('1.1', '1.2', '1.3')).toBe(false);
    expect(berurut(...Array.from({ length: 11 }, (_, at) => String(at === 10 ? 1 : at + 1)))).toBe(true);
    expect(berurut(...Array.from({ length: 10 }, (_, at) => String(at === 9 ? 1 : at + 1)))).toBe(false);
    expect(berurut('a', 'b', 'c', 'd')).toBe(true);
  });
});
