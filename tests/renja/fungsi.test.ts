import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseCell } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import type { CellValue } from '../../src/grid/types';
import { capaianFungsi, predikatFungsi, rataRataFungsi, type HasilFungsi, type Nilai } from '../../src/renja/fungsi';
import { openWorkbook } from '../../src/xlsx';

const workbook = openWorkbook(readFileSync('tests/fixtures/e81-luwu-timur-2021/table-formulas.xlsx'));
const e81 = workbook.readGrid(workbook.sheetNames()[0] ?? '');
const cell = (address: string): CellValue => {
  const at = parseCell(address);
  if (at === null) throw new Error(address);
  return valueAt(e81, at.row, at.column);
};
const column = (letter: string, rows: readonly number[]): CellValue[][] => rows.map((row) => [cell(`${letter}${row}`)]);
const hitung = (target: Nilai, realisasi: Nilai, arah: Nilai = null): HasilFungsi =>
  capaianFungsi(target, realisasi, arah, null);
const peringkat = (nilai: Nilai, skala: Nilai = null): HasilFungsi => predikatFungsi(nilai, skala, null);
const why = (result: HasilFungsi): string =>
  typeof result === 'object' ? `${result.error} ${result.sebab}` : String(result);

describe('RENJA.CAPAIAN', () => {
  test.each([
    ['P11', 'D11', 'N11'],
    ['P21', 'D21', 'N21'],
    ['P51', 'D51', 'N51'],
    ['P58', 'D58', 'N58'],
    ['Q10', 'E10', 'O10'],
    ['Q22', 'E22', 'O22'],
    ['Q43', 'E43', 'O43'],
    ['Q102', 'E102', 'O102'],
  ])('%s of E.81 Luwu Timur: what Excel stored, in percent points', (capaian, target, realisasi) => {
    expect(hitung(cell(target), cell(realisasi))).toBeCloseTo(Number(cell(capaian)) * 100, 10);
  });

  test('a target of 0, blank or dashed leaves the cell blank, never #DIV/0!', () => {
    expect(cell('Q64')).toBe('#DIV/0!');
    for (const target of [cell('E64'), 0, null, '', ' ', '-', 'NA']) expect(hitung(target, 5)).toBe('');
  });

  test('a target that waits for its realisasi is a dash: it counts as 0 in a mean, unlike a row without target', () => {
    for (const realisasi of [null, '', '-', 'N/A']) expect(hitung(60, realisasi)).toBe('-');
    expect(hitung(60, 0)).toBe(0);
  });

  test('lower is better: angka kematian 5 where 10 was the target', () => {
    for (const arah of ['negatif', 'NEGATIF ', -1, '-1']) expect(hitung(10, 5, arah)).toBe(150);
    expect(hitung(10, 12, 'negatif')).toBe(80);
    expect(hitung(10, 5, 'negatif-terbalik')).toBe(200);
    expect(hitung(10, 0, 'negatif-terbalik')).toBe('-');
    for (const arah of [null, '', 1, 'positif']) expect(hitung(10, 5, arah)).toBe(50);
    expect(why(hitung(10, 5, 'turun'))).toBe('#VALUE! arah');
    expect(why(hitung(10, 5, 2))).toBe('#VALUE! arah');
  });

  test('doubles count to 15 digits: 0,1 + 0,2 of 0,3 is 100 %', () => {
    expect(hitung(0.3, 0.1 + 0.2)).toBe(100);
    expect(hitung(3, 1)).toBe(33.333333333333336);
  });

  test('typed figures are read as everywhere in the product', () => {
    expect(hitung('3.454.652.186', '1.546.971.964')).toBeCloseTo(Number(cell('Q43')) * 100, 10);
    expect(hitung('Rp. 41.344.100,00', '13.393.655,-')).toBeCloseTo(32.395565509952, 10);
    expect(hitung('3 Dok', '1 Dok')).toBe(33.333333333333336);
    expect(hitung('100 %', '84,63 %')).toBe(84.63);
    expect(hitung(1, '0')).toBe(0);
  });

  test('as a fraction for cells with a percent format; blank and dash stay what they are', () => {
    expect(capaianFungsi(cell('D21'), cell('N21'), null, 'pecahan')).toBe(cell('P21'));
    expect(capaianFungsi(cell('E64'), cell('O64'), null, 'pecahan')).toBe('');
    expect(capaianFungsi(60, null, null, 'pecahan')).toBe('-');
    expect(capaianFungsi(10, 12, 'negatif', 'pecahan')).toBe(0.8);
    expect(why(capaianFungsi(10, 12, null, 'permil'))).toBe('#VALUE! satuan');
  });

  test('what can be read in two ways is not guessed', () => {
    expect(why(hitung(2000, '1.234'))).toBe('#VALUE! mendua');
    expect(hitung('2.468.000,00', '1.234')).toBe(0.05);
    expect(why(hitung(100, '84,63 %'))).toBe('#VALUE! satuan-campur');
    expect(hitung('100 %', 0)).toBe(0);
  });

  test.each(['belum ada', 'enam belas', '70 Poin 66,50 Poin', '#####', '%', true])('%p is no figure', (value) => {
    expect(why(hitung(100, value))).toBe('#VALUE! bukan-angka');
  });
});

