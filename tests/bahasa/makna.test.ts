import { katalog, namaMakna, namaPeriode } from '../../src/bahasa';
import { FORMULIR } from '../../src/forms';
import { periodeBulan, periodeTahun, periodeTahunKe } from '../../src/renja/periode';

test('quarters, months, years and numbered years are said as what they are', () => {
  const periods = [2, periodeBulan(3), periodeTahunKe(2), periodeTahun(2026)] as const;
  expect(periods.map((one) => namaPeriode(one, 'id'))).toEqual(['TW II', 'Maret', 'tahun ke-2', '2026']);
  expect(periods.map((one) => namaPeriode(one, 'en'))).toEqual(['Q II', 'March', 'year 2', '2026']);
});

test('the second year of a plan is no second quarter', () => {
  const column = { role: 'target', measure: null, period: periodeTahunKe(2) } as const;
  expect(namaMakna(column, 'id')).toEqual(['Target tahun ini', 'tahun ke-2']);
  expect(namaMakna({ ...column, measure: 'K', period: 2 }, 'id')).toEqual(['Target tahun ini', 'TW II', 'K']);
});

test('columns that a form counts beside the roles are not called uncounted, in any form', () => {
  const month = { role: 'lain', ragam: 'bulan', measure: 'Rp', period: periodeBulan(1) } as const;
  expect(namaMakna(month, 'id')).toEqual(['Bulan', 'Januari', 'Rp']);
  const named = FORMULIR.flatMap(({ kolom }) =>
    kolom.flatMap(({ role, ragam }) => (role === 'lain' && ragam !== undefined ? [ragam] : [])),
  );
  expect(named.length).toBeGreaterThan(5);
  for (const ragam of named) expect(Object.keys(katalog.id.ragamLain)).toContain(ragam);
});
