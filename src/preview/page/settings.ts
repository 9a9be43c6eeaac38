import { useEffect, useState } from 'react';
import type { Language } from '../teks';

/** What the visitor chose for the page itself; kept on the device. */
export type PageSettings = { readonly language: Language; readonly dark: boolean };

const KEY = 'evaluasi-renja-pratinjau';
/** Where the pane keeps its own preferences; it is served from the same address. */
const PANE_KEY = 'evaluasi-renja.preferensi';

const kept = (): Readonly<Record<string, unknown>> => {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(PANE_KEY) ?? '{}');
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
};

/** Excel would tell the pane its theme and the language of the interface; here the page's two switches do. */
const tellPane = ({ language, dark }: PageSettings): void =>
  localStorage.setItem(PANE_KEY, JSON.stringify({ ...kept(), language, theme: dark ? 'dark' : 'light' }));

const read = (): PageSettings => {
  const asked = new URLSearchParams(location.search);
  const [language, theme] = (localStorage.getItem(KEY) ?? '').split(' ');
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'gelap' : 'terang';
  const settings: PageSettings = {
    language: (asked.get('bahasa') ?? language) === 'en' ? 'en' : 'id',
    dark: (asked.get('tema') ?? theme ?? system) === 'gelap',
  };
  if (asked.has('bahasa') || asked.has('tema')) tellPane(settings);
  return settings;
};

export const useSettings = (): readonly [PageSettings, (more: Partial<PageSettings>) => void] => {
  const [settings, setSettings] = useState(read);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.style.colorScheme = settings.dark ? 'dark' : 'light';
  }, [settings]);
  const change = (more: Partial<PageSettings>): void => {
    const next = { ...settings, ...more };
    localStorage.setItem(KEY, `${next.language} ${next.dark ? 'gelap' : 'terang'}`);
    tellPane(next);
    setSettings(next);
  };
  return [settings, change];
};
