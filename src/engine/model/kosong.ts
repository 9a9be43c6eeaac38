import { isTriwulan } from '../../renja/periode';
import { valueAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import type { Role, RowKind } from '../../renja/types';
import type { SheetColumn } from '../facts/types';
import { menyatakan } from '../figures/heading-says';
import { quarterOf } from '../map/features';
import type { Model, Score } from './model';
import type { Kolom } from '../figures/kolom';
import type { Relation } from '../figures/relations';
import { writtenElsewhere } from './tertulis-lain';

/** Headings repeated at a page break and notes: what stands there is no figure of the table. */
const APART: ReadonlySet<RowKind> = new Set<RowKind>(['ulangan', 'catatan']);

/** Dashes and words are no figures: they say nothing of what a column holds. */
const NO_FIGURE: ReadonlySet<number> = new Set([KIND.blank, KIND.dash, KIND.na, KIND.text, KIND.words]);

/** Whether no figure is printed in a column on the table's rows yet: nothing bears a reading out. */
export const isBlank = ({ outline, bodyTop }: Model, { physical }: Kolom): boolean =>
  physical.every(({ figures }) =>
    outline.rows.every(
      (row) => APART.has(row.kind) || NO_FIGURE.has(figures.kind[row.figures - bodyTop] ?? KIND.blank),
    ),
  );

/** Whether nobody has filled in yet what a relation gives. */
export const isBlankColumn = (model: Model, { hasil }: Relation): boolean => {
  const kolom = model.kolom[hasil];
  return kolom !== undefined && isBlank(model, kolom);
};

/** The column of the table behind a figure column. */
const columnOf = ({ table, kolom }: Model, index: number): SheetColumn | undefined =>
  table.columns.find(({ column }) => column === kolom[index]?.physical[0]?.column);

const FIGURE = /^\D{0,5}\d[\d.,\s]*\D{0,3}$/;

/** Whether a column is left that nothing explains: of figures, or a blank one that is headed as a percentage too. */
const hasUnexplained = ({ grid, table, outline }: Model): boolean =>
  table.columns.some(({ role, column, headings }) => {
    if (role !== 'lain') return false;
    const isEmpty = outline.rows.every(({ kind, row }) => APART.has(kind) || valueAt(grid, row, column) === '');
    if (isEmpty) return menyatakan(headings.at(-1) ?? '', 'bagian');
    const figures = outline.rows.filter(({ figures: row }) => {
      const value = valueAt(grid, row, column);
      return typeof value === 'number' || (typeof value === 'string' && FIGURE.test(value.trim()));
    });
    return figures.length >= 2;
  });

/** A column as sure as this is what it was read as. */
const SURE = 0.65;

const sums = (headings: readonly string[]): boolean => headings.some((text) => menyatakan(text, 'jumlah'));

/**
 * Whether headings name one quarter, and no sum of several: what is blank there is that quarter's, whatever it was read as. Where other
 * quarters run on under the same heading ("Realisasi s.d. Triwulan: I, II, III, IV"), or as its own line says, it is one of them.
 */
const isOfQuarter = ({ table }: Model, { headings }: SheetColumn): boolean => {
  const quarter = quarterOf(headings);
  if (quarter === null) return false;
  const isSibling = (other: SheetColumn): boolean => {
    const its = quarterOf(other.headings);
    const isAlike = headings.length > 1 ? other.headings[0] === headings[0] : sums(other.headings);
    return its !== null && its !== quarter && isAlike;
  };
  return !sums(headings) || table.columns.some(isSibling);
};

/**
 * Whether a computed column that nobody has filled in yet may be something else than it was read as: its figures bear nothing out,
 * while other figures of the table are left unexplained or claim to be what it is made of, or the reading is weak, or a quarter's percentage may count the quarter or
 * all until then. Nothing is figured there.
 * @param computed the columns that equations give
 * @param declaredOtherwise the numbering row states an arithmetic of the column that is not this one
 */
export const isBlankDoubtful = (
  model: Model,
  relation: Relation,
  declaredOtherwise: boolean,
  computed: ReadonlySet<number>,
): boolean => {
  const hasil = model.kolom[relation.hasil];
  if (hasil === undefined || !isBlank(model, hasil)) return false;
  const own = columnOf(model, relation.hasil);
  if (own === undefined || own.reasons.includes('pengguna')) return false;
  if (declaredOtherwise || own.confidence < SURE || isBlankApart(model, relation)) return true;
  if (writtenElsewhere(model, relation, computed) !== null) return true;
  // A quarter still to come, headed as running on, is not what ran on until now.
  if (relation.jenis !== 'persen')
    return (
      isTriwulan(hasil.period) ||
      isOfQuarter(model, own) ||
      isAmongUnknown(model, own, relation) ||
      isContested(model, relation) ||
      (relation.ekspresi.kind !== 'deret' && hasUnexplained(model))
    );
  return (
    hasUnexplained(model) ||
    isBefore(model, relation) ||
    isContested(model, relation) ||
    isOutside(model, relation) ||
    isApart(model, relation) ||
    isTriwulan(hasil.period)
  );
};

/**
 * Whether a blank sum stands under a heading with figures that nothing explains, and what it would add stands under another one: what
 * it adds may be these (case: a block of money whose quarters were not known, filled with the sum of the block of K beside it).
 */
const isAmongUnknown = (model: Model, { headings }: SheetColumn, { operands }: Relation): boolean => {
  const [group] = headings;
  if (group === undefined || headings.length < 2) return false;
  const isOfGroup = (other: SheetColumn | undefined): boolean =>
    (other?.headings.length ?? 0) > 1 && other?.headings[0] === group;
  return (
    !operands.some((index) => isOfGroup(columnOf(model, index))) &&
    model.table.columns.some((other) => other.role === 'lain' && isOfGroup(other))
  );
};

/** Whether a blank percentage stands left of what it is made of, which stands under headings of its own: what is worked out stands behind. */
const isBefore = (model: Model, { hasil, operands }: Relation): boolean => {
  const own = columnOf(model, hasil);
  return operands.some((index) => {
    const other = columnOf(model, index);
    if (own === undefined || other === undefined || other.column < own.column) return false;
    return own.headings.length < 2 || own.headings[0] !== other.headings[0];
  });
};

const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['pagu', 'anggaran', 'target', 'realisasi', 'realisasi-keuangan']);

