import type { Decimal } from '../../grid/decimal';
import { readNumberText } from '../../grid/number';
import type { Evaluated } from '../evaluate/evaluated';
import type { Verdict } from '../evaluate/amounts';
import { doubleAt, figureKey, isItem, rowAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { isCorroborated } from './corroborated';
import { isProved, tallyOf, tellsSum, type Support, type Tally } from './support';
import { isStatedTree, levelOf, treeOfFormula } from './tree';

/** A parent that is not the sum of its children in a column. */
export type Miss = {
  readonly kolom: Kolom;
  readonly i: number;
  readonly found: Decimal;
  readonly expected: Decimal;
  readonly parts: readonly number[];
};

/** What is asked about where it is not proved: the children of a level, or a whole column. */
export type SumRelation =
  { readonly kind: 'tingkat'; readonly tingkat: string } | { readonly kind: 'kolom'; readonly kolom: Kolom };

export type SumProof = {
  /** Whether a row is held to be the sum of its children in a column. */
  readonly adds: (kolom: Kolom, i: number) => boolean;
  /** Whether rows below a row are held to be its parts at all: stated by codes or words, or proved. */
  readonly pohon: (i: number) => boolean;
  /** Whether a column adds up: null where nothing on the sheet tells. */
  readonly column: (kolom: Kolom) => boolean | null;
  /** Whether sums below a row are proved by telling figures of the column. */
  readonly tells: (kolom: Kolom, i: number) => boolean;
  /** Misses of what is not proved, by what they put in doubt. */
  readonly open: readonly { readonly relation: SumRelation; readonly misses: readonly Miss[] }[];
};

const DECLARED = 'declared';
/** The tally of a level as far as codes or words state it. */
const saidLevel = (model: Model, i: number): string => `${DECLARED} ${levelOf(model, i)}`;
/** A share of figures with a unit from which a column is no money. */
const UNITS = 0.25;
const CERTAIN = 0.5;

/** Whether figures of a column carry units of what they count ("4 Dokumen"): no money, and never added. */
const countsThings = ({ grid, outline }: Model, { physical }: Kolom): boolean => {
  let figures = 0;
  let units = 0;
  for (const { column } of physical) {
    outline.rows.forEach(({ row }) => {
      const value = grid.values[row - grid.top]?.[column - grid.left];
      if (value === undefined || value === '') return;
      figures++;
      const text = typeof value === 'string' ? readNumberText(value) : null;
      if (text !== null && (text.kind === 'number' || text.kind === 'ambiguous') && /[a-z]{2}/i.test(text.unit))
        units++;
    });
  }
  return units > 0 && units >= figures * UNITS;
};

/** Whether a column is money beyond its figures: its heading says Rp, and the mapping is sure of it. */
const isCertain = (model: Model, kolom: Kolom): boolean => {
  const column = model.table.columns.find((one) => one.column === kolom.physical[0]?.column);
  return kolom.measure === 'Rp' && (column?.confidence ?? 0) >= CERTAIN;
};

/** Whether a row shows a figure other than 0 that its children add up to, in doubles. */
const holdsNearly = (model: Model, kolom: Kolom, i: number): boolean => {
  const own = doubleAt(model, kolom, i);
  if (Number.isNaN(own) || own === 0) return false;
  const sum = rowAt(model, i).children.reduce((all, child) => {
    const part = doubleAt(model, kolom, child);
    return Number.isNaN(part) ? all : all + part;
  }, 0);
  return Math.abs(sum - own) <= Math.abs(own) * 1e-9;
};

/** What the sheet shows of every parent in every summed column, before anything is held to be true. */
const count = (evaluated: Evaluated, poolOf: (i: number) => string) => {
  const { model, amounts } = evaluated;
  const pools = new Map<string, Tally>();
  const columns = new Map<number, Tally>();
  const misses: Miss[] = [];
  const wrong = new Map<number, Verdict>();
  for (const verdict of amounts.verdicts)
    if (verdict.parts.length > 0 && verdict.aturan === 'jumlah-anak')
      wrong.set(figureKey(verdict.kolom, verdict.i), verdict);
  const formulaSays = treeOfFormula(model);
  /** Columns and levels whose sums a formula on the sheet states. */
  const stated = new Set<number | string>();
  /** Rows that a formula above them adds beside what was read as their children. */
  const contradicted = new Set<number>();
  /** What counts for the levels of a row, or against them. */
  const levels = new Map<number, readonly Tally[]>();
  const levelsOf = (i: number): readonly Tally[] => {
    const known = levels.get(i);
    if (known !== undefined) return known;
    const pool = poolOf(i);
    const tallies = [tallyOf(pools, pool), ...(pool === DECLARED ? [tallyOf(pools, saidLevel(model, i))] : [])];
    levels.set(i, tallies);
    return tallies;
  };
  const note = (column: Tally, i: number, speaksFor: boolean): void => {
    const count = (tally: Tally): void => {
      if (speaksFor) tally.cocok++;
      else tally.salah++;
    };
    count(column);
    levelsOf(i).forEach(count);
  };
  const parents = model.outline.rows.flatMap((row, i) => (isItem(row) && row.children.length > 0 ? [i] : []));
  for (const i of parents) {
    if (poolOf(i) === DECLARED) continue;
    for (const kolom of model.kolom) {
      const says = kolom.summed ? formulaSays(kolom, i) : null;
      if (says === null || says === 'anak') continue;
      // Where the rows between do add what was read as theirs, the formula is what is wrong.
      const astray = says.filter((at) => !holdsNearly(model, kolom, at));
      if (astray.length > 0) for (const at of [i, ...astray]) contradicted.add(at);
    }
  }
  for (const kolom of model.kolom) {
    if (!kolom.summed) continue;
    const column = tallyOf(columns, kolom.index);
    for (const i of parents) {
      if (contradicted.has(i)) continue;
      const { children } = rowAt(model, i);
      const verdict = wrong.get(figureKey(kolom.index, i));
      if (verdict !== undefined && verdict.found !== null) {
        const { found, expected, parts } = verdict;
        misses.push({ kolom, i, found, expected, parts });
        note(column, i, formulaSays(kolom, i) === 'anak' || isCorroborated(evaluated, kolom, i, expected, null));
        continue;
      }
      if (!holdsNearly(model, kolom, i)) continue;
      const parts = children.map((child) => doubleAt(model, kolom, child));
      const byFormula = formulaSays(kolom, i) === 'anak';
      if (byFormula) stated.add(kolom.index).add(poolOf(i));
      if (!tellsSum(parts) && !byFormula) continue;
      note(column, i, true);
    }
  }
  return { pools, columns, misses, stated, contradicted };
};

const NONE: Support = { cocok: 0, salah: 0 };

/**
 * Which vertical sums are proved: the children of a level over all columns, and a column over all levels (rules: Evidence).
 * Levels that codes or words state are one relation; a level that was guessed must prove itself.
 * @param refuted columns whose own arithmetic is in dispute.
 */
export const proveSums = (evaluated: Evaluated, refuted: ReadonlySet<number>): SumProof => {
  const { model } = evaluated;
  const answers = model.tableSettings.jawaban ?? {};
  const pools = new Map<number, string>();
  const poolOf = (i: number): string => {
    const known = pools.get(i) ?? (isStatedTree(model, i) ? DECLARED : levelOf(model, i));
    pools.set(i, known);
    return known;
  };
  const counted = count(evaluated, poolOf);
  const level = (i: number): boolean => {
    const answer = answers[`anak:${levelOf(model, i)}`];
    if (answer !== undefined) return answer === 'ya';
    const pool = poolOf(i);
    const support = counted.pools.get(pool) ?? NONE;
    if (pool !== DECLARED) return isProved(support, counted.stated.has(pool) ? 'lembar' : 'dugaan');
    const own = counted.pools.get(saidLevel(model, i)) ?? NONE;
    return isProved(support, 'formulir') && (own.salah < 2 || own.salah <= own.cocok);
  };
  const known = new Map<number, boolean | null>();
  const figureColumn = (kolom: Kolom): boolean | null => {
    const answer = answers[`kolom:${kolom.kunci}`];
    if (answer !== undefined) return answer === 'ya';
    if (refuted.has(kolom.index) || countsThings(model, kolom)) return false;
    const support = counted.columns.get(kolom.index) ?? NONE;
    if (counted.stated.has(kolom.index) && isProved(support, 'lembar')) return true;
    const certain = isCertain(model, kolom);
    if ((certain && support.salah <= 1) || isProved(support, certain ? 'formulir' : 'dugaan')) return true;
    return support.salah === 0 ? null : false;
  };
  const column = (kolom: Kolom): boolean | null => {
    const own = known.get(kolom.index);
    if (own !== undefined) return own;
    const made = figureColumn(kolom);
    known.set(kolom.index, made);
    return made;
  };
  const adds = (kolom: Kolom, i: number): boolean => column(kolom) === true && level(i) && !counted.contradicted.has(i);
  const open = new Map<string, { relation: SumRelation; misses: Miss[] }>();
  for (const miss of counted.misses) {
    const { kolom, i } = miss;
    if (adds(kolom, i)) continue;
    const tingkat = levelOf(model, i);
    const relation: SumRelation = column(kolom) === true ? { kind: 'tingkat', tingkat } : { kind: 'kolom', kolom };
    const key = column(kolom) === true ? `anak:${tingkat}` : `kolom:${kolom.kunci}`;
    if (answers[key] !== undefined || refuted.has(kolom.index)) continue;
    const known = open.get(key) ?? { relation, misses: [] };
    known.misses.push(miss);
    open.set(key, known);
  }
  const tells = (kolom: Kolom, i: number): boolean =>
    adds(kolom, i) && (counted.columns.get(kolom.index)?.cocok ?? 0) > 0;
  const pohon = (i: number): boolean => poolOf(i) === DECLARED || level(i);
  return { adds, pohon, column, tells, open: [...open.values()] };
};
