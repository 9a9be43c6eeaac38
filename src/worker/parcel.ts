import { Decimal } from '../grid/decimal';

/** Where something lies in plain data: names of properties and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** A piece of a long list, to be put behind the pieces before it. `figures`: exact figures among its items. */
export type Piece = { readonly path: Path; readonly items: readonly unknown[]; readonly figures: readonly Path[] };

/**
 * Plain data made ready to cross between threads: exact figures as their digits, long lists in pieces, so that no message
 * keeps the page busy for long. Pieces are in the order in which they are put together.
 */
type Parcel = {
  readonly body: unknown;
  readonly pieces: readonly Piece[];
  readonly figures: readonly Path[];
};

/** Entries a message: findings and rows take some ten microseconds each to take over. */
const PER_MESSAGE = 1_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Makes plain data ready to cross, without changing it: lists, records, Decimals, and what structured clone copies.
 * `together`: how many items of the outermost list may share a message, where each of them is large.
 */
export const pack = (value: unknown, together = PER_MESSAGE): Parcel => {
  const pieces: Piece[] = [];
  const path: (string | number)[] = [];
  /** Where figures are noted: of the whole, or of the piece that is being made. */
  let figures: Path[] = [];
  /** How much of the path leads to that piece's list, and the place of its first item there; null outside of pieces. */
  let inside: { readonly depth: number; readonly first: number } | null = null;

  const below = (key: string | number, one: unknown): unknown => {
    path.push(key);
    const made = ready(one);
    path.pop();
    return made;
  };
  const pathOfFigure = (): Path => {
    if (inside === null) return [...path];
    const [at, ...rest] = path.slice(inside.depth);
    return [Number(at) - inside.first, ...rest];
  };
  const readyItems = (list: readonly unknown[], first: number): readonly unknown[] => {
    let copy: unknown[] | null = null;
    list.forEach((item, at) => {
      const made = below(first + at, item);
      if (made === item) return;
      copy ??= [...list];
      copy[at] = made;
    });
    return copy ?? list;
  };
  const piece = (list: readonly unknown[], first: number, most: number): void => {
    const around = { figures, inside };
    figures = [];
    inside = { depth: path.length, first };
    // Long lists inside come behind: they are put into what this piece brings.
    const at = pieces.length;
    const items = readyItems(list.slice(first, first + most), first);
    pieces.splice(at, 0, { path: [...path], items, figures });
    ({ figures, inside } = around);
  };
  const readyList = (list: readonly unknown[]): readonly unknown[] => {
    const most = path.length === 0 ? together : PER_MESSAGE;
    if (list.length <= most) return readyItems(list, 0);
    for (let first = 0; first < list.length; first += most) piece(list, first, most);
    return [];
  };
  const ready = (one: unknown): unknown => {
    if (!isRecord(one)) return one;
    if (Decimal.isDecimal(one)) {
      figures.push(pathOfFigure());
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

const within = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);

/** Makes exact figures of digits again, in place: what arrived belongs to the receiver alone. */
const revive = (holder: object, figures: readonly Path[]): void => {
  for (const path of figures) {
    const around = within(holder, path.slice(0, -1));
    const key = path.at(-1);
    if (isRecord(around) && key !== undefined) Object.assign(around, { [key]: new Decimal(String(around[key])) });
  }
};

/** Makes a piece that arrived ready to be put in its place: piece by piece, so that the page goes on in between. */
export const opened = (piece: Piece): Piece => {
  revive(piece.items, piece.figures);
  return piece;
};

/** Puts a parcel together again, its pieces opened. What arrived belongs to the receiver alone and is completed in place. */
export const unpack = ({ body, pieces, figures }: Parcel): unknown => {
  const whole = { body };
  for (const { path, items } of pieces) {
    const list = within(whole.body, path);
    if (Array.isArray(list)) for (const item of items) list.push(item);
  }
  revive(
    whole,
    figures.map((path): Path => ['body', ...path]),
  );
  return whole.body;
};
