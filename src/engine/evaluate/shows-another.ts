import { KIND } from '../../grid/column';
import { kindAt, type Model } from '../model/model';
import { STATE, type Ratio } from './ratios';

const MIN_CELLS = 2;

const count = (state: Uint8Array, of: (at: number, i: number) => boolean): number =>
  state.reduce((sum, at, i) => sum + (of(at, i) ? 1 : 0), 0);

/**
 * Whether a column of percentages shows something else than it was read as, and so nothing is filled in or put right there: more of
 * its cells cannot be read than can, or more figures stand where nothing divides than are borne out elsewhere (case: money under
 * "Capaian Keuangan", on rows whose targets stand a line below).
 */
export const showsAnother = (model: Model, { kolom, state }: Ratio): boolean => {
  const filled = count(state, (at) => at !== STATE.none && at !== STATE.blank && at !== STATE.noTarget);
  const unreadable = count(state, (at) => at === STATE.unreadable);
  if (unreadable >= MIN_CELLS && unreadable * 2 > filled) return true;
  const undivided = count(state, (at, i) => at === STATE.noTarget && kindAt(model, kolom, i) === KIND.number);
  return undivided >= MIN_CELLS && undivided > count(state, (at) => at === STATE.right || at === STATE.mended);
};