/**
 * Whether amounts of another measure stand between what a blank percentage divides and itself, and its heading says no measure: it may
 * be of these ("Target, Realisasi, Capaian (%), Pagu, Realisasi Anggaran, %").
 */
const isApart = ({ table, kolom }: Model, { hasil, operands }: Relation): boolean => {
  const own = kolom[hasil];
  if (own === undefined || own.measure === 'K' || own.measure === 'Rp') return false;
  const placeOf = (index: number): number => kolom[index]?.physical[0]?.column ?? -1;
  const last = Math.max(...operands.map(placeOf));
  const measures = new Set(operands.map((index) => kolom[index]?.measure));
  return table.columns.some(
    ({ column, role, measure }) =>
      column > last && column < placeOf(hasil) && AMOUNTS.has(role) && measure !== null && !measures.has(measure),
  );
};

/**
 * Whether a blank percentage stands outside the group of headings in which all that it is made of stands, while a column of that group
 * is blank too: that one is meant ("Penyerapan: Anggaran, Realisasi, Capaian" beside a mean of several).
 */
const isOutside = (model: Model, relation: Relation): boolean => {
  const groupOf = (index: number): string | null => {
    const headings = columnOf(model, index)?.headings ?? [];
    return headings.length > 1 ? (headings[0] ?? null) : null;
  };
  const [group = null, ...others] = new Set(relation.operands.map(groupOf));
  if (group === null || others.length > 0 || groupOf(relation.hasil) === group) return false;
  return model.kolom.some(
    (other) =>
      other.index !== relation.hasil && groupOf(other.index) === group && !relation.operands.includes(other.index),
  );
};

/**
 * Whether a percentage that nobody has filled in yet stands under a heading with other figures of which it is not made: what it is of
 * may be these, so nothing is figured there (rules: What is written).
 */
const isBlankApart = (model: Model, relation: Relation): boolean => {
  const { kolom } = model;
  const hasil = kolom[relation.hasil];
  if (hasil === undefined || relation.jenis !== 'persen' || !isBlank(model, hasil)) return false;
  const own = columnOf(model, relation.hasil);
  const [group, ...below] = own?.headings ?? [];
  if (own === undefined || group === undefined || below.length === 0) return false;
  const beside = kolom.filter((other) => {
    const { headings = [], column = -1 } = columnOf(model, other.index) ?? {};
    return other !== hasil && headings.length > 1 && headings[0] === group && Math.abs(column - own.column) <= 4;
  });
  const figures = beside.filter(({ role, measure }) => role !== hasil.role && measure !== '%');
  const isOperand = ({ index }: Kolom): boolean => relation.operands.includes(index);
  if (figures.length >= 2 && !figures.some(isOperand)) return true;
  // The group has a target of its own, and it is of another one.
  const away = relation.operands.flatMap((index) => kolom[index] ?? []).filter((one) => !beside.includes(one));
  return figures.some((one) => !isOperand(one) && away.some((other) => isAlike(one, other)));
};

const isAlike = (one: Pick<SheetColumn, 'role' | 'measure'>, other: Pick<SheetColumn, 'role' | 'measure'>): boolean =>
  one.role === other.role && (one.measure === other.measure || one.measure === null || other.measure === null);

/** Whether a column that a relation is made of is claimed by another one too: pagu before and after a change. */
const isContested = ({ table, kolom }: Model, relation: Relation): boolean => {
  const operands = relation.operands.flatMap((index) => kolom[index] ?? []);
  return table.columns.some(
    (column) => column.reasons.includes('ganda') && operands.some((operand) => isAlike(column, operand)),
  );
};

/** Rows that must show what is left, before it tells of what. */
const MIN_LEFT = 4;

/**
 * Whether what is left of the pagu stands there and is left of another one than was read: a blank percentage may be of that too (case:
 * pagu before and after a change).
 */
export const isLeftOfAnother = (
  model: Model,
  relations: readonly Relation[],
  scoreOf: (relation: Relation) => Score,
): boolean =>
  model.kolom.some((kolom) => {
    if (kolom.role !== 'sisa-pagu' || isBlank(model, kolom)) return false;
    const own = relations.find(({ hasil }) => hasil === kolom.index);
    if (own === undefined) return true;
    const { cocok, dari } = scoreOf(own);
    return dari >= MIN_LEFT && cocok * 2 < dari;
  });
