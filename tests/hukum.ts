/**
 * Laws are held on a few random cases with the same seed every time; `HUKUM=20` tries twenty times as many, `HUKUM_BIBIT=7` others.
 * A law that fails names the seed and path with which fast-check finds the same case again.
 */
const many = Number(process.env['HUKUM'] ?? 1);
const seed = Number(process.env['HUKUM_BIBIT'] ?? 86);

/** Parameters of `fc.assert` for a law that is usually tried so many times. */
export const kali = (usual: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: usual * many,
  seed,
});

/** About so many of a list, spread over it, `HUKUM` times as many; `HUKUM_BIBIT` takes others. */
export const contoh = <T>(list: readonly T[], usual: number): T[] => {
  const step = Math.max(1, Math.floor(list.length / (usual * many)));
  return list.filter((_, at) => (at + seed) % step === 0);
};

const freeze = (one: unknown): void => {
  if (typeof one !== 'object' || one === null || Object.isFrozen(one)) return;
  Object.freeze(one);
  Object.values(one).forEach(freeze);
};

/** The same object, of which nothing can be written any more: who tries fails. */
export const beku = <T>(one: T): T => {
  freeze(one);
  return one;
};
