import { KIND, type FigureColumn } from '../../grid/column';
import type { ColumnReader } from '../../grid/column-reader';
import type { Notation } from '../../grid/number';
import { UMUM, type Formulir } from '../../forms';
import { operands } from '../../renja/persamaan';
import { FIGURE_ROLES, type Role } from '../../renja/types';
import { columnKey } from '../locate/fingerprint';
import { sameHeading, type HeadingPath } from '../locate/headings';
import type { NumberingCell } from '../locate/numbering';
import { menyatakan } from './heading-says';
import type { Kolom } from './kolom';
import { divides } from './relations';
import type { SheetColumn } from '../facts/types';

const FIGURES: ReadonlySet<Role> = new Set<Role>(FIGURE_ROLES);

/** Whether a form adds a column up: its money. A column without K, Rp or % where the form tells them apart is no money. */
const isMoney = (form: Formulir, { role, ragam, measure }: SheetColumn): boolean => {
  if (!form.jumlah.some((name) => name === role || name === `${role}@${ragam ?? ''}`)) return false;
  if (measure !== null) return measure === 'Rp';
  return !form.kolom.some((slot) => slot.role === role && slot.ukuran === 'judul');
};

const sameMeaning = (a: Omit<Kolom, 'index' | 'physical' | 'summed'>, b: SheetColumn): boolean =>
  a.role === b.role &&
  a.measure === b.measure &&
  a.period === b.period &&
  a.side === b.side &&
  a.ragam === (b.ragam ?? null);

/** Whether a column of an unknown table holds money: most of its figures are large. */
const mostlyLarge = ({ kind, value }: FigureColumn): boolean => {
  const figures = value.filter((_, i) => kind[i] === KIND.number);
  return figures.filter((figure) => Math.abs(figure) >= 10_000).length * 2 > figures.length;
};

/** From here on a figure is money beyond doubt, in a column whose heading names no measure. */
const SURELY_MONEY = 100_000;

/** Whether a column of figures has no place in its form (`withFigures`). */
const isUnexplained = ({ role, ragam }: SheetColumn): boolean => role === 'lain' && /^k\d+$/.test(ragam ?? '');

/** Whether a column adds up: money by its heading, or by its figures where the heading names no measure. */
const isAdded = (form: Formulir, column: SheetColumn, read: FigureColumn): boolean => {
  if (isMoney(form, column)) return form !== UMUM || column.measure === 'Rp' || mostlyLarge(read);
  // Money that the form has no place for adds up as the rest does, or its own figures deny it.
  const may = isUnexplained(column)
    ? column.measure === null || column.measure === 'Rp'
    : column.measure === null && isMoney(form, { ...column, measure: 'Rp' });
  if (!may) return false;
  const figures = read.value.filter((value, i) => read.kind[i] === KIND.number && value !== 0);
  return figures.length >= 4 && figures.every((value) => Math.abs(value) >= SURELY_MONEY);
};

/**
 * Whether a computed column that is still blank has a meaning that another column claims too: nothing tells which of them it is, so
 * neither takes part.
 */
const isContested = (
  column: SheetColumn,
  columns: readonly SheetColumn[],
  { kind }: FigureColumn,
  form: Formulir,
): boolean =>
  !column.reasons.includes('pengguna') &&
  form.hitungan.some(({ hasil }) => hasil.split('@')[0] === column.role) &&
  kind.every((one) => one === KIND.blank) &&
  columns.some(
    (other) =>
      other !== column &&
      other.reasons.includes('ganda') &&
      other.role === column.role &&
      other.measure === column.measure &&
      other.period === column.period &&
      other.side === column.side,
  );

/**
 * Columns of shares, which do not add up: their own heading says percent, or the numbering row makes them by a division or of
 * nothing but such columns.
 */
const sharesOf = (paths: readonly HeadingPath[], numbers: readonly (NumberingCell | null)[]): readonly boolean[] => {
  const own = paths.map(({ texts }, at) => {
    const persamaan = numbers[at]?.persamaan ?? null;
    return menyatakan(texts.at(-1) ?? '', 'persen') || (persamaan !== null && divides(persamaan));
  });
  const isShare = (number: string): boolean => numbers.some((one, at) => one?.number === number && own[at] === true);
  return own.map((share, at) => {
    const rests = operands(numbers[at]?.persamaan ?? { kind: 'angka', nilai: '0' });
    return share || (rests.length > 0 && rests.every(({ nama }) => isShare(nama)));
  });
};

