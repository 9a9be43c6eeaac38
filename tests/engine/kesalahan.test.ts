/** Faults planted into the real table: each must be found, with few findings. */
import fc from 'fast-check';
import { toA1 } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import type { Cell, Grid } from '../../src/grid/types';
import type { Finding, TableAnalysis } from '../../src/engine';
import { onlyTable, readFixture } from './sheets';
import { kali } from '../hukum';
import { withWrites } from './transform';

/** What typing hands do to a figure. */
const FAULTS = {
  'angka berubah': (text: string, at: number): string => {
    const i = at % text.length;
    return text.slice(0, i) + String((Number(text[i]) + 1 + (at % 8)) % 10) + text.slice(i + 1);
  },
  'angka hilang': (text: string, at: number): string =>
    text.slice(0, at % text.length) + text.slice((at % text.length) + 1),
  'dua angka tertukar': (text: string, at: number): string => {
    const i = at % Math.max(1, text.length - 1);
    return text.slice(0, i) + (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2);
  },
  'kali sepuluh': (text: string): string => `${text}0`,
} as const;
type Fault = keyof typeof FAULTS | 'baris di bawahnya';

const MONEY = [4, 6, 8, 14];
const QUANTITY = [3, 13];
const CAPAIAN_K = 15;

let grid: Grid;
let base: TableAnalysis;
let known: ReadonlySet<string>;
beforeAll(async () => {
  grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  base = onlyTable(grid);
  known = new Set(base.evaluation.findings.map(({ id, found }) => `${id} ${found}`));
});

/** Cells with figures that some relation of the form constrains: sums of Rp; K of rows with a printed capaian. */
const targets = (columns: readonly number[]): Cell[] =>
  base.table.rows.flatMap(({ row, kind }) =>
    kind === 'program' || kind === 'kegiatan' || kind === 'subkegiatan'
      ? columns.flatMap((column) => {
          const value = valueAt(grid, row, column);
          return typeof value === 'number' && Number.isInteger(value) && value >= 10 ? [{ row, column }] : [];
        })
      : [],
  );

const plant = (cell: Cell, fault: Fault, at: number): Grid | null => {
  const before = valueAt(grid, cell.row, cell.column);
  if (typeof before !== 'number') return null;
  const after =
    fault === 'baris di bawahnya'
      ? valueAt(grid, cell.row + 1, cell.column)
      : Number(FAULTS[fault](String(before), at) || '0');
  if (typeof after !== 'number' || after === before) return null;
  return withWrites(grid, [{ cell, result: after }]);
};

const news = (analysis: TableAnalysis): Finding[] =>
  analysis.evaluation.findings.filter(({ id, found, severity }) => severity !== 'info' && !known.has(`${id} ${found}`));

/** A finding at the cell, one that names it in its reason or effects, or one at the other end of a relation it breaks. */
const names = (finding: Finding, cell: Cell): boolean => {
  const at = toA1(cell);
  const inReason = Object.values(finding.reason.params).some(
    (param) => param.kind === 'sel' && param.nilai.some((other) => toA1(other) === at),
  );
  return toA1(finding.cell) === at || inReason || finding.affects.some((other) => toA1(other) === at);
};
/** Cells that a figure adds up to, or that its row makes of it. */
const related = (cell: Cell, finding: Finding): boolean => {
  const rows = new Map(base.table.rows.map((row) => [row.row, row]));
  const own = rows.get(cell.row);
  const sameRow = finding.cell.row === cell.row;
  const parent = own?.parent === finding.cell.row && finding.cell.column === cell.column;
  const child = rows.get(finding.cell.row)?.parent === cell.row && finding.cell.column === cell.column;
  return sameRow || parent || child;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const faults: readonly Fault[] = [
  'angka berubah',
  'angka hilang',
  'dua angka tertukar',
  'kali sepuluh',
  'baris di bawahnya',
];

const survey = (
  columns: readonly number[],
  seed: number,
  runs: number,
  visible: (changed: Grid, cell: Cell) => boolean = () => true,
) => {
  const cells = targets(columns);
  const counts: number[] = [];
  const missed: string[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...cells), fc.constantFrom(...faults), fc.nat(20), (cell, fault, at) => {
      const planted = plant(cell, fault, at);
      fc.pre(planted !== null && visible(planted, cell));
      if (planted === null) return;
      const found = news(onlyTable(planted));
      counts.push(found.filter(({ severity }) => severity === 'galat').length);
      if (!found.some((finding) => names(finding, cell) || related(cell, finding)))
        missed.push(
          `${toA1(cell)} ${fault} ${at}: ${valueAt(grid, cell.row, cell.column)} → ${valueAt(planted, cell.row, cell.column)}`,
        );
    }),
    { numRuns: runs, seed },
  );
  const spread = new Map<number, number>();
  for (const count of counts) spread.set(count, (spread.get(count) ?? 0) + 1);
  return {
    counts,
    missed,
    spread: [...spread]
      .sort((a, b) => a[0] - b[0])
      .map(([n, times]) => `${n}: ${times}`)
      .join(', '),
  };
};

describe('kesalahan ketik yang ditanam di tabel Luwu Timur', () => {
  test('Rp: setiap kesalahan yang melanggar suatu hubungan ditemukan, dengan sedikit galat', () => {
    const { counts, missed, spread } = survey(MONEY, 2021, kali(70).numRuns);
    console.log(`Rp, galat per kesalahan: ${spread}`);
    expect(missed).toEqual([]);
    expect(median(counts)).toBeLessThanOrEqual(2);
  });

  test('K: target dan realisasi yang mengubah capaian tercetaknya', () => {
    const changes = (changed: Grid, { row }: Cell): boolean => {
      const [target, realisasi, printed] = [3, 13, CAPAIAN_K].map((column) => valueAt(changed, row, column));
      if (typeof target !== 'number' || typeof realisasi !== 'number' || typeof printed !== 'number') return false;
      return Math.abs(realisasi / target - printed) > 0.00006;
    };
    const { counts, missed, spread } = survey(QUANTITY, 2021, kali(50).numRuns, changes);
    console.log(`K, galat per kesalahan: ${spread}`);
    expect(missed).toEqual([]);
    expect(median(counts)).toBeLessThanOrEqual(2);
  });

  test('pagu sub kegiatan yang salah ketik: capaian dan jumlah kegiatannya sama-sama menunjuk isian itu', () => {
    const changed = withWrites(grid, [{ cell: { row: 11, column: 4 }, result: 56_690_360 }]);
    expect(news(onlyTable(changed)).map(({ id, expected }) => [id, expected])).toEqual([
      ['input-curiga@E12', '5669036'],
    ]);
  });

  test('triwulan yang salah ketik: realisasi dan jumlah kegiatannya sama-sama menunjuk isian itu', () => {
    const changed = withWrites(grid, [{ cell: { row: 10, column: 8 }, result: 12_925_000 }]);
    expect(news(onlyTable(changed)).map(({ id, expected }) => [id, expected])).toEqual([
      ['input-curiga@I11', '12295000'],
    ]);
  });
});
