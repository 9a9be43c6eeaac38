import type { Area } from '../../../grid/types';
import type { ExcelTable } from '../../model/sheet-content';
import { intersection, type Sheet } from '../../model/sheet';
import { define, hostObject, type Definition } from '../definition';
import type { HostObject } from '../host-object';
import { itemNotFound } from '../errors';
import { asText, type Json } from '../json';
import type { Session } from '../session';
import { autoFilterType } from './auto-filter';
import { worksheet, range } from './makers';

type Target = { readonly sheet: Sheet; readonly table: ExcelTable };

const body = ({ area, showHeaders, showTotals }: ExcelTable): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

const tableType = define<Target>({
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    id: { get: ({ table }) => table.id },
    name: { get: ({ table }) => table.name },
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: { get: ({ table }) => table.showTotals },
    style: { get: ({ table }) => table.style },
  },
  links: {
    worksheet: ({ sheet }, session) => worksheet(sheet, session),
    autoFilter: ({ sheet, table }, session) => hostObject(autoFilterType, { sheet, filter: table.filter }, session),
  },
  methods: {
    getRange: ({ sheet, table }, _args, session) => range(sheet, table.area, session),
    getDataBodyRange: ({ sheet, table }, _args, session) => range(sheet, body(table), session),
    getHeaderRowRange: ({ sheet, table }, _args, session) =>
      range(sheet, { ...table.area, bottom: table.area.top }, session),
  },
});

const all = (sheets: readonly Sheet[]): Target[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

const find = (tables: readonly Target[], key: Json): Target | null => {
  const wanted = asText(key).toLowerCase();
  return tables.find(({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted) ?? null;
};

const collection = <T>(
  name: string,
  list: (of: T) => readonly Target[],
  more: Pick<Definition<T>, 'scalars' | 'methods'> = {},
): Definition<T> => {
  return define({
    name,
    scalars: { ...more.scalars },
    methods: {
      ...more.methods,
      getCount: (of) => list(of).length,
      getItemOrNullObject: (of, args, session) => {
        const found = find(list(of), args.text(0));
        return found === null ? null : hostObject(tableType, found, session);
      },
    },
    items: (of, session) => list(of).map((target) => hostObject(tableType, target, session)),
    item: (of, key, session) => {
      const found = find(list(of), key);
      if (found === null) throw itemNotFound();
      return hostObject(tableType, found, session);
    },
  });
};

/** Excel tables of the workbook or of one sheet. The host knows where they are; it does not make or resize them. */
export const tableCollectionType = collection<readonly Sheet[]>('TableCollection', all, {
  scalars: { count: { get: (sheets) => all(sheets).length } },
  methods: {
    getItemAt: (sheets, args, session) => {
      const found = all(sheets)[args.number(0)];
      if (found === undefined) throw itemNotFound();
      return hostObject(tableType, found, session);
    },
  },
});

const scopedType = collection<readonly Target[]>('TableScopedCollection', (tables) => tables);

/** Tables that meet an area, or lie wholly inside it. */
export const tablesOf = (sheet: Sheet, area: Area, fullyContained: boolean, session: Session): HostObject => {
  const met = all([sheet]).filter(({ table }) => {
    const common = intersection(table.area, area);
    return common !== null && (!fullyContained || JSON.stringify(common) === JSON.stringify(table.area));
  });
  return hostObject(scopedType, met, session);
};
