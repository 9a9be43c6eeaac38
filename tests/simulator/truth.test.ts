/** The truth of the sheets, worked out once more from what it says itself: by its roles and parents, not by the layouts. */
import { LAYOUTS } from './layouts';
import { valueAt } from '../../src/grid/cells';
import { gridOf, readCase } from '../field/case';
import { bacaAngka } from './numbers';
import { cetak } from './print';
import { buatLembar } from './sheet';
import type { Lembar, Sel } from './truth';
import { UMUM } from './kata-umum';
import { KATA, LUAR, PARUH, type Paruh } from './wordings';

const LEMBAR = 130;
const UANG = ['pagu', 'anggaran', 'target', 'realisasi', 'realisasi-tw', 'realisasi-keuangan', 'pagu-maju'];
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

type Benar = (row: number, column: number) => number | null;
type Cari = (role: string, measure: string | null, period?: number) => number | null;

/** Differences of a row that its roles state: what is left, what an asset ends at, a period's own percentage. */
const selisihnya = ({ about, kebenaran: { baris } }: Lembar, benar: Benar, only: Cari): string[] => {
  const hold = (name: string, result: number | null, of: (row: number) => number | null): string[] =>
    result === null
      ? []
      : baris.flatMap(({ baris: row, jenis }) => {
          const [is, is2] = [benar(row, result), of(row)];
          if (jenis === 'rata' || jenis === 'predikat' || is === null || is2 === null || near(is, is2)) return [];
          return [`${about}: ${name} of ${row}/${result}: ${is}, not ${is2}`];
        });
  const sum = (row: number, plus: readonly (number | null)[], minus: number | null): number | null => {
    if (minus === null || plus.includes(null)) return null;
    const add = plus.reduce<number>((all, at) => all + (benar(row, at ?? 0) ?? 0), 0);
    return add - (benar(row, minus) ?? 0);
  };
  const budget = only('pagu', 'Rp') ?? only('anggaran', 'Rp');
  const spent = only('realisasi-keuangan', 'Rp') ?? only('realisasi', 'Rp');
  return [
    ...hold('sisa', only('sisa-pagu', 'Rp'), (row) => sum(row, [budget], spent)),
    ...['K', 'Rp'].flatMap((measure) =>
      hold('saldo', only('akhir', measure), (row) =>
        sum(row, [only('awal', measure), only('bertambah', measure)], only('berkurang', measure)),
      ),
    ),
    ...['K', 'Rp'].flatMap((measure) =>
      [1, 2, 3, 4].flatMap((period) =>
        hold('capaian', only('capaian', measure, period), (row) => {
          const [above, below] = [only('realisasi-tw', measure, period), only('target', measure, period)];
          const [x, y] = [above === null ? null : benar(row, above), below === null ? null : benar(row, below)];
          return x === null || y === null || y === 0 ? null : (x * 100) / y;
        }),
      ),
    ),
  ];
};

/** Formulas that do not give what the truth says of their cells. */
const rumusnya = (lembar: Lembar): string[] => {
  const [sheet] = readCase(cetak(lembar)).sheets;
  if (sheet === undefined || !lembar.rumus) return [];
  const grid = gridOf(sheet);
  return lembar.kebenaran.sel.flatMap(({ baris: row, kolom, mengalir, salah, persen }) => {
    const value = valueAt(grid, row, kolom);
    if (salah || value === '' || typeof mengalir !== 'number') return [];
    const slack = 0.0051 + 1e-9 * Math.abs(mengalir);
    // A formula may give a fraction, shown as a percentage.
    const isRight =
      typeof value === 'number' &&
      (Math.abs(value - mengalir) <= slack || (persen && Math.abs(value * 100 - mengalir) <= slack));
    return isRight ? [] : [`${lembar.about}: ${row}/${kolom} gives ${String(value)}, not ${mengalir}`];
  });
};

