import { toA1 } from '../../grid/address';
import { relativeForm } from '../../grid/formula-form';
import { replaceReferences } from '../../grid/formula-pieces';
import type { Cell } from '../../grid/types';
import { cellOf } from '../model/model';
import type { Telaah } from '../formulas/sebab';
import type { Evaluated } from '../evaluate/evaluated';

const distinct = (names: readonly string[]): string => [...new Set(names)].sort().join(',');

/** A formula without what it points at: `=(P1*E1+P2*E2)/(E1+E2)` and the same over more rows read alike. */
const skeleton = (formula: string): string => {
  const bare = replaceReferences(formula, () => '#').toUpperCase();
  return bare.replace(/([^+,]{1,80})(?:[+,]\1)+/g, '$1…');
};

/** Cells of a formula along its row: their columns; cells of other rows by how far off they are, or by name where they are fixed. */
const along = (cell: Cell, formula: string, cells: readonly Cell[]): string =>
  distinct(
    cells.map((one) => {
      if (one.row === cell.row) return `${one.column}`;
      const fixed = new RegExp(`\\$${one.row + 1}(?!\\d)`).test(formula);
      return fixed ? toA1(one) : `${one.column}:${one.row - cell.row}`;
    }),
  );

/** Cells of a formula down the tree, by where they lie to the rows it is made of. */
const down = (cell: Cell, parts: readonly Cell[], cells: readonly Cell[]): string => {
  const rows = parts.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return distinct(
    cells.map(({ row, column }) => {
      const place = row < first ? 'atas' : row > last ? 'bawah' : rows.includes(row) ? 'sendiri' : 'antara';
      return `${column - cell.column}${place}`;
    }),
  );
};

/** Rows that are missing: at the end or at the beginning of the rows; elsewhere each is a fault of its own. */
const missing = (cell: Cell, parts: readonly Cell[], cells: readonly Cell[]): string => {
  const lost = new Set(cells.map(({ row }) => row));
  if (lost.size === 0) return '';
  const of = (some: readonly Cell[]): boolean => some.length === lost.size && some.every(({ row }) => lost.has(row));
  if (of(parts.slice(-lost.size))) return `akhir${lost.size}`;
  return of(parts.slice(0, lost.size)) ? `awal${lost.size}` : toA1(cell);
};

/** What is wrong with a formula in words that other formulas of its column share when they are wrong for the same reason. */
export const bentukSalah = ({ model }: Evaluated, { makna, cell, formula, fault, hasil }: Telaah): string => {
  if (fault === null) return relativeForm(formula, cell);
  const kind = `${makna.kind}|${hasil}|${fault.kind}`;
  if (fault.kind === 'hitungan') return `${kind}|${skeleton(formula)}`;
  const { hilang, lebih, salah } = fault;
  if (makna.kind === 'baris' || makna.kind === 'persen')
    return [kind, ...[hilang, lebih, salah].map((cells) => along(cell, formula, cells))].join('|');
  const rows = 'parts' in makna ? makna.parts : makna.average.members;
  const parts = rows.map((i) => cellOf(model, makna.kolom, i));
  const across = [...hilang, ...lebih, ...salah].every(({ row }) => row === cell.row);
  return across
    ? [kind, ...[hilang, lebih, salah].map((cells) => along(cell, formula, cells))].join('|')
    : [kind, missing(cell, parts, hilang), down(cell, parts, lebih), down(cell, parts, salah)].join('|');
};