test('what no cell of Excel can hold is #NUM!, never Infinity; large amounts are exact', () => {
  expect(why(hitung(1e-308, 1e308))).toBe('#NUM! terlalu-besar');
  expect(hitung(9_007_199_254_740_992, 9_007_199_254_740_992)).toBe(100);
  expect(hitung('1.234.567.890.123.456', '617.283.945.061.728')).toBe(50);
  expect(rataRataFungsi([[1e308], [1e308]], [[1e308], [1e308]])).toBe(1e308);
});

describe('RENJA.PREDIKAT', () => {
  test('the ratings that E.81 Luwu Timur prints under its averages', () => {
    for (const [average, predikat] of [
      ['P39', 'P40'],
      ['P44', 'P45'],
      ['P53', 'P54'],
      ['P65', 'P66'],
      ['P79', 'P80'],
      ['P103', 'P104'],
      ['P105', 'P106'],
      ['Q86', 'Q87'],
    ] as const)
      expect(peringkat(Number(cell(average)) * 100)).toBe(cell(predikat));
  });

  test.each([
    [100, 'Sangat Tinggi', 'Sangat Tinggi'],
    [120, 'Sangat Tinggi', 'Sangat Tinggi'],
    [90.5, 'Tinggi', 'Sangat Tinggi'],
    [75.5, 'Sedang', 'Tinggi'],
    [65.5, 'Rendah', 'Sedang'],
    [50.5, 'Sangat Rendah', 'Rendah'],
    [0, 'Sangat Rendah', 'Sangat Rendah'],
    ['84,63 %', 'Tinggi', 'Tinggi'],
    ['0,85 %', 'Sangat Rendah', 'Sangat Rendah'],
  ])('%p is %s, by upper bounds %s', (nilai, bawah, atas) => {
    expect([peringkat(nilai), peringkat(nilai, 'batas-bawah')]).toEqual([bawah, bawah]);
    expect(peringkat(nilai, 'Batas-Atas')).toBe(atas);
  });

  test('without capaian there is no rating', () => {
    for (const nilai of [null, '', '-']) expect(peringkat(nilai)).toBe('');
  });

  test('a fraction is not rated as if it were percent: P39 holds 0,85 for 85 %', () => {
    expect(why(peringkat(cell('P39')))).toBe('#VALUE! pecahan');
    expect(why(peringkat(cell('P59')))).toBe('#VALUE! pecahan');
  });

  test('told its unit, it rates both', () => {
    expect(predikatFungsi(cell('P39'), null, 'pecahan')).toBe(cell('P40'));
    expect(predikatFungsi(cell('P59'), null, 'pecahan')).toBe('Sangat Tinggi');
    expect(predikatFungsi(0.85, null, 'Persen')).toBe('Sangat Rendah');
    expect(predikatFungsi('84,63 %', null, 'pecahan')).toBe('Tinggi');
    expect(predikatFungsi('', null, 'pecahan')).toBe('');
    expect(why(predikatFungsi(80, null, '%'))).toBe('#VALUE! satuan');
  });

  test('other words and scales are errors', () => {
    expect(why(peringkat('Tinggi'))).toBe('#VALUE! bukan-angka');
    expect(why(peringkat(80, 'permendagri'))).toBe('#VALUE! skala');
  });
});

