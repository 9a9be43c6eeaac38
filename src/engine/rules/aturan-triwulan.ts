import { dariTriwulan } from '../../renja/triwulan';
import { amountAt, cellOf, figureKey, isItem, isLeaf, rowAt } from '../model/model';
import type { Relation } from '../figures/relations';
import type { Evaluated } from '../evaluate/evaluated';
import { compared, digits, sel } from '../facts/params';
import { reasons } from '../facts/reasons';
import { columnsOf, seriesOf, tellsRule } from './deret';
import { hitungan } from './hitungan';
import { defineRule, type Check, type Draft } from './types';

const because = reasons({
  /** No quarter rule gives the realisasi K (`triwulan`: cells of its quarters). */
  'input-curiga:aturan-triwulan': { triwulan: 'sel' },
  /** Years (`bagian`) that do not add up where those of most rows do. */
  'input-curiga:tahun': { bagian: 'sel' },
});

/** Words by which an indicator counts things: its quarters and years add up. */
const HITUNGAN = /^\W*(?:jumlah|banyak(?:nya)?|volume|frekuensi|panjang|luas)\b/i;
/** Counts of a column that must add up, and how many of them for each that does not. */
const CUKUP = 5;
const BANDING = 4;

/**
 * Which counts of a column are proved to be sums (rules: Evidence): those that say that they count, where such rows whose figures
 * tell a sum add up in the main.
 */
const provenCounts = ({ model, quarterRules }: Evaluated, relation: Relation): ((i: number) => boolean) => {
  const columns = columnsOf(model, relation.ekspresi.kind === 'deret' ? relation.ekspresi.kolom : []);
  const counts = (i: number): boolean => isLeaf(rowAt(model, i)) && HITUNGAN.test(rowAt(model, i).indikator);
  let [cocok, salah] = [0, 0];
  model.outline.rows.forEach((_, i) => {
    if (!counts(i) || !tellsRule(model, columns, i)) return;
    const { aturan, kecocokan } = quarterRules(relation, i);
    if (kecocokan === 'cocok' && aturan === 'jumlah') cocok++;
    else if (kecocokan !== 'kosong') salah++;
  });
  return cocok >= CUKUP && cocok >= salah * BANDING ? counts : () => false;
};

/** Realisasi K of a lowest-level row that its quarters give by no rule, and nothing on the row tells which it should be. */
const triwulan: Check = (judged) => {
  const { model, amounts, quarterRules } = judged;
  return seriesOf(judged).flatMap(({ relation, hasil, quarters }): Draft[] => {
    if (hasil.measure === 'Rp') return [];
    const adds = provenCounts(judged, relation);
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (!isLeaf(row) || quarterRules(relation, i).kecocokan !== 'tanpa-bukti') return [];
      // One of its quarters is known to be wrong: that is the cause.
      if (quarters.some((index) => amounts.corrected.has(figureKey(index, i)))) return [];
      const shown = amountAt(model, hasil, i);
      const used = quarters
        .flatMap((index) => model.kolom[index] ?? [])
        .filter((kolom) => amountAt(model, kolom, i) !== null);
      const sum = dariTriwulan(
        'jumlah',
        columnsOf(model, quarters).map((kolom) => amountAt(model, kolom, i)),
      );
      if (adds(i) && shown !== null && sum !== null) {
        const at = { kolom: hasil, i };
        const cell = cellOf(model, hasil, i);
        const reason = hitungan.because(relation.aturan, {});
        return [{ cell, reason, ...compared(shown, sum), fixable: false, at }];
      }
      return [
        {
          cell: cellOf(model, hasil, i),
          found: shown === null ? null : digits(shown),
          expected: null,
          difference: null,
          reason: because('input-curiga:aturan-triwulan', {
            triwulan: sel(used.map((kolom) => cellOf(model, kolom, i))),
          }),
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

/** Whether the rows of a series of years plainly add up: most of those whose years tell a sum from another rule. */
const yearsAddUp = ({ model, quarterRules }: Evaluated, relation: Relation, years: readonly number[]): boolean => {
  const kolom = years.flatMap((index) => model.kolom[index] ?? []);
  const rules = model.outline.rows.flatMap((row, i) => {
    const telling = isItem(row) && kolom.filter((one) => amountAt(model, one, i)?.isZero() === false).length > 1;
    const rule = telling ? quarterRules(relation, i) : null;
    return rule === null || rule.aturan !== 'jumlah' || rule.kecocokan === 'kosong' ? [] : [rule.kecocokan];
  });
  return rules.filter((kecocokan) => kecocokan === 'cocok').length * 2 > rules.length;
};

/**
 * A count that its years do not give while those of most rows do (rules: The same rule of a row holds over years). Which
 * of them is wrong, the sum or a year, nothing on the row tells: it is named, never written.
 */
const tahun: Check = (judged) => {
  const { model, amounts, quarterRules } = judged;
  return seriesOf(judged, 'tahun').flatMap(({ relation, hasil, quarters: years }): Draft[] => {
    if (!yearsAddUp(judged, relation, years)) return [];
    const adds = provenCounts(judged, relation);
    return model.outline.rows.flatMap((row, i): Draft[] => {
      const rule = isItem(row) ? quarterRules(relation, i) : null;
      if (rule === null || rule.kecocokan !== 'tanpa-bukti' || rule.aturan !== 'jumlah') return [];
      // One of its years is known to be wrong: that is the cause (rules: One cause, one galat).
      if (years.some((index) => amounts.corrected.has(figureKey(index, i)))) return [];
      const shown = amountAt(model, hasil, i);
      const used = years.flatMap((index) => model.kolom[index] ?? []);
      const sum = dariTriwulan(
        'jumlah',
        used.map((kolom) => amountAt(model, kolom, i)),
      );
      if (shown === null || sum === null) return [];
      const cell = cellOf(model, hasil, i);
      if (adds(i))
        return [
          {
            cell,
            reason: hitungan.because(relation.aturan, {}),
            ...compared(shown, sum),
            fixable: false,
            at: { kolom: hasil, i },
          },
        ];
      return [
        {
          cell,
          found: digits(shown),
          expected: digits(sum),
          difference: digits(shown.minus(sum)),
          reason: because('input-curiga:tahun', {
            bagian: sel(
              used.filter((kolom) => amountAt(model, kolom, i) !== null).map((kolom) => cellOf(model, kolom, i)),
            ),
          }),
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

export const aturanTriwulan = defineRule({
  because,
  check: (evaluated) => [...triwulan(evaluated), ...tahun(evaluated)],
});
