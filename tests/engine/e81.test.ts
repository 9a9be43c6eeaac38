/** E.81 in every layout in use, of another agency: exact figures worked out in whole numbers beside the engine's. */
import { parseCell, toA1 } from '../../src/grid/address';
import { onceFor } from '../../src/grid/once';
import type { CellValue, Grid } from '../../src/grid/types';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { galat, lines, onlyTable } from './sheets';
import { edit, withWrites } from './transform';
import {
  barisDari,
  bulat,
  cetak,
  persen,
  rataRata,
  realisasi,
  RENCANA,
  type Kolom,
  type Lembar,
  type Pecahan,
  type Rata,
} from './rencana';
import { BERPERSEN, LIMA_BELAS, SEPULUH, TUJUH_BELAS } from './tata-letak';
import { planOf } from '../analisis';

const JUDUL = [
  'EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH LINGKUP PROVINSI',
  'DINAS PENDIDIKAN PROVINSI NUSANTARA TIMUR',
  'PERIODE PELAKSANAAN TAHUN 2024',
  'TRIWULAN IV',
];
type TataLetak = { readonly sebutan: string; readonly kolom: readonly Kolom[]; readonly nama: number };
const TATA_LETAK: readonly TataLetak[] = [
  { sebutan: '15 kolom Permendagri 86/2017', kolom: LIMA_BELAS, nama: 2 },
  { sebutan: '17 kolom dengan kode', kolom: TUJUH_BELAS, nama: 3 },
  { sebutan: '10 kolom seperti Luwu Timur', kolom: SEPULUH, nama: 1 },
  { sebutan: 'K, % dan Rp per triwulan', kolom: BERPERSEN, nama: 3 },
];
/** A printed sheet of each layout and way of averaging, which all tests look at. */
const sheets = onceFor(
  ({ kolom, nama }: TataLetak) =>
    new Map(
      ([undefined, 'sederhana', 'tertimbang'] as const).map((rata) => [
        rata,
        cetak(kolom, rata === undefined ? { judul: JUDUL, nama } : { judul: JUDUL, nama, rata }),
      ]),
    ),
);
const print = (tata: TataLetak, rata?: Rata): Lembar => sheets(tata).get(rata) ?? never();
/** Position of the n-th column with this meaning. */
const letak = (grid: Grid, role: string, measure: 'K' | 'Rp', period: number | null = null): number =>
  onlyTable(grid).table.columns.findIndex(
    (column) => column.role === role && column.measure === measure && column.period === period,
  );
const dengan = (grid: Grid, cell: string, value: CellValue): Grid => {
  const at = parseCell(cell);
  if (at === null) throw new Error(cell);
  return withWrites(grid, [{ cell: at, result: value }]);
};

