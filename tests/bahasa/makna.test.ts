import { katalog, namaMakna, namaPeriode } from '../../src/bahasa';
import { FORMULIR } from '../../src/forms';
import { periodeBulan } from '../../src/renja/periode';

test('quarters, months, years and numbered years are said as what they are', () => {
  const periods = [2, periodeBulan(3), 2026] as const;
  expect(periods.map((one) => namaPeriode(one, 'id'))).toEqual(['TW II', 'Maret', '2026']);
  expect(periods.map((one) => namaPeriode(one, 'en'))).toEqual(['Q II', 'March', '2026']);
  expect(namaPeriode(2, 'id', true)).toBe('tahun ke-2');
});

test('a number of T-C.23 counts years, the same of E.81 a quarter', () => {
  const column = { role: 'target', measure: null, period: 2 } as const;
  expect(namaMakna(column, 'T-C.23', 'id')).toEqual(['Target tahun ini', 'tahun ke-2']);
  expect(namaMakna({ ...column, measure: 'K' }, 'E.81', 'id')).toEqual(['Target tahun ini', 'TW II', 'K']);
});

test('columns that a form counts beside the roles are not called uncounted, in any form', () => {
  const month = { role: 'lain', ragam: 'bulan', measure: 'Rp', period: periodeBulan(1) } as const;
  expect(namaMakna(month, 'Realisasi Fisik & Keuangan', 'id')).toEqual(['Realisasi bulan', 'Januari', 'Rp']);
  const named = FORMULIR.flatMap(({ kolom }) =>
    kolom.flatMap(({ role, ragam }) => (role === 'lain' && ragam !== undefined ? [ragam] : [])),
  );
  expect(named.length).toBeGreaterThan(5);
  for (const ragam of named) expect(Object.keys(katalog.id.ragamLain)).toContain(ragam);
});
