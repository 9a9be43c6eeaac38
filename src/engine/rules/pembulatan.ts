import { Decimal } from '../../grid/decimal';
import { cellOf, isItem } from '../model/model';
import { shownPercent, type ShownPercent } from '../model/reading';
import { STATE } from '../evaluate/ratios';
import { type Audit, type Draft } from './types';
import { angka, compared, teks } from '../facts/params';

/** Digits that a sum of some dozen doubles still holds: beyond them a difference is Excel's, not the sheet's. */
const HELD = 12;

/** What rounding to the digits shown can hide, in percent points. */
const halfUnit = ({ decimals }: ShownPercent): Decimal => new Decimal(10).pow(-decimals).div(2);

/** Parents that are right by themselves but not the sum of their children as printed: rounding of the parts (19,42 against 19,43). */
export const pembulatan: Audit = ({ model, ratios }) =>
  ratios.flatMap(({ kolom, state, fraction }): Draft[] => {
    if (model.form?.jumlahPersen?.includes(kolom.role) !== true) return [];
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (row.children.length === 0 || state[i] !== STATE.right) return [];
      const shown = shownPercent(model, kolom, i, fraction);
      const parts = row.children.flatMap((child) => shownPercent(model, kolom, child, fraction) ?? []);
      if (shown === null || parts.length < row.children.length) return [];
      const sum = parts.reduce<Decimal>((total, { points }) => total.plus(points), new Decimal(0));
      // More than rounding can make of it has another cause, which is told where it is.
      const most = [shown, ...parts].reduce<Decimal>((total, part) => total.plus(halfUnit(part)), new Decimal(0));
      if (sum.minus(shown.points).abs().gt(most)) return [];
      if (sum.toSignificantDigits(HELD).eq(shown.points.toSignificantDigits(HELD))) return [];
      return [
        {
          cell: cellOf(model, kolom, i),
          rule: 'pembulatan',
          key: 'pembulatan:bagian',
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
