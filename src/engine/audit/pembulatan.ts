import { Decimal } from '../../grid/decimal';
import { cellOf, isItem } from '../model';
import { shownPercent } from '../reading';
import { STATE } from '../ratios';
import { angka, compared, teks, type Audit, type Draft } from './types';

/** Parents that are right by themselves but not the sum of their children as printed: rounding of the parts (19,42 against 19,43). */
export const pembulatan: Audit = ({ model, ratios }) =>
  ratios.flatMap(({ kolom, state, fraction }): Draft[] => {
    if (model.form?.jumlahPersen?.includes(kolom.role) !== true) return [];
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (row.children.length === 0 || state[i] !== STATE.right) return [];
      const shown = shownPercent(model, kolom, i, fraction);
      const parts = row.children.map((child) => shownPercent(model, kolom, child, fraction)?.points ?? null);
      if (shown === null || parts.includes(null)) return [];
      const sum = parts.reduce<Decimal>((total, part) => total.plus(part ?? 0), new Decimal(0));
      if (sum.eq(shown.points)) return [];
      return [
        {
          cell: cellOf(model, kolom, i),
          rule: 'pembulatan',
          ...compared(shown.points, sum),
          params: { tertulis: angka(shown.points, '%') },
          fixable: false,
          at: null,
        },
      ];
    });
  });

/** Blank inputs that a printed figure of the row rests on (fisik % blank beside its TTB). */
export const isianKosong: Audit = ({ model, ratios }) =>
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
            rule: 'isian-kosong',
            key: 'isian-kosong:isian',
            ...compared(null, null),
            params: { kolom: teks(input.role), pemakai: teks(kolom.role) },
            fixable: false,
            at: null,
          },
        ];
      }),
    );
  });
