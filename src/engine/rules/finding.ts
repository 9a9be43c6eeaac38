import type { Area, Cell } from '../../grid/types';
import type { Sebab } from '../../renja/aturan';
import type {
  Action,
  Question,
  Refusal,
  Rules,
  Seen,
  Severity,
  SkippedTable,
  Summary,
  Table,
  Tampilan,
  UnreadReason,
  Write,
} from '../facts/types';
import type { Params } from '../facts/params';
import type { ReasonKey, RuleId } from '.';

/** Findings of the rules, and what carries them: evaluations, analyses, marks and plans. */

export type { ReasonKey, RuleId };

export type Finding = {
  /** Stable within a table: rule and cell. */
  readonly id: string;
  readonly cell: Cell;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What lies behind it, as a user sorts the work. */
  readonly cause: Sebab;
  /** How `found` and `expected` are shown where the reason does not say; absent: as a figure. */
  readonly shows?: Tampilan;
  /** What the cell shows: a decimal string (percent points for percentages) or its text; null when blank. */
  readonly found: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  /** Cells that come right once this one is (nearest first), behind those of `alike`. */
  readonly affects: readonly Cell[];
  /** The other cells of a finding that several share, in sheet order; absent where it is about one. */
  readonly alike?: readonly Cell[];
  /** Why: a key of the catalogue (`alasan`) with its figures. */
  readonly reason: { readonly key: ReasonKey; readonly params: Params };
  /** Whether "Perbaiki" can write the expected value. */
  readonly fixable: boolean;
  /** Key under which a dismissal is kept: its row (code, name or indicator) and its column's heading. */
  readonly key: string;
  /** Set when the user dismissed it with this reason. */
  readonly dismissed: string | null;
};

export type Evaluation = {
  readonly rules: Rules;
  /** Whether anything in the table follows from other figures: sums, percentages, averages, declared arithmetic. */
  readonly computes: boolean;
  readonly findings: readonly Finding[];
  /** What is not proved and contradicted, most weighty first. */
  readonly questions: readonly Question[];
  /** Blank columns (sheet columns, from 0) that would be figured, were it sure what they are: the user confirms them first. */
  readonly waiting: readonly number[];
  /** Percentages, averages and ratings that "Hitung ulang" would fill in, the first 999 of them (`evaluate/blank.ts`). */
  readonly blank: readonly Cell[];
  readonly summary: Summary | null;
};

export type TableAnalysis = { readonly table: Table; readonly evaluation: Evaluation };

export type SheetAnalysis = {
  readonly sheet: string;
  readonly tables: readonly TableAnalysis[];
  readonly skipped: readonly SkippedTable[];
  readonly unread: UnreadReason | null;
  /** What was seen where a table was looked for and none was found. */
  readonly seen?: Seen;
  /** Cells whose styles would settle levels that stayed undecided; null when all is decided or styles were given. */
  readonly styles: Area | null;
};

export type Mark = { readonly cell: Cell; readonly severity: Severity; readonly findings: readonly Finding[] };

/** All that one command changes on one sheet. Plain data, computed without touching anything. */
export type Plan = {
  readonly sheet: string;
  /** What it is a plan of; 'isi': figures from another file. */
  readonly action: Action['kind'] | 'isi';
  readonly writes: readonly Write[];
  readonly marks: readonly Mark[];
  readonly refusals: readonly Refusal[];
  /** The analysis after the writes, for the summary shown to the user. */
  readonly after: SheetAnalysis;
  /** Name of the file that the figures come from; absent where the engine worked them out. */
  readonly dari?: string;
};
