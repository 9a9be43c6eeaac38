import { dariTriwulan } from '../../renja/triwulan';
import { ATURAN_TRIWULAN, type AturanTriwulan } from '../../renja/types';
import { amountAt, cellOf, isLeaf, isPercentAt } from '../model/model';
import type { Relation } from '../figures/relations';
import type { Evaluated } from '../evaluate/evaluated';
import { digits, teks } from '../facts/params';
import { reasons } from '../facts/reasons';
import { columnsOf, seriesOf, tellsRule } from './deret';
import { defineRule, type Check, type Draft } from './types';

const ATURAN = { aturan: 'teks', umum: 'teks' } as const;

const because = reasons({
  /** The other rows add up. */
  'aturan-lain': ATURAN,
  'aturan-lain:umum': ATURAN,
  /** Realisasi K rests on decimals the cell does not show. */
  'aturan-lain:desimal': ATURAN,
});

/** The rule that most rows follow whose quarters tell one from another: adding up, unless another is in the majority (running totals). */
const usualRule = (
  { model, quarterRules }: Evaluated,
  relation: Relation,
  quarters: readonly number[],
): AturanTriwulan => {
  const columns = columnsOf(model, quarters);
  const counts = new Map<AturanTriwulan, number>();
  let rows = 0;
  model.outline.rows.forEach((row, i) => {
    if (!isLeaf(row) || !tellsRule(model, columns, i)) return;
    const { aturan, dari, kecocokan } = quarterRules(relation, i);
    if ((dari !== 'cetak' && dari !== 'rumus') || kecocokan !== 'cocok') return;
    rows++;
    counts.set(aturan, (counts.get(aturan) ?? 0) + 1);
  });
  return ATURAN_TRIWULAN.find((aturan) => (counts.get(aturan) ?? 0) * 2 > rows) ?? 'jumlah';
};

/** Rows whose K follows another quarter rule than the rest, or none (its realisasi hides decimals). */
const check: Check = (judged) => {
  const { model, quarterRules } = judged;
  return seriesOf(judged).flatMap(({ relation, hasil, quarters }): Draft[] => {
    if (hasil.measure === 'Rp') return [];
    const usual = model.tableSettings.triwulan ?? usualRule(judged, relation, quarters);
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (!isLeaf(row)) return [];
      const rule = quarterRules(relation, i);
      const hidden = rule.kecocokan === 'desimal';
      if (
        rule.kecocokan === 'tidak' ||
        (!hidden && ((rule.dari !== 'cetak' && rule.dari !== 'rumus') || rule.aturan === usual))
      )
        return [];
      const shown = amountAt(model, hasil, i);
      const byUsual = dariTriwulan(
        usual,
        columnsOf(model, quarters).map((kolom) => amountAt(model, kolom, i)),
      );
      // One filled quarter follows any rule.
      if (!hidden && shown !== null && byUsual?.eq(shown) === true) return [];
      return [
        {
          cell: cellOf(model, hasil, i),
          found: shown === null || isPercentAt(model, hasil, i) ? null : digits(shown),
          expected: null,
          difference: null,
          reason: because(hidden ? 'aturan-lain:desimal' : usual === 'jumlah' ? 'aturan-lain' : 'aturan-lain:umum', {
            aturan: teks(rule.aturan),
            umum: teks(usual),
          }),
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

export const aturanLain = defineRule({
  rules: { 'aturan-lain': { severity: 'info', cause: 'cara' } },
  because,
  check,
});
