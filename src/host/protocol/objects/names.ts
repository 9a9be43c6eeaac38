import type { DefinedName } from '../../model/sheet-content';
import type { Workbook } from '../../model/workbook';
import { define, hostObject } from '../definition';
import type { HostObject } from '../host-object';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { absoluteAddress, areaFromReference, fullAddress } from '../addresses';
import { asBoolean, asText, type Json } from '../json';
import type { Session } from '../session';
import { rangeOfArgument } from '../targets';
import { worksheet, range } from './makers';

type Target = { readonly workbook: Workbook; readonly name: DefinedName };
/** Names of the workbook (null) or of one sheet. */
type Scope = { readonly workbook: Workbook; readonly sheetId: string | null };

const place = ({ workbook, name }: Target, session: Session): HostObject | null => {
  const found = areaFromReference(workbook, name.formula);
  return found === null ? null : range(found.sheet, found.area, session);
};

const value = ({ workbook, name }: Target): Json => {
  const found = areaFromReference(workbook, name.formula);
  return found === null ? name.formula.slice(1) : fullAddress(found.sheet, found.area);
};

const nameType = define<Target>({
  name: 'NamedItem',
  identity: ({ name }) => ({ Id: name.name, _Id: name.name }),
  scalars: {
    name: { get: ({ name }) => name.name },
    type: { get: (target) => (areaFromReference(target.workbook, target.name.formula) === null ? 'String' : 'Range') },
    value: { get: value },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, name }, formula) => {
        name.formula = asText(formula);
        workbook.restructured();
      },
    },
    visible: { get: ({ name }) => name.visible, set: ({ name }, visible) => void (name.visible = asBoolean(visible)) },
    comment: { get: ({ name }) => name.comment, set: ({ name }, comment) => void (name.comment = asText(comment)) },
    scope: { get: ({ name }) => (name.sheetId === null ? 'Workbook' : 'Worksheet') },
  },
  links: {
    worksheetOrNullObject: ({ workbook, name }, session) => {
      const sheet = name.sheetId === null ? null : workbook.sheetById(name.sheetId);
      return sheet === null ? null : worksheet(sheet, session);
    },
  },
  methods: {
    getRange: (target, _args, session) => {
      const object = place(target, session);
      if (object === null) throw itemNotFound();
      return object;
    },
    getRangeOrNullObject: (target, _args, session) => place(target, session),
    delete: ({ workbook, name }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
      return void workbook.restructured();
    },
  },
});

const wrap = (workbook: Workbook, name: DefinedName, session: Session): HostObject =>
  hostObject(nameType, { workbook, name }, session);

const inScope = ({ workbook, sheetId }: Scope): DefinedName[] =>
  workbook.names.filter((name) => name.sheetId === sheetId);

const find = (scope: Scope, key: string): DefinedName | null =>
  inScope(scope).find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;

export const namesType = define<Scope>({
  name: 'NamedItemCollection',
  methods: {
    add: (scope, args, session) => {
      const name = args.text(0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument(`"${name}" is no valid name.`);
      if (find(scope, name) !== null) throw itemAlreadyExists();
      const target = args.isObject(1) ? rangeOfArgument(args, 1) : null;
      const formula = target === null ? args.text(1) : `=${absoluteAddress(target.sheet, target.area)}`;
      const entry: DefinedName = {
        name,
        formula: formula.startsWith('=') ? formula : `=${formula}`,
        visible: true,
        comment: args.text(2, ''),
        sheetId: scope.sheetId,
      };
      scope.workbook.names.push(entry);
      scope.workbook.restructured();
      return wrap(scope.workbook, entry, session);
    },
    getCount: (scope) => inScope(scope).length,
    getItemOrNullObject: (scope, args, session) => {
      const name = find(scope, args.text(0));
      return name === null ? null : wrap(scope.workbook, name, session);
    },
  },
  items: (scope, session) => inScope(scope).map((name) => wrap(scope.workbook, name, session)),
  item: (scope, key, session) => {
    const name = find(scope, asText(key));
    if (name === null) throw itemNotFound();
    return wrap(scope.workbook, name, session);
  },
});