/** Relations of the truth that do not hold, as lines to read. */
const salahnya = (lembar: Lembar): string[] => {
  const { about, kebenaran, lines, rumus, desimal } = lembar;
  const { sel, kolom, baris } = kebenaran;
  const at = new Map(sel.map((one) => [`${one.baris}/${one.kolom}`, one]));
  const benar = (row: number, column: number): number | null => {
    const value = at.get(`${row}/${column}`)?.benar ?? null;
    return typeof value === 'number' ? value : null;
  };
  const only: Cari = (role, measure, period) => {
    const found = kolom.filter(
      (one) => one.role === role && one.measure === measure && (period === undefined || one.period === period),
    );
    return found.length === 1 ? (found[0]?.kolom ?? null) : null;
  };
  const sums = kolom
    .filter(({ role, measure }) => measure === 'Rp' && UANG.includes(role))
    .flatMap(({ kolom: column }) =>
      baris.flatMap(({ baris: row, jenis, dari }) => {
        const below = baris.filter(({ induk, jenis: kind }) =>
          jenis === 'jumlah' ? induk === (dari ?? null) && kind !== 'lanjutan' : induk === row,
        );
        const values = below.flatMap((one) => benar(one.baris, column) ?? []);
        const total = benar(row, column);
        if (values.length === 0 || total === null) return [];
        const sum = values.reduce((a, b) => a + b, 0);
        return near(sum, total) ? [] : [`${about}: sum of ${row}/${column}: ${total}, not ${sum}`];
      }),
    );
  const ratios = (
    [
      ['capaian', 'K', 'realisasi', 'target', 'K'],
      ['capaian', 'Rp', 'realisasi', 'target', 'Rp'],
      ['capaian-renstra', 'Rp', 'realisasi-renstra', 'target-renstra', 'Rp'],
      ['persen-keuangan', '%', 'realisasi-keuangan', 'pagu', 'Rp'],
    ] as const
  ).flatMap(([role, measure, above, below, of]) => {
    const [c, a, b] = [only(role, measure), only(above, of), only(below, of)];
    if (c === null || a === null || b === null) return [];
    return baris.flatMap(({ baris: row, jenis }) => {
      const [rate, x, y] = [benar(row, c), benar(row, a), benar(row, b)];
      if (jenis === 'rata' || rate === null || x === null || y === null || y === 0) return [];
      const done = kebenaran.terbalik?.includes(row) === true ? 2 * y - x : x;
      return near(rate, (done * 100) / y) ? [] : [`${about}: ratio of ${row}/${c}: ${rate}, not ${(done * 100) / y}`];
    });
  });
  const isShown = ({ baris: row, kolom: column, benar: right, persen }: Sel): boolean => {
    const value = lines[row]?.[column] ?? '';
    if (right === null || value === '') return true;
    if (typeof right === 'string') return value === right;
    const found = bacaAngka(value);
    if (found === null) return false;
    const slack = persen ? 0.51 / 10 ** desimal : Number.isInteger(right) ? 0 : 0.0051;
    return Math.abs(found - right) <= slack || (persen && Math.abs(found * 100 - right) <= 0.0051);
  };
  const shown = rumus
    ? []
    : sel.flatMap((one) =>
        one.salah === !isShown(one) || one.benar !== one.mengalir
          ? []
          : [`${about}: ${one.baris}/${one.kolom} shows ${String(lines[one.baris]?.[one.kolom])}, not ${one.benar}`],
      );
  return [...sums, ...ratios, ...shown, ...selisihnya(lembar, benar, only), ...rumusnya(lembar)];
};

describe('Kebenaran simulator', () => {
  test.each(PARUH)('%s', (paruh) => {
    const found = Array.from({ length: LEMBAR }, (_, seed) => salahnya(buatLembar(seed, paruh))).flat();
    expect(found.slice(0, 10)).toEqual([]);
  });

  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9%{}+]/g, '');
  const latih = Object.values(KATA).flatMap((words) => [...words.latih, ...words.lain].map(plain));

  const common = new Set(UMUM.map(plain));
  /** Awam was not among the parts yet when tamu was written. */
  const before = (paruh: Paruh): readonly Paruh[] =>
    PARUH.slice(1, PARUH.indexOf(paruh)).filter((one) => !(paruh === 'tamu' && one === 'awam'));

  test.each(PARUH.filter((paruh) => paruh !== 'latih'))(
    'istilah %s yang sudah ada di paruh lain hanya yang umum',
    (paruh) => {
      const others = before(paruh).flatMap((one) => (one === 'latih' ? [] : Object.values(LUAR[one]).flat()));
      const known = new Set([...latih, ...others.map(plain)]);
      const twice = Object.values(LUAR[paruh]).flatMap((words) =>
        words.filter((word) => known.has(plain(word)) && !(common.has(plain(word)) && paruh !== 'banding')),
      );
      expect(twice).toEqual([]);
    },
  );

  test('every column of a layout has a key of its own, and arithmetic names numbers that there are', () => {
    const wrong = PARUH.flatMap((paruh) =>
      LAYOUTS[paruh].flatMap(({ id, kolom }) => {
        const own = kolom({ tahun: 2025, triwulan: 4 });
        const keys = own.map(({ kunci }) => kunci);
        const numbers = new Set(own.map(({ kunci, nomor }) => nomor ?? kunci));
        const named = own.flatMap(({ persamaan = '' }) =>
          [...persamaan.matchAll(/\{([^}]+)\}/g)].map(([, one]) => one ?? ''),
        );
        return [...keys.filter((key, at) => keys.indexOf(key) !== at), ...named.filter((one) => !numbers.has(one))].map(
          (what) => `${id}: ${what}`,
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('layouts of the halves', () => {
    expect(PARUH.map((paruh) => LAYOUTS[paruh].length)).toEqual([
      35, 27, 43, 65, 77, 56, 64, 60, 63, 51, 32, 38, 38, 45, 40, 39, 45,
    ]);
  });
});
