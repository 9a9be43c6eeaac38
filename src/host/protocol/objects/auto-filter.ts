import type { Sheet } from '../../model/sheet';
import type { Definition, HostObject } from '../definition';
import { itemNotFound } from '../errors';
import type { Session } from '../session';
import { range } from './range-target';

const filtered = (sheet: Sheet, session: Session): HostObject | null =>
  sheet.autoFilter === null ? null : range(sheet, sheet.autoFilter.area, session);

/** The filter of a sheet; which rows it hides is in the sheet's hidden rows. */
export const autoFilterType: Definition<Sheet> = {
  name: 'AutoFilter',
  scalars: {
    enabled: { get: ({ autoFilter }) => autoFilter !== null },
    isDataFiltered: { get: ({ autoFilter }) => autoFilter?.isDataFiltered ?? false },
  },
  methods: {
    getRange: (sheet, _args, session) => {
      const object = filtered(sheet, session);
      if (object === null) throw itemNotFound();
      return object;
    },
    getRangeOrNullObject: (sheet, _args, session) => filtered(sheet, session),
    clearCriteria: (sheet, _args, { workbook }) => {
      const { autoFilter } = sheet;
      if (autoFilter === null) return undefined;
      for (let row = autoFilter.area.top; row <= autoFilter.area.bottom; row += 1) sheet.hiddenRows.delete(row);
      autoFilter.isDataFiltered = false;
      return void workbook.emit({ type: 'other', sheetId: sheet.id });
    },
  },
};