describe.each(TATA_LETAK)('$sebutan', (tata) => {
  test.each([undefined, 'sederhana', 'tertimbang'] as const)('dikenali dan tanpa galat; rata-rata %s', (rata) => {
    const analysis = onlyTable(print(tata, rata).grid);
    expect(analysis.table.form).toBe('E.81');
    expect(analysis.table.confidence).toBeGreaterThan(0.9);
    expect(lines(analysis).filter((text) => !text.startsWith('info'))).toEqual([]);
    const { rules } = analysis.evaluation;
    expect(rules.triwulan).toBe(4);
    expect(rules.rataRata).toEqual({ keluarga: rata ?? 'sederhana', atas: 'terendah' });
    const averaged = analysis.table.columns.filter(
      ({ role, period }) => period === null && (role === 'capaian' || role === 'capaian-renstra'),
    ).length;
    const printed = averaged * RENCANA.length;
    expect(rules.rataRataCocok).toBe(rata === undefined ? null : `${printed}/${printed}`);
  });

  test('tingkat tiap baris dan pohonnya', () => {
    const { sel, grid } = print(tata);
    const { rows } = onlyTable(grid).table;
    const lines = RENCANA.flatMap((program, i) => barisDari(program, i + 1));
    expect(rows.map(({ kind }) => kind)).toEqual(lines.map(({ tingkat }) => tingkat));
    for (const line of lines) {
      const row = rows.find((candidate) => toA1({ row: candidate.row, column: 0 }) === sel(line.kode, 0));
      const parent = lines.find(
        ({ kode }) => kode !== line.kode && line.kode.startsWith(`${kode}.`) && levelAbove(line.tingkat, kode),
      );
      const above = rows.find((candidate) => candidate.row === row?.parent);
      expect(above === undefined ? null : toA1({ row: above.row, column: 0 })).toBe(
        parent === undefined ? null : sel(parent.kode, 0),
      );
    }
  });

  test('setiap capaian persis pecahannya, sampai 20 angka di belakang koma', () => {
    const { sel, grid } = print(tata);
    const at = new Map(onlyTable(grid).computed.map(({ cell, value }) => [toA1(cell), value]));
    let checked = 0;
    for (const line of RENCANA.flatMap((program, i) => barisDari(program, i + 1))) {
      for (const measure of ['K', 'Rp'] as const) {
        const figures = measure === 'K' ? line.k : line.rp;
        if (figures === null) continue;
        const year = persen(realisasi(figures), figures.target);
        const renstra = persen(figures.lalu + realisasi(figures), figures.renstra);
        for (const [role, expected] of [
          ['capaian', year],
          ['capaian-renstra', renstra],
        ] as const) {
          const column = letak(grid, role, measure);
          if (column < 0) continue;
          const value = at.get(sel(line.kode, column));
          expect(value !== null && typeof value === 'object' ? value.toFixed(20) : value).toBe(bulat(expected, 20));
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(15);
  });

  test.each(['sederhana', 'tertimbang'] as const)('rata-rata %s persis pecahannya', (rata) => {
    const { sel, grid } = print(tata, rata);
    const at = new Map(onlyTable(grid).computed.map(({ cell, value }) => [toA1(cell), value]));
    for (const [index, program] of RENCANA.entries()) {
      const leaves = barisDari(program, index + 1).filter(({ tingkat }) => tingkat === 'subkegiatan');
      tata.kolom.forEach(({ rata: capaian }, column) => {
        if (capaian === undefined) return;
        const rows = leaves.map((line) => ({
          capaian: capaian(line) ?? { atas: 0n, bawah: 1n },
          pagu: line.rp.target,
        }));
        // In the renstra column the weights are the renstra pagu.
        const isRenstra = onlyTable(grid).table.columns[column]?.role === 'capaian-renstra';
        const weighted = rows.map((row, i) => ({ ...row, pagu: isRenstra ? (leaves[i]?.rp.renstra ?? 0n) : row.pagu }));
        const value = at.get(sel(`rata-rata ${program.kode}`, column));
        const own = bulat(rataRata(rows, rata), 18);
        const byRenstra = bulat(rataRata(weighted, rata), 18);
        expect([own, byRenstra]).toContain(value !== null && typeof value === 'object' ? value.toFixed(18) : value);
      });
    }
  });

  test('kesalahan yang ditanam: satu galat di selnya', () => {
    const { sel, grid } = print(tata, 'tertimbang');
    const capaian = letak(grid, 'capaian', 'Rp') >= 0 ? 'capaian' : 'capaian-renstra';
    const faults: [string, CellValue, string][] = [
      [sel('1.01.02.1.01', letak(grid, 'realisasi-tw', 'Rp', 3)), 6_582_446_301, 'jumlah-anak'],
      [sel('1.01.01', letak(grid, 'target', 'Rp')), 49_174_525_001, 'jumlah-anak'],
      [sel('1.01.01.1.02.0001', letak(grid, capaian, 'K')), 12.34, 'capaian'],
      [sel('rata-rata 1.01.02', letak(grid, capaian, 'Rp')), 12.34, 'rata-rata'],
      [sel('predikat 1.01.02', letak(grid, capaian, 'Rp')), 'Sangat Tinggi', 'predikat'],
    ];
    for (const [cell, value, rule] of faults) {
      expect(galat(onlyTable(dengan(grid, cell, value)))).toEqual([`${rule} ${cell}`]);
    }
  });

  test('realisasi Rp sub kegiatan yang salah: galat di sana, akibatnya disebut sampai keseluruhan', () => {
    const { sel, grid } = print(tata);
    const column = letak(grid, 'realisasi', 'Rp');
    const cell = sel('1.01.02.1.01.0002', column);
    const { findings } = onlyTable(dengan(grid, cell, 11_691_331_326)).evaluation;
    expect(findings.map(({ rule, cell: at, expected }) => [rule, toA1(at), expected])).toEqual([
      ['jumlah-triwulan', cell, '11691331325'],
    ]);
  });
});

const LEVELS = ['program', 'kegiatan', 'subkegiatan'];
const levelAbove = (tingkat: string, kode: string): boolean => {
  const depth = kode.split('.').length;
  const own = depth === 3 ? 'program' : depth === 5 ? 'kegiatan' : 'subkegiatan';
  return LEVELS.indexOf(own) === LEVELS.indexOf(tingkat) - 1;
};

describe('rata-rata', () => {
  /** The 15 columns with averages of the year's capaian in column 14, the only place there is. */
  const tahunan = (rata: Rata): Lembar =>
    cetak(
      LIMA_BELAS.map((kolom) =>
        kolom.rata === undefined
          ? kolom
          : {
              ...kolom,
              rata: (baris) => {
                const figures = kolom.judul[2] === 'K' ? baris.k : baris.rp;
                return figures === null ? null : persen(realisasi(figures), figures.target);
              },
            },
      ),
      { judul: JUDUL, nama: 2, rata },
    );

  test.each(['sederhana', 'tertimbang'] as const)(
    'satu rata-rata pada 15 kolom adalah capaian tahun itu: %s',
    (rata) => {
      const { grid, sel } = tahunan(rata);
      const { evaluation, table } = onlyTable(grid);
      expect(evaluation.rules).toMatchObject({ rataRata: { keluarga: rata, atas: 'terendah' }, rataRataCocok: '4/4' });
      expect(evaluation.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      const cell = sel('rata-rata 1.01.01', letak(grid, 'capaian-renstra', 'K'));
      expect(galat(onlyTable(dengan(grid, cell, 12.34)))).toEqual([`rata-rata ${cell}`]);
      expect(table.form).toBe('E.81');
    },
  );

  test('tanpa rata-rata tercetak: ringkasan memakai capaian tahun itu, sederhana atas sub kegiatan', () => {
    const tata = TATA_LETAK[0] ?? never();
    const { rules, summary } = onlyTable(print(tata).grid).evaluation;
    expect(rules).toMatchObject({ rataRata: { keluarga: 'sederhana', atas: 'terendah' }, rataRataCocok: null });
    RENCANA.forEach((program, i) => {
      const leaves = barisDari(program, i + 1).filter(({ tingkat }) => tingkat === 'subkegiatan');
      const mean = rataRata(
        leaves.map(({ rp }) => ({ capaian: persen(realisasi(rp), rp.target), pagu: rp.target })),
        'sederhana',
      );
      expect(summary?.programs[i]?.capaianRp?.toFixed(20)).toBe(bulat(mean, 20));
    });
  });

  test.each(['sederhana', 'tertimbang'] as const)('atas kegiatan, %s: dikenali dari angka tercetaknya', (rata) => {
    const { grid } = cetak(TUJUH_BELAS, { judul: JUDUL, nama: 3, rata, atas: 'kegiatan' });
    const { rules, findings } = onlyTable(grid).evaluation;
    // Tertimbang atas kegiatan sama dengan tertimbang atas sub kegiatan: yang terendah didahulukan.
    expect(rules.rataRata).toEqual({ keluarga: rata, atas: rata === 'sederhana' ? 'kegiatan' : 'terendah' });
    expect(rules.rataRataCocok).toBe('4/4');
    expect(findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
  });
});

describe('mengisi tabel yang hitungannya masih kosong', () => {
  test('17 kolom: jumlah dari bawah ke atas, capaian, rata-rata dan predikat terisi persis', () => {
    const tata = TATA_LETAK[1];
    if (tata === undefined) throw new Error('no layout');
    const { grid, sel } = print(tata, 'tertimbang');
    const { table } = onlyTable(grid);
    const computed = new Set(
      table.columns
        .filter(({ role }) => ['realisasi', 'realisasi-renstra', 'capaian', 'capaian-renstra'].includes(role))
        .map(({ column }) => column),
    );
    const money = new Set(table.columns.filter(({ measure }) => measure === 'Rp').map(({ column }) => column));
    const parents = new Set(
      table.rows.filter(({ kind }) => kind === 'program' || kind === 'kegiatan').map(({ row }) => row),
    );
    const blank = edit(({ row, column }) =>
      row >= table.body.top && (computed.has(column) || (money.has(column) && parents.has(row))) ? '' : undefined,
    )(grid).grid;
    const action = { kind: 'hitung-ulang' } as const;
    const settings = { ...DEFAULT_SETTINGS, rataRata: 'tertimbang' as const };
    const plan = planOf(blank, action, settings);
    const filled = withWrites(blank, plan.writes);
    expect(galat(onlyTable(filled, settings))).toEqual([]);
    const value = (cell: string): CellValue => {
      const at = parseCell(cell);
      return at === null ? '' : (filled.values[at.row]?.[at.column] ?? '');
    };
    for (const line of RENCANA.flatMap((program, i) => barisDari(program, i + 1))) {
      const exact: [string, bigint][] = [
        ['realisasi', realisasi(line.rp)],
        ['realisasi-renstra', line.rp.lalu + realisasi(line.rp)],
        ['target', line.rp.target],
        ['target-renstra', line.rp.renstra],
      ];
      for (const [role, expected] of exact)
        expect(value(sel(line.kode, letak(grid, role, 'Rp')))).toBe(Number(expected));
      const capaian = bulat(persen(realisasi(line.rp), line.rp.target), 15);
      expect(Number(value(sel(line.kode, letak(grid, 'capaian', 'Rp'))))).toBeCloseTo(Number(capaian), 12);
    }
    const mean = rataRata(
      barisDari(RENCANA[1] ?? never(), 2)
        .filter(({ tingkat }) => tingkat === 'subkegiatan')
        .map(({ k, rp }): { capaian: Pecahan; pagu: bigint } => ({
          capaian: k === null ? { atas: 0n, bawah: 1n } : persen(realisasi(k), k.target),
          pagu: rp.target,
        })),
      'tertimbang',
    );
    expect(Number(value(sel('rata-rata 1.01.02', letak(grid, 'capaian', 'K'))))).toBeCloseTo(
      Number(bulat(mean, 15)),
      12,
    );
  });
});

const never = (): never => {
  throw new Error('unreachable');
};
