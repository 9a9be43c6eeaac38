import '@testing-library/jest-dom';

/** What jsdom lacks and Fluent UI needs: layout observers and performance marks do nothing here. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoObserver;
performance.mark ??= ((name: string) => ({ name })) as typeof performance.mark;
