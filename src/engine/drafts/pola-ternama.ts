import { toA1 } from '../../grid/address';
import type { Graded } from '../rules/grade';

/** Drafts without those of a pattern that nobody stated (rules/pola.ts) whose cells another check names already: the cause is there. */
export const tanpaPolaTernama = (drafts: readonly Graded[]): Graded[] => {
  const isPola = ({ reason: { key } }: Graded): boolean => key.endsWith(':pola');
  const named = new Set(drafts.filter((one) => !isPola(one) && one.severity !== 'info').map(({ cell }) => toA1(cell)));
  return drafts.filter((one) => {
    if (!isPola(one)) return true;
    const { baris } = one.reason.params;
    const cells = [one.cell, ...(baris?.kind === 'sel' ? baris.nilai : [])];
    return !cells.some((cell) => named.has(toA1(cell)));
  });
};
