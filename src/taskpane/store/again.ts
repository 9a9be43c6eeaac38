import { fix, previewFix, run, runWith } from './run';
import type { Attempt } from './services';
import type { Pane } from './state';

/** A report is asked for again where it was: it needs the table that is shown. */
export type Repeatable = Exclude<Attempt, { readonly command: 'laporan' }>;

/**
 * Asks once more for what was stopped: the same command, never another. A correction is shown again before it is written,
 * as the sheet may have changed; only where calculation is consented to, what was shown still stands or is refused.
 */
export const tryAgain = (pane: Pane, attempt: Repeatable, recalculate: boolean): Promise<void> => {
  if (attempt.command === 'kembalikan') {
    const { until, entry } = attempt;
    const which = { ...(until === undefined ? {} : { until }), ...(entry === undefined ? {} : { entry }) };
    return runWith(pane, 'kembalikan', which, recalculate);
  }
  // Filling is loaded with what shows it.
  if (attempt.command === 'isi')
    return import('./banding').then(({ fillAgain }) => fillAgain(pane, attempt.filling, recalculate));
  if (attempt.command !== 'perbaiki') return run(pane, attempt.command, recalculate);
  const { findings, previewed } = attempt;
  return recalculate && previewed !== null ? fix(pane, findings, previewed, true) : previewFix(pane, findings);
};
