import { Decimal } from '../grid/decimal';

/** Where something lies in plain data: names of properties and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** A piece of a long list, to be put behind the pieces before it. */
export type Piece = { readonly path: Path; readonly items: readonly unknown[] };

/**
 * Plain data made ready to cross between threads: exact figures as their digits, long lists in pieces, so that no message
 * keeps the page busy for long.
 */
export type Parcel = {
  readonly body: unknown;
  readonly pieces: readonly Piece[];
  readonly figures: readonly Path[];
};

/** Entries a message: findings and rows take some ten microseconds each to take over. */
const PER_MESSAGE = 2_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Makes plain data ready to cross, without changing it: lists, records, Decimals, and what structured clone copies. */
export const pack = (value: unknown): Parcel => {
  const pieces: Piece[] = [];
  const figures: Path[] = [];
  const path: (string | number)[] = [];
  const below = (key: string | number, one: unknown): unknown => {
    path.push(key);
    const made = ready(one);
    path.pop();
    return made;
  };
  const readyList = (list: readonly unknown[]): readonly unknown[] => {
    let copy: unknown[] | null = null;
    list.forEach((item, at) => {
      const made = below(at, item);
      if (made === item) return;
      copy ??= [...list];
      copy[at] = made;
    });
    const items = copy ?? list;
    if (items.length <= PER_MESSAGE) return items;
    for (let at = 0; at < items.length; at += PER_MESSAGE)
      pieces.push({ path: [...path], items: items.slice(at, at + PER_MESSAGE) });
    return [];
  };
  const ready = (one: unknown): unknown => {
    if (!isRecord(one)) return one;
    if (Decimal.isDecimal(one)) {
      figures.push([...path]);
      return one.toString();
    }
    if (Array.isArray(one)) return readyList(one);
    let copy: Record<string, unknown> | null = null;
    for (const key of Object.keys(one)) {
      const item = one[key];
      const made = below(key, item);
      if (made === item) continue;
      copy ??= { ...one };
      copy[key] = made;
    }
    return copy ?? one;
  };
  return { body: ready(value), pieces, figures };
};

const inside = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);

/** Puts a parcel together again. What arrived belongs to the receiver alone and is completed in place. */
export const unpack = ({ body, pieces, figures }: Parcel): unknown => {
  const whole = { body };
  for (const { path, items } of pieces) {
    const list = inside(whole.body, path);
    if (Array.isArray(list)) for (const item of items) list.push(item);
  }
  for (const path of figures) {
    const place: Path = ['body', ...path];
    const holder = inside(whole, place.slice(0, -1));
    const key = place.at(-1);
    if (isRecord(holder) && key !== undefined) Object.assign(holder, { [key]: new Decimal(String(holder[key])) });
  }
  return whole.body;
};
