/** Sheets that are no table, or broken ones: each has its own outcome, and nothing is written by guess. */
import { parseCell, toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { DEFAULT_SETTINGS, type Plan } from '../../src/engine';
import { galat, lines, makeGrid, onlyTable, readFixture } from './sheets';
import { chain, edit, insertColumn, insertRows, move, withProps, withWrites } from './transform';
import { analyseSheet, planOf } from '../analisis';

const HITUNG = { kind: 'hitung-ulang' } as const;
const analyse = (grid: Grid) => analyseSheet(grid, DEFAULT_SETTINGS);
const plan = (grid: Grid): Plan => planOf(grid, HITUNG, DEFAULT_SETTINGS);
const outcome = (grid: Grid) => {
  const { tables, unread } = analyse(grid);
  return { tables: tables.length, unread, writes: plan(grid).writes.length };
};

let grid: Grid;
beforeAll(async () => {
  grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
});
const BODY = 8;
const put = (cells: Readonly<Record<string, CellValue>>) => edit((cell) => cells[toA1(cell)]);

describe('tanpa tabel', () => {
  test('lembar kosong', () => {
    expect(outcome(makeGrid([]))).toEqual({ tables: 0, unread: 'kosong', writes: 0 });
    expect(outcome(makeGrid([['', ''], []]))).toEqual({ tables: 0, unread: 'kosong', writes: 0 });
  });
  test('tulisan dan angka, tetapi bukan tabel', () => {
    const letter = makeGrid([['Surat pengantar'], ['Nomor', '090/12'], ['Perihal', 'Evaluasi'], [], ['Jumlah', 12]]);
    expect(outcome(letter)).toEqual({ tables: 0, unread: 'tanpa-tabel', writes: 0 });
  });
  test('hanya judul kolom', () => {
    const heads = { ...grid, values: grid.values.slice(0, BODY), merges: grid.merges.filter(({ top }) => top < BODY) };
    expect(outcome(heads)).toEqual({ tables: 0, unread: 'hanya-judul', writes: 0 });
  });
  test('hanya judul kolom, lalu tanda tangan', () => {
    const heads = {
      ...grid,
      values: [...grid.values.slice(0, BODY), [], ['', 'Mengetahui,'], ['', 'Kepala Dinas']],
      merges: grid.merges.filter(({ top }) => top < BODY),
    };
    expect(outcome(heads)).toEqual({ tables: 0, unread: 'hanya-judul', writes: 0 });
  });
  test('tanpa kolom target: dibaca, dan dikatakan apa yang kurang', () => {
    const without = chain(
      grid,
      edit(({ row, column }) => (row >= 4 && (column === 3 || column === 4) ? '' : undefined)),
    ).grid;
    const { tables, unread, writes } = outcome(without);
    expect({ tables, unread, writes }).toEqual({ tables: 1, unread: null, writes: 0 });
    expect(onlyTable(without).table.problems).toContainEqual({ kind: 'wajib', role: 'target', found: 0, needed: 1 });
  });
});

describe('tabel yang rusak', () => {
  test('semua target kosong: setiap capaian dilaporkan tanpa target, sekali untuk baris yang berurutan, tidak ada yang dibagi nol', () => {
    const blank = edit(({ row, column }) => (row >= BODY && (column === 3 || column === 4) ? '' : undefined))(
      grid,
    ).grid;
    const { findings } = onlyTable(blank).evaluation;
    const without = findings.filter(({ rule }) => rule === 'tanpa-target');
    expect(without.flatMap(({ cell, alike = [] }) => [cell, ...alike]).length).toBeGreaterThan(50);
    expect(without.length).toBeLessThan(50);
    expect(findings.filter(({ rule, severity }) => rule === 'capaian' && severity === 'galat')).toEqual([]);
    for (const { result } of plan(blank).writes) expect(String(result)).not.toMatch(/#|NaN|Infinity/);
  });

  test('sel galat rumus: dilaporkan di selnya; capaian yang dapat dihitung ditulis', () => {
    const broken = put({ O11: '#REF!', Q12: '#DIV/0!' })(grid).grid;
    const found = lines(onlyTable(broken)).join('\n');
    expect(found).toMatch(/rumus-galat O11 #REF!/);
    expect(found).toMatch(/(?:tak-terbaca|rumus-galat) Q12 #DIV\/0!/);
    expect(plan(broken).writes.map(({ cell }) => toA1(cell))).toContain('Q12');
    expect(plan(broken).writes.map(({ cell }) => toA1(cell))).not.toContain('O11');
  });

  test('rumus melingkar berhenti dan tidak dipakai', () => {
    const at = parseCell('Q11') ?? { row: 0, column: 0 };
    const circular = withWrites(grid, [{ cell: at, result: 0, after: { kind: 'formula', value: '=Q11+O11/E11' } }]);
    const analysis = onlyTable(circular);
    expect(analysis.evaluation.findings.some(({ cell }) => toA1(cell) === 'Q11')).toBe(true);
    // A formula stood there: the right one takes its place, and does not lean on itself.
    const write = plan(circular).writes.find(({ cell }) => toA1(cell) === 'Q11');
    expect(write?.after).toMatchObject({ kind: 'formula', value: expect.not.stringContaining('Q11') });
  });

  test('sel larik: tidak satu pun ditulis sebagian, dan sel-selnya disebut', () => {
    const arrays = [{ top: 38, left: 15, bottom: 38, right: 16 }];
    const locked = withProps({ arrays })(grid).grid;
    const result = plan(locked);
    expect(result.refusals).toEqual([
      {
        code: 'larik',
        cells: [
          { row: 38, column: 15 },
          { row: 38, column: 16 },
        ],
      },
    ]);
    expect(result.writes.map(({ cell }) => toA1(cell))).not.toContain('P39');
    expect(result.writes.map(({ cell }) => toA1(cell))).toContain('P59');
  });

  test('sel isi yang digabung: nilai ada di sel kiri atas, tanda dan temuan di sana', () => {
    const merged = withProps({ merges: [...grid.merges, { top: 75, left: 8, bottom: 75, right: 9 }] })(grid).grid;
    expect(galat(onlyTable(merged))).toEqual(galat(onlyTable(grid)));
  });

  test('teks di tempat angka: dilaporkan, jumlah tidak ikut menebak', () => {
    const text = put({ O12: 'belum ada', E17: '30.00.00,5' })(grid).grid;
    const found = lines(onlyTable(text));
    expect(found.filter((line) => line.includes('tak-terbaca'))).toEqual([
      expect.stringContaining('E17 30.00.00,5'),
      expect.stringContaining('O12 belum ada'),
    ]);
  });
});

describe('dua tabel di satu lembar', () => {
  const copy = (gap: readonly (readonly CellValue[])[], title: (text: string) => string): Grid => {
    const rows = grid.values.map((row, i) =>
      i < 4 ? row.map((value) => (typeof value === 'string' ? title(value) : value)) : row,
    );
    const both = insertRows(grid.values.length, [...gap, ...rows])(grid).grid;
    const shift = grid.values.length + gap.length;
    return {
      ...both,
      formats: [...grid.formats, ...gap.map((row) => row.map(() => 'General')), ...grid.formats],
      merges: [
        ...grid.merges,
        ...grid.merges.map((area) => ({ ...area, top: area.top + shift, bottom: area.bottom + shift })),
      ],
      style: null,
    };
  };
  const alone = (): string[] => galat(onlyTable(withProps({ style: null })(grid).grid));

  test('di bawahnya, judul kolom sama, judul tabel lain: keduanya dibaca sendiri-sendiri', () => {
    const both = analyse(copy([[], []], (text) => text.replace('TRIWULAN II', 'TRIWULAN I')));
    expect(both.tables.map(({ table }) => table.title.join(' | '))).toEqual([
      expect.stringContaining('TRIWULAN II'),
      expect.stringContaining('TRIWULAN I'),
    ]);
    const [first, second] = both.tables;
    expect(first === undefined ? [] : galat(first)).toEqual(alone());
    expect(second?.evaluation.rules.triwulan).toBe(1);
    expect(second?.table.rows.filter(({ kind }) => kind === 'program')).toHaveLength(11);
  });

  test('di bawahnya dengan judul yang sama, sesudah baris keseluruhan: tabel kedua, bukan halaman kedua', () => {
    const both = analyse(copy([[]], (text) => text));
    expect(both.tables.map(galat)).toEqual([
      alone(),
      alone().map((text) => text.replace(/\d+$/, (row) => String(Number(row) + grid.values.length + 1))),
    ]);
  });

  test('bersebelahan: keduanya dibaca, temuan di kolomnya masing-masing', () => {
    const shift = 19;
    const beside: Grid = {
      ...grid,
      values: grid.values.map((row) => [...row, ...Array<CellValue>(shift - row.length).fill(''), ...row]),
      text: grid.text.map((row) => [...row, ...Array<string>(shift - row.length).fill(''), ...row]),
      formulas: grid.formulas.map((row) => [...row, ...Array<CellValue>(shift - row.length).fill(''), ...row]),
      formats: grid.formats.map((row) => [...row, ...Array<string>(shift - row.length).fill('General'), ...row]),
      merges: [
        ...grid.merges,
        ...grid.merges.map((area) => ({ ...area, left: area.left + shift, right: area.right + shift })),
      ],
      style: null,
    };
    const { tables } = analyse(beside);
    expect(tables.map(({ table }) => [table.range.left, table.range.right])).toEqual([
      [0, 16],
      [19, 35],
    ]);
    const [first, second] = tables;
    expect(first === undefined ? [] : galat(first)).toEqual(alone());
    expect(second?.evaluation.findings.filter(({ severity }) => severity === 'galat')).toHaveLength(alone().length);
  });
});

describe('rentang terpakai yang besar tetapi kosong', () => {
  const blank = (rows: number, columns: number): Grid => {
    const row: CellValue[] = Array<CellValue>(columns).fill('');
    const text = row.map(String);
    const list = Array.from({ length: rows }, () => row);
    const texts = Array.from({ length: rows }, () => text);
    return { ...makeGrid([]), values: list, formulas: list, text: texts, formats: texts };
  };
  test('200.000 baris kosong: kosong, dalam sekejap', () => {
    const start = performance.now();
    expect(outcome(blank(200_000, 17))).toEqual({ tables: 0, unread: 'kosong', writes: 0 });
    expect(performance.now() - start).toBeLessThan(4000);
  });
  test('tabel dengan 200.000 baris kosong di bawahnya: temuan sama', () => {
    const tail = blank(200_000, 17);
    const long: Grid = {
      ...grid,
      values: [...grid.values, ...tail.values],
      text: [...grid.text, ...tail.text],
      formulas: [...grid.formulas, ...tail.formulas],
      formats: [...grid.formats, ...tail.formats],
    };
    const start = performance.now();
    expect(lines(onlyTable(long))).toEqual(lines(onlyTable(grid)));
    expect(performance.now() - start).toBeLessThan(6000);
  });
  test('lembar yang tabelnya jauh di kanan bawah', () => {
    const far = chain(grid, move(50_000, 200), insertColumn(0)).grid;
    expect(onlyTable(far).table.range.top).toBe(50_004);
  });
});
