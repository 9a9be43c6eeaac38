import { cellOf, isItem } from '../model/model';
import { shownPercent } from '../model/reading';
import { compared, teks } from '../facts/params';
import { reasons } from '../facts/reasons';
import { defineRule, type Check, type Draft } from './types';

const BARIS = { kolom: 'teks', tingkat: 'teks?', anak: 'teks?' } as const;
const PERSEN = { realisasi: 'angka?', target: 'angka?' } as const;

const because = reasons({
  'isian-kosong': BARIS,
  /** An input is blank, and its row and its column both lack the same amount (`kolom`). */
  'isian-kosong:dua-arah': BARIS,
  /** An input is blank though figures of its row (`pemakai`) rest on it. */
  'isian-kosong:isian': { kolom: 'teks', pemakai: 'teks' },
  /** A capaian is printed though realisasi is blank. */
  'isian-kosong:realisasi': PERSEN,
  /** The percentage of a quarter is there and its realisasi is not. */
  'isian-kosong:triwulan': PERSEN,
});

/** Blank inputs that a printed figure of the row rests on (fisik % blank beside its TTB). */
const check: Check = ({ model, ratios }) =>
  ratios.flatMap(({ kolom, relation, exact, fraction }): Draft[] => {
    const inputs = relation.operands
      .flatMap((index) => model.kolom[index] ?? [])
      .filter(({ role }) => role === 'fisik');
    return inputs.flatMap((input) =>
      model.outline.rows.flatMap((row, i): Draft[] => {
        if (!isItem(row) || row.children.length > 0 || exact.at(i) !== null) return [];
        if (shownPercent(model, input, i, false) !== null || shownPercent(model, kolom, i, fraction) === null)
          return [];
        return [
          {
            cell: cellOf(model, input, i),
            ...compared(null, null),
            reason: because('isian-kosong:isian', { kolom: teks(input.role), pemakai: teks(kolom.role) }),
            fixable: false,
            at: null,
          },
        ];
      }),
    );
  });

/** Blanks that other figures say something of; those of sums, totals and percentages are found with them. */
export const isianKosong = defineRule({
  rules: { 'isian-kosong': { severity: 'peringatan', cause: 'isian', writes: 'isian-kosong', traced: true } },
  because,
  check,
});
