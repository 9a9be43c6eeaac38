/** E.81 with K, % and Rp in every quarter: what the % is, told by the sheet's own figures, and what is wrong in it. */
import { parseCell, toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { DEFAULT_SETTINGS, type Settings } from '../../src/engine';
import { cetak, type Kolom, type Lembar } from './rencana';
import { lines, onlyTable } from './sheets';
import { BERPERSEN, BERPERSEN_KUMULATIF, berpersenDiisi } from './tata-letak';
import { insertColumn, move, removeRow, withWrites } from './transform';
import { planOf } from '../analisis';

const JUDUL = ['EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH', 'DINAS PENDIDIKAN TAHUN 2024', 'TRIWULAN IV'];
const print = (kolom: readonly Kolom[]): Lembar => cetak(kolom, { judul: JUDUL, nama: 3 });

const letak = (grid: Grid, role: string, period: number | null, ragam: string | null = null): number =>
  onlyTable(grid).table.columns.findIndex(
    (column) =>
      column.role === role && column.measure === 'K' && column.period === period && (column.ragam ?? null) === ragam,
  );
const K = (grid: Grid, quarter: number): number => letak(grid, 'realisasi-tw', quarter);
const P = (grid: Grid, quarter: number): number => letak(grid, 'capaian', quarter, 'persen');
const put = (grid: Grid, cell: string, value: CellValue): Grid => {
  const at = parseCell(cell);
  if (at === null) throw new Error(cell);
  return withWrites(grid, [{ cell: at, result: value }]);
};
const written = (grid: Grid, settings: Settings = DEFAULT_SETTINGS): [string, CellValue][] =>
  planOf(grid, { kind: 'hitung-ulang' }, settings).writes.map(({ cell, result }) => [toA1(cell), result]);

const SUB = '1.01.01.1.01.0001';
const BESAR = '1.01.02.1.01.0017';

describe.each([
  ['bagian tiap triwulan', BERPERSEN],
  ['kumulatif, dengan % setahun', BERPERSEN_KUMULATIF],
  ['K dari %, dua desimal', berpersenDiisi(2)],
  ['K dari %, dibulatkan', berpersenDiisi(0)],
])('%s', (_, kolom) => {
  const { grid, sel } = print(kolom);

  test('tiap % adalah capaian K triwulannya, dan lembar yang benar tidak diusik', () => {
    const { columns } = onlyTable(grid).table;
    const shares = columns.filter(({ role, period }) => role === 'capaian' && period !== null);
    expect(shares.map(({ measure, period, number }) => [measure, period, number])).toEqual([
      ['K', 1, '9'],
      ['K', 2, '10'],
      ['K', 3, '11'],
      ['K', 4, '12'],
    ]);
    expect(lines(onlyTable(grid))).toEqual([]);
    expect(written(grid)).toEqual([]);
  });

  test.each([
    ['di tempat lain', move(7, 3)],
    ['dengan kolom kosong di tengah', insertColumn(15)],
    ['tanpa baris penomoran', removeRow(JUDUL.length + 4)],
  ])('%s: juga bersih, dan kesalahan yang sama ketahuan di sel yang pindah', (_cara, change) => {
    expect(lines(onlyTable(change(grid).grid))).toEqual([]);
    const wrong = put(grid, sel(BESAR, P(grid, 3)), 58.11);
    const moved = change(wrong);
    expect(lines(onlyTable(moved.grid))).toEqual(lines(onlyTable(wrong), moved.to));
    expect(lines(onlyTable(wrong))).toHaveLength(1);
  });

  test('K triwulan yang salah ketik: isian itu yang disebut, bukan persen atau realisasinya; tidak ditulis', () => {
    const cell = sel(BESAR, K(grid, 3));
    const right = onlyTable(grid).table;
    expect(right.form).toBe('E.81');
    const value = Number(grid.values[(parseCell(cell)?.row ?? 0) - grid.top]?.[K(grid, 3) - grid.left]);
    const wrong = put(grid, cell, value + 900);
    const { findings } = onlyTable(wrong).evaluation;
    expect(findings.map(({ rule, cell: at, expected }) => [rule, toA1(at), Number(expected)])).toEqual([
      ['input-curiga', cell, value],
    ]);
    expect(written(wrong)).toEqual([]);
  });

  test('triwulan yang belum berjalan tidak diisi persennya', () => {
    const quarters = [K(grid, 4), P(grid, 4)];
    const blank = quarters.reduce((sheet, column) => put(sheet, sel(SUB, column), ''), grid);
    const realisasi = letak(grid, 'realisasi', null);
    const sum = [1, 2, 3].reduce((total, quarter) => {
      const at = parseCell(sel(SUB, K(grid, quarter)));
      return total + Number(grid.values[at?.row ?? 0]?.[at?.column ?? 0]);
    }, 0);
    const waiting = put(blank, sel(SUB, realisasi), Math.round(sum * 100) / 100);
    expect(written(waiting).map(([cell]) => cell)).not.toContain(sel(SUB, P(grid, 4)));
  });
});

describe('% dihitung dari K', () => {
  const { grid, sel } = print(BERPERSEN_KUMULATIF);

  test('% kumulatif yang salah: satu galat di selnya, dengan yang benar, dan Hitung ulang menulisnya', () => {
    const cell = sel(BESAR, P(grid, 4));
    const wrong = put(grid, cell, 22.22);
    const [finding, ...others] = onlyTable(wrong).evaluation.findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'capaian', severity: 'galat', found: '22.22', fixable: true });
    // (1.960 + 611) / 2.750
    expect(Number(finding?.expected)).toBeCloseTo(93.4909, 4);
    expect(written(wrong)).toEqual([[cell, 93.49090909090908]]);
  });

  test('% kosong di sebelah K yang terisi dihitung dan diisi', () => {
    const cell = sel(SUB, P(grid, 2));
    expect(written(put(grid, cell, ''))).toEqual([[cell, 42.857142857142854]]);
  });

  test('% setahun dihitung dari realisasi dan target', () => {
    const cell = sel(SUB, letak(grid, 'capaian', null, 'persen'));
    expect(written(put(grid, cell, 99))).toEqual([[cell, 85.71428571428571]]);
  });

  test('K salah dan realisasinya ikut salah: tiap % dinilai terhadap isi barisnya', () => {
    const year = sel(SUB, letak(grid, 'realisasi', null));
    const wrong = put(put(grid, sel(SUB, K(grid, 4)), 1), year, 5);
    const rules = onlyTable(wrong).evaluation.findings.map(({ rule, cell }) => `${rule} ${toA1(cell)}`);
    expect(rules).toContain(`capaian ${sel(SUB, P(grid, 4))}`);
    // Jumlah lintas tahunnya cocok dengan realisasi yang benar, jadi tidak dicurigai.
    expect(rules.filter((rule) => rule.startsWith('input-curiga'))).toEqual([]);
  });

  test('K kosong di sebelah % yang terisi: dilaporkan, tidak ditulis', () => {
    const { grid: own, sel: at } = print(BERPERSEN);
    const cell = at(SUB, P(own, 3));
    const blank = put(own, at(SUB, K(own, 3)), '');
    const { findings } = onlyTable(blank).evaluation;
    expect(findings.map(({ rule, cell: where }) => `${rule} ${toA1(where)}`)).toContain(`isian-kosong ${cell}`);
    expect(written(blank).map(([where]) => where)).not.toContain(at(SUB, K(own, 3)));
  });

  test('target 0: satu peringatan di capaian tahunnya, tidak di setiap triwulan', () => {
    const none = put(grid, sel(SUB, letak(grid, 'target', null)), 0);
    const blank = [1, 2, 3, 4].reduce((sheet, quarter) => put(sheet, sel(SUB, P(grid, quarter)), ''), none);
    const at = onlyTable(blank).evaluation.findings.filter(({ rule }) => rule === 'tanpa-target');
    expect(at.map(({ cell }) => toA1(cell))).toEqual([sel(SUB, letak(grid, 'capaian', null, 'persen'))]);
  });

  test('sesudah triwulan yang dievaluasi tidak dinilai', () => {
    const wrong = put(grid, sel(BESAR, P(grid, 4)), 22.22);
    const { findings } = onlyTable(wrong, { triwulan: 3 }).evaluation;
    expect(findings.filter(({ cell }) => toA1(cell) === sel(BESAR, P(grid, 4)))).toEqual([]);
  });

  test('rumus hidup: jumlah triwulan sampai di situ dibagi target, tanpa #DIV/0!', () => {
    const settings = { ...DEFAULT_SETTINGS, tulisRumus: true };
    const plan = planOf(grid, { kind: 'hitung-ulang' }, settings);
    const at = (cell: string) => plan.writes.find((write) => toA1(write.cell) === cell)?.after;
    const name = (column: number): string => sel(SUB, column);
    const target = name(letak(grid, 'target', null));
    expect(at(name(P(grid, 2)))).toEqual({
      kind: 'formula',
      value: `=IF(N(${target})=0,"",SUM(${name(K(grid, 1))},${name(K(grid, 2))})/${target}*100)`,
    });
    expect(plan.after.tables[0]?.evaluation.findings).toEqual([]);
  });
});

