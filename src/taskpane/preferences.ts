import { LANGUAGES } from '../bahasa';
import { DEFAULT_PREFERENCES, THEMES, type Pane, type Preferences } from './store/state';

const KEY = 'evaluasi-renja.preferensi';

/** What the device remembers, read with suspicion: anything unknown is the default. */
export const parsePreferences = (text: string | null): Preferences => {
  const data = parse(text);
  if (typeof data !== 'object' || data === null) return DEFAULT_PREFERENCES;
  const { language, theme, welcomed } = data as Readonly<Record<string, unknown>>;
  return {
    language: LANGUAGES.find((one) => one === language) ?? DEFAULT_PREFERENCES.language,
    theme: THEMES.find((one) => one === theme) ?? DEFAULT_PREFERENCES.theme,
    welcomed: welcomed === true,
  };
};

const parse = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** Storage that may be forbidden in the host's frame; preferences then last as long as the pane. */
const storage = (): Storage | null => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

export const loadPreferences = (): Preferences => parsePreferences(storage()?.getItem(KEY) ?? null);

/** Remembers every later change of the preferences. */
export const keepPreferences = ({ store }: Pane): void => {
  store.subscribe(({ preferences }, before) => {
    if (preferences !== before.preferences) storage()?.setItem(KEY, JSON.stringify(preferences));
  });
};
