import type { Cell } from '../../grid/types';
import type { Evaluated } from './evaluated';
import { boleh, izinPersen } from '../model/permission';
import { cellOf } from '../model/model';
import { STATE } from './ratios';
import { restsOnWrong, showsAnother } from './shows-another';

/** More are not told apart: a table that nobody has computed yet has thousands. */
const MOST = 999;

/**
 * Percentages, averages and ratings that are blank though the table gives them, as far as the user lets them be written; the
 * first of them only. They are no error: "Hitung ulang" fills them in.
 */
export const blankCells = (evaluated: Evaluated): readonly Cell[] => {
  const { model, ratios, averages } = evaluated;
  const cells: Cell[] = [];
  for (const ratio of ratios) {
    const { kolom, state, exact } = ratio;
    if (!boleh(model, izinPersen(kolom)) || showsAnother(evaluated, ratio)) continue;
    for (let i = state.indexOf(STATE.blank); i >= 0 && cells.length < MOST; i = state.indexOf(STATE.blank, i + 1)) {
      if (exact.at(i) !== null && !restsOnWrong(ratio, i)) cells.push(cellOf(model, kolom, i));
    }
  }
  for (const average of averages.list) {
    if (cells.length >= MOST) break;
    // The exact mean is worked out only where nothing is printed.
    const { ratio, at, shown, predikat } = average;
    if (at >= 0 && shown === null && average.exact !== null && boleh(model, 'rata-rata'))
      cells.push(cellOf(model, ratio.kolom, at));
    if (predikat.at >= 0 && predikat.shown === null && predikat.exact !== null && boleh(model, 'predikat'))
      cells.push(cellOf(model, ratio.kolom, predikat.at));
  }
  return cells;
};
