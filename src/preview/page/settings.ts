import { useEffect, useState } from 'react';
import type { Language } from '../teks';

/** What the visitor chose for the page itself; kept on the device. */
export type PageSettings = { readonly language: Language; readonly dark: boolean };

const KEY = 'evaluasi-renja-pratinjau';

const read = (): PageSettings => {
  const chosen = new URLSearchParams(location.search);
  const kept = (localStorage.getItem(KEY) ?? '').split(' ');
  const theme =
    chosen.get('tema') ?? kept[1] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'gelap' : 'terang');
  return { language: (chosen.get('bahasa') ?? kept[0]) === 'en' ? 'en' : 'id', dark: theme === 'gelap' };
};

export const useSettings = (): readonly [PageSettings, (more: Partial<PageSettings>) => void] => {
  const [settings, setSettings] = useState(read);
  useEffect(() => {
    localStorage.setItem(KEY, `${settings.language} ${settings.dark ? 'gelap' : 'terang'}`);
    document.documentElement.lang = settings.language;
    document.documentElement.style.colorScheme = settings.dark ? 'dark' : 'light';
  }, [settings]);
  return [settings, (more) => setSettings((before) => ({ ...before, ...more }))];
};
