import { FORMULIR, UMUM } from '../../forms';
import type { Role } from '../../renja/types';
import { measureOf, quarterOf, yearOf } from './features';
import type { SheetColumn } from '../facts/types';

type Meaning = Pick<SheetColumn, 'role' | 'measure' | 'period' | 'side'>;

/**
 * What a column means once the user says its role: measure and period as the form has them for that role and as the column's
 * own headings name them. Where neither tells, they stay as they are.
 */
export const meaningAs = (
  form: string | null,
  role: Role,
  { headings, measure, period, side }: Pick<SheetColumn, 'headings' | 'measure' | 'period' | 'side'>,
): Meaning => {
  const { kolom } = FORMULIR.find(({ id }) => id === form) ?? UMUM;
  const spec = kolom.find((one) => one.role === role);
  if (spec === undefined) return { role, measure: measureOf(headings) ?? measure, period, side };
  const named = { triwulan: quarterOf, 'triwulan-bila-ada': quarterOf, bulan: () => null, tahun: yearOf };
  return {
    role,
    measure: spec.ukuran === 'judul' ? (measureOf(headings) ?? measure) : (spec.ukuran ?? null),
    period: spec.periode === undefined ? null : (named[spec.periode](headings) ?? period),
    side: side ?? spec.sisi ?? null,
  };
};
