import { contains } from '../../grid/address';
import { Decimal } from '../../grid/decimal';
import { KIND } from '../../grid/column';
import type { Makna, MaknaIndex } from '../formulas/makna';
import { adaRumus } from '../formulas/fitting-formula';
import { cellOf, isFormulaAt, isTypedAt, kindAt } from '../model/model';
import { rumusTable } from '../formulas/telaah';
import { rumusParam } from './rumus-bantu';
import { shownFigure } from '../formulas/figures';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { angka } from '../facts/params';
import type { Evaluated } from '../evaluate/evaluated';

const because = reasons({ 'rumus-ditimpa': { rumus: 'teks?', banyak: 'angka', semua: 'angka' } });

type Count = { formulas: number; all: number };

/** Cells that hold something to be compared: a formula or a typed figure. A dash is no figure typed over a formula. */
const isFilled = (evaluated: Evaluated, own: Makna): boolean =>
  isLive(evaluated, own) || kindAt(evaluated.model, own.kolom, own.i) === KIND.number;

/** A formula, or a cell that an array formula fills. */
const isLive = ({ model }: Evaluated, { kolom, i }: Makna): boolean =>
  isFormulaAt(model, kolom, i) || model.grid.arrays.some((area) => contains(area, cellOf(model, kolom, i)));

const mostly = ({ formulas, all }: Count, share: number): boolean => formulas >= 3 && formulas >= all * share;

const keysOf = (own: Makna): readonly [string, string] => [`${own.kolom.index}|${own.kind}`, `${own.kolom.index}`];

/**
 * Tells of a computed cell how many of those like it hold a formula, where that is most of them: those of its column that
 * mean the same; small groups (the totals of a column) are judged with the whole column, unless none of them holds one.
 */
export const amongFormulas = (evaluated: Evaluated, makna: MaknaIndex): ((own: Makna) => Count | null) => {
  const groups = new Map<string, Count>();
  const counts = (key: string): Count => {
    const known = groups.get(key) ?? { formulas: 0, all: 0 };
    groups.set(key, known);
    return known;
  };
  for (const own of makna.values()) {
    if (own.kind === 'predikat' || !isFilled(evaluated, own)) continue;
    for (const key of keysOf(own)) {
      counts(key).all++;
      if (isLive(evaluated, own)) counts(key).formulas++;
    }
  }
  return (own) => {
    if (own.kind === 'predikat') return null;
    const [like, column] = keysOf(own);
    const group = counts(like);
    if (mostly(group, 2 / 3)) return group;
    const small = group.all <= 2 || group.formulas > 0;
    return small && mostly(counts(column), 0.75) ? counts(column) : null;
  };
};

/** Figures typed over a formula, where most computed cells like it hold one. */
const check: Check = (evaluated) => {
  const { model } = evaluated;
  const { makna, telaah } = rumusTable(evaluated);
  if (telaah.length === 0) return [];
  const among = amongFormulas(evaluated, makna);
  const figures = [...makna.values()].filter((own) => own.kind !== 'predikat' && isFilled(evaluated, own));
  /** Formulas of a group passed so far: figures typed one below the other stand between the same two. */
  const passed = new Map<string, number>();
  return figures.flatMap((own): Draft[] => {
    const [name] = keysOf(own);
    if (isLive(evaluated, own)) passed.set(name, (passed.get(name) ?? 0) + 1);
    if (isLive(evaluated, own) || isTypedAt(model, own.kolom, own.i)) return [];
    const count = among(own);
    if (count === null) return [];
    const cell = cellOf(model, own.kolom, own.i);
    // What a formula could not give (inputs typed as text, figures that follow another rule) has to stand as a figure.
    if (!adaRumus(evaluated, own)) return [];
    const { formulas, all } = count;
    return [
      {
        cell,
        found: shownFigure(evaluated, own),
        expected: null,
        difference: null,
        reason: because('rumus-ditimpa', {
          ...rumusParam(evaluated, own),
          banyak: angka(new Decimal(formulas), null),
          semua: angka(new Decimal(all), null),
        }),
        fixable: true,
        at: { kolom: own.kolom, i: own.i },
        sebab: `${name}|${passed.get(name) ?? 0}`,
      },
    ];
  });
};

export const rumusDitimpa = defineRule({
  rules: { 'rumus-ditimpa': { severity: 'peringatan', cause: 'rumus' } },
  because,
  check,
});
