import { formatFacts } from '../../src/grid/format';
import { formatAt, textAt } from '../../src/grid/cells';
import { openWorkbook } from '../../src/xlsx';
import { builtInFormat, builtInId } from '../../src/xlsx/built-in-formats';
import { tortureWorkbook } from './torture';

const STYLES = 'xl/styles.xml';

/** C3 of the torture workbook with another value, in the number format of that id; `own`: formats the workbook defines. */
const shown = (id: number, value: string, own = ''): { readonly format: string; readonly text: string } => {
  const plain = openWorkbook(tortureWorkbook());
  const styles = plain.package.need(STYLES);
  const [, second = 'none'] = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf (?:[^>]*\/>|.*?<\/xf>)/gs) ?? [];
  const workbook = openWorkbook(
    tortureWorkbook({
      [STYLES]: styles
        .replace(second, `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
        .replace('<fonts', `${own}<fonts`),
      'xl/worksheets/sheet1.xml': plain.package
        .need('xl/worksheets/sheet1.xml')
        .replace(/(<c r="C3"[^>]*>)<v>[^<]*<\/v>/, `$1<v>${value}</v>`),
    }),
  );
  const grid = workbook.readGrid('Evaluasi');
  return { format: formatAt(grid, 2, 2), text: textAt(grid, 2, 2).replaceAll('\u00a0', ' ').trim() };
};

test.each<[number, string, string]>([
  [5, '1234567', '$1.234.567'],
  [7, '1234567.5', '$1.234.567,50'],
  [37, '-1234567', '(1.234.567)'],
  [41, '1234567', '1.234.567'],
  [43, '1234567.5', '1.234.567,50'],
  [10, '0.5272', '52,72%'],
  [14, '45292', '1/1/2024'],
  [31, '45292', '1/1/2024'],
  [58, '45292', '1/1/2024'],
  [33, '0.5', '12:00:00'],
  [62, '1234567.5', '1.234.567,50'],
  [68, '0.5272', '52,72%'],
  [26, '1234.5', '1234,5'],
])('format %i shows %s as %s', (id, value, text) => {
  expect(shown(id, value).text).toBe(text);
});

test('what the workbook defines under an id wins over what is built in', () => {
  const own = '<numFmts count="1"><numFmt numFmtId="31" formatCode="0.0"/></numFmts>';
  expect(shown(31, '1234.56', own)).toEqual({ format: '0.0', text: '1234,6' });
});

test('percent, money and dates are told apart by their facts', () => {
  expect(formatFacts(builtInFormat(44))).toEqual({ percent: false, decimals: 2 });
  expect(formatFacts(builtInFormat(5))).toEqual({ percent: false, decimals: 0 });
  expect(formatFacts(builtInFormat(68))).toEqual({ percent: true, decimals: 2 });
});

test('a format is written under the id that every Excel reads alike', () => {
  expect(['0', '0.00%', 'm/d/yyyy', 'General', '0.000'].map(builtInId)).toEqual([1, 10, 14, 0, null]);
});
