import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Where the pane keeps its preferences (taskpane/preferences.ts). */
const PREFERENCES = 'evaluasi-renja.preferensi';

export type Start = {
  readonly width: number;
  readonly height: number;
  /** What this device keeps of the planner's preferences; none where nothing was ever chosen. */
  readonly kept: Readonly<Record<string, unknown>> | null;
};

/**
 * Pages of a browser that one test leaves and the next one takes. Nothing of the first is there for the second: the page is
 * loaded anew and its device has forgotten all. But the process behind it has compiled fifteen MB of scripts already, which
 * takes more than half of the time of a page in a process of its own.
 */
export const pagesOf = (
  browser: () => Browser,
  /** An address of the same server that runs no script. */
  quiet: () => string,
  /** What is listened to in each page, once. */
  listen: (page: Page) => void,
): {
  readonly take: (start: Start) => Promise<Page>;
  readonly leave: (page: Page) => Promise<void>;
  /** The browser is gone, and its pages with it. */
  readonly forget: () => void;
} => {
  const free: Page[] = [];

  const fresh = async (): Promise<Page> => {
    const page = await (await browser().newContext({ locale: 'id-ID' })).newPage();
    listen(page);
    await page.goto(quiet());
    return page;
  };

  const take = async ({ width, height, kept }: Start): Promise<Page> => {
    const page = free.pop() ?? (await fresh());
    await page.setViewportSize({ width, height });
    await page.evaluate(
      ([key, value]) => {
        localStorage.clear();
        sessionStorage.clear();
        if (value !== null) localStorage.setItem(key, value);
      },
      [PREFERENCES, kept === null ? null : JSON.stringify(kept)] as const,
    );
    return page;
  };

  const others = (context: BrowserContext, page: Page): Page[] => context.pages().filter((one) => one !== page);

  const leave = async (page: Page): Promise<void> => {
    const context = page.context();
    // What is still asked for when a page is left belongs to no test.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    for (const other of others(context, page)) await other.close();
    await page.mouse.move(0, 0);
    await page.goto(quiet());
    free.push(page);
  };
  return { take, leave, forget: () => void free.splice(0) };
};
