import { PortError } from './obstacles';

/**
 * Where something long stands. `total` 0: nobody can tell; else rows ('membaca') or cells. 'mengembalikan' is what
 * "Kembalikan" does, 'memulihkan' takes back what a stopped or failed command has written.
 */
export type Step = {
  readonly stage: 'membaca' | 'menghitung' | 'menulis' | 'menandai' | 'menghapus' | 'mengembalikan' | 'memulihkan';
  readonly done: number;
  readonly total: number;
};

/** Who follows something long, and may stop it where it can be stopped. */
export type Work = { readonly step: (step: Step) => void; readonly signal: AbortSignal };

/** Tells where something stands, and stops there when it was cancelled: throws 'dibatalkan'. */
export const reach = (work: Work | undefined, step: Step): void => {
  work?.step(step);
  if (work?.signal.aborted === true) throw new PortError('dibatalkan');
};
