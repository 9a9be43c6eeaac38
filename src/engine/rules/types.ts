import type { Cell } from '../../grid/types';
import type { Sebab, Severity } from '../../renja/aturan';
import type { Evaluated } from '../evaluate/evaluated';
import { reasons, type Because, type Reason, type Reasons } from '../facts/reasons';
import type { Tampilan, Tulisan } from '../facts/types';
import type { Kolom } from '../figures/kolom';

/** What a check says of a cell. Its rule is the part of its reason's key before the colon. */
export type Draft = {
  readonly cell: Cell;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly found: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly reason: Reason;
  readonly fixable: boolean;
  /** The figure it is about, to trace what depends on it. */
  readonly at: { readonly kolom: Kolom; readonly i: number } | null;
  /** What makes it wrong, by name: drafts of one reason and column with the same one are one finding (drafts/serupa.ts). */
  readonly sebab?: string;
};

/** A check: what it says of an evaluated table. Pure; it writes nothing. */
export type Check = (evaluated: Evaluated) => readonly Draft[];

/** What is known of a rule before it is checked. */
export type RuleFacts = {
  /** galat: wrong by the sheet's own arithmetic; peringatan: probably wrong or unsafe; info: only told. */
  readonly severity: Severity;
  /** What lies behind its findings, as a user sorts the work. */
  readonly cause: Sebab;
  /**
   * What its findings found and expect where their reason does not say: percent points, or something written that is shown letter
   * by letter (codes, unreadable texts, errors); absent: a figure.
   */
  readonly shows?: Tampilan;
  /** What the user must allow before "Perbaiki" writes its correction; absent: what the percentages of its column need, if any. */
  readonly writes?: Tulisan;
  /** Whether its findings name what comes right with them, though they are no errors. */
  readonly traced?: true;
  /** Checked only where the user asks for it (`Settings.periksa`). */
  readonly bawaan?: 'mati';
};

/**
 * A file of this folder: the rules it owns, the reasons it gives (of its own rules, or variants of another's), and its check.
 * A rule that another step finds has none.
 */
export type Rule = {
  readonly rules: Readonly<Record<string, RuleFacts>>;
  readonly because: { readonly figures: Reasons };
  readonly check?: Check;
  /** Whether it compares a figure with what it should be: the user's tolerance bears on these. */
  readonly compares?: true;
};

type None = Readonly<Record<never, never>>;
/** A definition that still says which rules and reasons are its own: `RuleId` and `ReasonKey` derive from them. */
type Defined<Rules extends Rule['rules'], R extends Reasons> = Pick<Rule, 'check' | 'compares'> & {
  readonly rules: Rules;
  readonly because: Because<R>;
};

/** Defines the rules of a file: one line in `index.ts` takes them up. */
export const defineRule = <const Rules extends Rule['rules'] = None, R extends Reasons = None>(
  definition: Partial<Defined<Rules, R>>,
): Defined<Rules, R> => ({ rules: {}, because: reasons({}), ...definition }) as Defined<Rules, R>;
