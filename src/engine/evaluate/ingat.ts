import type { Evaluated } from './evaluated';

/** What is worked out once for a table. */
export const memoised = <T>(work: (evaluated: Evaluated) => T): ((evaluated: Evaluated) => T) => {
  const memory = new WeakMap<Evaluated, { readonly value: T }>();
  return (evaluated) => {
    const known = memory.get(evaluated) ?? { value: work(evaluated) };
    memory.set(evaluated, known);
    return known.value;
  };
};
