import { EVALUASI } from './evaluasi';
import { KEUANGAN } from './keuangan';
import { RENCANA } from './rencana';
import type { Layout } from './types';

export const LAYOUTS: readonly Layout[] = [...EVALUASI, ...KEUANGAN, ...RENCANA];
