/** Rows and columns are found again by what stands in them, after others inserted, deleted or sorted them. */
import fc from 'fast-check';
import { linesOf, whereNow, type Contents } from '../../../src/port/journal/lines';
import { relocate } from '../../../src/port/journal/relocate';
import { fromXmlPart, JOURNAL_NAMESPACE, toXmlPart } from '../../../src/port/xml-part';
import type { JournalEntry } from '../../../src/port/journal/journal';
import { parseJournal, storedJournal } from '../../../src/port/journal/stored-journal';
import { movedFormula } from '../../../src/grid/formula-form';
import type { CellValue } from '../../../src/grid/types';

const contents = (rows: readonly (readonly CellValue[])[], top = 0, left = 0): Contents => ({
  top,
  left,
  formulas: rows,
});

const TABEL: CellValue[][] = [
  ['Kode', 'Uraian', 'Target', 'Realisasi', 'Capaian'],
  [1, 2, 3, 4, '5=4/3'],
  ['1.06', 'Program A', 100, 50, 50],
  ['', 'indikator kedua', 10, 5, 50],
  ['', '', 10, 5, 50],
  ['1.07', 'Program B', 200, 100, 50],
  ['', '', 10, 5, 50],
  ['', '', 10, 5, 50],
  ['1.08', 'Program C', 300, 150, 50],
  ['', 'Rata-rata', '', '', 50],
];
const HEADS = [0, 1];

const where = (now: readonly (readonly CellValue[])[], top = 0, left = 0) => {
  const lines = linesOf(contents(TABEL), HEADS);
  if (lines === null) throw new Error('no lines');
  return whereNow(lines, contents(now, top, left));
};
const rowsOf = (found: ReturnType<typeof where>): (number | null)[] => TABEL.map((_, row) => found.row(row));
const without = (at: number): CellValue[][] => TABEL.filter((_, row) => row !== at);
const inserted = (at: number, ...rows: CellValue[][]): CellValue[][] => [
  ...TABEL.slice(0, at),
  ...rows,
  ...TABEL.slice(at),
];

describe('baris', () => {
  test('tidak ada yang pindah', () => {
    expect(where(TABEL).same).toBe(true);
    expect(where(TABEL.map((row) => [...row.slice(0, 2), 7, 8, 9])).same).toBe(true);
  });

  test('disisipkan dan dihapus', () => {
    expect(rowsOf(where(inserted(5, ['', 'Program baru', 1, 2, 3])))).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9, 10]);
    expect(rowsOf(where(without(5)))).toEqual([0, 1, 2, 3, 4, null, 5, 6, 7, 8]);
    expect(rowsOf(where(TABEL, 3))).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('baris kosong disisipkan di antara baris yang serupa: tidak ditebak', () => {
    const now = inserted(7, ['', '', '', '', '']);
    expect(rowsOf(where(now))).toEqual([0, 1, 2, 3, 4, 5, null, null, 9, 10]);
  });

  test('nama yang diubah di tempatnya', () => {
    const now = TABEL.map((row) => row.map((value) => (value === 'Program B' ? 'Program B (perubahan)' : value)));
    expect(where(now).same).toBe(true);
  });

  test('diurutkan', () => {
    const now = [...TABEL];
    [now[2], now[8]] = [TABEL[8] ?? [], TABEL[2] ?? []];
    expect(rowsOf(where(now)).filter((_, row) => row === 2 || row === 8)).toEqual([8, 2]);
  });
});

test('kolom yang disisipkan dan dihapus, juga yang berisi teks', () => {
  const columns = (found: ReturnType<typeof where>) => [0, 1, 2, 3, 4].map((column) => found.column(column));
  expect(columns(where(TABEL.map((row) => [...row.slice(0, 2), 'lokasi', ...row.slice(2)])))).toEqual([0, 1, 3, 4, 5]);
  expect(columns(where(TABEL.map((row) => row.slice(1))))).toEqual([null, 0, 1, 2, 3]);
  expect(columns(where(TABEL, 0, 2))).toEqual([2, 3, 4, 5, 6]);
});

