/** What a sheet of the simulator shows after "Perbaiki" of everything: each cell that is worked out, held against its truth. */
import { DEFAULT_SETTINGS } from '../../src/engine';
import { columnName } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import { planOf } from '../analisis';
import { gridOf, readCase } from '../field/case';
import { applied } from '../field/hold';
import { cetak } from './print';
import { shows } from './score';
import type { Lembar } from './truth';

/** Cells that do not show what is right then; inputs that are not what they were. */
export const meleset = (lembar: Lembar): string[] => {
  const [sheet] = readCase(cetak(lembar)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const grid = gridOf(sheet);
  const after = applied(grid, planOf(grid, { kind: 'perbaiki', findings: 'semua' }, DEFAULT_SETTINGS).writes);
  return lembar.kebenaran.sel.flatMap(({ baris, kolom, benar, mungkin, persen, masukan }) => {
    const [was, is] = [valueAt(grid, baris, kolom), valueAt(after, baris, kolom)];
    const cell = { row: baris, column: kolom };
    const isRight = masukan ? was === is : [benar, ...mungkin].some((right) => shows(after, cell, persen, right));
    return isRight ? [] : [`${columnName(kolom)}${baris + 1}: ${String(was)} → ${String(is)}, ${String(benar)}`];
  });
};
