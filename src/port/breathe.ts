/** Work that would keep the page waiting, cut into pieces between which it draws and takes input. */

/**
 * Lets the page go on. By a message, not a timer: where the pane is hidden, as behind a ribbon command, timers wait for a
 * second and more.
 */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Items between two breaths: what is done with them takes some microseconds each. */
const SLICE = 4_000;

/** Makes something of each item of a long list. */
export const mapCalmly = async <Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Result,
  slice = SLICE,
): Promise<Result[]> => {
  const made: Result[] = [];
  const from = async (start: number): Promise<Result[]> => {
    for (const item of items.slice(start, start + slice)) made.push(make(item));
    if (start + slice >= items.length) return made;
    await breathe();
    return from(start + slice);
  };
  return from(0);
};
