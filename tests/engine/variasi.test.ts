/** The same table on another sheet: moved, retyped, reworded, broken by page headers. Findings must stay, at the moved cells. */
import fc from 'fast-check';
import type { Cell, CellValue, Grid } from '../../src/grid/types';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { lines, onlyTable, readFixture } from './sheets';
import { chain, edit, insertColumn, insertRows, move, removeRow, withProps, type Changed } from './transform';
import { analyseSheet, planOf } from '../analisis';

let grid: Grid;
let base: ReturnType<typeof onlyTable>;
beforeAll(async () => {
  grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  base = onlyTable(grid);
});

const NUMBERING = 6;
const BODY = 8;
const MONEY = new Set([4, 6, 8, 10, 12, 14]);
const id = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, '.');
const us = (value: number): string => `${value.toString().replace(/\B(?=(\d{3})+$)/g, ',')}.00`;
const isMoney = ({ row, column }: Cell, value: CellValue): value is number =>
  typeof value === 'number' && MONEY.has(column) && row >= BODY;

const expectSame = ({ grid: changed, to }: Changed): void => {
  expect(lines(onlyTable(changed))).toEqual(lines(base, to));
};
const rowsOf = (...rows: number[]): CellValue[][] => rows.map((row) => [...(grid.values[row] ?? [])]);
const reword = (words: Readonly<Record<string, string>>) => edit((_, value) => words[String(value)]);

const LAIN = {
  'Program/Kegiatan': 'Urusan / Bidang Urusan / Program / Kegiatan / Subkegiatan',
  'Indikator Kinerja Program (outcome)/ Kegiatan (output)': 'Indikator Kinerja',
  'Target kinerja dan anggaran berjalan tahun 2021 (tahun n-1) yang dievaluasi':
    'Target Kinerja & Pagu (Rp.) Tahun 2021',
  'Realisasi Kinerja Sampai Dengan Triwulan': 'Realisasi Triwulan',
  'Realisasi Capaian Kinerja dan Anggaran RKPD yang dievaluasi (2021)': 'Realisasi s/d Triwulan II',
  'Tingkat Capaian Kinerja dan Realisasi Anggaran RKPD Tahun 2021 (%)': '% Capaian',
};

