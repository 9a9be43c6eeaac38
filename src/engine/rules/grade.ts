import type { Severity } from '../../renja/aturan';
import type { Evaluated } from '../evaluate/evaluated';
import type { Settings } from '../facts/types';
import type { Reason } from '../facts/reasons';
import type { ReasonKey, RuleId } from '.';
import type { Draft, Rule, RuleFacts } from './types';

/** What a check says, with what is known of its rule. */
export type Graded = Omit<Draft, 'severity' | 'reason'> & {
  readonly rule: RuleId;
  readonly reason: Reason<ReasonKey>;
  readonly severity: Severity;
  readonly facts: RuleFacts;
  /** The others of that finding, in sheet order. */
  readonly serupa?: readonly Graded[];
};

/**
 * Puts what is known of its rule to a draft. A reason is made by `because` alone, so its key is one that a file of this folder
 * declared; `index.ts` has the compiler see that the rule is owned.
 */
export const grader = (rules: readonly Rule[]): ((draft: Draft) => Graded) => {
  const known = new Map(rules.flatMap((one) => Object.entries(one.rules)));
  return (draft) => {
    const [id = ''] = draft.reason.key.split(':');
    const facts = known.get(id);
    if (facts === undefined) throw new Error(`no rule owns the reason "${draft.reason.key}"`);
    const { severity = facts.severity } = draft;
    return { ...draft, rule: id as RuleId, reason: draft.reason as Reason<ReasonKey>, severity, facts };
  };
};

/** Whether a rule is checked: always, or where the user asked for it. */
const isOn = ([id, { bawaan }]: readonly [string, RuleFacts], { periksa }: Settings): boolean =>
  bawaan !== 'mati' || periksa.includes(id);

/** Whether a file has anything to say: a rule that is checked, or reasons for rules of others. */
const speaks = ({ rules }: Rule, settings: Settings): boolean => {
  const own = Object.entries(rules);
  return own.length === 0 || own.some((one) => isOn(one, settings));
};

/** What the checks say of a table, in their order: all, or those of some rules. */
export const check = (
  rules: readonly Rule[],
  evaluated: Evaluated,
  of: (rule: Rule) => boolean = () => true,
): Graded[] => {
  const grade = grader(rules);
  const { settings } = evaluated.model;
  const off = new Set(
    rules.flatMap((one) => Object.entries(one.rules).flatMap((rule) => (isOn(rule, settings) ? [] : [rule[0]]))),
  );
  return rules
    .filter((one) => of(one) && speaks(one, settings))
    .flatMap((one) => one.check?.(evaluated) ?? [])
    .map(grade)
    .filter(({ rule }) => !off.has(rule));
};
