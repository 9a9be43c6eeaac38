import type { Evaluated } from '../evaluate/evaluated';
import { predikatIsRight, type Average } from '../evaluate/averages';
import { DEFAULT_SETTINGS } from '../facts/choices';
import { isProved } from './support';

type AverageProof = {
  readonly rataRata: boolean;
  readonly predikat: boolean;
  /** Averages that no rule gives, where the rule is not proved. */
  readonly openRataRata: readonly Average[];
  /** Ratings that the scale does not give, where the scale is not proved. */
  readonly openPredikat: readonly Average[];
};

/**
 * Whether the printed averages follow a rule in the main, and the printed ratings the scale: their labels state both (rules:
 * Evidence). The mean of a single row is that row, whatever the rule.
 */
export const proveAverages = ({ model, averages }: Evaluated): AverageProof => {
  const answers = model.tableSettings.jawaban ?? {};
  const printed = averages.list.filter(({ at, shown }) => at >= 0 && shown !== null);
  const wrong = printed.filter(({ right, members }) => !right && members.length > 1);
  const cocok = printed.filter(({ right }) => right).length;
  const rated = averages.list.filter(({ predikat }) => predikat.at >= 0 && predikat.shown !== null);
  const misrated = rated.filter((average) => predikatIsRight(model, average) === false);
  const rataRata = wrong.length === 0 || isProved({ cocok, salah: wrong.length }, 'lembar');
  // Steps and labels that the user gave are not in doubt.
  const chosen = model.settings.jenjang !== DEFAULT_SETTINGS.jenjang;
  const predikat =
    chosen ||
    misrated.length < 2 ||
    isProved({ cocok: rated.length - misrated.length, salah: misrated.length }, 'lembar');
  return {
    rataRata: answers['rata-rata'] === undefined ? rataRata : answers['rata-rata'] === 'ya',
    predikat: answers['predikat'] === undefined ? predikat : answers['predikat'] === 'ya',
    openRataRata: answers['rata-rata'] === undefined && !rataRata ? wrong : [],
    openPredikat: answers['predikat'] === undefined && !predikat ? misrated : [],
  };
};