describe('K dihitung dari %', () => {
  const { grid, sel } = print(berpersenDiisi(0));

  test('% yang salah ketik: isian itu yang disebut, dan tidak ditulis', () => {
    const cell = sel(BESAR, P(grid, 3));
    const wrong = put(grid, cell, 40.7);
    const { findings } = onlyTable(wrong).evaluation;
    expect(findings.map(({ rule, severity, cell: at }) => [rule, severity, toA1(at)])).toEqual([
      ['input-curiga', 'peringatan', cell],
    ]);
    expect(written(wrong)).toEqual([]);
  });

  test('rumus pun menentukan arah: K yang berumus dari % membuat % isian', () => {
    const exact = print(BERPERSEN_KUMULATIF);
    const quarters = new Set([1, 2, 3, 4].map((quarter) => K(exact.grid, quarter)));
    const formulas = exact.grid.formulas.map((row, r) =>
      row.map((value, c) =>
        quarters.has(c) && typeof value === 'number'
          ? `=ROUND(${toA1({ row: r, column: c + 1 })}*K${r + 1}/100,0)`
          : value,
      ),
    );
    const cell = exact.sel(BESAR, P(exact.grid, 3));
    const wrong = put({ ...exact.grid, formulas }, cell, 58.11);
    expect(onlyTable(wrong).evaluation.findings.map(({ rule, cell: at }) => [rule, toA1(at)])).toContainEqual([
      'input-curiga',
      cell,
    ]);
    expect(written(wrong).map(([at]) => at)).not.toContain(cell);
  });

  test('K yang masih kosong walaupun % terisi: dilaporkan di K, tidak diisi', () => {
    const cell = sel(SUB, K(grid, 4));
    const blank = put(grid, cell, '');
    const found = onlyTable(blank).evaluation.findings.map(({ rule, cell: at }) => `${rule} ${toA1(at)}`);
    expect(found).toContain(`isian-kosong ${cell}`);
    expect(written(blank)).toEqual([]);
  });
});

