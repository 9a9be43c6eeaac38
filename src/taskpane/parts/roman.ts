import type { Triwulan } from '../../renja/types';

export const QUARTERS: readonly Triwulan[] = [1, 2, 3, 4];

const ROMAN: Record<Triwulan, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };
/** A quarter as the forms print it. */
export const romanOf = (quarter: Triwulan): string => ROMAN[quarter];
