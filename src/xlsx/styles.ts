import type { CellStyle } from '../grid/types';
import { builtInFormat } from './built-in-formats';
import { colourOf } from './colour';
import type { Package } from './package';
import { scanXml } from './xml';

/** A cell format of the workbook (`cellXfs`). */
export type CellFormat = CellStyle & { readonly numberFormat: string };

const PLAIN: CellFormat = { numberFormat: 'General', bold: false, indent: 0, fill: null };

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
          numberFormat: codes.get(id) ?? builtInFormat(id),
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
