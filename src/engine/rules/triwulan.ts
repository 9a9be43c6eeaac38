import { isTriwulan } from '../../renja/periode';
import { dariTriwulan, romawi } from '../../renja/triwulan';
import { ATURAN_TRIWULAN, type AturanTriwulan } from '../../renja/types';
import { amountAt, cellOf, doubleAt, figureKey, isItem, isLeaf, isPercentAt, rowAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { evaluated } from '../model/quarters';
import type { Relation } from '../figures/relations';
import type { Evaluated } from '../evaluate/evaluated';
import type { Audit, Draft } from './types';
import { compared, digits, sel, teks } from '../facts/params';
import { columnLabel } from '../model/column-label';

/** Columns computed from a series of quarters, or of years (T-C.29: 10 = 5 + 7 + 9). */
const seriesOf = ({ model }: Evaluated, fungsi: 'triwulan' | 'tahun' = 'triwulan') =>
  model.relations.flatMap((relation) => {
    const hasil = model.kolom[relation.hasil];
    const { ekspresi } = relation;
    return hasil === undefined || ekspresi.op !== 'deret' || ekspresi.fungsi !== fungsi
      ? []
      : [{ relation, hasil, quarters: ekspresi.kolom }];
  });

/** Whether at least two quarters of a row hold a figure other than 0, so that they tell one rule from another. */
const tellsRule = (model: Model, columns: readonly Kolom[], i: number): boolean => {
  let filled = 0;
  for (const kolom of columns) {
    const value = doubleAt(model, kolom, i);
    if (Number.isNaN(value) ? amountAt(model, kolom, i)?.isZero() === false : value !== 0) filled++;
    if (filled === 2) return true;
  }
  return false;
};

const columnsOf = (model: Model, quarters: readonly number[]): readonly Kolom[] =>
  evaluated(model, quarters).flatMap((index) => model.kolom[index] ?? []);

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
export const aturanLain: Audit = (judged) => {
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
          rule: 'aturan-lain',
          ...(hidden ? { key: 'aturan-lain:desimal' } : usual === 'jumlah' ? {} : { key: 'aturan-lain:umum' }),
          found: shown === null || isPercentAt(model, hasil, i) ? null : digits(shown),
          expected: null,
          difference: null,
          params: { aturan: teks(rule.aturan), umum: teks(usual) },
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

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
  const columns = columnsOf(model, relation.ekspresi.op === 'deret' ? relation.ekspresi.kolom : []);
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
export const tanpaBukti: Audit = (judged) => {
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
        return [{ cell, rule: relation.aturan, ...compared(shown, sum), params: {}, fixable: false, at }];
      }
      return [
        {
          cell: cellOf(model, hasil, i),
          rule: 'input-curiga',
          key: 'input-curiga:aturan-triwulan',
          found: shown === null ? null : digits(shown),
          expected: null,
          difference: null,
          params: { triwulan: sel(used.map((kolom) => cellOf(model, kolom, i))) },
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
export const tanpaBuktiTahun: Audit = (judged) => {
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
          { cell, rule: relation.aturan, ...compared(shown, sum), params: {}, fixable: false, at: { kolom: hasil, i } },
        ];
      return [
        {
          cell,
          rule: 'input-curiga',
          key: 'input-curiga:tahun',
          found: digits(shown),
          expected: digits(sum),
          difference: digits(shown.minus(sum)),
          params: {
            bagian: sel(
              used.filter((kolom) => amountAt(model, kolom, i) !== null).map((kolom) => cellOf(model, kolom, i)),
            ),
          },
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

/** Quarters after the evaluated one that are filled all the same: they do not count. */
export const triwulanLanjut: Audit = (judged) => {
  const { model } = judged;
  const { triwulan } = model;
  if (triwulan === null) return [];
  const later = [...new Set(seriesOf(judged).flatMap(({ quarters }) => quarters))]
    .flatMap((index) => model.kolom[index] ?? [])
    .filter(({ period }) => isTriwulan(period) && period > triwulan);
  return later.flatMap((kolom): Draft[] =>
    model.outline.rows.flatMap((row, i): Draft[] => {
      const value = isItem(row) ? amountAt(model, kolom, i) : null;
      if (value === null || value.isZero()) return [];
      return [
        {
          cell: cellOf(model, kolom, i),
          rule: 'input-curiga',
          key: 'input-curiga:triwulan',
          found: digits(value),
          expected: null,
          difference: null,
          params: { kolom: teks(columnLabel(model, kolom)), triwulan: teks(romawi(triwulan)) },
          fixable: false,
          at: null,
        },
      ];
    }),
  );
};

/** Realisasi K of a kegiatan that stands there while its quarters are blank, or differs from its only sub kegiatan. */
export const kAnak: Audit = (judged) => {
  const { model } = judged;
  return seriesOf(judged).flatMap(({ hasil, quarters }): Draft[] => {
    if (hasil.measure === 'Rp') return [];
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (!isItem(row) || row.children.length === 0) return [];
      const own = amountAt(model, hasil, i);
      if (own === null || own.isZero()) return [];
      const [only, ...others] = row.children;
      const child = only === undefined || others.length > 0 ? null : amountAt(model, hasil, only);
      const blank = quarters.every((index) => {
        const kolom = model.kolom[index];
        const value = kolom === undefined ? null : amountAt(model, kolom, i);
        return value === null || value.isZero();
      });
      const differs = child !== null && !child.eq(own);
      if (!blank && !differs) return [];
      return [
        {
          cell: cellOf(model, hasil, i),
          rule: 'k-anak',
          key: differs ? 'k-anak:beda' : 'k-anak:tanpa-triwulan',
          found: digits(own),
          expected: differs && child !== null ? digits(child) : null,
          difference: null,
          params:
            only === undefined || !differs
              ? {}
              : { anak: sel([cellOf(model, hasil, only)]), nama: teks(rowAt(model, only).nama) },
          fixable: false,
          at: null,
        },
      ];
    });
  });
};