describe('RENJA.RATARATA', () => {
  test.each([
    ['P44', [43]],
    ['P53', [48, 50, 51, 52]],
    ['P59', [57, 58]],
    ['P86', [83, 85]],
    ['P103', [100, 102]],
  ])('%s of E.81 Luwu Timur: weighted by pagu, in the scale of the cells', (average, rows) => {
    expect(rataRataFungsi(column('P', rows), column('E', rows))).toBeCloseTo(Number(cell(average)), 12);
  });

  test('without pagu: the plain mean', () => {
    expect(rataRataFungsi([[50], [100], ['75,5']], null)).toBeCloseTo(75.1666666666667, 10);
  });

  test('a blank row does not enter and carries no weight; a dash is 0', () => {
    expect(rataRataFungsi([[80], [''], [null], ['NA']], null)).toBe(80);
    expect(rataRataFungsi([[80], ['-']], null)).toBe(40);
    expect(rataRataFungsi([[80], ['']], [[1_000_000], [3_000_000]])).toBe(80);
    expect(rataRataFungsi([[80], ['-']], [[1_000_000], [3_000_000]])).toBe(20);
    expect(rataRataFungsi([[80], [40]], [[1_000_000], ['-']])).toBe(80);
  });

  test('typed pagu is read by its column', () => {
    expect(rataRataFungsi([[100], [0]], [['649.000'], ['1.947.000']])).toBe(25);
    expect(why(rataRataFungsi([[100], [0]], [['649.000'], [1]]))).toBe('#VALUE! mendua');
  });

  test('nothing to average is blank; capaian without any pagu is a division by zero', () => {
    expect(rataRataFungsi([[''], [null]], null)).toBe('');
    expect(rataRataFungsi([['']], [[5]])).toBe('');
    expect(why(rataRataFungsi([[80]], [[0]]))).toBe('#DIV/0! bobot-nol');
  });

  test('ranges of two shapes are an error that names them', () => {
    expect(rataRataFungsi([[80], [90]], [[1, 2]])).toMatchObject({ sebab: 'bentuk', isi: '2 × 1, 1 × 2' });
  });

  test('words among the figures are an error, never skipped', () => {
    expect(why(rataRataFungsi([[80], ['Rata-rata']], null))).toBe('#VALUE! bukan-angka');
  });

  test('law: the mean of capaian weighted by target is Σ realisasi / Σ target', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 ** 12 }), fc.nat({ max: 10 ** 12 })), { minLength: 1 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const capaian = pairs.map(([target, realisasi]): Nilai[] => [Number(hitung(target, realisasi))]);
        const target = pairs.reduce((sum, [one]) => sum + one, 0);
        const realisasi = pairs.reduce((sum, [, one]) => sum + one, 0);
        const pagu = pairs.map(([one]) => [one]);
        const mean = Number(rataRataFungsi(capaian, pagu));
        const exact = (realisasi / target) * 100;
        expect(Math.abs(mean - exact)).toBeLessThanOrEqual(Math.abs(exact) * 1e-9 + 1e-9);
      }),
    );
  });
});
