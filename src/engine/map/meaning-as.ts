import { FORMULIR, UMUM } from '../../forms';
import type { Role } from '../../renja/types';
import { normalise } from '../locate/headings';
import { measureOf, quarterOf, yearOf } from './meaning';
import type { Column } from '../types';

type Meaning = Pick<Column, 'role' | 'measure' | 'period' | 'side'>;

/**
 * What a column means once the user says its role: measure and period as the form has them for that role and as the column's
 * own headings name them. Where neither tells, they stay as they are.
 */
export const meaningAs = (
  form: string | null,
  role: Role,
  { headings, measure, period, side }: Pick<Column, 'headings' | 'measure' | 'period' | 'side'>,
): Meaning => {
  const parts = headings.map(normalise);
  const { kolom } = FORMULIR.find(({ id }) => id === form) ?? UMUM;
  const spec = kolom.find((one) => one.role === role);
  if (spec === undefined) return { role, measure: measureOf(parts) ?? measure, period, side };
  const named = { triwulan: quarterOf, tahun: yearOf };
  return {
    role,
    measure: spec.ukuran === 'judul' ? (measureOf(parts) ?? measure) : (spec.ukuran ?? null),
    period: spec.periode === undefined ? null : (named[spec.periode](parts) ?? period),
    side: side ?? spec.sisi ?? null,
  };
};
