import { invalidArgument } from './errors';
import { asBoolean, asNumber, asText, type Json } from './json';

/** An object of the host that the client holds a proxy of. */
export type HostObject = {
  readonly typeName: string;
  /** Whether the client may keep it beyond the request (ranges), under a reference id. */
  readonly keepable: boolean;
  /** What Instantiate answers beside a reference id. */
  readonly identity: () => { readonly [key: string]: Json };
  readonly scalarNames: readonly string[];
  readonly hasLink: (name: string) => boolean;
  readonly scalar: (name: string) => Json;
  readonly setScalar: (name: string, value: Json) => void;
  readonly link: (name: string) => HostObject | null;
  /** The result of a method: an object, a plain value, or undefined for none. */
  readonly call: (name: string, args: Args) => HostObject | Json | undefined;
  /** Members of a collection, or null. */
  readonly items: () => readonly HostObject[] | null;
  readonly item: (key: Json) => HostObject;
};

/** Arguments of a call, objects already resolved. */
export class Args {
  constructor(readonly values: readonly (Json | HostObject)[]) {}

  private plain(index: number): Json | undefined {
    const value = this.values[index];
    return isHostObject(value) ? undefined : value;
  }

  isMissing(index: number): boolean {
    const value = this.values[index];
    return value === undefined || value === null;
  }

  text(index: number, otherwise?: string): string {
    return this.isMissing(index) && otherwise !== undefined ? otherwise : asText(this.plain(index));
  }

  number(index: number, otherwise?: number): number {
    return this.isMissing(index) && otherwise !== undefined ? otherwise : asNumber(this.plain(index));
  }

  boolean(index: number, otherwise?: boolean): boolean {
    return this.isMissing(index) && otherwise !== undefined ? otherwise : asBoolean(this.plain(index));
  }

  json(index: number): Json {
    return this.plain(index) ?? null;
  }

  object(index: number): HostObject {
    const value = this.values[index];
    if (!isHostObject(value)) throw invalidArgument();
    return value;
  }

  isObject(index: number): boolean {
    return isHostObject(this.values[index]);
  }
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'typeName' in value && 'scalarNames' in value;