/** How many times smaller than the table's money a column's largest figure is that is no money. */
const SMALLER = 10_000;

const largest = ({ physical }: Pick<Kolom, 'physical'>): number =>
  physical.reduce(
    (most, { figures: { kind, value } }) =>
      value.reduce((max, figure, i) => (kind[i] === KIND.number ? Math.max(max, Math.abs(figure)) : max), most),
    0,
  );

const SAYS_MONEY = /\brp\b|rupiah/i;

/**
 * Columns whose figures are no money beside the table's others, though they stand where money does ("Keuangan, Target (%)" of a
 * report on fisik and keuangan, "Target PK" beside pagu): counts and percentages that nothing adds up.
 */
const withoutCounts = (list: readonly Kolom[], says: (kolom: Kolom) => string): Kolom[] => {
  const sizes = list.map((kolom) => (kolom.summed ? largest(kolom) : 0));
  const most = Math.max(0, ...sizes);
  return list.map((kolom, at) => {
    const size = sizes[at] ?? 0;
    const heading = says(kolom);
    const isCount = !SAYS_MONEY.test(heading) && (menyatakan(heading, 'persen') || (size > 0 && size * SMALLER < most));
    return kolom.summed && isCount ? { ...kolom, summed: false } : kolom;
  });
};

/** Logical columns: physical ones of one meaning under one heading are one (a figure and its unit). */
export const toKolom = (
  columns: readonly SheetColumn[],
  paths: readonly HeadingPath[],
  figures: ReadonlyMap<number, FigureColumn>,
  form: Formulir,
  numbers: readonly (NumberingCell | null)[] = [],
): Kolom[] => {
  // A form tells its own shares.
  const shares = form === UMUM ? sharesOf(paths, numbers) : [];
  const list: { -readonly [K in keyof Kolom]: Kolom[K] }[] = [];
  columns.forEach((column, at) => {
    const read = figures.get(column.column);
    // A column that claims another's meaning is asked about, and takes part in nothing until it is answered.
    if (read === undefined || column.reasons.includes('ganda') || isContested(column, columns, read, form)) return;
    const before = list.at(-1);
    if (before !== undefined && sameMeaning(before, column) && sameHeading(paths[at], paths[at - 1])) {
      before.physical = [...before.physical, { column: column.column, figures: read }];
    } else if (!list.some((other) => sameMeaning(other, column))) {
      list.push({
        index: list.length,
        role: column.role,
        measure: column.measure,
        period: column.period,
        side: column.side,
        ragam: column.ragam ?? null,
        physical: [{ column: column.column, figures: read }],
        kunci: columnKey(paths, at),
        summed: shares[at] !== true && isAdded(form, column, read),
      });
    }
  });
  const says = ({ physical }: Kolom): string =>
    paths[columns.findIndex(({ column }) => column === physical[0]?.column)]?.texts.at(-1) ?? '';
  return withoutCounts(list, says);
};

/** The notation that most columns with typed figures use, for those that do not tell their own. */
const commonNotation = (reader: ColumnReader, columns: readonly SheetColumn[]): Notation | null => {
  let id = 0;
  let us = 0;
  for (const { column } of columns) {
    const notation = reader.notation(column);
    if (notation === 'id') id++;
    else if (notation === 'us') us++;
  }
  return id === us ? null : id > us ? 'id' : 'us';
};

/** Figures of the columns that hold some, by sheet column. */
export const readFigures = (
  reader: ColumnReader,
  columns: readonly SheetColumn[],
  form: Formulir,
): Map<number, FigureColumn> => {
  const common = commonNotation(
    reader,
    columns.filter(({ role }) => FIGURES.has(role)),
  );
  // Money comes from elsewhere than what is typed beside it: "19,532,306" among "15,88 %" tells how "919,003" is meant.
  const ofMoney =
    commonNotation(
      reader,
      columns.filter((column) => isMoney(form, column)),
    ) ?? common;
  const figures = new Map<number, FigureColumn>();
  for (const column of columns) {
    if (!FIGURES.has(column.role) && (column.role !== 'lain' || (form !== UMUM && column.ragam == null))) continue;
    const money = isMoney(form, column);
    const notation = reader.notation(column.column) ?? (money ? ofMoney : common);
    figures.set(column.column, reader.figures(column.column, notation, money));
  }
  return figures;
};
