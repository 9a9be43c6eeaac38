import { onceFor } from '../../grid/once';
import { formulaAt, valueAt, formatAt } from '../../grid/cells';
import type { Decimal } from '../../grid/decimal';
import { formatFacts } from '../../grid/format';
import { readNumberText } from '../../grid/number';
import { writeLike } from '../../grid/style-of-number';
import type { Cell, CellValue } from '../../grid/types';
import { cellOf, type Model } from '../model/model';
import { boleh } from '../model/permission';
import type { Kolom } from '../figures/kolom';
import type { Content, Write } from '../facts/types';

const write = (model: Model, kolom: Kolom, cell: Cell, after: Content): Write => ({
  cell,
  before: formulaAt(model.grid, cell.row, cell.column),
  after,
  result: after.kind === 'blank' ? '' : after.value,
  role: kolom.role,
});

/** Whether the cell holds a figure typed as text: it stays text, in the same style. */
const typedText = (model: Model, cell: Cell): string | null => {
  const value = valueAt(model.grid, cell.row, cell.column);
  return typeof value === 'string' && readNumberText(value).kind === 'number' ? value : null;
};

const usualFormats = onceFor((model: Model) =>
  onceFor((kolom: Kolom): string | null => {
    const counts = new Map<string, number>();
    model.outline.rows.forEach((_, i) => {
      const { row, column } = cellOf(model, kolom, i);
      if (typeof valueAt(model.grid, row, column) !== 'number') return;
      const format = formatAt(model.grid, row, column);
      counts.set(format, (counts.get(format) ?? 0) + 1);
    });
    const [usual = null] = [...counts].sort((a, b) => b[1] - a[1]).map(([format]) => format);
    return usual;
  }),
);

/** The format that most figures of a column are shown in; null where it has none yet. */
const usualFormat = (model: Model, kolom: Kolom): string | null => usualFormats(model)(kolom);

/** How many decimals most figures typed as text in a column have; null where none are. */
const typedDecimals = onceFor((model: Model) =>
  onceFor((kolom: Kolom): number | null => {
    const counts = new Map<number, number>();
    model.outline.rows.forEach((_, i) => {
      const text = typedText(model, cellOf(model, kolom, i));
      const read = text === null ? null : readNumberText(text);
      if (read?.kind === 'number') counts.set(read.decimals, (counts.get(read.decimals) ?? 0) + 1);
    });
    const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
    return usual?.[0] ?? null;
  }),
);

/** Whether a table's figures are typed as text: its columns have no format that would show a number as they do. */
const isTyped = onceFor(
  (model: Model): boolean =>
    model.kolom.some((kolom) => typedDecimals(model)(kolom) !== null) &&
    model.kolom.every((kolom) => usualFormat(model, kolom) === null),
);

/** Percentages that nobody has typed yet are shown with two decimals. */
const USUAL_DECIMALS = 2;

/**
 * The format that a number written into a blank cell needs beside figures typed as text: nothing tells there how a number is shown, and
 * all its digits would be, in no groups. Null where the cell or its column has one.
 */
const formatBesideText = (model: Model, kolom: Kolom, { row, column }: Cell, isPercent: boolean): string | null => {
  const isOpen = valueAt(model.grid, row, column) === '' && formatAt(model.grid, row, column) === 'General';
  if (!isOpen || usualFormat(model, kolom) !== null) return null;
  const own = typedDecimals(model)(kolom);
  if (own === null && !isTyped(model)) return null;
  if (!isPercent && kolom.measure !== 'Rp') return null;
  const decimals = own ?? (isPercent ? USUAL_DECIMALS : 0);
  return `${isPercent ? '0' : '#,##0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
};

/** A percentage into its cell: a fraction where the cell shows percent, else in the scale of its column. */
export const writePercent = (model: Model, kolom: Kolom, i: number, points: Decimal, fraction: boolean): Write => {
  const cell = cellOf(model, kolom, i);
  const text = typedText(model, cell);
  if (text !== null) {
    const percent = text.includes('%') || !fraction;
    return write(model, kolom, cell, { kind: 'text', value: writeLike(text, percent ? points : points.div(100)) });
  }
  const own = formatAt(model.grid, cell.row, cell.column);
  const isBlank = valueAt(model.grid, cell.row, cell.column) === '';
  const usual = isBlank ? (usualFormat(model, kolom) ?? own) : own;
  const percent = formatFacts(usual).percent;
  const value = (percent || fraction ? points.div(100) : points).toNumber();
  const filled = write(model, kolom, cell, { kind: 'number', value });
  if (percent !== formatFacts(own).percent) return { ...filled, format: usual };
  const beside = formatBesideText(model, kolom, cell, true);
  return beside === null ? filled : { ...filled, format: beside };
};

/**
 * Whether a cell would show what is worked out from its row a hundred times as large: it is formatted as a percentage, and none of
 * the figures that it follows from is (case: "Dev. (%)" of plan and result in percent points). Then nobody knows what is meant.
 */
export const showsOtherScale = (model: Model, kolom: Kolom, i: number): boolean => {
  const isPercent = (one: Kolom): boolean => {
    const { row, column } = cellOf(model, one, i);
    return formatFacts(formatAt(model.grid, row, column)).percent;
  };
  if (!isPercent(kolom)) return false;
  const relation = model.relations.find(({ hasil, jenis }) => hasil === kolom.index && jenis === 'jumlah');
  const operands = (relation?.operands ?? []).flatMap((index) => model.kolom[index] ?? []);
  return operands.length > 0 && !operands.some(isPercent);
};

/** An amount into its cell. */
export const writeAmount = (model: Model, kolom: Kolom, i: number, amount: Decimal): Write => {
  const cell = cellOf(model, kolom, i);
  const text = typedText(model, cell);
  if (text !== null) return write(model, kolom, cell, { kind: 'text', value: writeLike(text, amount) });
  const filled = write(model, kolom, cell, { kind: 'number', value: amount.toNumber() });
  const beside = boleh(model, 'format-persen') ? formatBesideText(model, kolom, cell, false) : null;
  return beside === null ? filled : { ...filled, format: beside };
};

/** A predikat into its cell, in capitals where the sheet writes capitals. */
export const writePredikat = (model: Model, kolom: Kolom, i: number, predikat: string, shown: string | null): Write => {
  const capitals = shown !== null && shown === shown.toUpperCase() && /[A-Z]/.test(shown);
  return write(model, kolom, cellOf(model, kolom, i), {
    kind: 'text',
    value: capitals ? predikat.toUpperCase() : predikat,
  });
};

export const writeBlank = (model: Model, kolom: Kolom, i: number): Write =>
  write(model, kolom, cellOf(model, kolom, i), { kind: 'blank' });

/** A formula into its cell, with the value it shows. */
export const writeFormula = (model: Model, kolom: Kolom, i: number, value: string, result: CellValue): Write => ({
  ...write(model, kolom, cellOf(model, kolom, i), { kind: 'formula', value }),
  result,
});
