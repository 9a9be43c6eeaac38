import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

/** What jsdom lacks and Fluent UI or the list need: layout observers and sizes, performance marks, text coding. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoObserver;
performance.mark ??= ((name: string) => ({ name })) as typeof performance.mark;
Object.assign(globalThis, { TextDecoder, TextEncoder });
for (const [name, size] of [
  ['clientHeight', 700],
  ['clientWidth', 360],
  ['offsetHeight', 40],
  ['offsetWidth', 360],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}
// Only what has a place can take the focus: without one a dialog focuses its frame, and may then be hidden from readers.
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 360, 700);
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement;
  },
});

// How things look is judged in Chromium. jsdom would work out the theme's hundreds of variables for every element it
// names, which takes seconds a query; here every element is plain and visible.
const PLAIN: Readonly<Record<string, string>> = { display: 'block', visibility: 'visible', opacity: '1' };
globalThis.getComputedStyle = () =>
  new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) =>
      name === 'getPropertyValue' ? (property: string) => PLAIN[property] ?? '' : (PLAIN[String(name)] ?? ''),
  });

// Screens are loaded when first shown; errors name what was missing, not the whole page.
configure({ asyncUtilTimeout: 8000, getElementError: (message) => new Error(message?.split('\n', 2).join(' ')) });
jest.setTimeout(60_000);
