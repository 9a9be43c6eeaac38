import { formulaAt, isFormula } from '../../grid/cells';
import { formulaReader } from '../../grid/formula';
import { copiedTo, relativeForm } from '../../grid/formula-form';
import { isUnknown, type Scalar } from '../../grid/formula-scalar';
import { resultOf } from '../../grid/formula-value';
import type { Cell } from '../../grid/types';
import { isItem } from '../model/model';
import type { OutlineRow } from '../outline/outline';
import { sameFigure } from '../formulas/world';
import { memoised } from '../evaluate/once-for-table';
import { rumusTable } from '../formulas/telaah';
import type { Telaah } from '../formulas/sebab';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { teks } from '../facts/params';
import type { Evaluated } from '../evaluate/evaluated';
import { isFetch } from '../../grid/formula-pieces';

const because = reasons({ 'rumus-kolom:tetangga': { isi: 'teks', rumus: 'teks' } });

export type Neighbour = { readonly cell: Cell; readonly formula: string; readonly form: string };

/** Formulas of which their own meaning says nothing certain: only their neighbours can. */
const UNSETTLED: ReadonlySet<Telaah['hasil']> = new Set(['tak-diketahui', 'tak-terikuti', 'diragukan'] as const);

const key = ({ row, column }: Cell): string => `${row},${column}`;

/** Formulas of one column in rows of one kind. */
type Group = { readonly kind: string; readonly group: Neighbour[] };

/** Fewest formulas in a column that show what it computes, and how many of its cells at least hold the usual one. */
const MIN_FORMULAS = 3;
const SHARE = 0.75;

/** Rows that are computed alike: the lowest, and those above them by level. */
export const kindOf = ({ children, kind }: Pick<OutlineRow, 'children' | 'kind'>): string =>
  children.length === 0 ? 'daun' : kind;

/** Formulas of rows of one kind in one column, for which no meaning is known: they can only be held against each other. */
const groupsOf = (evaluated: Evaluated): Group[] => {
  const { grid, table, outline } = evaluated.model;
  const { telaah } = rumusTable(evaluated);
  const judged = new Set(telaah.filter(({ hasil }) => !UNSETTLED.has(hasil)).map(({ cell }) => key(cell)));
  const groups = new Map<string, Group>();
  for (const row of outline.rows) {
    if (!isItem(row)) continue;
    for (let column = table.body.left; column <= table.body.right; column++) {
      const cell = { row: row.row, column };
      const formula = formulaAt(grid, cell.row, column);
      if (!isFormula(formula) || judged.has(key(cell))) continue;
      const kind = kindOf(row);
      const name = `${column}|${kind}`;
      const { group }: Group = groups.get(name) ?? { kind, group: [] };
      groups.set(name, { kind, group });
      group.push({ cell, formula, form: relativeForm(formula, cell) });
    }
  }
  return [...groups.values()];
};

export const neighbours = memoised(groupsOf);

/** The form that at least three quarters share. */
export const commonForm = (group: readonly Neighbour[], all = group.length): string | null => {
  const counts = new Map<string, number>();
  for (const { form } of group) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [form, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return count >= MIN_FORMULAS && count >= all * SHARE ? form : null;
};

const same = (a: Scalar, b: Scalar): boolean =>
  typeof b === 'number' ? sameFigure(a, b, false) : JSON.stringify(a) === JSON.stringify(b);

/** Formulas in columns without a meaning of their own that compute something else than those above and below. */
const check: Check = (evaluated) => {
  const { grid } = evaluated.model;
  const { worlds } = rumusTable(evaluated);
  if (worlds.length === 0) return [];
  const read = formulaReader(grid.sheet);
  const differs = (cell: Cell, formula: string, wanted: string): boolean => {
    const [own, other] = [read(formula, cell), read(wanted, cell)];
    if (own === null || other === null) return false;
    return worlds.some((world) => {
      const [a, b] = [resultOf(own, cell, world), resultOf(other, cell, world)];
      return isUnknown(a) || isUnknown(b) ? isFetch(formula) && isFetch(wanted) : !same(a, b);
    });
  };
  const groups = neighbours(evaluated);
  return groups.flatMap(({ group }): Draft[] => {
    if (group.length < 4) return [];
    const form = commonForm(group);
    const model = group.find((one) => one.form === form);
    if (form === null || model === undefined) return [];
    return group.flatMap(({ cell, formula, form: own }): Draft[] => {
      if (own === form) return [];
      const wanted = copiedTo(model.formula, model.cell, cell);
      if (!differs(cell, formula, wanted)) return [];
      return [
        {
          cell,
          severity: 'peringatan',
          found: null,
          expected: null,
          difference: null,
          reason: because('rumus-kolom:tetangga', { isi: teks(formula), rumus: teks(wanted) }),
          fixable: false,
          at: null,
          sebab: own,
        },
      ];
    });
  });
};

export const rumusTetangga = defineRule({
  because,
  check,
});