test('setiap baris yang bernama ditemukan, apa pun yang disisipkan dan dihapus', () => {
  const edit = fc.record({ at: fc.nat(29), remove: fc.boolean(), count: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 5 }), fc.nat(3), (edits, top) => {
      const names = Array.from({ length: 30 }, (_, row) => `Kegiatan ${row}`);
      const before = names.map((name): CellValue[] => [name, 1, 2]);
      const now = before.map((row) => [...row]);
      for (const { at, remove, count } of edits) {
        if (remove) now.splice(at, count);
        else now.splice(at, 0, ...Array.from({ length: count }, (): CellValue[] => ['', 5, 6]));
      }
      const lines = linesOf(contents(before), []);
      if (lines === null) throw new Error('no lines');
      const found = whereNow(lines, contents(now, top));
      names.forEach((name, row) => {
        const at = now.findIndex(([first]) => first === name);
        if (at >= 0) expect(found.row(row)).toBe(top + at);
      });
    }),
  );
});

describe('rumus mengikuti yang ditunjuknya', () => {
  const down = { row: (row: number) => (row >= 5 ? row + 2 : row), column: (column: number) => column };
  test.each([
    ['=SUM(D5:D10)', '=SUM(D5:D12)'],
    ['=D6/C6*100', '=D8/C8*100'],
    ['=$D$6&"D6"&\'D6\'!D6', '=$D$8&"D6"&\'D6\'!D6'],
    ["='TW II'!D6+Lain!D6", "='TW II'!D8+Lain!D6"],
    ['=SUM(D:D)+SUM(6:7)', '=SUM(D:D)+SUM(8:9)'],
    ['=LOG10(D4)', '=LOG10(D4)'],
  ])('%s', (before, after) => {
    expect(movedFormula(before, 'TW II', down)).toBe(after);
  });

  test('yang menunjuk baris yang hilang tidak diketahui; rentang menyusut', () => {
    const gone = {
      row: (row: number) => (row === 5 ? null : row > 5 ? row - 1 : row),
      column: (column: number) => column,
    };
    expect(movedFormula('=D6', 'TW II', gone)).toBeNull();
    expect(movedFormula('=SUM(D6:D9)', 'TW II', gone)).toBe('=SUM(D6:D8)');
  });
});

test('catatan mengikuti selnya, rumusnya ikut; yang barisnya hilang tidak ditebak', () => {
  const entry = (row: number, before: CellValue): JournalEntry => ({
    sheet: 'TW II',
    cell: { row, column: 4 },
    before,
    beforeFormat: 'General',
    after: 51,
    afterFormat: 'General',
  });
  const entries = [entry(2, '=D3/C3*100'), entry(5, 50), entry(8, '')];
  const lines = linesOf(contents(TABEL), HEADS);
  const shifted = inserted(2, ['1.05', 'Program baru', 1, 1, 1]).filter((row) => row[1] !== 'Program B');
  const found = relocate(entries, lines, contents(shifted));
  expect(found.map(({ now }) => now && [now.cell.row, now.before])).toEqual([[3, '=D4/C4*100'], null, [8, '']]);
});

test('tanda baris disimpan sekali untuk jalan yang menemukan lembar yang sama, dan terbaca kembali', () => {
  const lines = linesOf(contents(TABEL), HEADS);
  if (lines === null) throw new Error('no lines');
  const run = (id: string) => ({
    id,
    when: '2026-11-22T00:00:00.000Z',
    command: 'perbaiki' as const,
    entries: [],
    restored: false,
    lines: [{ sheet: 'TW II', lines }],
  });
  const journal = { runs: [run('a'), run('b')] };
  const stored = storedJournal(journal);
  expect(stored.signs).toHaveLength(1);
  expect(parseJournal(fromXmlPart(JOURNAL_NAMESPACE, toXmlPart(JOURNAL_NAMESPACE, stored)))).toEqual(journal);
  expect(parseJournal({ ...stored, signs: [['rusak']] })?.runs.map((one) => one.lines)).toEqual([undefined, undefined]);
});

test('tanda yang XML larang atau ubah kembali apa adanya, juga bila inang menulis XML dengan caranya sendiri', () => {
  const odd = 'a\r\nb\tc\u0000\u0085\u2028\ufeff\ufffe\uffff\ud800 <&>"\' ]]> _x000D_ 👍';
  const xml = toXmlPart(JOURNAL_NAMESPACE, odd);
  expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\ufeff\ufffe\uffff]/);
  expect(fromXmlPart(JOURNAL_NAMESPACE, xml)).toBe(odd);
  const rewritten = xml
    .replace(/xmlns="([^"]*)"/, "xmlns='$1'")
    .replace(/(<data[^>]*>)([\s\S]*)<\/data>/, (_, start: string, text: string) => {
      const said = text.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
      return `${start}${said}</data>`;
    });
  expect(fromXmlPart(JOURNAL_NAMESPACE, rewritten)).toBe(odd);
});
