import { amountAt, cellOf, isItem, isPercentAt, type Model } from '../model/model';
import { barisNegatif } from '../model/arah';
import { columnLabel } from '../model/column-label';
import { keyOfRow } from '../model/row-key';
import type { Kolom } from '../figures/kolom';
import { isSetahun } from '../../renja/periode';
import type { Role } from '../../renja/types';
import { angka, digits, teks } from '../facts/params';
import { reasons } from '../facts/reasons';
import { defineRule, type Check, type Draft } from './types';

/** The target of the year before (`lalu`, in `kolomLalu`) is higher than that of `kolom`. */
const because = reasons({ 'target-turun': { kolom: 'teks', kolomLalu: 'teks', lalu: 'angka' } });

/** Targets of which a table may have a column for each year. */
const TARGETS: readonly Role[] = ['target', 'target-renstra', 'pagu'];
/** The year and the next, where a form has a role for each. */
const NEXT: readonly (readonly [before: Role, after: Role])[] = [
  ['target', 'target-maju'],
  ['pagu', 'pagu-maju'],
];

const isAlike = (a: Kolom, b: Kolom): boolean => a.measure === b.measure && a.side === b.side;

/** Columns of a target with those of the year before. */
const yearPairs = (model: Model): (readonly [before: Kolom, after: Kolom])[] => {
  const ofYears = TARGETS.flatMap((role) => {
    const all = model.kolom
      .filter((kolom) => kolom.role === role && isSetahun(kolom.period))
      .sort((a, b) => (a.period ?? 0) - (b.period ?? 0));
    return all.flatMap((after, at) => {
      const before = all.slice(0, at).findLast((one) => isAlike(one, after) && one.ragam === after.ragam);
      return before?.period != null && after.period === before.period + 1 ? [[before, after] as const] : [];
    });
  });
  /** The only column of a role beside another; of several nobody says which year they are. */
  const only = (role: Role, of: (kolom: Kolom) => boolean): Kolom[] => {
    const found = model.kolom.filter((kolom) => kolom.role === role && of(kolom));
    return found.length === 1 ? found : [];
  };
  const next = NEXT.flatMap(([role, maju]) =>
    only(maju, () => true).flatMap((after) =>
      only(role, (one) => isAlike(one, after) && !isSetahun(one.period)).map((before) => [before, after] as const),
    ),
  );
  const running = only('target', ({ ragam }) => ragam === 'berjalan').flatMap((after) =>
    only('target', (one) => one.ragam === 'lalu' && isAlike(one, after)).map((before) => [before, after] as const),
  );
  return [...ofYears, ...next, ...running];
};

/**
 * Targets lower than those of the year before, row by row, where the sheet has both. Of an indicator that is better when it
 * falls nothing is said, and of money only the lowest rows: those above follow them.
 */
const check: Check = ({ model }) => {
  const negative = barisNegatif(model);
  const isNegative = (i: number): boolean => model.tableSettings.rows?.[keyOfRow(model, i)]?.negatif ?? negative.has(i);
  return yearPairs(model).flatMap(([before, after]) =>
    model.outline.rows.flatMap((row, i): Draft[] => {
      if (!isItem(row) || (after.summed && row.children.length > 0)) return [];
      if (after.measure !== 'Rp' && isNegative(i)) return [];
      const [was, is] = [amountAt(model, before, i), amountAt(model, after, i)];
      if (was === null || is === null || !is.lt(was)) return [];
      // One of them may be a percentage and the other its plain number.
      if (isPercentAt(model, before, i) !== isPercentAt(model, after, i)) return [];
      return [
        {
          cell: cellOf(model, after, i),
          found: digits(is),
          expected: null,
          difference: digits(is.minus(was)),
          reason: because('target-turun', {
            kolom: teks(columnLabel(model, after)),
            kolomLalu: teks(columnLabel(model, before)),
            lalu: angka(was, after.measure),
          }),
          fixable: false,
          at: null,
        },
      ];
    }),
  );
};

export const targetTurun = defineRule({
  rules: { 'target-turun': { severity: 'peringatan', cause: 'isian', bawaan: 'mati' } },
  because,
  check,
});
