import { useEffect, useRef } from 'react';
import type { Item } from '../store/select';

export type Step = 'berikutnya' | 'sebelumnya' | 'pertama' | 'terakhir';

/** Keys that walk through the list while a finding in it has the focus. */
export const ARROWS: Readonly<Record<string, Step | undefined>> = {
  ArrowDown: 'berikutnya',
  ArrowUp: 'sebelumnya',
  Home: 'pertama',
  End: 'terakhir',
};

/** Where a step leads from the selected finding, past the heads of groups; outside of the list when there is none. */
export const stepFrom = (items: readonly Item[], selected: string | null, to: Step): number => {
  const back = to === 'sebelumnya' || to === 'terakhir';
  const here = items.findIndex((item) => item.kind === 'temuan' && item.finding.id === selected);
  const from = here < 0 && back ? items.length : here;
  let at = to === 'pertama' ? 0 : to === 'terakhir' ? items.length - 1 : from + (back ? -1 : 1);
  while (at >= 0 && at < items.length && items[at]?.kind !== 'temuan') at += back ? -1 : 1;
  return at;
};

const isTyping = (): boolean => document.activeElement?.matches('input, textarea, select') === true;

/** F8 and Shift+F8 step through the findings wherever the focus in the pane is; a dialog keeps its keys. */
export const useF8 = (go: (to: Step, typing: boolean) => void): void => {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
      if (document.querySelector('[role=dialog]') !== null) return;
      event.preventDefault();
      latest.current(event.shiftKey ? 'sebelumnya' : 'berikutnya', isTyping());
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
