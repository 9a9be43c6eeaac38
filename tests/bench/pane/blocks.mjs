/**
 * How long the pane's thread is blocked while something is done. The preview is opened so that its pane runs in a process of
 * its own, as in Excel on the web: every task of that process's main thread is the pane's (its scripts, Office.js, layout,
 * the collector), and none is of the host, its grid or the bench. Tasks are taken from Chromium's own trace, with the
 * processor time of each: what a busy machine makes it wait does not count, as in the engine's figures.
 */

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const MARK = 'ukur';

/** Runs in every frame before its own scripts: remembers when progress and Batal came up, and knows when all is calm. */
const observe = () => {
  const seen = { progress: null, cancel: null, since: 0 };
  new MutationObserver(() => {
    const now = performance.now() - seen.since;
    if (document.querySelector('header [role=progressbar]') !== null) seen.progress ??= now;
    const buttons = [...document.querySelectorAll('header button')];
    if (buttons.some(({ textContent }) => textContent === 'Batal')) seen.cancel ??= now;
  }).observe(document, { childList: true, subtree: true });
  globalThis.ukur = {
    begin: (mark) => {
      performance.mark(mark);
      Object.assign(seen, { progress: null, cancel: null, since: performance.now() });
    },
    /** What was seen, and how long it took until now; ms. */
    end: () => ({ ...seen, took: performance.now() - seen.since }),
    /** Resolves once nothing waits for the thread any more: several short waits in a row that end in time. */
    calm: async () => {
      for (let calm = 0, tries = 0; calm < 5 && tries < 200; tries += 1) {
        const asked = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 20));
        calm = performance.now() - asked > 60 ? 0 : calm + 1;
      }
    },
  };
};

export const install = (context) => context.addInitScript(observe);

/** Traces what happens while `act` runs; resolves to the trace's events. */
export const traced = async (session, act) => {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'], recordMode: 'recordAsMuchAsPossible' },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
};

/** Processor time of all tasks of the process in which the mark was set (the pane and its worker), up to it; ms. */
export const workUntil = (events, mark) => {
  const { pid, ts } = events.find(({ name }) => name === mark);
  const tasks = events.filter((one) => one.name === 'RunTask' && one.pid === pid && one.ts <= ts);
  return tasks.reduce((sum, task) => sum + (task.tdur ?? 0), 0) / 1000;
};

/**
 * Does something in the pane. Resolves to the processor time (`block`) and the time on the clock (`wall`) of its longest
 * task, the processor time of all its tasks and its worker's (`work`), how long all of it took, and when progress and Batal
 * came up (null: never); ms.
 */
export const measure = async ({ session, page, frame }, act) => {
  const pane = frame();
  const calm = () => Promise.all([page, pane].map((one) => one.evaluate(() => globalThis.ukur.calm())));
  await calm();
  let seen = null;
  const events = await traced(session, async () => {
    await pane.evaluate((mark) => globalThis.ukur.begin(mark), MARK);
    await act();
    seen = await pane.evaluate(() => globalThis.ukur.end());
    await calm();
  });
  const { pid, tid } = events.find(({ name }) => name === MARK);
  const tasks = events.filter((one) => one.name === 'RunTask' && one.pid === pid);
  const own = tasks.filter((one) => one.tid === tid);
  const longest = (what) => own.reduce((most, task) => Math.max(most, task[what] ?? 0), 0) / 1000;
  const work = tasks.reduce((sum, task) => sum + (task.tdur ?? 0), 0) / 1000;
  return { ...seen, block: longest('tdur'), wall: longest('dur'), work };
};
