import { onceFor } from '../../grid/once';
import { formatFacts } from '../../grid/format';
import { cleanLines } from '../../grid/clean';
import { formatAt, formulaAt, valueAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import { readNumberText, type Notation } from '../../grid/number';
import { writeLike } from '../../grid/style-of-number';
import type { Role } from '../../renja/types';
import { amountAt, cellOf, isPercentAt, isTypedAt, kindAt, rowAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import type { Content, Write } from '../facts/types';

/** A figure of one table: the column and row that it stands in. */
export type Tempat = { readonly model: Model; readonly kolom: Kolom; readonly i: number };

/** How the figures of a column are written: as numbers, or typed as texts in a notation. */
type CaraTulis = { readonly teks: boolean; readonly notation: Notation };

const HAS_LETTERS = /\p{L}/u;

/** How most figures of a column are written; where it has none, as numbers. */
export const caraTulisOf = (model: Model, kolom: Kolom): CaraTulis => {
  let [typed, all] = [0, 0];
  model.outline.rows.forEach((_, i) => {
    if (kindAt(model, kolom, i) !== KIND.number) return;
    all += 1;
    if (isTypedAt(model, kolom, i)) typed += 1;
  });
  return { teks: typed * 2 > all, notation: kolom.physical[0]?.figures.notation ?? 'id' };
};

/** A text that shows a figure with so many decimals, in a notation. */
const pola = (decimals: number, notation: Notation): string => {
  const [thousands, point] = notation === 'id' ? ['.', ','] : [',', '.'];
  return `1${thousands}000${decimals === 0 ? '' : point + '0'.repeat(decimals)}`;
};

/** The figure typed as `like` is, without losing a digit of it. */
const typedLike = (like: string | null, value: Decimal, notation: Notation): string => {
  const read = like === null ? null : readNumberText(like);
  const decimals = value.decimalPlaces();
  const keeps = read?.kind === 'number' && read.decimals >= decimals;
  return keeps && like !== null
    ? writeLike(like, value, notation)
    : writeLike(pola(decimals, notation), value, notation);
};

/** The text typed in a cell; null where a number or nothing stands. */
const textIn = ({ model, kolom, i }: Tempat): string | null => {
  const { row, column } = cellOf(model, kolom, i);
  const value = valueAt(model.grid, row, column);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Roles of figures that may also be given in words. */
const KINERJA: ReadonlySet<Role> = new Set([
  'target-renstra',
  'realisasi-lalu',
  'target',
  'realisasi-tw',
  'realisasi',
  'target-maju',
  'proyeksi',
]);

/** What stands in words where a figure of K may stand ('WTP', 'minimal 80 %', 'Baik'); null where nothing or a figure does. */
export const wordsIn = (at: Tempat): string | null => {
  const { model, kolom, i } = at;
  if (!KINERJA.has(kolom.role) || kolom.measure === 'Rp' || kolom.physical.length > 1) return null;
  const kind = kindAt(model, kolom, i);
  if (kind !== KIND.text && kind !== KIND.words && kind !== KIND.several) return null;
  const text = textIn(at);
  return text !== null && HAS_LETTERS.test(text) ? cleanLines(text) : null;
};

/** Whether a table names the units of its rows in a column of their own. */
const hasUnits = ({ table }: Model): boolean => table.columns.some(({ role }) => role === 'satuan');

const written = ({ model, kolom, i }: Tempat, after: Content, format?: string): Write => {
  const cell = cellOf(model, kolom, i);
  return {
    cell,
    before: formulaAt(model.grid, cell.row, cell.column),
    after,
    result: after.kind === 'blank' ? '' : after.value,
    role: kolom.role,
    ...(format === undefined ? {} : { format }),
  };
};

/** A percentage typed as text, in the notation of the column that it goes into. */
const percentText = (like: string, value: Decimal, notation: Notation): string => {
  const read = readNumberText(like);
  const isSame = read.kind === 'number' && (read.notation === null || read.notation === notation);
  return isSame && read.decimals >= value.decimalPlaces()
    ? writeLike(like, value, notation)
    : `${writeLike(pola(value.decimalPlaces(), notation), value)} %`;
};

/** A percentage into a cell that shows one, or into a blank one, which then shows it as the file does. */
const percentInto = (from: Tempat, to: Tempat, value: Decimal, { notation }: CaraTulis): Write | null => {
  const { row, column } = cellOf(to.model, to.kolom, to.i);
  const own = textIn(to);
  if (own !== null && isPercentAt(to.model, to.kolom, to.i))
    return written(to, { kind: 'text', value: percentText(own, value.times(100), notation) });
  const number: Content = { kind: 'number', value: value.toNumber() };
  if (formatFacts(formatAt(to.model.grid, row, column)).percent) return written(to, number);
  // A number of the same size that is no percentage would be taken for another scale.
  if (kindAt(to.model, to.kolom, to.i) === KIND.number) return null;
  const typed = textIn(from);
  if (typed !== null) return written(to, { kind: 'text', value: percentText(typed, value.times(100), notation) });
  const source = cellOf(from.model, from.kolom, from.i);
  return written(to, number, formatAt(from.model.grid, source.row, source.column));
};

/**
 * What filling the figure of one table into the other's cell writes: in the cell's own format and as figures of its column are
 * written, number or text. Null where the two are of another scale, a percentage and none.
 */
export const fillWrite = (from: Tempat, to: Tempat, cara: CaraTulis): Write | null => {
  const said = wordsIn(from);
  if (said !== null) return written(to, { kind: 'text', value: said });
  const value = amountAt(from.model, from.kolom, from.i);
  if (value === null) return null;
  if (isPercentAt(from.model, from.kolom, from.i)) return percentInto(from, to, value, cara);
  const { row, column } = cellOf(to.model, to.kolom, to.i);
  if (formatFacts(formatAt(to.model.grid, row, column)).percent || isPercentAt(to.model, to.kolom, to.i)) return null;
  const own = textIn(to);
  if (own !== null && kindAt(to.model, to.kolom, to.i) === KIND.number)
    return written(to, { kind: 'text', value: typedLike(own, value, cara.notation) });
  const source = textIn(from);
  const unit = source !== null && HAS_LETTERS.test(source) && to.kolom.measure === 'K' ? cleanLines(source) : null;
  const isBlankColumn = !columnHasFigures(to);
  // '3 Dok' stays so where the sheet writes units beside its figures.
  if (unit !== null && (cara.teks || (isBlankColumn && !hasUnits(to.model))))
    return written(to, { kind: 'text', value: typedLike(unit, value, cara.notation) });
  return cara.teks && !isBlankColumn
    ? written(to, { kind: 'text', value: typedLike(null, value, cara.notation) })
    : written(to, { kind: 'number', value: value.toNumber() });
};

const figureColumns = onceFor(
  (model: Model): ReadonlySet<number> =>
    new Set(
      model.kolom
        .filter((kolom) => model.outline.rows.some((_, i) => kindAt(model, kolom, i) === KIND.number))
        .map(({ index }) => index),
    ),
);

const columnHasFigures = ({ model, kolom }: Tempat): boolean => figureColumns(model).has(kolom.index);

/** Row of the sheet, code and name of an outline row. */
export const namaBaris = (model: Model, i: number) => {
  const { row, kode, nama } = rowAt(model, i);
  return { row, kode: kode?.text ?? null, nama };
};
