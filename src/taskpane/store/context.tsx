import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { katalog, teks, type Argumen, type Katalog, type KunciTeks, type Language } from '../../bahasa';
import type { Pane, PaneState } from './state';

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

/** The store and the services; only inside PaneProvider. */
export const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside PaneProvider');
  return pane;
};

/** A part of the state; the component renders again only when it changes. */
export const usePaneState = <T,>(select: (state: PaneState) => T): T => useStore(usePane().store, select);

export type Texts = {
  readonly language: Language;
  /** An interface text with its values. */
  readonly t: <Key extends KunciTeks>(key: Key, ...values: Argumen<Key>) => string;
  readonly kamus: Katalog;
};

/** The texts of the chosen language. */
export const useTexts = (): Texts => {
  const language = usePaneState((state) => state.preferences.language);
  return useMemo(
    () => ({ language, t: (key, ...values) => teks(language, key, ...values), kamus: katalog[language] }),
    [language],
  );
};
