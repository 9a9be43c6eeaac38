import { parsePersamaan } from '../../renja/persamaan';
import type { Amounts } from './amounts';
import type { Model } from '../model/model';
import { figureRatios, STATE, type Ratio } from './ratios';
import { columnsOf } from '../figures/ekspresi';
import { resolve, type Relation } from '../figures/relations';

const TAHUNAN = 'realisasi / target * 100';

/**
 * Capaian of the year in the columns of a form that prints only renstra capaian: its single average is the annual one
 * (rules: Averages). The same columns in the same order, with the year's figures behind them; null where the form prints
 * the year's capaian itself, or lacks the year's target or realisasi.
 */
export const annualRatios = (model: Model, amounts: Amounts, averaged: readonly Ratio[]): Ratio[] | null => {
  const persamaan = parsePersamaan(TAHUNAN);
  if (persamaan === null || averaged.length === 0) return null;
  if (averaged.some(({ kolom }) => kolom.role !== 'capaian-renstra')) return null;
  const relations = averaged.flatMap(({ kolom, relation }): Relation[] => {
    const ekspresi = resolve(persamaan, model.kolom, kolom);
    return ekspresi === null ? [] : [{ ...relation, ekspresi, operands: columnsOf(ekspresi), persamaan: TAHUNAN }];
  });
  if (relations.length < averaged.length) return null;
  return figureRatios({ ...model, relations }, amounts, () => 'jumlah').map((ratio, i) => ({
    ...ratio,
    fraction: averaged[i]?.fraction ?? false,
    // The column prints renstra capaian: the year's is judged nowhere but in the average.
    state: ratio.state.map((state) => (state === STATE.unknown ? state : STATE.none)),
    chosenScale: new Set(),
  }));
};
