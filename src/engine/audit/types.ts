import { romawi } from '../../renja/triwulan';
import { isTriwulan } from '../../renja/periode';
import type { Decimal } from '../../grid/decimal';
import type { Cell } from '../../grid/types';
import type { RuleId, Severity } from '../../renja/aturan';
import type { Measure } from '../../renja/types';
import type { Amounts } from '../evaluate/amounts';
import type { Averages } from '../evaluate/averages';
import type { Suspect } from '../evaluate/curiga';
import type { PeriksaTriwulan } from '../evaluate/curiga-triwulan';
import type { Kolom, Model } from '../model/model';
import type { QuarterRules } from '../model/quarters';
import type { Ratio } from '../evaluate/ratios';
import { PERSEN } from '../model/relations';
import type { Param } from '../types';

/** Everything evaluation worked out; what an audit looks at. */
export type Evaluated = {
  readonly model: Model;
  readonly amounts: Amounts;
  readonly ratios: readonly Ratio[];
  readonly averages: Averages;
  readonly quarterRules: QuarterRules;
  readonly triwulan: PeriksaTriwulan;
  /** Figures that several computed cells of their row contradict. */
  readonly contradicted: readonly Suspect[];
};

/** A finding before its effects are traced. */
export type Draft = {
  readonly cell: Cell;
  readonly rule: RuleId;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly found: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  /** Catalogue key, the rule's own when omitted. */
  readonly key?: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly fixable: boolean;
  /** The figure it is about, to trace what depends on it. */
  readonly at: { readonly kolom: Kolom; readonly i: number } | null;
  /** What makes it wrong, by name: drafts of one rule, key and column with the same one are one finding (serupa.ts). */
  readonly sebab?: string;
  /** The others of that finding, in sheet order. */
  readonly serupa?: readonly Draft[];
};

/** A check: one file in this folder, one line in audit/index.ts. */
export type Audit = (evaluated: Evaluated) => Draft[];

const DIGITS = 20;

/** A figure as decimal string, exact to 20 digits. */
export const digits = (value: Decimal): string => value.toSignificantDigits(DIGITS).toFixed();

export const angka = (value: Decimal, satuan: Measure | null): Param => ({
  jenis: 'angka',
  nilai: digits(value),
  satuan,
});
export const teks = (nilai: string): Param => ({ jenis: 'teks', nilai });
export const sel = (nilai: readonly Cell[]): Param => ({ jenis: 'sel', nilai });

/** Found, expected and their difference as strings. */
export const compared = (found: Decimal | null, expected: Decimal | null) => ({
  found: found === null ? null : digits(found),
  expected: expected === null ? null : digits(expected),
  difference: found === null || expected === null ? null : digits(found.minus(expected)),
});

/** A column's short name for messages: its quarter, year or last heading. */
export const columnLabel = (model: Model, kolom: Kolom): string => {
  const column = model.table.columns.find(({ column: index }) => index === kolom.physical[0]?.column);
  if (kolom.period !== null && (kolom.role === 'realisasi-tw' || kolom.ragam === PERSEN))
    return `${kolom.ragam === PERSEN ? '% ' : ''}TW ${isTriwulan(kolom.period) ? romawi(kolom.period) : kolom.period}`;
  const headings = column?.headings ?? [];
  const last = headings.at(-1) ?? kolom.role;
  return last.length <= 3 ? (headings.at(-2) ?? last) : last;
};
