import { apiNotFound, notImplemented } from './errors';
import type { Args, HostObject } from './host-object';
import type { Json } from './json';
import type { Session } from './session';

export type Scalar<T> = {
  readonly get: (target: T, session: Session) => Json;
  readonly set?: (target: T, value: Json, session: Session) => void;
};

/** What the host knows of one type of Office.js: one such record a type, in protocol/objects. Names are those of the JavaScript API. */
export type Definition<T> = {
  readonly name: string;
  readonly keepable?: boolean;
  /** Property that identifies the object: answered as Id when the object is made. */
  readonly identity?: (target: T) => { readonly [key: string]: Json };
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: T, args: Args, session: Session) => HostObject | Json | undefined>
  >;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, key: Json, session: Session) => HostObject;
};

/** Names of what a type knows; a test compares them with the real client. */
type KnownType = {
  readonly name: string;
  readonly scalars: readonly string[];
  readonly links: readonly string[];
  readonly methods: readonly string[];
};

const known = new Map<string, KnownType>();

/** Every type defined so far, by its name in Office.js. */
export const knownTypes = (): readonly KnownType[] => [...known.values()];

/** Defines a type of Office.js. */
export const define = <T>(definition: Definition<T>): Definition<T> => {
  known.set(definition.name, {
    name: definition.name,
    scalars: Object.keys(definition.scalars ?? {}),
    links: Object.keys(definition.links ?? {}),
    methods: Object.keys(definition.methods ?? {}),
  });
  return definition;
};

/**
 * A type that others make objects of while it makes objects of them: they know it by this, and are given it once all are
 * there (roots.ts).
 */
export class LaterType<T> {
  private definition: Definition<T> | null = null;

  constructor(readonly name: string) {}

  give(definition: Definition<T>): void {
    this.definition = definition;
  }

  get given(): Definition<T> {
    if (this.definition === null) throw new Error(`${this.name} was not given`);
    return this.definition;
  }
}

/** Names of the protocol in the case of the JavaScript API: GetUsedRange → getUsedRange; _ReferenceId stays. */
export const toApiName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The other way: values → Values. */
export const toWireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Refuses, as Excel does, what the requirement sets of this host do not hold. */
const demand = (type: string, member: string, session: Session): void => {
  if (!session.offers(type, member)) throw apiNotFound(type, member);
};

/** An object of a defined type over a target. What the definition lacks is refused by name. */
export const hostObject = <T>(definition: Definition<T>, target: T, session: Session): HostObject => ({
  typeName: definition.name,
  keepable: definition.keepable ?? false,
  identity: () => definition.identity?.(target) ?? {},
  scalarNames: Object.keys(definition.scalars ?? {}).filter((name) => session.offers(definition.name, name)),
  hasLink: (name) => definition.links?.[name] !== undefined,
  scalar: (name) => {
    demand(definition.name, name, session);
    const scalar = definition.scalars?.[name];
    if (scalar === undefined) throw notImplemented(definition.name, name);
    return scalar.get(target, session);
  },
  setScalar: (name, value) => {
    demand(definition.name, name, session);
    const scalar = definition.scalars?.[name];
    if (scalar?.set === undefined) throw notImplemented(definition.name, `${name} (writing)`);
    scalar.set(target, value, session);
  },
  link: (name) => {
    demand(definition.name, name, session);
    const link = definition.links?.[name];
    if (link === undefined) throw notImplemented(definition.name, name);
    return link(target, session);
  },
  call: (name, args) => {
    demand(definition.name, name, session);
    const method = definition.methods?.[name];
    if (method === undefined) throw notImplemented(definition.name, `${name}()`);
    return method(target, args, session);
  },
  items: () => definition.items?.(target, session) ?? null,
  item: (key) => {
    if (definition.item === undefined) throw notImplemented(definition.name, 'getItem()');
    return definition.item(target, key, session);
  },
});
