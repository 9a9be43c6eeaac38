import { formatAngka, formatPersen } from '../../src/bahasa';
import { desimalPembeda } from '../../src/bahasa/angka';

test.each([
  ['3221811855', '3.221.811.855', '3,221,811,855'],
  ['-7048400', '−7.048.400', '−7,048,400'],
  ['0', '0', '0'],
  ['999', '999', '999'],
  ['1234.5', '1.234,5', '1,234.5'],
  ['1234.005', '1.234,01', '1,234.01'],
  ['-0.001', '0', '0'],
  ['12345678901234567890.12', '12.345.678.901.234.567.890,12', '12,345,678,901,234,567,890.12'],
  ['1e6', '1.000.000', '1,000,000'],
  ['3 Dok', '3 Dok', '3 Dok'],
])('%s is written %s, in English %s', (text, id, en) => {
  expect(formatAngka(text, 'id')).toBe(id);
  expect(formatAngka(text, 'en')).toBe(en);
});

test('percentages have two decimals and a sign', () => {
  expect(formatPersen('52.7163', 'id')).toBe('52,72%');
  expect(formatPersen('52.7163', 'en')).toBe('52.72%');
  expect(formatPersen('100', 'id')).toBe('100,00%');
  expect(formatPersen('1040.837725', 'id')).toBe('1.040,84%');
});

test('half rounds up, also where a float would not', () => {
  expect(formatPersen('1.005', 'id')).toBe('1,01%');
  expect(formatPersen('50.745', 'id')).toBe('50,75%');
});

test('figures that differ only further right get the decimals that tell them apart', () => {
  expect(desimalPembeda('50.75', '50.75')).toBe(2);
  expect(desimalPembeda('50.75', '50.7512')).toBe(3);
  expect(desimalPembeda('50.75', '50.750000001')).toBe(6);
  expect(desimalPembeda('Tinggi', '50.7')).toBe(2);
});
