/** By what rows and columns are told from each other, and where the cells are that were written. */
import { align, linesOf, whereNow, withCells, type Contents } from '../../../src/port/journal/lines';
import { relocate } from '../../../src/port/journal/relocate';
import type { JournalEntry } from '../../../src/port/journal/journal';
import type { CellValue } from '../../../src/grid/types';

type Rows = readonly (readonly CellValue[])[];
const contents = (formulas: Rows, top = 0, left = 0): Contents => ({ top, left, formulas });
const lines = (rows: Rows, heads: readonly number[] = [], top = 0, left = 0) => {
  const found = linesOf(contents(rows, top, left), heads);
  if (found === null) throw new Error('no lines');
  return found;
};
const sign = (...row: CellValue[]): string => lines([row]).rows[0] ?? '?';
const heading = (...texts: CellValue[]): string =>
  lines(
    texts.map((text) => [text]),
    texts.map((_, at) => at),
  ).columns[0] ?? '?';

describe('tanda satu baris', () => {
  const own = sign('1.06', 'Program Pelayanan', 'Dinas Sosial', 100);

  test('dua teks terpanjangnya: angka, rumus dan kata pendek boleh berubah', () => {
    expect(sign('1.07', 'Program Pelayanan', 'Dinas Sosial', 200)).toBe(own);
    expect(sign('1.06', 'Program Pelayanan', 'Dinas Sosial', '=SUM(D2:D90000000000000)')).toBe(own);
    expect(sign('', 'Program Pelayanan', 'Dinas Sosial', '')).toBe(own);
    expect(sign('1.06', 'Program Pelayanan', 'Dinas Pangan', 100)).not.toBe(own);
    expect(sign('1.06', 'Program Rehabilitasi', 'Dinas Sosial', 100)).not.toBe(own);
    expect(sign('Program Pelayanan =')).not.toBe(sign(''));
  });

  test('kolom yang bertukar tempat tidak mengubahnya', () => {
    expect(sign('Dinas Sosial', 'Program Pelayanan')).toBe(own);
    expect(sign('Dinas A', 'Dinas B', 'x')).toBe(sign('x', 'Dinas B', 'Dinas A'));
    expect(sign('Dinas A', 'Dinas B', 'Dinas C')).toBe(sign('Dinas C', 'Dinas B', 'Dinas A'));
    // Of texts of one length the first in the alphabet.
    expect(sign('Dinas A', 'Dinas B', 'Dinas C')).toBe(sign('Dinas A', 'Dinas B', 'Dinas D'));
    expect(sign('Dinas A', 'Dinas B', 'Dinas C')).not.toBe(sign('Dinas B', 'Dinas C', 'Dinas D'));
  });

  test('baris tanpa teks tidak bertanda; teks yang bersambung lain tetap lain', () => {
    expect([sign(), sign('', 3, true), sign('=A1')]).toEqual(['', '', '']);
    expect(sign('abc', 'd')).not.toBe(sign('ab', 'cd'));
    expect(sign('abcd')).not.toBe(sign('abc', 'd'));
  });

  test('singkat, dan sama di mana pun dihitung', () => expect(sign('Program')).toMatch(/^[0-9a-z]{1,7}$/));
});

describe('tanda satu kolom', () => {
  test('judul-judulnya, angka nomor kolom juga', () => {
    expect(heading('Target', 4)).not.toBe(heading('Target', 5));
    expect(heading('Target', '', 'Rp')).toBe(heading('Target', 'Rp'));
    expect(heading('Tar', 'get')).not.toBe(heading('Target'));
    expect(heading('', '')).toBe('');
    expect(lines([['a', 'b']]).columns).toEqual(['', '']);
  });

  test('baris judul dihitung dari awal lembar, bukan dari awal isinya', () => {
    const rows = [['Kode', 'Uraian'], ['1', 'Program']]; // prettier-ignore
    expect(lines(rows, [5], 5, 2)).toEqual({ ...lines(rows, [0]), top: 5, left: 2, heads: [5] });
    expect(lines(rows, [9]).columns).toEqual(['', '']);
    expect(lines([['a'], ['b', 'c']], [0, 1]).columns).toEqual([heading('a', 'b'), heading('c')]);
  });
});

