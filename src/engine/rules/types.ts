import type { Cell } from '../../grid/types';
import type { RuleId, Severity } from '../../renja/aturan';
import type { Kolom } from '../figures/kolom';
import type { Param } from '../facts/params';
import type { Evaluated } from '../evaluate/evaluated';

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
