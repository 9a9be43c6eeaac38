/** A value worked out when it is first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** What is worked out once for a thing, when it is first asked for, and kept for as long as the thing. */
export const onceFor = <Key extends object, T>(work: (key: Key) => T): ((key: Key) => T) => {
  const known = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
};
