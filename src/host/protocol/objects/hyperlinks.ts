import { writeContents, writeStyle } from '../../model/edit';
import type { Hyperlink } from '../../model/sheet-content';
import type { Sheet } from '../../model/sheet';
import { invalidArgument, notImplemented } from '../errors';
import { columnsOf, rowsOf } from '../addresses';
import { asObject, asText, isArray, isObject, type Json } from '../json';
import type { Session } from '../session';
import type { RangeTarget } from '../targets';

const optional = (value: Json | undefined): string | null =>
  value === undefined || value === null ? null : asText(value);

/** Links a cell as Excel does: the text is replaced where one is given, and the cell is dressed as a link. */
const link = (sheet: Sheet, row: number, column: number, value: Json, session: Session): void => {
  const { documentReference, address, screenTip, textToDisplay } = asObject(value);
  const made: Hyperlink = {
    cell: { row, column },
    documentReference: optional(documentReference),
    address: optional(address),
    screenTip: optional(screenTip),
  };
  if ((made.documentReference === null) === (made.address === null)) throw invalidArgument();
  const at = { top: row, left: column, bottom: row, right: column };
  const text = optional(textToDisplay);
  if (text !== null) writeContents(session.workbook, sheet, at, [[text]]);
  writeStyle(session.workbook, sheet, at, { fontColor: '#0563C1', underline: true });
  sheet.hyperlinks.set(`${row},${column}`, made);
};

/** `range.hyperlink`: of its first cell. */
export const hyperlinkOf = ({ sheet, area }: RangeTarget): Json => {
  const found = sheet.hyperlinks.get(`${area.top},${area.left}`);
  if (found === undefined) return null;
  const { documentReference, address, screenTip } = found;
  return { documentReference, address, screenTip, textToDisplay: sheet.text(area.top, area.left) };
};

export const setHyperlink = ({ sheet, area }: RangeTarget, value: Json, session: Session): void => {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) link(sheet, row, column, value, session);
  }
};

/** `setCellProperties` with links; looks are not imitated. A matrix of the range's size. */
export const setCellProperties = ({ sheet, area }: RangeTarget, input: Json, session: Session): undefined => {
  if (!isArray(input) || input.length !== rowsOf(area)) throw invalidArgument();
  input.forEach((line, r) => {
    if (!isArray(line) || line.length !== columnsOf(area)) throw invalidArgument();
    line.forEach((one, c) => {
      if (!isObject(one)) throw invalidArgument();
      for (const [name, value] of Object.entries(one)) {
        if (name !== 'hyperlink') throw notImplemented('Range', `setCellProperties(${name})`);
        link(sheet, area.top + r, area.left + c, value, session);
      }
    });
  });
  return undefined;
};
