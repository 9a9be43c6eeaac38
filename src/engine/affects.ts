import { toA1 } from '../grid/address';
import type { Cell } from '../grid/types';
import type { Evaluated } from './audit/types';
import { amountAt, cellOf, figureKey, rowAt, type Kolom } from './model';
import { shownPercent } from './reading';
import { STATE } from './ratios';
import { ratioOf } from './relations';
import { judgeTotals } from './totals';

/** Traces what comes right once a figure is corrected: its row, its parents with their rows, averages, totals. */
export const affectsOf = (evaluated: Evaluated): ((kolom: Kolom, i: number) => Cell[]) => {
  const { model, amounts, ratios, averages } = evaluated;
  const totals = judgeTotals(model, amounts, averages);
  /** Whether a parent's children add to something else once they are corrected: then it comes right with them. */
  const sumChanges = (column: Kolom, parent: number): boolean =>
    rowAt(model, parent).children.some((child) => amounts.corrected.has(figureKey(column.index, child)));
  return (kolom, i) => {
    const found: Cell[] = [];
    const seen = new Set<string>();
    const touched = new Set<string>();
    const put = (cell: Cell): void => {
      const key = toA1(cell);
      if (!seen.has(key)) {
        seen.add(key);
        found.push(cell);
      }
    };
    const touch = (column: Kolom, row: number): boolean => {
      const key = `${column.index}:${row}`;
      if (touched.has(key)) return false;
      touched.add(key);
      return true;
    };
    const walk = (column: Kolom, row: number): void => {
      if (!touch(column, row)) return;
      for (const relation of model.relations) {
        if (!relation.operands.includes(column.index)) continue;
        const hasil = model.kolom[relation.hasil];
        if (hasil === undefined) continue;
        if (relation.jenis === 'persen') {
          const ratio = ratios.find((candidate) => candidate.relation === relation);
          if (ratio === undefined || !ratio.corrected.has(row)) continue;
          if (touch(hasil, row) && shownPercent(model, hasil, row, ratio.fraction) !== null)
            put(cellOf(model, hasil, row));
        } else if (
          amounts.corrected.has(figureKey(hasil.index, row)) &&
          !(hasil.summed && rowAt(model, row).children.length > 0)
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
    for (const average of averages.list) {
      const { ratio, at, members } = average;
      const columns = ratioOf(ratio.relation.ekspresi);
      const weight = model.kolom.find(
        (column) => column.measure === 'Rp' && columns !== null && column.role === model.kolom[columns.bawah]?.role,
      );
      const near = [
        ratio.kolom.index,
        columns?.atas,
        columns?.bawah,
        averages.aturan.keluarga === 'tertimbang' ? weight?.index : undefined,
      ];
      const direct = ratio.kolom === kolom && (i === at || (ratio.state[i] === STATE.wrong && members.includes(i)));
      const through = members.some((row) =>
        near.some((index) => index !== undefined && touched.has(`${index}:${row}`)),
      );
      const changes = average.exact !== null && average.corrected !== null && !average.exact.eq(average.corrected);
      if (!direct && !(through && changes)) continue;
      if (
        at >= 0 &&
        at !== i &&
        average.shown !== null &&
        (changes || !average.right || ratio.state[i] === STATE.wrong)
      )
        put(cellOf(model, ratio.kolom, at));
      const rating = average.predikat;
      if (
        rating.at >= 0 &&
        rating.at !== i &&
        rating.shown !== null &&
        (at === i ? rating.shown !== rating.exact : rating.exact !== rating.corrected)
      ) {
        put(cellOf(model, ratio.kolom, rating.at));
      }
    }
    for (const { kolom: column, i: row, parts, right, shown } of totals) {
      if (
        shown !== null &&
        right &&
        row !== i &&
        parts.some((part) => touched.has(`${column.index}:${part}`)) &&
        column.summed
      ) {
        const wrongNow = parts.some((part) => amounts.corrected.has(figureKey(column.index, part)));
        if (wrongNow) put(cellOf(model, column, row));
      }
    }
    return found;
  };
};
