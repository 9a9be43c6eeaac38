import { formatAt } from '../../grid/cells';
import { onceFor } from '../../grid/once';
import { claimedDecimals, figureAt, isUnknownKind, KIND, type Kind } from '../../grid/column';
import { Decimal } from '../../grid/decimal';
import type { Cell, Grid } from '../../grid/types';
import type { Formulir } from '../../forms';
import type { CaraCapaian } from '../../renja/capaian';
import type { Measure, Role, Skala, Triwulan } from '../../renja/types';
import type { Outline, OutlineRow } from '../outline/outline';
import type { Relation } from '../figures/relations';
import type { AsalSkala, Question, Settings, Table, TableSettings } from '../facts/types';
import type { Kolom } from '../figures/kolom';
import type { SkalaPredikat } from '../../renja/predikat';

/** What of a table's arithmetic is held to be true; the rest neither accuses nor is written, and is asked about (rules: Evidence). */
export type Bukti = {
  /** Whether a row is held to be the sum of its children in a column. */
  readonly anak: (kolom: Kolom, i: number) => boolean;
  /** Whether rows below a row are held to be its parts at all: stated by codes or words, or proved. */
  readonly pohon: (i: number) => boolean;
  /** Whether a closing row is held to be the sum of rows in a column. */
  readonly total: (kolom: Kolom, i: number) => boolean;
  /** Whether the printed averages are held to follow a rule, and the printed ratings the scale. */
  readonly rataRata: boolean;
  readonly predikat: boolean;
  readonly questions: readonly Question[];
};

/** How many printed figures of a column a relation gives. */
export type Score = { readonly cocok: number; readonly dari: number };

/**
 * A computed column whose arithmetic is in question (rules: Column in dispute): the sheet declares something else than the
 * form, or its figures follow neither. Reported once; written only after the user chose.
 */
export type Dispute = {
  readonly kolom: Kolom;
  readonly form: Relation;
  readonly formScore: Score;
  /** What the numbering row declares, where that differs. */
  readonly declared: Relation | null;
  readonly declaredScore: Score | null;
  /** Another ratio of columns that gives most figures. */
  readonly other: Relation | null;
  readonly otherScore: Score | null;
  /** Whether the column is left alone: false when the form's arithmetic holds and only the declaration is wrong. */
  readonly open: boolean;
};

/**
 * The percentage of one quarter beside its K or Rp (E.81 with K, %, Rp per quarter), and which of the two the office fills
 * in: the percentage follows from K ÷ target, or K from % × target less what the quarters before it brought.
 */
export type Bagian = {
  readonly relation: Relation;
  readonly persen: Kolom;
  /** K or Rp of the same quarter. */
  readonly nilai: Kolom;
  /** The quarters before it that count too; none where every quarter stands alone. */
  readonly sebelum: readonly Kolom[];
  readonly target: Kolom;
  readonly masukan: 'nilai' | 'persen';
  /** Whether plain numbers of the column mean 0.98 for 98 %. */
  readonly fraction: boolean;
};

/** The scale that a table's averages are rated by (rules: Predikat). */
export type SkalaTabel = {
  readonly batas: Skala;
  readonly jenjang: SkalaPredikat;
  readonly dari: AsalSkala;
  /** Whether the printed predikat are of this scale: else the sheet has one of its own, which nobody has read. */
  readonly dikenal: boolean;
};

/** A table with its figures read and its arithmetic resolved to columns: what evaluation works on. */
export type Model = {
  readonly grid: Grid;
  readonly table: Table;
  readonly form: Formulir | null;
  readonly outline: Outline;
  readonly bodyTop: number;
  readonly kolom: readonly Kolom[];
  readonly relations: readonly Relation[];
  /** Columns whose arithmetic is in question. */
  readonly disputes: readonly Dispute[];
  /** Computed columns that are blank and may be something else (`kosong.ts`): figured once the user says what they are. */
  readonly menunggu: readonly number[];
  /** What was proved of it; null before it is, when all is a reading still. */
  readonly bukti: Bukti | null;
  /** Percentages of single quarters beside their K or Rp. */
  readonly bagian: readonly Bagian[];
  readonly triwulan: Triwulan | null;
  /** The quarter that the title names. */
  readonly triwulanDikenali: Triwulan | null;
  readonly settings: Settings;
  /** The scale its averages are rated by. */
  readonly skala: SkalaTabel;
  readonly tableSettings: TableSettings;
  /** Readings of malformed figures that the sheet's arithmetic supports, by `figureKey`. */
  readonly assumed: ReadonlyMap<number, Decimal>;
};

const ROWS = 2 ** 21;
/** Key of a figure in sparse maps. */
export const figureKey = (kolom: number, i: number): number => kolom * ROWS + i;
export const rowOfKey = (key: number): number => key % ROWS;
export const kolomOfKey = (key: number): number => Math.floor(key / ROWS);

export const rowAt = (model: Model, i: number): OutlineRow => {
  const row = model.outline.rows[i];
  if (row === undefined) throw new RangeError(`no outline row ${i}`);
  return row;
};

const bySheetRow = onceFor(({ rows }: Outline): ReadonlyMap<number, number> => {
  const index = new Map<number, number>();
  rows.forEach(({ row }, i) => index.set(row, i));
  rows.forEach(({ row, figures }, i) => {
    if (figures !== row) index.set(figures, i);
  });
  return index;
});

