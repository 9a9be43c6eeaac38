import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';
import { knownTypes, toWireName } from '../../src/host/protocol/definition';

/** Services of the library itself, which are not in the Excel namespace. */
const INTERNAL = ['AddinInternalService', 'AppRuntimeService'];

type Prototype = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const prototypeOf = (namespace: object, name: string): Prototype | null => {
  const type: unknown = Reflect.get(namespace, name);
  const prototype: unknown = typeof type === 'function' ? type.prototype : null;
  return isRecord(prototype) ? prototype : null;
};

const names = (prototype: Prototype, key: string): readonly string[] => {
  const value: unknown = Reflect.get(prototype, key);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

describe('what the host knows', () => {
  const { Excel } = createNodeHost(createWorkbook({ sheets: [gridOf('A', [])] }, { notes: true }));
  const types = knownTypes().filter(({ name }) => !INTERNAL.includes(name));

  it.each(types.map((type) => [type.name, type] as const))('%s is named as in the real client', (name, type) => {
    const prototype = prototypeOf(Excel, name);
    expect(prototype).not.toBeNull();
    if (prototype === null) return;
    const members = Object.getOwnPropertyNames(prototype);
    expect(type.methods.filter((method) => !members.includes(method))).toEqual([]);
    expect(type.links.filter((link) => !members.includes(link))).toEqual([]);
    expect(type.scalars.filter((scalar) => !members.includes(scalar))).toEqual([]);
    const wire = names(prototype, '_scalarPropertyOriginalNames');
    if (wire.length > 0) expect(type.scalars.map(toWireName).filter((scalar) => !wire.includes(scalar))).toEqual([]);
  });
});
