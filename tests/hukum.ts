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
