import type { CellStyle } from '../grid/types';
import { colourOf } from './colour';
import type { Package } from './package';
import { scanXml } from './xml';

/** A cell format of the workbook (`cellXfs`). */
export type CellFormat = CellStyle & { readonly numberFormat: string };

const PLAIN: CellFormat = { numberFormat: 'General', bold: false, indent: 0, fill: null };

/** The number formats built into Excel by id, in English notation (ECMA-376 part 1, 18.8.30); other ids are General. */
export const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Cell formats by style index (the `s` of a cell); one plain format when the workbook has no styles part. */
export const readStyles = (pkg: Package, part: string | null, theme: readonly string[]): readonly CellFormat[] => {
  const xml = part === null ? null : pkg.text(part);
  if (part === null || xml === null) return [PLAIN];
  const codes = new Map<number, string>();
  const bold: boolean[] = [];
  const fills: (string | null)[] = [];
  const formats: CellFormat[] = [];
  const path: string[] = [];
  scanXml(part, xml, {
    open: (name, attributes) => {
      path.push(name);
      const at = path.join('/');
      if (at === 'styleSheet/numFmts/numFmt')
        codes.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      else if (at === 'styleSheet/fonts/font') bold.push(false);
      else if (at === 'styleSheet/fonts/font/b')
        bold[bold.length - 1] = attributes.val !== '0' && attributes.val !== 'false';
      else if (at === 'styleSheet/fills/fill') fills.push(null);
      else if (at === 'styleSheet/fills/fill/patternFill/fgColor')
        fills[fills.length - 1] = colourOf(attributes, theme);
      else if (at === 'styleSheet/cellXfs/xf') {
        const id = Number(attributes.numFmtId ?? 0);
        formats.push({
          numberFormat: codes.get(id) ?? BUILT_IN[id] ?? 'General',
          bold: bold[Number(attributes.fontId ?? 0)] ?? false,
          indent: 0,
          fill: fills[Number(attributes.fillId ?? 0)] ?? null,
        });
      } else if (at === 'styleSheet/cellXfs/xf/alignment') {
        const last = formats.at(-1);
        if (last !== undefined) formats[formats.length - 1] = { ...last, indent: Number(attributes.indent ?? 0) };
      }
    },
    close: () => path.pop(),
  });
  return formats.length > 0 ? formats : [PLAIN];
};
