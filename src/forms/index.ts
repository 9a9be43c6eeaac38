import { E81 } from './e81';
import type { Formulir } from './types';

export type { BarisFormulir, Formulir, HitunganFormulir, KolomFormulir } from './types';

/** Every form the product knows. Adding a form: one file here, one line in this list (docs/formulir-baru.md). */
export const FORMULIR: readonly Formulir[] = [E81];
