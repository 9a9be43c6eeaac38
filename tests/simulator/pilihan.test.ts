/**
 * A choice of the simulator's sheets, cheap ones with mistakes, of each part and of many layouts, which must be read wholly right: what
 * each column and row is, which cells are galat and what they should hold, and what every cell shows once all is put right.
 */
import { DEFAULT_SETTINGS } from '../../src/engine';
import { columnName, toA1 } from '../../src/grid/address';
import { analyseSheet } from '../analisis';
import { gridDari, nilai } from './score';
import { meleset } from './sesudah';
import { buatLembar } from './sheet';
import type { Lembar } from './truth';
import type { Paruh } from './wordings';

const PILIHAN: Readonly<Partial<Record<Paruh, readonly number[]>>> = {
  latih: [82, 89, 57, 87, 15, 41, 62, 51, 10, 21, 44, 88, 68, 24, 37, 38, 39, 3, 40, 541, 840],
  banding: [45, 68, 66, 88, 11, 74, 23, 60, 13, 70, 49, 57, 84, 5, 2, 80, 52, 81],
  uji: [74, 22, 69, 83, 23, 77, 41, 72, 63, 15, 927, 960],
  saksi: [61, 64, 58, 48, 57, 62, 20, 8, 84, 43],
  penguji: [64, 73, 66, 61, 12, 58, 35, 6, 28, 1, 494, 97, 25, 151, 914],
  buta: [47, 28, 77, 41, 35, 53, 74, 62, 67, 36],
  awam: [29, 27, 21, 31, 50, 33, 53, 40, 34, 37],
  tamu: [23, 46, 43, 19, 58, 42, 11, 47, 40, 6, 373],
};

/** Galat whose finding says another figure than is right there; percentages to two digits. */
const salahHarap = (lembar: Lembar): string[] => {
  const sel = new Map(lembar.kebenaran.sel.map((one) => [`${columnName(one.kolom)}${one.baris + 1}`, one]));
  return analyseSheet(gridDari(lembar), DEFAULT_SETTINGS)
    .tables.flatMap(({ evaluation }) => evaluation.findings)
    .flatMap(({ severity, rule, cell, expected }) => {
      const one = sel.get(toA1(cell));
      if (severity !== 'galat' || expected === null || one === undefined) return [];
      const slack = one.persen ? 0.0051 : 1e-6;
      const isRight = [one.benar, one.mengalir, ...one.mungkin].some((right) =>
        typeof right === 'number' ? Math.abs(Number(expected) - right) <= slack : String(right) === String(expected),
      );
      return isRight ? [] : [`${rule} ${toA1(cell)}: ${String(expected)}, ${String(one.benar)}`];
    });
};

const semua = Object.entries(PILIHAN).flatMap(([paruh, seeds]) => seeds.map((seed) => ({ paruh, seed })));

describe('Lembar simulator yang terbaca seluruhnya', () => {
  test.each(semua)('$paruh $seed', ({ paruh, seed }) => {
    const lembar = buatLembar(seed, paruh as Paruh);
    const { tabel, kolom, baris, terlewat, tuduhan, tulisSalah } = nilai(lembar);
    expect({ tabel, terlewat, tuduhan, tulisSalah }).toEqual({
      tabel: true,
      terlewat: [],
      tuduhan: [],
      tulisSalah: [],
    });
    expect([kolom[0], baris[0]]).toEqual([kolom[1], baris[1]]);
    expect(salahHarap(lembar)).toEqual([]);
    expect(meleset(lembar)).toEqual([]);
  });

  test.each(semua)('$paruh $seed, ditulis sebagai rumus', ({ paruh, seed }) => {
    expect(meleset(buatLembar(seed, paruh as Paruh), { ...DEFAULT_SETTINGS, tulisRumus: true })).toEqual([]);
  });
});