describe('baris yang dicari kembali', () => {
  const at = (before: string, now: string, first = 0, firstNow = 0) =>
    align({ first, signs: [...before].map(blank) }, { first: firstNow, signs: [...now].map(blank) });
  const blank = (letter: string): string => (letter === '.' ? '' : letter);

  test.each<[string, string, (number | null)[]]>([
    // Letters are rows with a sign of their own where they occur once; dots have none.
    ['abc', 'abc', [0, 1, 2]],
    ['abc', 'xabc', [1, 2, 3]],
    ['abc', 'axbc', [0, 2, 3]],
    ['abc', 'cab', [1, 2, 0]],
    ['abc', 'ac', [0, null, 1]],
    // Between two that moved alike: moved along, changed or not.
    ['a.c', 'xa.c', [1, 2, 3]],
    ['abc', 'axc', [0, 1, 2]],
    ['abbc', 'abbc', [0, 1, 2, 3]],
    // Between two that moved apart: followed from either side while the signs agree.
    ['abbc', 'abbxc', [0, 1, 2, 4]],
    ['abbc', 'axbbc', [0, 2, 3, 4]],
    ['a..c', 'a...c', [0, null, null, 4]],
    ['addeec', 'addxeec', [0, 1, 2, 4, 5, 6]],
    // Above the first and below the last known line: as the edge of the used range.
    ['..c', '.xc', [0, 1, 2]],
    ['a..', 'a..', [0, 1, 2]],
    ['bba', 'xbba', [1, 2, 3]],
    ['abb', 'abbx', [0, 1, 2]],
    // A sign that was there twice tells nothing, though it is there once now.
    ['abba', 'xb', [null, null, null, null]],
    ['', 'a', []],
  ])('"%s" menjadi "%s": %p', (before, now, places) => expect(at(before, now)).toEqual(places));

  test('tempat dihitung dari awal lembar', () => {
    expect(at('abc', 'abc', 3, 3)).toEqual([3, 4, 5]);
    expect(at('abc', 'abc', 3, 5)).toEqual([5, 6, 7]);
    expect(at('a.c', 'xa.c', 3, 5)).toEqual([6, 7, 8]);
    expect(at('abbc', 'abbxc', 3, 5)).toEqual([5, 6, 7, 9]);
  });

  test('di atas dan di bawah isi lembar: pindah bersama tepinya', () => {
    const rows = [['Kode', 'Uraian'], ['1', 'Program A'], ['2', 'Program B']]; // prettier-ignore
    const found = whereNow(lines(rows, [4], 4, 2), contents([['x', ''], ...rows.map((row) => ['baru', ...row])], 4, 2));
    expect([0, 3, 4, 6, 7, 9].map(found.row)).toEqual([1, 4, 5, 7, 8, 10]);
    expect([0, 1, 2, 3, 4, 6].map(found.column)).toEqual([1, 2, 3, 4, 5, 7]);
    expect(found.same).toBe(false);
  });

  test('di luar isi lembar yang barisnya hilang: tetap', () => {
    const found = whereNow(lines([['Program A'], ['Program B'], ['Program C']], [], 4), contents([['Program B']], 5));
    expect([2, 3, 4, 5, 6, 7, 8].map(found.row)).toEqual([2, 3, null, 5, null, 7, 8]);
  });

  const TIGA: Rows = [['Uraian'], ['Program A'], ['Program B'], ['Program C']];
  const urut = (...order: number[]): Rows => order.map((at) => TIGA[at] ?? ['Program baru']);
  const sorted = (now: Rows, top = 0) => whereNow(lines(TIGA, [0]), contents(now, top)).sorted;

  test('diurutkan: saja, atau baris datang dan pergi juga', () => {
    expect(sorted(TIGA)).toBe(false);
    expect(sorted(urut(0, 9, 1, 2, 3))).toBe(false);
    expect(sorted(urut(0, 1, 3))).toBe(false);
    expect(sorted(urut(0, 3, 2, 1))).toBe('saja');
    expect(sorted(urut(0, 2, 1, 3))).toBe('saja');
    expect(sorted(urut(0, 9, 3, 2, 1))).toBe('juga');
    expect(sorted(urut(0, 3, 1))).toBe('juga');
    expect(sorted(urut(0, 3, 2, 1), 2)).toBe('juga');
  });

  test('sama: tidak ada baris maupun kolom yang pindah', () => {
    const LEBAR = [['Kode', 'Uraian'], ['1', 'Program A']]; // prettier-ignore
    const now = (rows: Rows) => whereNow(lines(LEBAR, [0]), contents(rows)).same;
    expect(now(LEBAR)).toBe(true);
    expect(now(LEBAR.map(([a = '', b = '']) => [a, 'x', b]))).toBe(false);
    expect(now(LEBAR.map(([a = '', b = '']) => [b, a]))).toBe(false);
    expect(now([['x'], ...LEBAR])).toBe(false);
  });
});

