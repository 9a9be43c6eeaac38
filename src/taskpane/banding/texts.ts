import { useMemo } from 'react';
import type { ArgumenTemplat } from '../../bahasa/templates';
import { teksBanding, type KunciBanding } from '../../bahasa/bandingkan';
import type { bandingkan } from '../../bahasa/id/bandingkan';
import { usePaneState } from '../store/context';

export type BandingText = <Key extends KunciBanding>(
  key: Key,
  ...values: ArgumenTemplat<(typeof bandingkan)[Key]>
) => string;

/** The texts of the comparison in the chosen language. */
export const useBandingText = (): BandingText => {
  const language = usePaneState((state) => state.preferences.language);
  return useMemo<BandingText>(
    () =>
      (key, ...values) =>
        teksBanding(language, key, ...values),
    [language],
  );
};
