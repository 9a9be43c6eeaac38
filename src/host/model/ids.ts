/** Copies with new ids. */
export const freshIds = <T extends { readonly id: string }>(items: readonly T[], next: () => string): T[] =>
  items.map((item) => ({ ...item, id: next() }));
