import { romawi } from '../../renja/triwulan';
import { amountAt, cellOf, figureKey, isItem, isLeaf, rowAt } from '../model';
import type { Evaluated } from './types';
import { columnLabel, digits, sel, teks, type Audit, type Draft } from './types';

const seriesOf = ({ model }: Evaluated) =>
  model.relations.flatMap((relation) => {
    const hasil = model.kolom[relation.hasil];
    const { ekspresi } = relation;
    return hasil === undefined || ekspresi.op !== 'deret' || ekspresi.fungsi !== 'triwulan'
      ? []
      : [{ relation, hasil, quarters: ekspresi.kolom }];
  });

/** Rows whose K follows another quarter rule than the rest, or none (its realisasi hides decimals). */
export const aturanLain: Audit = (evaluated) => {
  const { model, quarterRules } = evaluated;
  const usual = model.tableSettings.triwulan ?? 'jumlah';
  return seriesOf(evaluated).flatMap(({ relation, hasil }): Draft[] => {
    if (hasil.measure === 'Rp') return [];
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
      return [
        {
          cell: cellOf(model, hasil, i),
          rule: 'aturan-lain',
          ...(hidden ? { key: 'aturan-lain:desimal' } : {}),
          found: shown === null ? null : digits(shown),
          expected: null,
          difference: null,
          params: { aturan: teks(rule.aturan) },
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

/** Realisasi K of a lowest-level row that its quarters give by no rule, and nothing on the row tells which it should be. */
export const tanpaBukti: Audit = (evaluated) => {
  const { model, amounts, quarterRules } = evaluated;
  return seriesOf(evaluated).flatMap(({ relation, hasil, quarters }): Draft[] => {
    if (hasil.measure === 'Rp') return [];
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (!isLeaf(row) || quarterRules(relation, i).kecocokan !== 'tanpa-bukti') return [];
      // One of its quarters is known to be wrong: that is the cause.
      if (quarters.some((index) => amounts.corrected.has(figureKey(index, i)))) return [];
      const shown = amountAt(model, hasil, i);
      const used = quarters
        .flatMap((index) => model.kolom[index] ?? [])
        .filter((kolom) => amountAt(model, kolom, i) !== null);
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

/** Quarters after the evaluated one that are filled all the same: they do not count. */
export const triwulanLanjut: Audit = (evaluated) => {
  const { model } = evaluated;
  const { triwulan } = model;
  if (triwulan === null) return [];
  const later = [...new Set(seriesOf(evaluated).flatMap(({ quarters }) => quarters))]
    .flatMap((index) => model.kolom[index] ?? [])
    .filter(({ period }) => period !== null && period > triwulan && period <= 4);
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
export const kAnak: Audit = (evaluated) => {
  const { model } = evaluated;
  return seriesOf(evaluated).flatMap(({ hasil, quarters }): Draft[] => {
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
