/** Which columns one answer in Kolom is given for. */
import type { SheetColumn } from '../../src/engine/facts/types';
import { together } from '../../src/taskpane/kolom/Answers';

const column = (at: number, headings: readonly string[], role: SheetColumn['role'] = 'lain'): SheetColumn => ({
  column: at,
  number: null,
  role,
  measure: null,
  period: null,
  side: null,
  headings,
  confidence: 0,
  reasons: [],
});
const letters = (columns: readonly SheetColumn[], at: number): number[] =>
  together({ columns }, columns[at] ?? column(0, [])).map((one) => one.column);

test('K and Rp of one group go together, and leave other groups alone', () => {
  const columns = [
    column(0, ['Dicanangkan', 'K']),
    column(1, ['Dicanangkan', 'Rp']),
    column(2, ['Didapat', 'K']),
    column(3, ['Didapat', 'Rp'], 'realisasi'),
  ];
  expect(letters(columns, 0)).toEqual([0, 1]);
  expect(letters(columns, 2)).toEqual([2]);
});

test('the same heading under each year or quarter goes together; another heading there does not', () => {
  const years = [2025, 2026, 2027].flatMap((year, at) => [
    column(2 * at, ['Tahapan', `Tahun ${String(year)}`, 'Target'], 'target'),
    column(2 * at + 1, ['Tahapan', `Tahun ${String(year)}`, 'Rp']),
  ]);
  expect(letters(years, 1)).toEqual([1, 3, 5]);
  const quarters = ['I', 'II', 'III'].map((quarter, at) => column(at, [quarter, 'Serapan']));
  expect(letters([...quarters, column(3, ['Akhir', 'Serapan'])], 0)).toEqual([0, 1, 2]);
});

test('a column without a group stands alone', () => {
  expect(letters([column(0, ['Zonasi']), column(1, ['Zonasi'])], 0)).toEqual([0]);
});
