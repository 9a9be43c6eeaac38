import { predikatOf, readPredikat } from '../../renja/predikat';
import { gapOf, predikatIsRight, type Average } from '../evaluate/averages';
import { cellOf, type SkalaTabel } from '../model/model';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { angka } from '../facts/params';

const because = reasons({ predikat: { rata: 'angka?' }, 'celah-predikat': { rata: 'angka?' } });

/** Whether the printed predikat follows from the printed average: then its fault is the average's. */
const followsPrinted = ({ batas, jenjang }: SkalaTabel, average: Average): boolean =>
  average.shown !== null &&
  average.predikat.shown !== null &&
  readPredikat(average.predikat.shown, jenjang) === predikatOf(average.shown.points, batas, jenjang);

/** Ratings that are wrong from the average both as printed and as it should be, and averages in a gap of the scale. */
const check: Check = ({ model, averages }) =>
  averages.list.flatMap((average): Draft[] => {
    const { ratio, predikat: rating } = average;
    if (rating.exact === null) return [];
    const drafts: Draft[] = [];
    // The exact mean is worked out only where something is said of it.
    const rata = () => (average.exact === null ? {} : { rata: angka(average.exact, '%') });
    if (rating.at >= 0 && predikatIsRight(model, average) === false && !followsPrinted(model.skala, average)) {
      drafts.push({
        cell: cellOf(model, ratio.kolom, rating.at),
        reason: because('predikat', rata()),
        found: rating.shown,
        expected: rating.exact,
        difference: null,
        fixable: true,
        at: { kolom: ratio.kolom, i: rating.at },
      });
    }
    const gap = gapOf(model, average);
    if (average.at >= 0 && gap !== null) {
      drafts.push({
        cell: cellOf(model, ratio.kolom, rating.at >= 0 ? rating.at : average.at),
        reason: because('celah-predikat', rata()),
        found: rating.shown,
        expected: rating.exact,
        difference: null,
        fixable: false,
        at: null,
      });
    }
    return drafts;
  });

export const predikat = defineRule({
  rules: {
    predikat: { severity: 'galat', cause: 'hitungan', writes: 'predikat' },
    'celah-predikat': { severity: 'info', cause: 'cara', shows: 'persen' },
  },
  because,
  check,
});