test('% yang tidak mengikuti hitungan mana pun: kolomnya ditanyakan sekali, tidak ditulis', () => {
  const { grid } = print(BERPERSEN_KUMULATIF);
  const column = P(grid, 4);
  const odd = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].reduce(
    (sheet, row) =>
      typeof grid.values[row]?.[column] === 'number' ? put(sheet, toA1({ row, column }), row + 0.5) : sheet,
    grid,
  );
  const { findings } = onlyTable(odd).evaluation;
  const own = findings.filter(({ cell }) => cell.column === column);
  expect(own.map(({ rule, reason }) => [rule, reason.key])).toEqual([['persamaan', 'persamaan:sengketa']]);
  expect(written(odd)).toEqual([]);
});

test('% untuk K dan % untuk Rp dalam satu triwulan masing-masing dinilai terhadap pasangannya', () => {
  const columns = BERPERSEN_KUMULATIF.flatMap((kolom): Kolom[] => {
    const quarter = ['I', 'II', 'III', 'IV'].indexOf(kolom.judul[1]);
    if (kolom.judul[2] !== 'Rp' || quarter < 0) return [kolom];
    const persen = (atas: bigint, bawah: bigint): number => Number((atas * 10_000_000n) / bawah) / 100_000;
    return [
      kolom,
      {
        judul: [kolom.judul[0], kolom.judul[1], '%'],
        nomor: '',
        isi: ({ rp }) =>
          rp.tw[quarter] === null
            ? ''
            : Math.round(
                persen(
                  rp.tw.slice(0, quarter + 1).reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n),
                  rp.target,
                ) * 100,
              ) / 100,
      },
    ];
  });
  const { grid, sel } = print(columns);
  const analysis = onlyTable(grid);
  const shares = analysis.table.columns.filter(({ role, period }) => role === 'capaian' && period === 2);
  expect(shares.map(({ measure }) => measure)).toEqual(['K', 'Rp']);
  expect(lines(analysis)).toEqual([]);
  const at = sel('1.01.02', shares[1]?.column ?? -1);
  const [finding, ...others] = onlyTable(put(grid, at, 1)).evaluation.findings;
  expect(others).toEqual([]);
  expect([finding?.rule, finding === undefined ? '' : toA1(finding.cell)]).toEqual(['capaian', at]);
});
