import fc from 'fast-check';
import { Decimal } from '../../src/grid/decimal';
import { ExactSum, roundsTo, storedAs } from '../../src/grid/exact';

describe('hitungan persis', () => {
  test('jumlah bilangan bulat persis, juga di luar batas angka ganda', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 50 }), (numbers) => {
        const sum = new ExactSum();
        numbers.forEach((number) => sum.addInteger(number));
        const exact = numbers.reduce((total, number) => total + BigInt(number), 0n);
        expect(sum.value().toFixed()).toBe(exact.toString());
        expect(sum.count).toBe(numbers.length);
      }),
    );
  });
  test('jumlah rupiah dengan sen persis', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { maxLength: 40 }), (cents) => {
        const sum = new ExactSum();
        cents.forEach((cent) => sum.add(new Decimal(cent.toString()).div(100)));
        const exact = cents.reduce((total, cent) => total + cent, 0n);
        expect(sum.value().times(100).toFixed()).toBe(exact.toString());
      }),
    );
  });
  test('pembulatan setengah ke atas pada desimal tercetak sama dengan pembulatan pecahan bulat', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: -1, max: 1 }),
        (above, below, decimals, off) => {
          const scale = 10n ** BigInt(decimals);
          const rounded = (2n * above * scale + below) / (2n * below) + BigInt(off);
          const printed = new Decimal(rounded.toString()).div(scale.toString());
          const exact = new Decimal(above.toString()).div(below.toString());
          expect(roundsTo(exact, printed, decimals)).toBe(off === 0);
        },
      ),
      { numRuns: 2000 },
    );
  });
  test('setengah tepat naik: 2,5 tercetak 3, bukan 2', () => {
    expect(roundsTo(new Decimal('2.5'), new Decimal(3), 0)).toBe(true);
    expect(roundsTo(new Decimal('2.5'), new Decimal(2), 0)).toBe(false);
    expect(roundsTo(new Decimal('0.125'), new Decimal('0.13'), 2)).toBe(true);
  });
  test('hasil rumus tersimpan berbeda hanya pada ekor angka ganda', () => {
    expect(storedAs(new Decimal(1).div(3), new Decimal(1 / 3))).toBe(true);
    expect(storedAs(new Decimal(1).div(3), new Decimal('0.33'))).toBe(false);
  });
});
