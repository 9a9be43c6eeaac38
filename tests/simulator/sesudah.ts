/** What a sheet of the simulator shows after "Perbaiki" of everything: each cell that is worked out, held against its truth. */
import { DEFAULT_SETTINGS, type Settings } from '../../src/engine';
import { columnName } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import { planOf } from '../analisis';
import { applied } from '../field/hold';
import { gridDari, shows } from './score';
import type { Lembar } from './truth';

/** Cells that do not show what is right then; inputs that are not what they were. */
export const meleset = (lembar: Lembar, settings: Settings = DEFAULT_SETTINGS): string[] => {
  const grid = gridDari(lembar);
  const after = applied(grid, planOf(grid, { kind: 'perbaiki', findings: 'semua' }, settings).writes);
  return lembar.kebenaran.sel.flatMap(({ baris, kolom, benar, mungkin, persen, masukan }) => {
    const [was, is] = [valueAt(grid, baris, kolom), valueAt(after, baris, kolom)];
    const cell = { row: baris, column: kolom };
    const isRight = masukan ? was === is : [benar, ...mungkin].some((right) => shows(after, cell, persen, right));
    return isRight ? [] : [`${columnName(kolom)}${baris + 1}: ${String(was)} → ${String(is)}, ${String(benar)}`];
  });
};
