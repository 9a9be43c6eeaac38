import type { AutoFilter } from '../../model/sheet-content';
import type { Sheet } from '../../model/sheet';
import { define } from '../definition';
import type { HostObject } from '../host-object';
import { itemNotFound, notImplemented } from '../errors';
import type { Session } from '../session';
import { rangeOfArgument } from '../targets';
import { range } from './makers';

/** The filter of a sheet or of an Excel table, null where there is none. */
type Target = { readonly sheet: Sheet; readonly filter: AutoFilter | null };

const filtered = ({ sheet, filter }: Target, session: Session): HostObject | null =>
  filter === null ? null : range(sheet, filter.area, session);

/** Which rows a filter hides is in the sheet's hidden rows. */
export const autoFilterType = define<Target>({
  name: 'AutoFilter',
  scalars: {
    enabled: { get: ({ filter }) => filter !== null },
    isDataFiltered: { get: ({ filter }) => filter?.isDataFiltered ?? false },
  },
  methods: {
    getRange: (target, _args, session) => {
      const object = filtered(target, session);
      if (object === null) throw itemNotFound();
      return object;
    },
    getRangeOrNullObject: (target, _args, session) => filtered(target, session),
    apply: ({ sheet }, args, { workbook }) => {
      if (!args.isMissing(1) || !args.isMissing(2)) throw notImplemented('AutoFilter', 'apply() with criteria');
      const { area } = rangeOfArgument(args, 0);
      sheet.autoFilter = { area, isDataFiltered: false };
      return void workbook.emit({ kind: 'other', sheetId: sheet.id });
    },
    clearCriteria: ({ sheet, filter }, _args, { workbook }) => {
      if (filter === null) return undefined;
      for (let row = filter.area.top; row <= filter.area.bottom; row += 1) sheet.hiddenRows.delete(row);
      filter.isDataFiltered = false;
      return void workbook.emit({ kind: 'other', sheetId: sheet.id });
    },
  },
});
