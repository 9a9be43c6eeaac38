import { memoised } from '../evaluate/once-for-table';
import { contains } from '../../grid/address';
import { formulaAt, hasFormulas, isFormula } from '../../grid/cells';
import { KIND } from '../../grid/column';
import { formulaReader, referencesOf, type Formula } from '../../grid/formula';
import { isUnknown, type Scalar } from '../../grid/formula-scalar';
import { partOf, resultOf } from '../../grid/formula-value';
import type { Area, Cell } from '../../grid/types';
import { maknaOf, type Makna, type MaknaIndex } from './makna';
import { barisPositif } from '../model/arah';
import { cellOf, isFormulaAt, isItem, isLeaf, kindAt, rowAt, type Model } from '../model/model';
import { isPercentKolom } from '../model/reading';
import { createWorld, sameFigure, type World } from './world';
import { diagnoser, type Telaah } from './sebab';
import { prover } from './terbukti';
import type { Evaluated } from '../evaluate/evaluated';
import { rataRataOf } from '../evaluate/means';

type FormulaVerdict = Pick<Telaah, 'hasil' | 'caraLain'>;

/** What is known of formulas of one form: how the first right one was judged. */
type Known = { judged: FormulaVerdict | null };

export type Rumus = {
  readonly makna: MaknaIndex;
  readonly worlds: readonly World[];
  readonly telaah: readonly Telaah[];
};

const SEEDS = [1, 2];

/** Rows without target: they enter no mean today, so a formula may pass over them or count their blank. */
const withoutTarget = ({ model, amounts }: Evaluated, makna: Makna & { kind: 'rata-rata' }) => {
  const { target: bawah } = rataRataOf(model, makna.average.ratio, makna.average.aturan);
  return (i: number): boolean => {
    if (bawah === null || model.outline.rows[i]?.children.length !== 0) return false;
    const target = amounts.stands(bawah, i);
    return target === null || target.isZero();
  };
};

const examine = (evaluated: Evaluated): Rumus => {
  const { model } = evaluated;
  const { grid } = model;
  const makna = maknaOf(evaluated);
  const read = formulaReader(grid.sheet);
  const worlds = SEEDS.map((seed) => createWorld(evaluated, makna, seed, undefined, read));
  const today = new Map<number, World[]>();
  const heldWorlds = (own: Makna & { kind: 'rata-rata' }): World[] => {
    const key = own.kolom.index;
    const made =
      today.get(key) ?? SEEDS.map((seed) => createWorld(evaluated, makna, seed, withoutTarget(evaluated, own), read));
    today.set(key, made);
    return made;
  };
  const arrayAt = (cell: Cell): Area | undefined => grid.arrays.find((area) => contains(area, cell));
  const give = (tree: Formula, cell: Cell, world: World): Scalar => {
    const array = arrayAt(cell);
    return array === undefined ? resultOf(tree, cell, world) : partOf(tree, array, cell, world);
  };
  const matches = (own: Makna, results: readonly Scalar[], figures: (at: number) => readonly number[]): boolean =>
    results.every((result, at) => figures(at).some((figure) => sameFigure(result, figure, isPercentKolom(own.kolom))));
  const verdictOf = (own: Makna, tree: Formula, cell: Cell): FormulaVerdict => {
    const results = worlds.map((world) => give(tree, cell, world));
    const as = (hasil: Telaah['hasil'], caraLain = false) => ({ hasil, caraLain });
    if (results.some(isUnknown)) return as('tak-terikuti');
    const usual = worlds.map((world) => world.figure(own.kolom, own.i));
    if (matches(own, results, (at) => present([usual[at] ?? null]))) return as('tepat');
    const all = worlds.map((world) => world.figures(own));
    if (all.every(({ length }) => length === 0)) return as('tak-diketahui');
    if (matches(own, results, (at) => all[at] ?? [])) return as('tepat', true);
    if (own.kind === 'rata-rata') {
      const held = heldWorlds(own);
      const today = held.map((world) => give(tree, cell, world));
      if (matches(own, today, (at) => present([held[at]?.figure(own.kolom, own.i) ?? null]))) return as('tepat');
      if (matches(own, today, (at) => held[at]?.figures(own) ?? [])) return as('tepat', true);
    }
    return as(matches(own, results, (at) => worlds[at]?.cutFigures(own) ?? []) ? 'terpotong' : 'lain');
  };

  const [first] = worlds;
  const diagnose = first === undefined ? null : diagnoser(evaluated, first, read);
  const sameRow = rowFormulas(model);
  const telaah: Telaah[] = [];
  for (const own of makna.values()) {
    if (own.kind === 'predikat') continue;
    const cell = cellOf(model, own.kolom, own.i);
    const formula = formulaAt(grid, cell.row, cell.column);
    if (!isFormula(formula)) continue;
    const array = arrayAt(cell);
    const tree = read(formula, array === undefined ? cell : { row: array.top, column: array.left });
    if (tree === null) continue;
    const known = array === undefined ? sameRow(own, tree, cell) : null;
    const { hasil, caraLain } = known?.judged ?? verdictOf(own, tree, cell);
    if (known !== null && hasil === 'tepat') known.judged = { hasil, caraLain };
    const fault = hasil === 'lain' || hasil === 'terpotong' ? (diagnose?.(own, tree, cell, array) ?? null) : null;
    telaah.push({ makna: own, cell, formula, tree, hasil, caraLain, fault });
  }
  const isProved = prover(evaluated, telaah);
  const settled = telaah.map((one): Telaah =>
    one.hasil !== 'lain' || isProved(one) ? one : { ...one, hasil: 'diragukan', fault: null },
  );
  return { makna, worlds, telaah: settled };
};

