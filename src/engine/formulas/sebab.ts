import { formulaAt, isFormula, valueAt } from '../../grid/cells';
import type { Formula, FormulaReader } from '../../grid/formula';
import { readAreas } from '../../grid/formula-value';
import type { Area, Cell } from '../../grid/types';
import { rataRataOf } from '../evaluate/means';
import { topsOf, type Makna } from './makna';
import { cellOf, isItem, rowAt, rowsBySheetRow, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { columnsOf, readsTotal, type Ekspresi } from '../figures/ekspresi';
import type { World } from './world';
import type { Evaluated } from '../evaluate/evaluated';
import { cellKey } from '../../grid/address';

/**
 * What is wrong with a formula. 'rentang': cells are missing or too many. 'kolom': it points at cells that its meaning
 * does not name. 'hitungan': the right cells, put together otherwise.
 */
export type Fault = {
  readonly kind: 'rentang' | 'kolom' | 'hitungan';
  readonly hilang: readonly Cell[];
  readonly lebih: readonly Cell[];
  readonly salah: readonly Cell[];
};

/** A formula of a computed cell, judged against what the cell means. */
export type Telaah = {
  readonly makna: Makna;
  readonly cell: Cell;
  readonly formula: string;
  readonly tree: Formula;
  /**
   * 'tepat': it gives the cell's figure whatever the table holds. 'terpotong': only as long as the quarters after the
   * evaluated one are blank. 'lain': it gives something else. 'tak-terikuti': it uses what the core cannot follow, so only its
   * stored figure is judged. 'tak-diketahui': nothing is known of what the cell should hold. 'diragukan': it gives something
   * else, and nothing proves that it should not (rumus-terbukti.ts).
   */
  readonly hasil: 'tepat' | 'terpotong' | 'lain' | 'tak-terikuti' | 'tak-diketahui' | 'diragukan';
  /** For 'tepat': only by another direction of the indicator, quarter rule or family of averages than the table's. */
  readonly caraLain: boolean;
  /** What is wrong with it, for 'terpotong' and 'lain'. */
  readonly fault: Fault | null;
};

/** A cell a formula reads, and whether a range brought it in. */
type Read = { readonly cell: Cell; readonly ranged: boolean };

const MAX_CELLS = 50_000;
const MAX_DEPTH = 4;

/** Cells with figures that a formula reads; helper cells outside the table give way to what they read themselves. */
const reader =
  (
    model: Model,
    world: World,
    isFigure: (cell: Cell) => boolean,
    isTable: (cell: Cell) => boolean,
    read: FormulaReader,
  ) =>
  (tree: Formula, cell: Cell, array: Area | undefined): Read[] => {
    const { grid } = model;
    const found = new Map<number, Read>();
    /** Of a range as high as the array formula, a cell gets the row that is as far down as itself. */
    const ownPart = (area: Area): Area => {
      if (array === undefined || array.top === array.bottom || area.bottom - area.top !== array.bottom - array.top)
        return area;
      const row = area.top + cell.row - array.top;
      return { ...area, top: row, bottom: row };
    };
    const walk = (node: Formula, from: Cell, depth: number): void => {
      for (const whole of readAreas(node, from, world)) {
        const area = depth === 0 ? ownPart(whole) : whole;
        const bounded: Area = {
          ...area,
          bottom: Math.min(area.bottom, world.bounds.bottom),
          right: Math.min(area.right, world.bounds.right),
        };
        const ranged = area.top !== area.bottom || area.left !== area.right;
        for (let row = bounded.top; row <= bounded.bottom; row++) {
          for (let column = bounded.left; column <= bounded.right; column++) {
            if (found.size > MAX_CELLS) return;
            const here = { row, column };
            const formula = formulaAt(grid, row, column);
            const helper = !isTable(here) && isFormula(formula);
            const inner = helper && depth < MAX_DEPTH ? read(formula, here) : null;
            if (inner !== null) walk(inner, here, depth + 1);
            else if (isFigure(here) && found.get(cellKey(here))?.ranged !== false)
              found.set(cellKey(here), { cell: here, ranged });
          }
        }
      }
    };
    walk(tree, array === undefined ? cell : { row: array.top, column: array.left }, 0);
    return [...found.values()];
  };

const leavesOf = (model: Model, i: number): number[] => {
  const { children } = rowAt(model, i);
  return children.length === 0 ? [i] : children.flatMap((child) => leavesOf(model, child));
};

const ancestorsOf = (model: Model, i: number): number[] => {
  const found: number[] = [];
  for (let at = rowAt(model, i).parent; at >= 0; at = rowAt(model, at).parent) found.push(at);
  return found;
};

type Expected = {
  /** Physical columns it may read. */
  readonly columns: ReadonlySet<number>;
  /** 'turun': rows of the tree; 'baris': cells of its own row. */
  readonly arah: 'turun' | 'baris';
  readonly parts: readonly number[];
  readonly cells: readonly Cell[];
  readonly main: Kolom;
  /** Columns whose rows count as covered: of an average its figures, not their weights. */
  readonly figures: ReadonlySet<number>;
};

const expectedOf = ({ model }: Evaluated, makna: Makna): Expected => {
  const { kolom, i } = makna;
  const physical = (columns: readonly (Kolom | null | undefined)[]): Set<number> =>
    new Set(columns.flatMap((one) => one?.physical.map(({ column }) => column) ?? []));
  const row = (ekspresi: Ekspresi): Expected => {
    const columns = [...new Set(columnsOf(ekspresi))].flatMap((index) => model.kolom[index] ?? []);
    const totals = readsTotal(ekspresi)
      ? columns.flatMap((one) => topsOf(model).map((top) => cellOf(model, one, top)))
      : [];
    return {
      arah: 'baris',
      columns: physical(columns),
      parts: [],
      cells: [...columns.map((one) => cellOf(model, one, i)), ...totals],
      main: kolom,
      figures: physical(columns),
    };
  };
  switch (makna.kind) {
    case 'baris':
      return row(makna.relation.ekspresi);
    case 'persen':
      return row(makna.ratio.relation.ekspresi);
    case 'anak':
    case 'total':
      return {
        arah: 'turun',
        columns: physical([kolom]),
        parts: makna.parts,
        cells: [],
        main: kolom,
        figures: physical([kolom]),
      };
    default: {
      const { ratio, members, aturan } = makna.average;
      // A plain mean too may be worked out from what is weighed: then its rows are at fault, not its columns.
      const weighed = rataRataOf(model, ratio, { ...aturan, keluarga: 'tertimbang' });
      const { realisasi, target, bobot, terpakai } = weighed;
      return {
        arah: 'turun',
        columns: physical([ratio.kolom, realisasi, target, terpakai, bobot]),
        parts: members,
        cells: [],
        main: ratio.kolom,
        figures: physical([ratio.kolom, realisasi, terpakai]),
      };
    }
  }
};

const NONE: readonly Cell[] = [];
/** No row of the tree, and the whole of it (the overall average's own row). */
const NOWHERE = -1;
const EVERYWHERE = -2;
const outside = (reads: readonly Read[], others: boolean): Fault | null => {
  const wrong = reads.filter(({ ranged }) => !(ranged && others)).map(({ cell }) => cell);
  return wrong.length === 0 ? null : { kind: 'kolom', hilang: NONE, lebih: NONE, salah: wrong };
};

const range = (hilang: readonly Cell[], lebih: readonly Cell[]): Fault =>
  hilang.length + lebih.length === 0
    ? { kind: 'hitungan', hilang, lebih, salah: NONE }
    : { kind: 'rentang', hilang, lebih, salah: NONE };

/** A formula of its own row: columns are missing, too many, or others; other rows are always wrong. */
const acrossFault = (expected: Expected, reads: readonly Read[]): Fault => {
  const wanted = new Set(expected.cells.map(cellKey));
  const touched = new Set(reads.map(({ cell }) => cellKey(cell)).filter((key) => wanted.has(key)));
  const strange = reads.filter(({ cell }) => !wanted.has(cellKey(cell)));
  const wrong = outside(strange, touched.size > 0);
  if (wrong !== null) return wrong;
  if (touched.size === 0) return { kind: 'kolom', hilang: NONE, lebih: NONE, salah: reads.map(({ cell }) => cell) };
  return range(
    expected.cells.filter((cell) => !touched.has(cellKey(cell))),
    strange.map(({ cell }) => cell),
  );
};

/** A formula down the tree: rows are missing (their details count for them), counted although not below, or twice. */
const downFault = (
  model: Model,
  expected: Expected,
  reads: readonly Read[],
  indexOf: (row: number) => number | undefined,
): Fault => {
  const inColumns = reads.filter(({ cell }) => expected.columns.has(cell.column));
  const strange = reads.filter(({ cell }) => !expected.columns.has(cell.column));
  const wrong = outside(strange, inColumns.length > 0);
  if (wrong !== null) return wrong;
  const wantedLeaves = new Set(expected.parts.flatMap((part) => leavesOf(model, part)));
  const parts = new Set(expected.parts);
  const rowsOf = (some: readonly Read[]): Set<number> =>
    new Set(some.map(({ cell }) => indexOf(cell.row) ?? NOWHERE).filter((i) => i >= 0));
  const isFigure = ({ cell }: Read): boolean => expected.figures.has(cell.column);
  const counted = inColumns.filter(isFigure);
  const rows = rowsOf(counted);
  const below = (i: number): boolean =>
    isItem(rowAt(model, i)) && leavesOf(model, i).every((leaf) => wantedLeaves.has(leaf));
  const above = new Set([...rows].filter((i) => parts.has(i)).flatMap((i) => ancestorsOf(model, i)));
  /** A row counts once: not beside those above it, nor beside the rows it is made of. */
  const once = (i: number): boolean =>
    parts.has(i) || (!above.has(i) && !ancestorsOf(model, i).some((one) => rows.has(one)));
  const isRight = (i: number, figure: boolean): boolean =>
    i === EVERYWHERE || (i >= 0 && below(i) && (!figure || once(i)));
  const lebih = inColumns.filter((one) => !isRight(indexOf(one.cell.row) ?? NOWHERE, isFigure(one)));
  const covered = new Set([...rows].filter((i) => isRight(i, true)).flatMap((i) => leavesOf(model, i)));
  const missing = expected.parts.flatMap((part): number[] => {
    const leaves = leavesOf(model, part);
    const lost = leaves.filter((leaf) => !covered.has(leaf));
    return lost.length === leaves.length ? [part] : lost;
  });
  if (covered.size === 0) return { kind: 'kolom', hilang: NONE, lebih: NONE, salah: inColumns.map(({ cell }) => cell) };
  return range(
    missing.map((i) => cellOf(model, expected.main, i)),
    [...lebih, ...strange].map(({ cell }) => cell),
  );
};

/** Rows that stand for a row of the tree: the closing rows of a program for the program. */
const closingRows = ({ model, averages }: Evaluated): Map<number, number> =>
  new Map(
    averages.list.flatMap(({ at, program }) =>
      at < 0 ? [] : [[rowAt(model, at).row, program < 0 ? EVERYWHERE : program] as const],
    ),
  );

/**
 * Says what is wrong with a formula that gives something else than its cell means.
 * @param array the array formula that the cell is part of; its references are seen from its first cell.
 */
type Diagnose = (makna: Makna, tree: Formula, cell: Cell, array?: Area) => Fault;

export const diagnoser = (evaluated: Evaluated, world: World, read: FormulaReader): Diagnose => {
  const { model } = evaluated;
  const rows = rowsBySheetRow(model);
  const columns = new Set(model.kolom.flatMap(({ physical }) => physical.map(({ column }) => column)));
  const closing = closingRows(evaluated);
  const isTable = (at: Cell): boolean => rows.has(at.row) && columns.has(at.column);
  const isFigure = (at: Cell): boolean =>
    typeof (isTable(at) ? world.read(at) : valueAt(model.grid, at.row, at.column)) === 'number';
  const readsOf = reader(model, world, isFigure, isTable, read);
  return (makna, tree, cell, array) => {
    const reads = readsOf(tree, cell, array);
    // A parent's own quarters are as good a way to its figure as its children.
    const relation =
      makna.kind === 'anak' && reads.length > 0 && reads.every((one) => one.cell.row === cell.row)
        ? model.relations.find(({ hasil }) => hasil === makna.kolom.index)
        : undefined;
    if (relation !== undefined) {
      return acrossFault(expectedOf(evaluated, { kolom: makna.kolom, i: makna.i, kind: 'baris', relation }), reads);
    }
    const expected = expectedOf(evaluated, makna);
    return expected.arah === 'baris'
      ? acrossFault(expected, reads)
      : downFault(model, expected, reads, (row) => closing.get(row) ?? rows.get(row));
  };
};
