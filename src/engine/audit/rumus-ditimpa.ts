import { contains } from '../../grid/address';
import { Decimal } from '../../grid/decimal';
import { KIND } from '../../grid/column';
import type { Makna } from '../makna';
import { formulaReader } from '../../grid/formula';
import { findFormula } from '../formulas/cocok';
import { sheetSource } from '../sheet-facts';
import { cellOf, isFormulaAt, isTypedAt, kindAt } from '../model';
import { rumusTable } from './rumus';
import { rumusParam, shownFigure } from './rumus-bantu';
import { angka, type Audit, type Draft, type Evaluated } from './types';

type Count = { formulas: number; all: number };

/** Cells that hold something to be compared: a formula or a typed figure. A dash is no figure typed over a formula. */
const isFilled = (evaluated: Evaluated, own: Makna): boolean =>
  isLive(evaluated, own) || kindAt(evaluated.model, own.kolom, own.i) === KIND.number;

/** A formula, or a cell that an array formula fills. */
const isLive = ({ model }: Evaluated, { kolom, i }: Makna): boolean =>
  isFormulaAt(model, kolom, i) || model.grid.arrays.some((area) => contains(area, cellOf(model, kolom, i)));

const mostly = ({ formulas, all }: Count, share: number): boolean => formulas >= 3 && formulas >= all * share;

/**
 * Figures typed over a formula: most computed cells of the column that mean the same hold one. Small groups (the totals of
 * a column) are judged with the whole column, unless none of them holds a formula.
 */
export const rumusDitimpa: Audit = (evaluated) => {
  const { model } = evaluated;
  const { makna, telaah } = rumusTable(evaluated);
  if (telaah.length === 0) return [];
  const source = sheetSource(model.grid);
  const read = formulaReader(model.grid.sheet);
  const groups = new Map<string, Count>();
  const counts = (key: string): Count => {
    const known = groups.get(key) ?? { formulas: 0, all: 0 };
    groups.set(key, known);
    return known;
  };
  const keysOf = (own: Makna): readonly [string, string] => [`${own.kolom.index}|${own.jenis}`, `${own.kolom.index}`];
  const figures = [...makna.values()].filter((own) => own.jenis !== 'predikat' && isFilled(evaluated, own));
  for (const own of figures) {
    for (const key of keysOf(own)) {
      counts(key).all++;
      if (isLive(evaluated, own)) counts(key).formulas++;
    }
  }
  /** Formulas of a group passed so far: figures typed one below the other stand between the same two. */
  const passed = new Map<string, number>();
  return figures.flatMap((own): Draft[] => {
    const [name] = keysOf(own);
    if (isLive(evaluated, own)) passed.set(name, (passed.get(name) ?? 0) + 1);
    if (isLive(evaluated, own) || isTypedAt(model, own.kolom, own.i)) return [];
    const [group, column] = keysOf(own).map(counts);
    if (group === undefined || column === undefined) return [];
    const small = group.all <= 2 || group.formulas > 0;
    if (!mostly(group, 2 / 3) && !(small && mostly(column, 0.75))) return [];
    const cell = cellOf(model, own.kolom, own.i);
    // What a formula could not give (inputs typed as text, figures that follow another rule) has to stand as a figure.
    if (findFormula(evaluated, own, cell, source, read) === null) return [];
    const { formulas, all } = mostly(group, 2 / 3) ? group : column;
    return [
      {
        cell,
        rule: 'rumus-ditimpa',
        found: shownFigure(evaluated, own),
        expected: null,
        difference: null,
        params: {
          ...rumusParam(evaluated, own),
          banyak: angka(new Decimal(formulas), null),
          semua: angka(new Decimal(all), null),
        },
        fixable: false,
        at: { kolom: own.kolom, i: own.i },
        sebab: `${name}|${passed.get(name) ?? 0}`,
      },
    ];
  });
};
