import type { ConditionalLook } from '../../model/sheet-content';
import type { Sheet } from '../../model/sheet';
import { define, hostObject, type Scalar } from '../definition';
import { asBoolean, asText, type Json } from '../json';
import { asColor } from './format';

type Target = { readonly sheet: Sheet; readonly look: ConditionalLook };

const scalar = <K extends keyof ConditionalLook>(
  key: K,
  read: (value: Json) => ConditionalLook[K],
  blank: Json,
): Scalar<Target> => ({
  get: ({ look }) => look[key] ?? blank,
  set: ({ sheet, look }, value, session) => {
    look[key] = read(value);
    session.workbook.emit({ kind: 'other', sheetId: sheet.id });
  },
});

const fillType = define<Target>({
  name: 'ConditionalRangeFill',
  scalars: { color: scalar('fill', asColor, '') },
  methods: { clear: ({ look }) => void (look.fill = null) },
});

const fontType = define<Target>({
  name: 'ConditionalRangeFont',
  scalars: {
    color: scalar('fontColor', asColor, ''),
    bold: scalar('bold', asBoolean, null),
    italic: scalar('italic', asBoolean, null),
    underline: scalar('underline', asText, null),
    strikethrough: scalar('strikethrough', asBoolean, null),
  },
  methods: {
    clear: ({ look }) =>
      void Object.assign(look, { fontColor: null, bold: null, italic: null, underline: null, strikethrough: null }),
  },
});

/** The look a conditional format gives to its cells. */
export const conditionalLookType = define<Target>({
  name: 'ConditionalRangeFormat',
  scalars: { numberFormat: scalar('numberFormat', asText, null) },
  links: {
    fill: (target, session) => hostObject(fillType, target, session),
    font: (target, session) => hostObject(fontType, target, session),
  },
});
