import { toA1 } from '../../grid/address';
import type { Cell } from '../../grid/types';
import type { Evaluated } from './evaluated';
import type { Average } from './averages';
import { columnsOfMean, rataRataOf } from './means';
import { amountAt, cellOf, figureKey, rowAt } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { shownPercent } from '../model/reading';
import { STATE, type Ratio } from './ratios';
import type { Relation } from '../figures/relations';
import { judgeTotals, type Total } from './totals';

const into = <T>(index: Map<number, T[]>, key: number, value: T): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
};

/** An average with its rows, and the columns that it reads there. */
type Reached = {
  readonly average: Average;
  readonly order: number;
  readonly members: ReadonlySet<number>;
  readonly reads: readonly number[];
};

/** A total with its parts, and whether correcting them changes it. */
type Fed = { readonly total: Total; readonly parts: ReadonlySet<number>; readonly changes: boolean };

/** What depends on a row: relations by column, averages and totals by the program they close (−1: the whole table). */
const indexes = (evaluated: Evaluated) => {
  const { model, amounts, ratios, averages } = evaluated;
  const relations = new Map<number, Relation[]>();
  for (const relation of model.relations) {
    for (const operand of new Set(relation.operands)) into(relations, operand, relation);
  }
  const ratioFor = new Map<Relation, Ratio>(ratios.map((ratio) => [ratio.relation, ratio]));
  const averagesOf = new Map<number, Reached[]>();
  averages.list.forEach((average, order) => {
    const reads = columnsOfMean(rataRataOf(model, average.ratio, average.aturan));
    into(averagesOf, average.program, { average, order, members: new Set(average.members), reads });
  });
  const totalsOf = new Map<number, Fed[]>();
  for (const total of judgeTotals(evaluated)) {
    if (total.shown === null || !total.right || !total.kolom.summed) continue;
    const { kolom, parts, i } = total;
    const changes = parts.some((part) => amounts.corrected.has(figureKey(kolom.index, part)));
    const closes = rowAt(model, i).kind === 'rata-rata' ? rowAt(model, i).parent : -1;
    into(totalsOf, closes, { total, parts: new Set(parts), changes });
  }
  const blamed = new Set(amounts.verdicts.map((verdict) => figureKey(verdict.kolom, verdict.i)));
  return { relations, ratioFor, averagesOf, totalsOf, blamed };
};

/** Traces what comes right once a figure is corrected: its row, its parents with their rows, averages, totals. */
export const affectsOf = (evaluated: Evaluated): ((kolom: Kolom, i: number) => Cell[]) => {
  const { model, amounts } = evaluated;
  let known: ReturnType<typeof indexes> | null = null;
  /** Whether a parent's children add to something else once they are corrected: then it comes right with them. */
  const sumChanges = (column: Kolom, parent: number): boolean =>
    rowAt(model, parent).children.some((child) => amounts.corrected.has(figureKey(column.index, child)));

  /** Whether a computed cell of a parent hangs on its own row (sisa = pagu − realisasi) and has no error of its own. */
  const followsRow = (relation: Relation, row: number): boolean =>
    relation.aturan !== 'jumlah-triwulan' && known?.blamed.has(figureKey(relation.hasil, row)) === false;

  return (kolom, i) => {
    known ??= indexes(evaluated);
    const { relations, ratioFor, averagesOf, totalsOf } = known;
    const found = new Map<string, Cell>();
    const touched = new Set<number>();
    const rows = new Set<number>([i]);
    const put = (cell: Cell): void => {
      const key = toA1(cell);
      if (!found.has(key)) found.set(key, cell);
    };
    const touch = (column: Kolom, row: number): boolean => {
      const key = figureKey(column.index, row);
      if (touched.has(key)) return false;
      touched.add(key);
      rows.add(row);
      return true;
    };
    const walk = (column: Kolom, row: number): void => {
      if (!touch(column, row)) return;
      for (const relation of relations.get(column.index) ?? []) {
        const hasil = model.kolom[relation.hasil];
        if (hasil === undefined) continue;
        if (relation.jenis === 'persen') {
          const ratio = ratioFor.get(relation);
          if (ratio === undefined || !ratio.corrected.has(row)) continue;
          if (touch(hasil, row) && shownPercent(model, hasil, row, ratio.fraction) !== null)
            put(cellOf(model, hasil, row));
        } else if (
          amounts.corrected.has(figureKey(hasil.index, row)) &&
          !(hasil.summed && rowAt(model, row).children.length > 0 && !followsRow(relation, row))
        ) {
          if (amountAt(model, hasil, row) !== null) put(cellOf(model, hasil, row));
          walk(hasil, row);
        }
      }
      const { parent } = rowAt(model, row);
      if (parent < 0 || !column.summed) return;
      const changes = amounts.corrected.has(figureKey(column.index, parent));
      if (amountAt(model, column, parent) !== null && (changes || sumChanges(column, parent)))
        put(cellOf(model, column, parent));
      if (changes) walk(column, parent);
    };
    walk(kolom, i);

    const programs = new Set([-1]);
    for (const row of rows) for (let above = row; above >= 0; above = rowAt(model, above).parent) programs.add(above);
    const reached = [...programs].flatMap((program) => averagesOf.get(program) ?? []);
    for (const { average, members, reads } of reached.sort((a, b) => a.order - b.order)) {
      const { ratio, at } = average;
      const wrongHere = ratio.state[i] === STATE.wrong;
      const direct = ratio.kolom === kolom && (i === at || (wrongHere && members.has(i)));
      const through = [...rows].some(
        (row) => members.has(row) && reads.some((index) => touched.has(figureKey(index, row))),
      );
      if (!direct && !through) continue;
      const changes = average.exact !== null && average.corrected !== null && !average.exact.eq(average.corrected);
      if (!direct && !changes) continue;
      if (at >= 0 && at !== i && average.shown !== null && (changes || !average.right || wrongHere))
        put(cellOf(model, ratio.kolom, at));
      const rating = average.predikat;
      const follows = at === i ? rating.shown !== rating.exact : rating.exact !== rating.corrected;
      if (rating.at >= 0 && rating.at !== i && rating.shown !== null && follows)
        put(cellOf(model, ratio.kolom, rating.at));
    }
    for (const { total, parts, changes } of [...programs].flatMap((program) => totalsOf.get(program) ?? [])) {
      if (!changes || total.i === i) continue;
      const reachedHere = [...rows].some((row) => parts.has(row) && touched.has(figureKey(total.kolom.index, row)));
      if (reachedHere) put(cellOf(model, total.kolom, total.i));
    }
    return [...found.values()];
  };
};
