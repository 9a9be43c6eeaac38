/**
 * How often the engine is right when it says how sure it is: tables and columns of the simulator by confidence. The constants
 * of `src/engine/map/weights.ts` are fitted on "latih" by these tables and judged on "banding" and "uji".
 */
import { DEFAULT_SETTINGS } from '../../src/engine';
import { gridDari, isRole } from './score';
import type { Lembar } from './truth';
import { analyseSheet } from '../analisis';

/** One thing said with a confidence, and whether it is so. */
export type Ujaran = { readonly yakin: number; readonly benar: boolean };
export type Keyakinan = { readonly kolom: readonly Ujaran[]; readonly tabel: readonly Ujaran[] };

/**
 * What the engine says of a sheet's table and columns, against the truth. Columns that it leaves open say nothing; a table is
 * right where none of its columns is taken for what it is not.
 */
export const ujaran = (lembar: Lembar): Keyakinan => {
  const { tables } = analyseSheet(gridDari(lembar), DEFAULT_SETTINGS);
  const rows = lembar.kebenaran.baris.map(({ baris }) => baris);
  const found = tables.find(({ table: { body } }) => rows.some((row) => row >= body.top && row <= body.bottom));
  if (found === undefined) return { kolom: [], tabel: [] };
  const said = lembar.kebenaran.kolom.map((right) => {
    const column = found.table.columns.find((one) => one.column === right.kolom);
    return { yakin: column?.confidence ?? 0, benar: isRole(right, column), role: column?.role ?? 'lain' };
  });
  const kolom = said.filter(({ role }) => role !== 'lain').map(({ yakin, benar }) => ({ yakin, benar }));
  return { kolom, tabel: [{ yakin: found.table.confidence, benar: kolom.every(({ benar }) => benar) }] };
};

export type Kelompok = {
  readonly dari: number;
  readonly banyak: number;
  /** Mean of what was said, and share of what was so. */
  readonly yakin: number;
  readonly benar: number;
};

const BATAS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Sayings by confidence. */
export const kelompok = (list: readonly Ujaran[]): Kelompok[] =>
  BATAS.flatMap((dari, at) => {
    const own = list.filter(({ yakin }) => yakin >= dari && yakin < (BATAS[at + 1] ?? Infinity));
    if (own.length === 0) return [];
    const yakin = own.reduce((sum, one) => sum + one.yakin, 0) / own.length;
    return [{ dari, banyak: own.length, yakin, benar: own.filter(({ benar }) => benar).length / own.length }];
  });

/** Expected calibration error: how far what was said is from what was so, over all sayings. */
export const meleset = (list: readonly Ujaran[]): number =>
  kelompok(list).reduce((sum, { banyak, yakin, benar }) => sum + banyak * Math.abs(yakin - benar), 0) /
  Math.max(1, list.length);

/**
 * The confidences that would have been right, never falling (pool adjacent violators): what a curve through the tables of
 * `kelompok` has to follow.
 */
export const isotonik = (list: readonly Ujaran[]): { yakin: number; benar: number; banyak: number }[] => {
  const pools: { yakin: number; benar: number; banyak: number }[] = [];
  for (const { yakin, benar } of [...list].sort((a, b) => a.yakin - b.yakin)) {
    pools.push({ yakin, benar: benar ? 1 : 0, banyak: 1 });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (before === undefined || last === undefined || before.benar < last.benar) break;
      const banyak = before.banyak + last.banyak;
      const mean = (of: 'yakin' | 'benar'): number => (before[of] * before.banyak + last[of] * last.banyak) / banyak;
      pools.splice(-2, 2, { yakin: mean('yakin'), benar: mean('benar'), banyak });
    }
  }
  return pools;
};

/** Share of what is so. */
export const bagian = (list: readonly Ujaran[]): number =>
  list.filter(({ benar }) => benar).length / Math.max(1, list.length);

const persen = (share: number): string => `${(share * 100).toFixed(0).padStart(3)} %`;

/** The table that is printed: said, right, how many. */
export const cetakKelompok = (list: readonly Ujaran[]): string =>
  kelompok(list)
    .map(({ yakin, benar, banyak }) => `  yakin ${persen(yakin)}  benar ${persen(benar)}  dari ${banyak}`)
    .join('\n');
