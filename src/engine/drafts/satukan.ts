import { toA1 } from '../../grid/address';
import type { Severity } from '../../renja/aturan';
import type { ReasonKey } from '../rules';
import type { Graded } from '../rules/grade';

const RANK: Readonly<Record<Severity, number>> = { galat: 2, peringatan: 1, info: 0 };
const isFormula = ({ rule }: Graded): boolean => rule.startsWith('rumus-');

/** Doubts about a figure that a fault found in its own formula explains. */
const EXPLAINED: ReadonlySet<ReasonKey> = new Set<ReasonKey>(['input-curiga:aturan-triwulan']);

/** Drafts of one cell: a formula rule speaks once, at its worst; beside a wrong figure it is the reason, not a second error. */
const ofCell = (drafts: readonly Graded[]): Graded[] => {
  const kept = drafts.filter(
    (draft, at) =>
      !isFormula(draft) ||
      !drafts.some(
        (other, index) =>
          other.rule === draft.rule &&
          index !== at &&
          (RANK[other.severity] > RANK[draft.severity] ||
            (RANK[other.severity] === RANK[draft.severity] && index > at)),
      ),
  );
  const wrongFigure = kept.some((draft) => !isFormula(draft) && draft.severity === 'galat');
  const explained = kept.some((draft) => isFormula(draft) && draft.rule !== 'rumus-ditimpa');
  return kept
    .filter((draft) => !(explained && EXPLAINED.has(draft.reason.key)))
    .map((draft) => (wrongFigure && isFormula(draft) ? { ...draft, severity: 'peringatan' } : draft));
};

/** One cause, one galat (rules: How a cell is judged): what several checks say of one cell, put together. */
export const satukan = (drafts: readonly Graded[]): Graded[] => {
  const byCell = new Map<string, Graded[]>();
  for (const draft of drafts) {
    const key = toA1(draft.cell);
    const list = byCell.get(key);
    if (list === undefined) byCell.set(key, [draft]);
    else list.push(draft);
  }
  return [...byCell.values()].flatMap((list) => (list.length === 1 ? list : ofCell(list)));
};