describe('temuan tetap sama, di sel yang berpindah', () => {
  test('tabel di tempat lain pada lembar', () => expectSame(move(7, 3)(grid)));
  test('lembar berganti nama', () => expectSame(withProps({ sheet: 'Salinan (2)' })(grid)));
  test('tanpa gaya sel: tingkat diputuskan jumlahnya, dan gaya diminta', () => {
    const changed = withProps({ style: null })(grid);
    expectSame(changed);
    const { styles } = analyseSheet(changed.grid, DEFAULT_SETTINGS);
    expect(styles).toEqual(base.table.body);
    expect(analyseSheet(grid, DEFAULT_SETTINGS).styles).toBeNull();
  });
  test('baris nomor dihapus', () => expectSame(removeRow(NUMBERING)(grid)));
  test('gabungan sel dihilangkan semua', () => expectSame(withProps({ merges: [] })(grid)));
  test('gabungan sel judul saja dihilangkan', () =>
    expectSame(withProps({ merges: grid.merges.filter(({ top }) => top >= BODY) })(grid)));
  test('baris tersembunyi tetap dihitung', () => expectSame(withProps({ hiddenRows: [20, 21, 22, 48] })(grid)));
  test('baris kosong di antara judul dan isi, dan di dalam isi', () =>
    expectSame(chain(grid, insertRows(BODY, [[]]), insertRows(51, [[], [], []]))));
  test('baris tambahan di atas judul', () =>
    expectSame(insertRows(0, [['PEMERINTAH KABUPATEN LUWU TIMUR'], ['DINAS SOSIAL P3A'], []])(grid)));

  test.each(Array.from({ length: 18 }, (_, column) => column))(
    'kolom kosong disisipkan sebelum kolom ke-%i',
    (column) => expectSame(insertColumn(column)(grid)),
  );
  test('dua kolom kosong di dalam pasangan K/Rp yang berbeda, tanpa baris nomor', () =>
    expectSame(chain(grid, insertColumn(4), insertColumn(9), removeRow(NUMBERING))));

  test('sepertiga Rp diketik sebagai teks Indonesia, sebagian dengan Rp atau ,-', () =>
    expectSame(
      edit((cell, value) =>
        isMoney(cell, value) && (cell.row * 7 + cell.column) % 3 === 0
          ? `${['', 'Rp. ', 'Rp'][cell.row % 3] ?? ''}${id(value)}${cell.row % 4 === 0 ? ',-' : ''}`
          : undefined,
      )(grid),
    ));
  test('semua Rp diketik sebagai teks', () =>
    expectSame(edit((cell, value) => (isMoney(cell, value) ? id(value) : undefined))(grid)));
  test('satu kolom dalam notasi Amerika, kolom lain sebagian Indonesia', () =>
    expectSame(
      edit((cell, value) => {
        if (!isMoney(cell, value)) return undefined;
        if (cell.column === 4) return cell.row % 2 === 0 ? us(value) : undefined;
        return cell.row % 3 === 1 ? id(value) : undefined;
      })(grid),
    ));
  test('capaian diketik sebagai teks "40,84 %"', () =>
    expectSame(
      edit(({ row, column }, value) =>
        typeof value === 'number' && column >= 15 && row >= BODY
          ? `${(value * 100).toFixed(2).replace('.', ',')} %`
          : undefined,
      )(grid),
    ));

  test('judul dengan kata lain, termasuk "Realisasi s/d Triwulan II" sebagai realisasi tahun itu', () =>
    expectSame(reword(LAIN)(grid)));
  test('judul dengan kata lain, tanpa baris nomor dan tanpa gabungan', () =>
    expectSame(chain(grid, reword(LAIN), withProps({ merges: [] }), removeRow(NUMBERING))));

  test('kepala halaman berulang di tengah: utuh, dua kali', () =>
    expectSame(chain(grid, insertRows(50, rowsOf(4, 5, 6, 7)), insertRows(80, rowsOf(4, 5, 6, 7)))));
  test('kepala halaman berulang beserta judul halamannya', () =>
    expectSame(insertRows(50, rowsOf(0, 1, 2, 3, 4, 5, 6, 7))(grid)));
  test('kepala halaman berulang: hanya baris nomor, atau hanya baris K/Rp', () => {
    expectSame(insertRows(50, rowsOf(NUMBERING))(grid));
    expectSame(insertRows(50, rowsOf(7))(grid));
  });

  test('semuanya sekaligus', () =>
    expectSame(
      chain(
        grid,
        edit((cell, value) => (isMoney(cell, value) && cell.row % 3 === 0 ? id(value) : undefined)),
        insertRows(60, rowsOf(4, 5, 6, 7)),
        reword(LAIN),
        removeRow(NUMBERING),
        insertColumn(7),
        move(11, 5),
        withProps({ sheet: 'Lampiran', style: null }),
      ),
    ));
});

describe('hukum', () => {
  test('ke mana pun tabel dipindahkan dan kolom kosong mana pun disisipkan, temuannya sama', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(20),
        fc.uniqueArray(fc.nat(17), { maxLength: 2 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }),
        (rows, columns, blanks, typed) => {
          expectSame(
            chain(
              grid,
              edit((cell, value) =>
                isMoney(cell, value) && typed[(cell.row + cell.column) % 7] === 0 ? id(value) : undefined,
              ),
              ...blanks.map(insertColumn),
              move(rows, columns),
            ),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  test('yang ditulis pun sama, dan teks tetap teks dalam gayanya sendiri', () => {
    const typed = edit(({ row, column }, value) =>
      typeof value === 'number' && column === 16 && row >= BODY
        ? `${(value * 100).toFixed(2).replace('.', ',')} %`
        : undefined,
    )(grid).grid;
    const written = (on: Grid) => planOf(on, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS).writes;
    const at = (on: Grid, row: number): CellValue | undefined =>
      written(on).find(({ cell }) => cell.row === row && cell.column === 16)?.result;
    expect(written(typed).map(({ cell }) => cell)).toEqual(written(grid).map(({ cell }) => cell));
    expect(at(grid, 38)).toBeCloseTo(0.527242287, 8);
    expect(at(typed, 38)).toBe('52,72 %');
  });

  test('analisis tidak mengubah masukannya dan memberi jawaban yang sama dua kali', () => {
    const before = JSON.stringify([grid.values, grid.formulas, grid.merges]);
    expect(lines(onlyTable(grid))).toEqual(lines(base));
    expect(JSON.stringify([grid.values, grid.formulas, grid.merges])).toBe(before);
  });
});
