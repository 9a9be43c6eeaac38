/** What a cell held, what is to be put back of it, and which rows head the table that was written. */
import { headsOf, linesAfter } from '../../../src/port/journal/heads';
import {
  backOf,
  formatAfter,
  journalAfter,
  journalValue,
  sameContent,
  unquoteText,
} from '../../../src/port/journal/journal-cell';
import type { JournalEntry } from '../../../src/port/journal/journal';
import type { Plan } from '../../../src/engine';

describe('isi sel dalam catatan', () => {
  test.each([
    // Formulas as they are; a text that begins like one gets an apostrophe, one that has apostrophes another.
    ['=A1+1', 3, '=A1+1'],
    ['=A1', '=A1', "'=A1"],
    ["'=A1", "'=A1", "''=A1"],
    ['Program', 'Program', 'Program'],
    ["'Program", "'Program", "'Program"],
    [12.5, 12.5, 12.5],
    ['', '', ''],
    [true, true, true],
  ])('rumus %p dengan nilai %p disimpan %p', (formula, value, kept) => expect(journalValue(formula, value)).toBe(kept));

  test('teks yang disimpan dengan tanda petik kembali tanpa satu tanda petik', () => {
    expect(unquoteText("'=A1")).toBe('=A1');
    expect(unquoteText("''=A1")).toBe("'=A1");
    expect(unquoteText("'Program")).toBe("'Program");
    expect(unquoteText('Program =')).toBe('Program =');
  });

  test('yang akan ditulis, dalam bentuk catatan', () => {
    expect(journalAfter({ kind: 'blank' })).toBe('');
    expect(journalAfter({ kind: 'text', value: '=A1' })).toBe("'=A1");
    expect(journalAfter({ kind: 'text', value: '3 Dok' })).toBe('3 Dok');
    expect(journalAfter({ kind: 'number', value: 3 })).toBe(3);
    expect(journalAfter({ kind: 'formula', value: '=A1' })).toBe('=A1');
  });
});

describe('format sesudah ditulis', () => {
  test('angka dan rumus tidak tinggal dalam format teks', () => {
    expect(formatAfter({ after: { kind: 'number', value: 3 } }, '@')).toBe('General');
    expect(formatAfter({ after: { kind: 'number', value: 3.25 } }, '@')).toBe('#,##0.00');
    expect(formatAfter({ after: { kind: 'formula', value: '=A1' } }, '@')).toBe('General');
    expect(formatAfter({ after: { kind: 'number', value: 3 }, format: '@' }, '0')).toBe('General');
  });

  test('lainnya tetap formatnya sendiri, atau yang diminta', () => {
    expect(formatAfter({ after: { kind: 'text', value: '3' } }, '@')).toBe('@');
    expect(formatAfter({ after: { kind: 'blank' } }, '@')).toBe('@');
    expect(formatAfter({ after: { kind: 'number', value: 3.25 } }, '0.0')).toBe('0.0');
    expect(formatAfter({ after: { kind: 'number', value: 0.4 }, format: '0%' }, '0.0')).toBe('0%');
  });
});

describe('isi yang sama', () => {
  test.each([
    // Excel stores formulas in capitals and without blanks; texts and names of sheets in them keep theirs.
    ['=sum(a1 : a2)', '=SUM(A1:A2)', true],
    ['=A1&" kg"', '=A1&"kg"', false],
    ['=A1&"kg"', '=A1&"KG"', false],
    ["='TW I'!A1", "='TWI'!A1", false],
    ['=A1&"a""b c"&b1', '=a1&"a""b c"&B1', true],
    ["='D''x y'!a1", "='D''x y'!A1", true],
    ['=A1', '=A2', false],
    // Numbers to fifteen digits.
    [0.1 + 0.2, 0.3, true],
    [1234567.89, 1234567.8, false],
    [3, '3', false],
    ['kg', 'KG', false],
    ['a b', 'ab', false],
    ['', '', true],
    [true, true, true],
  ])('%p dan %p: %p', (a, b, same) => expect(sameContent(a, b)).toBe(same));
});