test('isi dengan sel yang berubah: yang lain tetap, di luar isi diabaikan', () => {
  const rows = [['a', 1], ['b', 2]]; // prettier-ignore
  const put = (row: number, column: number) =>
    withCells(contents(rows, 5, 2), [{ cell: { row, column }, value: 'x' }]).formulas;
  expect(put(5, 2)).toEqual([['x', 1], ['b', 2]]); // prettier-ignore
  expect(put(6, 3)).toEqual([['a', 1], ['b', 'x']]); // prettier-ignore
  expect(put(6, 6)).toEqual([['a', 1], ['b', 2, '', '', 'x']]); // prettier-ignore
  for (const [row, column] of [[4, 2], [7, 2], [5, 1]] as const) expect(put(row, column)).toEqual(rows); // prettier-ignore
  const two = withCells(contents(rows, 5, 2), [
    { cell: { row: 5, column: 2 }, value: 'x' },
    { cell: { row: 5, column: 3 }, value: 'y' },
  ]);
  expect(two).toEqual({ top: 5, left: 2, formulas: [['x', 'y'], ['b', 2]] }); // prettier-ignore
  expect(rows[0]).toEqual(['a', 1]);
});

describe('entri catatan sesudah lembar berubah', () => {
  const TABEL: Rows = [
    ['Uraian', 'Target', 'Realisasi', 'Capaian'],
    ['Program A', 10, 5, 50],
    ['Program B', 20, 5, 25],
    ['Program C', 40, 10, 25],
  ];
  const entry = (row: number, before: CellValue, after: CellValue = 1, column = 3): JournalEntry => ({
    sheet: 'TW II',
    cell: { row, column },
    before,
    beforeFormat: '0',
    after,
    afterFormat: '0.00',
  });
  const now = (given: JournalEntry, rows: Rows) => relocate([given], lines(TABEL, [0]), contents(rows))[0]?.now;
  const urut = (...order: number[]): Rows => order.map((at) => TABEL[at] ?? ['Program baru', 1, 1, 1]);

  test('tanpa tanda, tanpa isi, atau tanpa pindah: di tempatnya', () => {
    const given = entry(2, '=C3/B3*100');
    const stays = [{ entry: given, now: given }];
    expect(relocate([given], null, contents(urut(0, 9, 1, 2, 3)))).toEqual(stays);
    expect(relocate([given], lines(TABEL, [0]), null)).toEqual(stays);
    expect(relocate([given], lines(TABEL, [0]), contents(TABEL))).toEqual(stays);
  });

  test('baris disisipkan: rumus lama dan rumus baru mengikuti', () => {
    const given = entry(2, '=C3/B3*100', '=IF(B3=0,0,C3/B3)');
    expect(now(given, urut(0, 9, 1, 2, 3))).toEqual({
      ...given,
      cell: { row: 3, column: 3 },
      before: '=C4/B4*100',
      after: '=IF(B4=0,0,C4/B4)',
    });
  });

  test('diurutkan: rumus disalin ke baris barunya, acuan ke baris lain ikut bergeser', () => {
    const given = entry(1, '=C2/B2*100', '=C2/$B$2');
    expect(now(given, urut(0, 3, 2, 1))).toEqual({
      ...given,
      cell: { row: 3, column: 3 },
      before: '=C4/B4*100',
      after: '=C4/$B$2',
    });
    expect(now(entry(1, 50), urut(0, 3, 2, 1))?.before).toBe(50);
  });

  test('diurutkan dan disisipi: hanya bila keduanya sama', () => {
    expect(now(entry(1, '=C2/B2*100'), urut(0, 9, 3, 2, 1))?.before).toBe('=C5/B5*100');
    expect(now(entry(1, '=C2/B3*100'), urut(0, 9, 3, 2, 1))).toBeNull();
    expect(now(entry(1, 50, '=C2/B3*100'), urut(0, 9, 3, 2, 1))).toBeNull();
  });

  test('baris atau kolom yang hilang, atau acuan yang hilang: tidak ditebak', () => {
    expect(now(entry(2, 50), urut(0, 1, 3))).toBeNull();
    expect(now(entry(1, '=C3/B3'), urut(0, 1, 3))).toBeNull();
    expect(now(entry(1, 50, '=C3/B3'), urut(0, 1, 3))).toBeNull();
    expect(now(entry(3, 5, 6, 2), TABEL.map((row) => row.filter((_, at) => at !== 2)))).toBeNull(); // prettier-ignore
    expect(now(entry(3, 5, 6, 3), TABEL.map((row) => row.filter((_, at) => at !== 2)))?.cell).toEqual({ row: 3, column: 2 }); // prettier-ignore
  });
});
