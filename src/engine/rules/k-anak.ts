import { amountAt, cellOf, isItem, rowAt } from '../model/model';
import { digits, sel, teks } from '../facts/params';
import { reasons } from '../facts/reasons';
import { seriesOf } from './deret';
import { defineRule, type Check, type Draft } from './types';

const because = reasons({
  /** Realisasi K differs from that of the only sub kegiatan (`anak`, `nama`). */
  'k-anak:beda': { anak: 'sel', nama: 'teks' },
  /** Realisasi K is there while its quarters are blank. */
  'k-anak:tanpa-triwulan': {},
});

/** Realisasi K of a kegiatan that stands there while its quarters are blank, or differs from its only sub kegiatan. */
const check: Check = (judged) => {
  const { model } = judged;
  return seriesOf(judged).flatMap(({ hasil, quarters }): Draft[] => {
    if (hasil.measure === 'Rp') return [];
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (!isItem(row) || row.children.length === 0) return [];
      const own = amountAt(model, hasil, i);
      if (own === null || own.isZero()) return [];
      const [only, ...others] = row.children;
      // A kegiatan alone in its program has an indicator of its own; a sub kegiatan carries out what stands above it.
      const isOnly = only !== undefined && others.length === 0 && rowAt(model, only).kind === 'subkegiatan';
      const child = isOnly ? amountAt(model, hasil, only) : null;
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
          found: digits(own),
          expected: differs && child !== null ? digits(child) : null,
          difference: null,
          reason:
            differs && only !== undefined
              ? because('k-anak:beda', {
                  anak: sel([cellOf(model, hasil, only)]),
                  nama: teks(rowAt(model, only).nama),
                })
              : because('k-anak:tanpa-triwulan', {}),
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

export const kAnak = defineRule({
  rules: { 'k-anak': { severity: 'info', cause: 'cara' } },
  because,
  check,
});
