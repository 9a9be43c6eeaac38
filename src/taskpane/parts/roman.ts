import type { Triwulan } from '../../renja/types';

export { romawi as romanOf } from '../../renja/triwulan';

export const QUARTERS: readonly Triwulan[] = [1, 2, 3, 4];
