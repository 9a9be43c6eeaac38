import { define, hostObject } from '../definition';
import type { Args, HostObject } from '../host-object';
import { invalidArgument, itemNotFound } from '../errors';
import { asText } from '../json';
import { namespaceOf, type CustomXmlPart } from '../../model/sheet-content';
import type { Workbook } from '../../model/workbook';
import type { Session } from '../session';

type Target = { readonly workbook: Workbook; readonly part: CustomXmlPart };
/** A collection, of one namespace when it is scoped. */
type Parts = { readonly workbook: Workbook; readonly namespace: string | null };

const namespace = (xml: string): string => {
  try {
    return namespaceOf(xml);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidArgument('The text is not an XML document.');
    throw error;
  }
};

const partType = define<Target>({
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  scalars: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespace(part.xml) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, args) => {
      namespace(args.text(0));
      part.xml = args.text(0);
      return undefined;
    },
    delete: ({ workbook, part }) => void workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1),
  },
});

const wrap = (workbook: Workbook, part: CustomXmlPart, session: Session): HostObject =>
  hostObject(partType, { workbook, part }, session);

const partsOf = ({ workbook, namespace: wanted }: Parts): CustomXmlPart[] =>
  workbook.customXmlParts.filter((part) => wanted === null || namespace(part.xml) === wanted);

const only = (parts: Parts): CustomXmlPart | null => {
  const [first, second] = partsOf(parts);
  return first === undefined || second !== undefined ? null : first;
};

const byId = (parts: Parts, id: string): CustomXmlPart | null => partsOf(parts).find((part) => part.id === id) ?? null;

const orNull = (parts: Parts, part: CustomXmlPart | null, session: Session): HostObject | null =>
  part === null ? null : wrap(parts.workbook, part, session);

const common = {
  items: (parts: Parts, session: Session) => partsOf(parts).map((part) => wrap(parts.workbook, part, session)),
  item: (parts: Parts, key: unknown, session: Session): HostObject => {
    const part = byId(parts, typeof key === 'string' ? key : '');
    if (part === null) throw itemNotFound();
    return wrap(parts.workbook, part, session);
  },
};

const getCount = (parts: Parts): number => partsOf(parts).length;
const getItemOrNullObject = (parts: Parts, args: Args, session: Session): HostObject | null =>
  orNull(parts, byId(parts, args.text(0)), session);

const scopedType = define<Parts>({
  name: 'CustomXmlPartScopedCollection',
  ...common,
  methods: {
    getCount,
    getItemOrNullObject,
    getOnlyItem: (parts, _args, session) => {
      const part = only(parts);
      if (part === null) throw itemNotFound();
      return wrap(parts.workbook, part, session);
    },
    getOnlyItemOrNullObject: (parts, _args, session) => orNull(parts, only(parts), session),
  },
});

export const customXmlPartsType = define<Parts>({
  name: 'CustomXmlPartCollection',
  ...common,
  methods: {
    getCount,
    getItemOrNullObject,
    add: ({ workbook }, args, session) => {
      const xml = asText(args.json(0));
      namespace(xml);
      const part: CustomXmlPart = { id: workbook.nextId(), xml };
      workbook.customXmlParts.push(part);
      return wrap(workbook, part, session);
    },
    getByNamespace: ({ workbook }, args, session) =>
      hostObject(scopedType, { workbook, namespace: args.text(0) }, session),
  },
});
