import { KIND, type FigureColumn } from '../../grid/column';
import { columnReader } from '../../grid/column-reader';
import { onceFor } from '../../grid/once';
import { CEPAT } from '../figures/aljabar';
import { fold } from '../figures/ekspresi';
import type { Relation } from '../figures/relations';
import { agrees } from '../map/witness';
import { doubleAt, isItem, rowAt, type Model } from './model';

/** Rows looked at, how many figures that differ must stand elsewhere, and how many for each that does not. */
const SAMPLE = 200;
const MIN_SAME = 4;
const OUTNUMBERS = 9;

/** What stands in any column of a table, whatever it was read as. */
const readerOf = onceFor((model: Model) => columnReader(model.grid, model.bodyTop, model.table.body.bottom));

/**
 * The column in which the figures that an equation would give already stand, on nearly all rows; null where none has them. Where the
 * result is still blank, that other column is the result, whatever the blank one is called (rules: Evidence). Percentages that follow
 * from other columns may be the same by chance.
 */
export const writtenElsewhere = (model: Model, relation: Relation, computed: ReadonlySet<number>): number | null => {
  const own = new Set([relation.hasil, ...relation.operands]);
  const kolom = new Map(model.kolom.flatMap((one) => one.physical.map(({ column }) => [column, one.index] as const)));
  const rows = model.outline.rows.flatMap((row, i) => (isItem(row) ? [i] : [])).slice(0, SAMPLE);
  const given = rows.flatMap((i) => {
    const read = (index: number): number | null => {
      const one = model.kolom[index];
      const value = one === undefined ? NaN : doubleAt(model, one, i);
      return Number.isNaN(value) ? null : value;
    };
    const value = fold(relation.ekspresi, CEPAT, { read, total: () => null, aturan: () => 'jumlah', cara: null });
    return value === null || Number.isNaN(value) || value === 0 || value === 100 ? [] : [{ i, value }];
  });
  if (given.length < MIN_SAME) return null;
  const holds = ({ kind, value }: FigureColumn): boolean => {
    const same = new Set<number>();
    let others = 0;
    for (const one of given) {
      const offset = rowAt(model, one.i).figures - model.bodyTop;
      if (kind[offset] === KIND.number && agrees(value[offset] ?? NaN, one.value)) same.add(one.value);
      else others++;
    }
    return same.size >= MIN_SAME && same.size >= others * OUTNUMBERS;
  };
  const found = model.table.columns.find(({ column, role }) => {
    const index = kolom.get(column);
    if (index === undefined ? role !== 'lain' : own.has(index)) return false;
    if (relation.jenis === 'persen' && index !== undefined && computed.has(index)) return false;
    const reader = readerOf(model);
    return holds(reader.figures(column, reader.notation(column), false));
  });
  return found?.column ?? null;
};
