import { celahPredikat, predikatOf, readPredikat } from '../../renja/predikat';
import { predikatIsRight, type Average } from '../averages';
import { cellOf } from '../model';
import { angka, type Audit, type Draft } from './types';

/** Whether the printed predikat follows from the printed average: then its fault is the average's. */
const followsPrinted = (average: Average, skala: 'batas-bawah' | 'batas-atas'): boolean =>
  average.shown !== null &&
  average.predikat.shown !== null &&
  readPredikat(average.predikat.shown) === predikatOf(average.shown.points, skala);

/** Ratings that are wrong from the average both as printed and as it should be, and averages in a gap of the scale. */
export const predikat: Audit = ({ model, averages }) =>
  averages.list.flatMap((average): Draft[] => {
    const { exact, ratio, predikat: rating } = average;
    if (exact === null) return [];
    const drafts: Draft[] = [];
    const rata = angka(exact, '%');
    if (rating.at >= 0 && predikatIsRight(average) === false && !followsPrinted(average, model.settings.skala)) {
      drafts.push({
        cell: cellOf(model, ratio.kolom, rating.at),
        rule: 'predikat',
        found: rating.shown,
        expected: rating.exact,
        difference: null,
        params: { rata },
        fixable: true,
        at: { kolom: ratio.kolom, i: rating.at },
      });
    }
    const gap = celahPredikat(exact);
    if (average.at >= 0 && gap !== null) {
      drafts.push({
        cell: cellOf(model, ratio.kolom, rating.at >= 0 ? rating.at : average.at),
        rule: 'celah-predikat',
        found: rating.shown,
        expected: rating.exact,
        difference: null,
        params: { rata },
        fixable: false,
        at: null,
      });
    }
    return drafts;
  });
