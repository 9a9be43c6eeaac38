import { KIND } from '../../grid/column';
import type { Kolom, Model } from './model';
import type { Relation } from './relations';

/** Whether nothing is printed in a column yet: its figures bear no reading out. */
const isBlank = ({ physical }: Kolom): boolean =>
  physical.every(({ figures }) => figures.kind.every((kind) => kind === KIND.blank));

/**
 * Whether a percentage that nobody has filled in yet stands under a heading with other figures of which it is not made: what it is of
 * may be these, so nothing is figured there (rules: What is written).
 */
export const isBlankApart = ({ table, kolom }: Model, relation: Relation): boolean => {
  const hasil = kolom[relation.hasil];
  if (hasil === undefined || relation.jenis !== 'persen' || !isBlank(hasil)) return false;
  const columnOf = (one: Kolom) => table.columns.find(({ column }) => column === one.physical[0]?.column);
  const own = columnOf(hasil);
  const [group, ...below] = own?.headings ?? [];
  if (own === undefined || group === undefined || below.length === 0) return false;
  const beside = kolom.filter((other) => {
    const { headings = [], column = -1 } = columnOf(other) ?? {};
    return other !== hasil && headings.length > 1 && headings[0] === group && Math.abs(column - own.column) <= 4;
  });
  const figures = beside.filter(({ role, measure }) => role !== hasil.role && measure !== '%');
  return figures.length >= 2 && !figures.some(({ index }) => relation.operands.includes(index));
};
