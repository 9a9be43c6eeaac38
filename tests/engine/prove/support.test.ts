import { isProved, tellsRatio, tellsSum } from '../../../src/engine/prove/support';

test.each<[readonly number[], boolean]>([
  [[100, 200], true],
  [[50, 50], false],
  [[30, 30, 30], true],
  [[100], false],
  [[100, 0, 0], false],
  [[0, 0], false],
])('parts %j tell a sum: %s', (parts, tells) => {
  expect(tellsSum(parts)).toBe(tells);
});

test.each([
  [0, false],
  [1, false],
  [100, false],
  [95, true],
  [NaN, false],
])('%d %% tells a ratio: %s', (points, tells) => {
  expect(tellsRatio(points)).toBe(tells);
});

test('what the sheet states needs no majority of its own; what nobody states needs three to one', () => {
  expect(isProved({ cocok: 1, salah: 1 }, 'lembar')).toBe(true);
  expect(isProved({ cocok: 1, salah: 2 }, 'lembar')).toBe(false);
  expect(isProved({ cocok: 1, salah: 1 }, 'formulir')).toBe(false);
  expect(isProved({ cocok: 2, salah: 1 }, 'formulir')).toBe(true);
  expect(isProved({ cocok: 11, salah: 5 }, 'formulir')).toBe(false);
  expect(isProved({ cocok: 0, salah: 0 }, 'formulir')).toBe(true);
  expect(isProved({ cocok: 0, salah: 0 }, 'dugaan')).toBe(false);
  expect(isProved({ cocok: 2, salah: 1 }, 'dugaan')).toBe(false);
  expect(isProved({ cocok: 3, salah: 1 }, 'dugaan')).toBe(true);
});
