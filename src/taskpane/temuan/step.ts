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

/** Where a finding stands in the list; -1 where it does not. */
export const placeOf = (items: readonly Item[], id: string | null): number =>
  items.findIndex((item) => item.kind === 'temuan' && item.finding.id === id);

/**
 * Where a step leads from the selected finding, past the heads of groups; outside of the list when there is none. One that
 * has gone (corrected, put away) is stepped from where it stood: `place`, -1 where that is not known.
 */
export const stepFrom = (items: readonly Item[], selected: string | null, to: Step, place = -1): number => {
  const back = to === 'sebelumnya' || to === 'terakhir';
  const here = placeOf(items, selected);
  const from = here >= 0 ? here : back ? (place < 0 ? items.length : place) : Math.max(-1, place - 1);
  let at = to === 'pertama' ? 0 : to === 'terakhir' ? items.length - 1 : from + (back ? -1 : 1);
  while (at >= 0 && at < items.length && items[at]?.kind !== 'temuan') at += back ? -1 : 1;
  return at;
};

/** The finding to go on with where one has gone: the next, or the last before it; null in an empty list. */
const besides = (items: readonly Item[], place: number): string | null => {
  const found = (at: number): string | null => {
    const item = items[at];
    return item?.kind === 'temuan' ? item.finding.id : null;
  };
  return found(stepFrom(items, null, 'berikutnya', place)) ?? found(stepFrom(items, null, 'sebelumnya', place));
};

/** Whether the pane has the focus, but nothing in it: what had it is gone. */
const isLost = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/**
 * Remembers where the selected finding stands. When it goes with the focus in it, the focus goes to the finding beside it
 * (`focus`), which is selected too, so that the keyboard goes on from there; where none is left, the tab gets it (shell/useKeptFocus.ts). Gives
 * the place, -1 unknown.
 */
export const usePlace = (
  items: readonly Item[],
  selected: string | null,
  focus: (id: string) => void,
  select: (id: string) => void,
  isGone: (id: string) => boolean,
): { readonly current: number } => {
  const place = useRef(-1);
  const here = placeOf(items, selected);
  useEffect(() => {
    if (here >= 0 || selected === null) {
      place.current = here;
      return;
    }
    if (place.current < 0) return;
    const next = besides(items, place.current);
    if (next === null) return;
    if (isGone(selected)) select(next);
    if (isLost()) focus(next);
    // Looked at when the list changes; the place itself is not state.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [items, here, selected]);
  return place;
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
