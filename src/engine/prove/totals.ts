import { formulaAt, isFormula } from '../../grid/cells';
import { formulaReader, referencesOf } from '../../grid/formula';
import type { Evaluated } from '../evaluate/evaluated';
import { judgeAllTotals, type Total } from '../evaluate/totals';
import { cellOf, figureKey, isFormulaAt, isItem, rowAt, type Bukti, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { normalise } from '../locate/spelling';
import { isCorroborated } from './corroborated';
import { isProved, type Support } from './support';
import type { SumProof } from './sums';

/** Rows of a total among which one that is no such row would be told. */
const MANY = 3;
const NONE: Support = { cocok: 0, salah: 0 };

export type OpenTotal = { readonly kunci: string; readonly misses: readonly Total[]; readonly support: Support };

/** Whether the formula of a cell reads columns other than its own. */
const readsElsewhere = (model: Model, kolom: Kolom, i: number): boolean => {
  if (!isFormulaAt(model, kolom, i)) return false;
  const cell = cellOf(model, kolom, i);
  const text = formulaAt(model.grid, cell.row, cell.column);
  const tree = isFormula(text) ? formulaReader(model.grid.sheet)(text, cell) : null;
  return (
    tree !== null && referencesOf(tree, cell).areas.some(({ left, right }) => left > cell.column || right < cell.column)
  );
};

/** What is known of the tree while totals are still in question. */
const provisional = ({ adds, pohon }: SumProof): Bukti => ({
  anak: adds,
  pohon,
  total: () => true,
  rataRata: true,
  predikat: true,
  questions: [],
});

type TotalProof = {
  readonly total: (kolom: Kolom, i: number) => boolean;
  readonly open: readonly OpenTotal[];
};

/**
 * Which totals are proved. A closing label states one ("JUMLAH"); its other columns, or a tree whose sums are proved in the
 * column, must bear it out (rules: Evidence).
 */
export const proveTotals = (evaluated: Evaluated, sums: SumProof): TotalProof => {
  const { model, amounts, averages } = evaluated;
  const answers = model.tableSettings.jawaban ?? {};
  const kunciOf = (i: number): string => {
    const row = rowAt(model, i);
    return row.kind === 'jumlah' ? `total:${normalise(row.nama || row.indikator || row.nomor)}` : 'total:rata-rata';
  };
  const elsewhere = new Set<number>();
  const byKey = new Map<string, { cocok: number; misses: Total[]; corroborated: number }>();
  for (const total of judgeAllTotals({ ...model, bukti: provisional(sums) }, amounts, averages)) {
    const { kolom, i, shown, expected, right } = total;
    if (shown === null || (shown.isZero() && expected.isZero())) continue;
    const key = kunciOf(i);
    const known = byKey.get(key) ?? { cocok: 0, misses: [], corroborated: 0 };
    byKey.set(key, known);
    if (right) known.cocok++;
    // A closing cell whose formula reads other columns states another arithmetic (a balance, a remainder).
    else if (readsElsewhere(model, kolom, i)) elsewhere.add(figureKey(kolom.index, i));
    else {
      known.misses.push(total);
      if (isCorroborated(evaluated, kolom, i, expected, null)) known.corroborated++;
    }
  }
  const proved = new Map<string, boolean>();
  const open: OpenTotal[] = [];
  const supportOf = ({ cocok, misses, corroborated }: { cocok: number; misses: Total[]; corroborated: number }) => ({
    cocok: cocok + corroborated,
    salah: misses.length - corroborated,
  });
  // Totals of groups and the one of all speak for one another.
  const all = [...byKey.values()]
    .map(supportOf)
    .reduce<Support>((sum, one) => ({ cocok: sum.cocok + one.cocok, salah: sum.salah + one.salah }), NONE);
  for (const [key, one] of byKey) {
    const { misses } = one;
    const support = supportOf(one);
    const answer = answers[key];
    // The only column there is has no other to bear it out: the tree below it must.
    const [only] = misses;
    const tree =
      only !== undefined &&
      misses.length === 1 &&
      support.cocok === 0 &&
      only.parts.length >= MANY &&
      only.parts.some((part) => rowAt(model, part).children.length > 0 && sums.tells(only.kolom, part));
    const proves = tree || isProved(support, 'lembar') || (support.salah <= 1 && isProved(all, 'formulir'));
    const holds = answer === undefined ? misses.length === 0 || proves : answer === 'ya';
    proved.set(key, holds);
    if (!holds && answer === undefined) open.push({ kunci: key, misses, support });
  }
  const parents = model.outline.rows.flatMap((row, i) => (isItem(row) && row.children.length > 0 ? [i] : []));
  /** Where no total shows a figure, the tree it adds must be proved. */
  const tree = (kolom: Kolom): boolean => parents.every((i) => sums.adds(kolom, i));
  return {
    total: (kolom, i) =>
      !elsewhere.has(figureKey(kolom.index, i)) &&
      sums.column(kolom) !== false &&
      (proved.get(kunciOf(i)) ?? tree(kolom)),
    open,
  };
};
