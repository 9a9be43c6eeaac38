import { openWorkbook } from '../../src/xlsx';
import { MAX_ROWS, writeBook, type BookRow, type BookSheet } from '../../src/xlsx/book';

const sheet = (own: Partial<BookSheet> = {}): BookSheet => ({
  name: 'Tabel',
  widths: [20, 10],
  head: [[{ value: 'Nama', style: 'kepala' }, { value: 'Nilai', style: 'kepala' }]], // prettier-ignore
  rows: [],
  hasFilter: true,
  charts: [],
  ...own,
});
const bytesOf = async (sheets: readonly BookSheet[]): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  await writeBook(sheets, (bytes) => void chunks.push(bytes.slice()));
  return Buffer.concat(chunks);
};
const row = (text: string, value: number): BookRow => [{ value: text, style: 'biasa' }, { value, style: 'jumlah' }]; // prettier-ignore

test('texts stay texts, numbers numbers, blanks blank; several sheets', async () => {
  const odd = '=1+1 <&> "x" \u0001';
  const bytes = await bytesOf([sheet({ rows: [row(odd, 0.1), [null, null], row('-5', -2)] }), sheet({ name: 'Lain' })]);
  const book = openWorkbook(bytes);
  expect(book.sheetNames()).toEqual(['Tabel', 'Lain']);
  const { grid } = await book.read('Tabel');
  expect(grid.values.map((line) => line.slice(0, 2))).toEqual([['Nama', 'Nilai'], [odd, 0.1], [], ['-5', -2]]); // prettier-ignore
  expect(grid.formulas?.[1]?.[0] ?? odd).toBe(odd);
});

test('the same rows give the same bytes', async () => {
  const make = () => bytesOf([sheet({ rows: [row('a', 1)] })]);
  expect(Buffer.compare(await make(), await make())).toBe(0);
});

test('a sheet that is full goes on in the next, under the same headings', async () => {
  const blank: BookRow = [];
  function* many(): Generator<BookRow> {
    for (let at = 1; at < MAX_ROWS; at += 1) yield blank;
    yield row('terakhir', 7);
  }
  const book = openWorkbook(await bytesOf([sheet({ rows: many() }), sheet({ name: 'Lain' })]));
  expect(book.sheetNames()).toEqual(['Tabel', 'Tabel (2)', 'Lain']);
  const { grid } = await book.read('Tabel (2)');
  expect(grid.values.map((line) => line.slice(0, 2))).toEqual([['Nama', 'Nilai'], ['terakhir', 7]]); // prettier-ignore
});
