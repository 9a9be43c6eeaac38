import fc from 'fast-check';
import { assign } from '../../../src/engine/map/assign';

/** The best total of giving every row a column of its own, by trying all. */
const best = (gains: readonly (readonly number[])[], row = 0, used: ReadonlySet<number> = new Set()): number =>
  row === gains.length
    ? 0
    : Math.max(
        ...(gains[row] ?? []).map((gain, column) =>
          used.has(column) ? -Infinity : gain + best(gains, row + 1, new Set([...used, column])),
        ),
      );

const total = (gains: readonly (readonly number[])[], taken: readonly number[]): number =>
  taken.reduce((sum, column, row) => sum + (gains[row]?.[column] ?? NaN), 0);

const matrices = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(3)).chain(([rows, more]) =>
  fc.array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: rows + more, maxLength: rows + more }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test('setiap baris mendapat kolom sendiri, dan jumlahnya yang terbesar', () => {
  fc.assert(
    fc.property(matrices, (gains) => {
      const taken = assign(gains);
      expect(new Set(taken).size).toBe(gains.length);
      expect(total(gains, taken)).toBe(best(gains));
    }),
  );
});

test('tidak rakus: yang pertama mengalah bila semuanya menjadi lebih baik', () => {
  expect(
    assign([
      [10, 9],
      [9, 0],
    ]),
  ).toEqual([1, 0]);
});

test('tanpa baris tidak ada yang dipilih, dan lebih banyak baris daripada kolom ditolak', () => {
  expect(assign([])).toEqual([]);
  expect(() => assign([[1], [2]])).toThrow(RangeError);
});
