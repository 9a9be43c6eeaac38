import { KIND } from '../../grid/column';
import { ratioOf } from '../figures/ekspresi';
import { kindAt } from '../model/model';
import type { Evaluated } from './evaluated';
import { STATE, type Ratio } from './ratios';

const MIN_CELLS = 2;

const count = (state: Uint8Array, of: (at: number, i: number) => boolean): number =>
  state.reduce((sum, at, i) => sum + (of(at, i) ? 1 : 0), 0);

/** Percent points that no column of percentages holds on most of its rows: money divided by a count, K by Rp. */
const ABSURD = 1000;

/**
 * Whether nothing is printed in a column yet, and what would be filled in cannot be meant: on most rows no percentage at all, or the
 * same as in another column that is blank too, of which only one can be this one (cases: "%" of money figured from K; "Persentase
 * Realisas iAnggaran" beside "Persentase Capaian Kinerja").
 */
const isBlankUnsure = ({ kolom, relation, state, approx }: Ratio, ratios: readonly Ratio[]): boolean => {
  const blanks = count(state, (at) => at === STATE.blank);
  if (blanks === 0 || count(state, (at) => at !== STATE.none && at !== STATE.noTarget) > blanks) return false;
  if (count(state, (at, i) => at === STATE.blank && Math.abs(approx[i] ?? 0) > ABSURD) * 2 > blanks) return true;
  const operands = relation.operands.join();
  return ratios.some(
    (other) =>
      other.kolom !== kolom &&
      other.relation.operands.join() === operands &&
      !other.state.some((at) => at === STATE.right || at === STATE.wrong || at === STATE.mended),
  );
};

/**
 * Whether a column of percentages shows something else than it was read as, and so nothing is filled in or put right there: more of
 * its cells cannot be read than can, or more figures stand where nothing divides than are borne out elsewhere (case: money under
 * "Capaian Keuangan", on rows whose targets stand a line below).
 */
export const showsAnother = ({ model, ratios }: Pick<Evaluated, 'model' | 'ratios'>, ratio: Ratio): boolean => {
  const { kolom, state } = ratio;
  if (isBlankUnsure(ratio, ratios)) return true;
  const filled = count(state, (at) => at !== STATE.none && at !== STATE.blank && at !== STATE.noTarget);
  const unreadable = count(state, (at) => at === STATE.unreadable);
  if (unreadable >= MIN_CELLS && unreadable * 2 > filled) return true;
  const undivided = count(state, (at, i) => at === STATE.noTarget && kindAt(model, kolom, i) === KIND.number);
  return undivided >= MIN_CELLS && undivided > count(state, (at) => at === STATE.right || at === STATE.mended);
};

/**
 * Whether a percentage rests on a figure that is held to be wrong, which its own row does not show as the two that it divides: one of
 * quarters, of a total or of parts. Nothing is filled in from that; of two figures beside it, it is what they give.
 */
export const restsOnWrong = ({ relation, corrected }: Ratio, i: number): boolean =>
  corrected.has(i) && ratioOf(relation.ekspresi) === null;
