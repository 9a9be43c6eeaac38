/** The truth of the sheets, worked out once more from what it says itself: by its roles and parents, not by the layouts. */
import { LAYOUTS } from './layouts';
import { bacaAngka } from './numbers';
import { buatLembar } from './sheet';
import type { Lembar, Sel } from './truth';
import { KATA, type Paruh } from './wordings';
import { KATA_UJI } from './kata-uji';

const LEMBAR = 120;
const UANG = ['pagu', 'anggaran', 'target', 'realisasi', 'realisasi-tw', 'realisasi-keuangan', 'pagu-maju'];
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** Relations of the truth that do not hold, as lines to read. */
const salahnya = ({ about, kebenaran, lines, rumus }: Lembar): string[] => {
  const { sel, kolom, baris } = kebenaran;
  const at = new Map(sel.map((one) => [`${one.baris}/${one.kolom}`, one]));
  const benar = (row: number, column: number): number | null => {
    const value = at.get(`${row}/${column}`)?.benar ?? null;
    return typeof value === 'number' ? value : null;
  };
  const only = (role: string, measure: string): number | null => {
    const found = kolom.filter((one) => one.role === role && one.measure === measure);
    return found.length === 1 ? (found[0]?.kolom ?? null) : null;
  };
  const sums = kolom
    .filter(({ role, measure }) => measure === 'Rp' && UANG.includes(role))
    .flatMap(({ kolom: column }) =>
      baris.flatMap(({ baris: row, jenis }) => {
        const below = baris.filter(({ induk, jenis: kind }) =>
          jenis === 'jumlah' ? induk === null && kind !== 'lanjutan' : induk === row,
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
      return near(rate, (x * 100) / y) ? [] : [`${about}: ratio of ${row}/${c}: ${rate}, not ${(x * 100) / y}`];
    });
  });
  const isShown = ({ baris: row, kolom: column, benar: right, persen }: Sel): boolean => {
    const value = lines[row]?.[column] ?? '';
    if (right === null || value === '') return true;
    if (typeof right === 'string') return value === right;
    const found = bacaAngka(value);
    if (found === null) return false;
    const slack = persen || !Number.isInteger(right) ? 0.0051 : 0;
    return Math.abs(found - right) <= slack || (persen && Math.abs(found * 100 - right) <= 0.0051);
  };
  const shown = rumus
    ? []
    : sel.flatMap((one) =>
        one.salah === !isShown(one) || one.benar !== one.mengalir
          ? []
          : [`${about}: ${one.baris}/${one.kolom} shows ${String(lines[one.baris]?.[one.kolom])}, not ${one.benar}`],
      );
  return [...sums, ...ratios, ...shown];
};

describe('Kebenaran simulator', () => {
  test.each<Paruh>(['latih', 'uji'])('%s', (paruh) => {
    const found = Array.from({ length: LEMBAR }, (_, seed) => salahnya(buatLembar(seed, paruh))).flat();
    expect(found.slice(0, 10)).toEqual([]);
  });

  test('tidak ada istilah uji yang sudah ada di latih', () => {
    const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9%{}+]/g, '');
    const known = new Set<string>(Object.values(KATA).flatMap(({ latih, lain }) => [...latih, ...lain].map(plain)));
    const twice = Object.values(KATA_UJI).flatMap((words) => words.filter((word) => known.has(plain(word))));
    expect(twice).toEqual([]);
  });

  test('layouts of the halves', () => {
    expect([LAYOUTS.latih.length, LAYOUTS.uji.length]).toEqual([35, 27]);
  });
});
