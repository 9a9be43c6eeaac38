import { Decimal } from '../../src/grid/decimal';
import { opened, pack, unpack } from '../../src/worker/parcel';

const across = (value: unknown, together?: number): unknown => {
  const { pieces, ...rest } = pack(value, together);
  return unpack({ ...structuredClone(rest), pieces: pieces.map((piece) => opened(structuredClone(piece))) });
};

test('angka persis menyeberang angka demi angka, juga di dalam daftar panjang', () => {
  const value = {
    capaian: new Decimal('0.1234567890123456789012345678901234567'),
    baris: Array.from({ length: 4_500 }, (_, n) => ({ n, nilai: n === 4_321 ? new Decimal('1e-25') : null })),
    kosong: null,
  };
  const back = across(value);
  expect(back).toEqual(value);
  expect(JSON.stringify(back)).toBe(JSON.stringify(value));
});

test('daftar panjang terbagi, urutannya tetap, aslinya tidak disentuh', () => {
  const rows = Object.freeze(Array.from({ length: 10_001 }, (_, row) => row));
  const value = Object.freeze({ rows, dalam: Object.freeze({ lagi: rows }) });
  const { pieces } = pack(value);
  expect(Math.max(...pieces.map(({ items }) => items.length))).toBeLessThanOrEqual(1_000);
  expect(across(value)).toEqual(value);
});

test('daftar panjang di dalam daftar panjang, beserta angka persisnya', () => {
  const inner = Array.from({ length: 2_300 }, (_, n) => (n % 1_000 === 7 ? { nilai: new Decimal(n).div(3) } : n));
  const outer = Array.from({ length: 2_500 }, (_, n) =>
    n % 1_200 === 5 ? { n, inner } : { n, nilai: new Decimal(n) },
  );
  const back = across({ outer, ekor: new Decimal('0.5') });
  expect(back).toEqual({ outer, ekor: new Decimal('0.5') });
});

test('satu angka, satu daftar, satu teks', () => {
  expect(across(new Decimal('2.5'))).toEqual(new Decimal('2.5'));
  expect(across('teks')).toBe('teks');
  const long = Array.from({ length: 5_000 }, (_, n) => n);
  expect(across(long)).toEqual(long);
  const figures = long.map((n) => new Decimal(n).div(7));
  expect(across(figures)).toEqual(figures);
});

test('analisis semua lembar menyeberang satu per satu, dengan daftar panjang di dalamnya', () => {
  const lembar = Array.from({ length: 3 }, (_, n) => ({
    nama: `Bidang ${n}`,
    capaian: new Decimal(n).div(7),
    baris: Array.from({ length: n * 1_500 }, (__, row) => (row % 700 === 3 ? { nilai: new Decimal(row).div(9) } : row)),
  }));
  const { body, pieces } = pack(lembar, 1);
  expect(body).toEqual([]);
  expect(pieces.filter(({ path }) => path.length === 0).map(({ items }) => items.length)).toEqual([1, 1, 1]);
  expect(across(lembar, 1)).toEqual(lembar);
});