describe('yang dikembalikan pada satu sel', () => {
  const entry: JournalEntry = {
    sheet: 'TW II',
    cell: { row: 4, column: 2 },
    before: 10,
    beforeFormat: '0',
    after: 12,
    afterFormat: '0.00',
  };

  test('isi dan format yang kita tulis', () =>
    expect(backOf(entry, 12, '0.00')).toEqual({ content: true, format: '0' }));
  test('format yang diberi orang lain sesudahnya tinggal', () =>
    expect(backOf(entry, 12, '#,##0')).toEqual({ content: true, format: null }));
  test('isi yang sudah kembali tidak ditulis lagi', () =>
    expect(backOf(entry, 10, '0.00')).toEqual({ content: false, format: '0' }));
  test('isi yang diubah orang lain dibiarkan', () => expect(backOf(entry, 11, '0.00')).toBeNull());
  test('format yang tidak kita ubah bukan milik kita', () =>
    expect(backOf({ ...entry, afterFormat: '0' }, 12, '0')).toEqual({ content: true, format: null }));
});

describe('baris judul tabel yang ditulis', () => {
  const plan = (given: object): Plan =>
    ({ sheet: 'TW II', writes: [], marks: [], refusals: [], after: { tables: [] }, ...given }) as unknown as Plan;
  const table = (top: number, body: number) => ({ table: { range: { top }, body: { top: body } } });
  const at = (row: number) => ({ cell: { row, column: 0 } });

  test('judul tabel, paling banyak dua belas dari bawah, yang sama sekali saja', () => {
    expect(headsOf(plan({ after: { tables: [table(3, 6)] } }))).toEqual([3, 4, 5]);
    expect(headsOf(plan({ after: { tables: [table(0, 20)] } }))).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
    expect(headsOf(plan({ after: { tables: [table(3, 5), table(3, 5), table(9, 10)] } }))).toEqual([3, 4, 9]);
  });

  test('tanpa tabel: baris di atas sel yang disentuh', () => {
    expect(headsOf(plan({ writes: [at(3)], marks: [at(2)] }))).toEqual([0, 1]);
    expect(headsOf(plan({ writes: [at(20)], marks: [at(30)] }))).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
    expect(headsOf(plan({}))).toEqual([]);
    expect(headsOf(plan({ marks: [at(0)] }))).toEqual([]);
  });

  const formulas = [
    ['Kode', 'Uraian'],
    ['1', 'Program'],
  ];

  test('tanda lembar sesudah ditulis adalah tanda isinya yang baru', () => {
    const write = (cell: object, after: object) => ({ cell, after });
    const written = linesAfter(
      plan({
        after: { tables: [table(0, 1)] },
        writes: [write({ row: 1, column: 1 }, { kind: 'text', value: 'Kegiatan' })],
      }),
      { top: 0, left: 0, formulas },
    );
    const blank = linesAfter(
      plan({ after: { tables: [table(0, 1)] }, writes: [write({ row: 1, column: 1 }, { kind: 'blank' })] }),
      { top: 0, left: 0, formulas },
    );
    const asIt = (name: string) =>
      linesAfter(plan({ after: { tables: [table(0, 1)] } }), {
        top: 0,
        left: 0,
        formulas: [
          ['Kode', 'Uraian'],
          ['1', name],
        ],
      });
    expect(written).toEqual(asIt('Kegiatan'));
    expect(blank).toEqual(asIt(''));
    expect(written?.[0]?.sheet).toBe('TW II');
    expect(written?.[0]?.lines.heads).toEqual([0]);
  });

  test('lembar yang terlalu besar tidak ditandai', () => {
    const rows = Array.from({ length: 20_001 }, () => ['x']);
    expect(linesAfter(plan({}), { top: 0, left: 0, formulas: rows })).toBeUndefined();
    expect(linesAfter(plan({}), { top: 0, left: 0, formulas: rows.slice(1) })).toHaveLength(1);
    const wide = (columns: number) => [Array.from({ length: columns }, () => 'x'), ['y']];
    expect(linesAfter(plan({}), { top: 0, left: 0, formulas: wide(501) })).toBeUndefined();
    expect(linesAfter(plan({}), { top: 0, left: 0, formulas: wide(500) })).toHaveLength(1);
  });
});