const present = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/**
 * Formulas that read their own row only mean the same in every row that is computed alike: judged right in one, they are
 * right in all. Gives what is known of the formula's form in rows of this kind, or null where each must be judged.
 */
const rowFormulas = (model: Model) => {
  const known = new Map<Formula, Map<string, Known>>();
  const plain = model.kolom.every(({ physical }) => physical.length === 1);
  const columns = new Set(model.kolom.flatMap(({ physical }) => physical.map(({ column }) => column)));
  const ownRow = (tree: Formula, cell: Cell): boolean => {
    const { areas, complete } = referencesOf(tree, cell);
    const own = ({ top, bottom, left, right }: Area): boolean => {
      if (top !== cell.row || bottom !== cell.row || right - left > columns.size) return false;
      for (let column = left; column <= right; column++) if (!columns.has(column)) return false;
      return true;
    };
    return complete && areas.every(own);
  };
  return (own: Makna, tree: Formula, cell: Cell): Known | null => {
    if (!plain || (own.kind !== 'baris' && own.kind !== 'persen') || !isItem(rowAt(model, own.i))) return null;
    const forms = known.get(tree) ?? new Map<string, Known>();
    known.set(tree, forms);
    const key = `${own.kolom.index}|${own.kind}|${isLeaf(rowAt(model, own.i))}|${barisPositif(model).has(own.i)}`;
    // Asked for each cell: `=O$9/E$9` reads its own row in one row only.
    if (!ownRow(tree, cell)) return null;
    const made = forms.get(key) ?? { judged: null };
    forms.set(key, made);
    return made;
  };
};

const NONE: Rumus = { makna: new Map(), worlds: [], telaah: [] };

/** The formulas of a table's computed cells, judged once for all rules. */
export const rumusTable = memoised((evaluated): Rumus =>
  hasFormulas(evaluated.model.grid) ? examine(evaluated) : NONE,
);

/** Whether a computed cell shows an error today. */
export const showsError = ({ model }: Evaluated, { kolom, i }: Makna): boolean =>
  isFormulaAt(model, kolom, i) && kindAt(model, kolom, i) === KIND.error;
