import type { Relation } from '../figures/relations';

/** Relations so that each comes after those whose results it rests on; in a circle the given order stays. */
export const inOrder = (relations: readonly Relation[]): Relation[] => {
  const ordered = new Set<Relation>();
  const visit = (relation: Relation, above: ReadonlySet<Relation>): void => {
    if (ordered.has(relation) || above.has(relation)) return;
    const path = new Set([...above, relation]);
    for (const other of relations) if (relation.operands.includes(other.hasil)) visit(other, path);
    ordered.add(relation);
  };
  for (const relation of relations) visit(relation, new Set());
  return [...ordered];
};

/**
 * Relations without those that would figure a column from itself by way of others ("sisa = pagu − realisasi" beside a declared
 * "pagu = realisasi + sisa"): what comes first stands.
 */
export const withoutCircles = (relations: readonly Relation[]): Relation[] => {
  const kept: Relation[] = [];
  const leadsTo = (from: number, to: number, seen: Set<number>): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return kept.some(({ hasil, operands }) => hasil === from && operands.some((other) => leadsTo(other, to, seen)));
  };
  for (const relation of relations)
    if (!relation.operands.some((index) => leadsTo(index, relation.hasil, new Set()))) kept.push(relation);
  return kept;
};
