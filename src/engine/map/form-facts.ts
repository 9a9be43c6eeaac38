import { FORMULIR } from '../../forms';
import type { Role } from '../../renja/types';

/** Forms that a table may be read as. */
export const FORM_IDS: readonly string[] = FORMULIR.map(({ id }) => id);

/** Whether a form has a column of a role for each year: its periods up to 4 count years, not quarters. */
export const isYearly = (form: string | null, role: Role): boolean =>
  FORMULIR.find(({ id }) => id === form)?.kolom.some((slot) => slot.role === role && slot.periode === 'tahun') ?? false;