/** Outline rows by the sheet rows that carry their figures, and by their own. */
export const rowsBySheetRow = ({ outline }: Model): ReadonlyMap<number, number> => bySheetRow(outline);

/** The physical column whose cell carries the figure of row i: the first with a number, else the first that is not a unit. */
const carrier = (model: Model, kolom: Kolom, i: number) => {
  const first = kolom.physical[0];
  if (first === undefined) throw new RangeError('a column without cells');
  if (kolom.physical.length === 1) return first;
  const offset = rowAt(model, i).figures - model.bodyTop;
  return (
    kolom.physical.find(({ figures }) => figures.kind[offset] === KIND.number) ??
    kolom.physical.find(({ figures }) => figures.kind[offset] !== KIND.text && figures.kind[offset] !== KIND.words) ??
    first
  );
};

export const kindAt = (model: Model, kolom: Kolom, i: number): Kind => {
  const { figures } = carrier(model, kolom, i);
  return (figures.kind[rowAt(model, i).figures - model.bodyTop] ?? KIND.blank) as Kind;
};

/** The figure shown: a percentage as a fraction, a dash as 0, a supported reading of a malformed text; null when none. */
export const amountAt = (model: Model, kolom: Kolom, i: number): Decimal | null => {
  const { figures } = carrier(model, kolom, i);
  const offset = rowAt(model, i).figures - model.bodyTop;
  return (
    figureAt(figures, offset) ??
    (model.assumed.size === 0 ? null : (model.assumed.get(figureKey(kolom.index, i)) ?? null))
  );
};

/**
 * A figure that is there and cannot be read: not blank and not 0. As a Decimal that is no number it makes every sum, quotient
 * and mean over it unknown too; what is unknown is neither judged nor written (rules: Reading a sheet, 6).
 */
export const UNKNOWN = new Decimal(NaN);

/** The figure shown, or `UNKNOWN` where something stands that may be one; null where nothing does. */
export const inputAt = (model: Model, kolom: Kolom, i: number): Decimal | null =>
  amountAt(model, kolom, i) ?? (isUnknownKind(kindAt(model, kolom, i)) ? UNKNOWN : null);

/** What is known of a figure: null where it is blank or unknown. */
export const knownOf = (value: Decimal | null): Decimal | null => (value?.isNaN() === true ? null : value);

/** The figure as a double when that is exact and an integer; NaN otherwise. The fast lane of sums. */
export const integerAt = (model: Model, kolom: Kolom, i: number): number => {
  const first = kolom.physical[0];
  if (first === undefined || kolom.physical.length > 1) return NaN;
  const offset = rowAt(model, i).figures - model.bodyTop;
  const kind = first.figures.kind[offset];
  if (kind === KIND.dash) return 0;
  const value = first.figures.value[offset] ?? NaN;
  return kind === KIND.number && Number.isSafeInteger(value) ? value : NaN;
};

/** The figure as a double, a dash as 0, where a double holds it to its 15 digits; NaN otherwise. */
export const doubleAt = (model: Model, kolom: Kolom, i: number): number => {
  const { figures } = carrier(model, kolom, i);
  const offset = rowAt(model, i).figures - model.bodyTop;
  switch (figures.kind[offset]) {
    case KIND.dash:
      return 0;
    case KIND.number:
      return figures.exact.size > 0 && figures.exact.has(offset) ? NaN : (figures.value[offset] ?? NaN);
    default:
      return NaN;
  }
};

export const isPercentAt = (model: Model, kolom: Kolom, i: number): boolean => {
  const { figures } = carrier(model, kolom, i);
  return figures.percent[rowAt(model, i).figures - model.bodyTop] === 1;
};

export const isTypedAt = (model: Model, kolom: Kolom, i: number): boolean =>
  carrier(model, kolom, i).figures.typed[rowAt(model, i).figures - model.bodyTop] === 1;

export const isFormulaAt = (model: Model, kolom: Kolom, i: number): boolean =>
  carrier(model, kolom, i).figures.formula[rowAt(model, i).figures - model.bodyTop] === 1;

/** Decimals the shown figure claims, in the unit shown. */
export const decimalsAt = (model: Model, kolom: Kolom, i: number): number => {
  const { figures, column } = carrier(model, kolom, i);
  const { figures: row } = rowAt(model, i);
  return claimedDecimals(figures, row - model.bodyTop, formatAt(model.grid, row, column));
};

export const cellOf = (model: Model, kolom: Kolom, i: number): Cell => ({
  row: rowAt(model, i).figures,
  column: carrier(model, kolom, i).column,
});

/** The column of a role itself, not that of last month or of a quarter beside it. */
export const findKolom = (model: Model, role: Role, measure: Measure | null): Kolom | null =>
  model.kolom.find((kolom) => kolom.role === role && kolom.measure === measure && kolom.ragam === null) ?? null;

/** Whether a row stands in the tree (urusan … sub kegiatan), has figures of its own and counts in sums. */
export const isItem = (row: OutlineRow): boolean => {
  switch (row.kind) {
    case 'perangkat-daerah':
    case 'urusan':
    case 'bidang':
    case 'program':
    case 'kegiatan':
    case 'subkegiatan':
    case 'indikator':
    case 'golongan':
    case 'barang':
      return true;
    default:
      return false;
  }
};

export const isLeaf = (row: OutlineRow): boolean => isItem(row) && row.children.length === 0;

/** How capaian is figured on a row, by the user's choice. */
export type CaraAt = (i: number) => CaraCapaian | null;
