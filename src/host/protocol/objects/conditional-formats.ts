import { requireUnlocked } from '../../model/edit';
import { PLAIN_LOOK, type ConditionalFormat } from '../../model/sheet-content';
import { intersection, type Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { define, hostObject, type Scalar } from '../definition';
import type { HostObject } from '../host-object';
import { invalidArgument, itemNotFound, notImplemented, RichApiError } from '../errors';
import { asBoolean, asNumber, asText, type Json } from '../json';
import type { Session } from '../session';
import { conditionalLookType } from './conditional-look';
import { MAX_ADDRESS, plainAddress } from '../addresses';
import type { AreasTarget } from '../targets';
import { requireAlive, rangeAreas, range } from './makers';

type Target = { readonly sheet: Sheet; readonly format: ConditionalFormat };

const renumber = (workbook: Workbook, sheet: Sheet): void => {
  sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats.forEach((format, index) => {
    format.priority = index;
  });
  sheet.formatIdsAreStale = true;
  workbook.emit({ kind: 'other', sheetId: sheet.id });
};

const wrap = (sheet: Sheet, format: ConditionalFormat, session: Session): HostObject =>
  hostObject(conditionalFormatType, { sheet, format }, session);

const remove = ({ sheet, format }: Target, session: Session): undefined => {
  requireAlive(sheet, session);
  format.areas.forEach((area) => requireUnlocked(sheet, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
  renumber(session.workbook, sheet);
  return undefined;
};

const overlapping = ({ sheet, areas }: AreasTarget): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => intersection(own, area) !== null)),
  );

const asFormula = (value: Json): string => {
  const text = asText(value);
  if (text === '') throw invalidArgument();
  return text.startsWith('=') ? text : `=${text}`;
};

const formula: Scalar<Target> = {
  get: ({ format }) => format.formula ?? '',
  set: ({ sheet, format }, value, session) => {
    format.formula = asFormula(value);
    session.workbook.emit({ kind: 'other', sheetId: sheet.id });
  },
};

const ruleType = define<Target>({ name: 'ConditionalFormatRule', scalars: { formula } });

const customType = define<Target>({
  name: 'CustomConditionalFormat',
  links: {
    rule: (target, session) => hostObject(ruleType, target, session),
    format: ({ sheet, format }, session) => hostObject(conditionalLookType, { sheet, look: format.format }, session),
  },
});

const custom = (target: Target, session: Session): HostObject | null =>
  target.format.type === 'Custom' ? hostObject(customType, target, session) : null;

const conditionalFormatType = define<Target>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ format }) => format.priority,
      set: ({ sheet, format }, value, session) => {
        const wanted = asNumber(value);
        format.priority = wanted < format.priority ? wanted - 0.5 : wanted + 0.5;
        renumber(session.workbook, sheet);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => void (format.stopIfTrue = asBoolean(value)),
    },
  },
  links: {
    custom: (target, session) => {
      const object = custom(target, session);
      if (object === null)
        throw new RichApiError('InvalidOperation', 'The conditional format is of another type.', 400);
      return object;
    },
    customOrNullObject: custom,
  },
  methods: {
    delete: (target, _args, session) => remove(target, session),
    getRange: ({ sheet, format }, _args, session) => {
      const [area, second] = format.areas;
      if (area === undefined || second !== undefined) throw itemNotFound();
      return range(sheet, area, session);
    },
    getRangeOrNullObject: ({ sheet, format }, _args, session) => {
      const [area, second] = format.areas;
      return area === undefined || second !== undefined ? null : range(sheet, area, session);
    },
    getRanges: ({ sheet, format }, _args, session) => rangeAreas(sheet, format.areas, session),
  },
});

const add = (target: AreasTarget, type: string, session: Session): HostObject => {
  const { sheet, areas } = target;
  requireAlive(sheet, session);
  if (type !== 'Custom') throw notImplemented('ConditionalFormatCollection', `add('${type}')`);
  if (areas.map(plainAddress).join(',').length > MAX_ADDRESS) throw invalidArgument();
  areas.forEach((area) => requireUnlocked(sheet, area));
  const format: ConditionalFormat = {
    id: session.workbook.nextId(),
    type,
    areas,
    priority: -1,
    stopIfTrue: false,
    formula: null,
    format: { ...PLAIN_LOOK },
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  renumber(session.workbook, sheet);
  return wrap(sheet, format, session);
};

const byId = (target: AreasTarget, id: string): ConditionalFormat | null =>
  overlapping(target).find((format) => format.id === id) ?? null;

export const conditionalFormatsType = define<AreasTarget>({
  name: 'ConditionalFormatCollection',
  methods: {
    add: (target, args, session) => add(target, args.text(0), session),
    getCount: (target) => overlapping(target).length,
    getItemAt: (target, args, session) => {
      const format = overlapping(target)[args.number(0)];
      if (format === undefined) throw itemNotFound();
      return wrap(target.sheet, format, session);
    },
    getItemOrNullObject: (target, args, session) => {
      const format = byId(target, args.text(0));
      return format === null ? null : wrap(target.sheet, format, session);
    },
    clearAll: (target, _args, session) => {
      target.areas.forEach((area) => requireUnlocked(target.sheet, area));
      for (const format of overlapping(target)) remove({ sheet: target.sheet, format }, session);
      return undefined;
    },
  },
  items: (target, session) => overlapping(target).map((format) => wrap(target.sheet, format, session)),
  item: (target, key, session) => {
    const format = byId(target, asText(key));
    if (format === null) throw itemNotFound();
    return wrap(target.sheet, format, session);
  },
});
