import { useEffect } from 'react';

/**
 * What has the focus may go away: the button that led to another tab, a message that the next one replaces. Then the tab
 * in front gets it, so that who works by keyboard goes on at its screen instead of from the top. Never while the sheet has the
 * focus; dialogs stand outside `#root` and give the focus back by themselves.
 */
export const useKeptFocus = (): void => {
  useEffect(() => {
    let last: Element | null = null;
    let due = 0;
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.closest('#root') !== null) last = event.target;
    };
    const isLost = (): boolean =>
      last !== null &&
      !last.isConnected &&
      document.activeElement === document.body &&
      document.hasFocus() &&
      document.querySelector('[role=dialog]') === null;
    const giveBack = (): void => {
      if (isLost())
        document.querySelector<HTMLElement>('header [role=tab][aria-selected=true]')?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      cancelAnimationFrame(due);
      due = requestAnimationFrame(giveBack);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      cancelAnimationFrame(due);
    };
  }, []);
};
