/** What the functions for cells complain of, and about which text. */
import { capaianFungsi, predikatFungsi, rataRataFungsi, type HasilFungsi } from '../../src/renja/fungsi';

const keluhan = (result: HasilFungsi): string =>
  typeof result === 'object' ? `${result.error} ${result.sebab} ${JSON.stringify(result.isi)}` : String(result);

test.each<[string, HasilFungsi, string]>([
  ['kata', capaianFungsi(5, 'abc', null, null), '#VALUE! bukan-angka "abc"'],
  ['nilai benar', capaianFungsi(5, true, null, null), '#VALUE! bukan-angka "true"'],
  ['galat', capaianFungsi('#REF!', 5, null, null), '#VALUE! bukan-angka "#REF!"'],
  ['dua bacaan', capaianFungsi('1.234', 5, null, null), '#VALUE! mendua "1.234"'],
  ['dua satuan', capaianFungsi(100, '84,63 %', null, null), '#VALUE! satuan-campur "84,63 %"'],
  ['dua satuan', capaianFungsi('100', '84 persen', null, null), '#VALUE! satuan-campur "84 persen"'],
  ['arah', capaianFungsi(5, 5, 'naik', null), '#VALUE! arah "naik"'],
  ['arah', capaianFungsi(5, 5, 2, null), '#VALUE! arah 2'],
  ['satuan', capaianFungsi(5, 5, null, 'butir'), '#VALUE! satuan "butir"'],
  ['spasi di luar kolom uang', capaianFungsi('200 000', 5, null, null), '#VALUE! bukan-angka "200 000"'],
  ['terlalu besar', capaianFungsi(1e-300, 1e300, null, null), '#NUM! terlalu-besar ""'],
  ['skala', predikatFungsi(90, 'lain', null), '#VALUE! skala "lain"'],
  ['satuan', predikatFungsi(90, null, 'butir'), '#VALUE! satuan "butir"'],
  ['pecahan', predikatFungsi(0.85, null, null), '#VALUE! pecahan 0.85'],
  ['spasi di luar kolom uang', predikatFungsi('200 000', null, null), '#VALUE! bukan-angka "200 000"'],
  ['bentuk', rataRataFungsi([[50], [60]], [[1, 2]]), '#VALUE! bentuk "2 × 1, 1 × 2"'],
  ['bentuk', rataRataFungsi([], [[1]]), '#VALUE! bentuk "0 × 0, 1 × 1"'],
  ['tanpa bobot', rataRataFungsi([[50]], [[0]]), '#DIV/0! bobot-nol ""'],
  ['kata di antara bobot', rataRataFungsi([[50]], [['x']]), '#VALUE! bukan-angka "x"'],
  ['spasi di luar kolom uang', rataRataFungsi([['200 000']], null), '#VALUE! bukan-angka "200 000"'],
])('%s', (_, result, expected) => {
  expect(keluhan(result)).toBe(expected);
});

test('arah: lebih besar lebih baik, atau sebaliknya dengan dua cara', () => {
  const arah = (word: string | number | null): HasilFungsi => capaianFungsi(10, 5, word, null);
  expect([null, '', 'Positif', 1, '1', ' negatif ', -1, 'negatif-terbalik'].map(arah)).toEqual([50, 50, 50, 50, 50, 150, 150, 200]); // prettier-ignore
});

test('satuan dan skala', () => {
  expect([capaianFungsi(10, 5, null, 'pecahan'), capaianFungsi(10, 5, null, 'Persen')]).toEqual([0.5, 50]);
  expect([predikatFungsi(0.85, null, 'persen'), predikatFungsi(0.85, null, 'pecahan'), predikatFungsi('85 %', null, 'pecahan')]).toEqual(['Sangat Rendah', 'Tinggi', 'Tinggi']); // prettier-ignore
  expect([predikatFungsi(90.5, 'batas-atas', null), predikatFungsi(90.5, 'batas-bawah', null), predikatFungsi(90.5, null, null)]).toEqual(['Sangat Tinggi', 'Tinggi', 'Tinggi']); // prettier-ignore
  expect([predikatFungsi(1.5, null, null), predikatFungsi(1.51, null, null), predikatFungsi(0, null, null), predikatFungsi(-1, null, null)].map(keluhan)).toEqual(['#VALUE! pecahan 1.5', 'Sangat Rendah', 'Sangat Rendah', 'Sangat Rendah']); // prettier-ignore
});

test('rata-rata: pagu boleh berspasi, 0 di antara persen bukan satuan lain, strip adalah 0', () => {
  expect(rataRataFungsi([[50], [100]], [['200 000'], ['200 000']])).toBe(75);
  expect(rataRataFungsi([['50 %'], [0], ['-']], null)).toBeCloseTo(50 / 3, 10);
  expect(rataRataFungsi([[50], ['-'], ['NA']], [[100], [300], [900]])).toBe(12.5);
  expect([rataRataFungsi([['']], null), rataRataFungsi([], null), rataRataFungsi([['NA', null]], [[1, 1]])]).toEqual(['', '', '']); // prettier-ignore
});
