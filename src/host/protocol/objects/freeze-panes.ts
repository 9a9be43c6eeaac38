import type { Freeze } from '../../model/sheet-content';
import type { Sheet } from '../../model/sheet';
import { define } from '../definition';
import { invalidArgument } from '../errors';
import { areaFromAddress } from '../addresses';
import type { Session } from '../session';
import { rangeOfArgument } from '../targets';
import { range } from './makers';

const freeze = (sheet: Sheet, rows: number, columns: number, session: Session): undefined => {
  if (rows < 0 || columns < 0) throw invalidArgument();
  const wanted: Freeze | null = rows + columns === 0 ? null : { rows, columns };
  sheet.freeze = wanted;
  return void session.workbook.emit({ kind: 'other', sheetId: sheet.id });
};

/** Frozen rows at the top and columns at the left. */
export const freezePanesType = define<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, args, session) => freeze(sheet, args.number(0, 1), 0, session),
    freezeColumns: (sheet, args, session) => freeze(sheet, 0, args.number(0, 1), session),
    freezeAt: (sheet, args, session) => {
      const area = args.isObject(0) ? rangeOfArgument(args, 0).area : areaFromAddress(sheet, args.text(0));
      if (area === null) throw invalidArgument();
      return freeze(sheet, area.bottom + 1, area.right + 1, session);
    },
    unfreeze: (sheet, _args, session) => freeze(sheet, 0, 0, session),
    getLocationOrNullObject: (sheet, _args, session) => {
      if (sheet.freeze === null) return null;
      const { rows, columns } = sheet.freeze;
      const [bottom, right] = [rows === 0 ? 1_048_575 : rows - 1, columns === 0 ? 16_383 : columns - 1];
      return range(sheet, { top: 0, left: 0, bottom, right }, session);
    },
  },
});
