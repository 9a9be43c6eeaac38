import { onceFor } from '../../grid/once';
import type { Evaluated } from './evaluated';

/** What is worked out once for a table. */
export const memoised = <T>(work: (evaluated: Evaluated) => T): ((evaluated: Evaluated) => T) => onceFor(work);
