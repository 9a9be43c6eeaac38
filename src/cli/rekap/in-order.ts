/**
 * Works through items several at a time and gives the results in the order of the items. At most `window` are under way or
 * waiting, so memory does not grow with the items.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const pending: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  const next = async () => {
    const first = pending.shift();
    return first === undefined ? null : { item: first.item, result: await first.result };
  };
  for await (const item of items) {
    pending.push({ item, result: work(item) });
    if (pending.length < window) continue;
    const done = await next();
    if (done !== null) yield done;
  }
  for (let done = await next(); done !== null; done = await next()) yield done;
}
