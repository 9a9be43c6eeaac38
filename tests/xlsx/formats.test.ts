import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { fromXmlPart, JOURNAL_NAMESPACE } from '../../src/port/xml-part';
import { parseJournal } from '../../src/port/journal/stored-journal';
import { formatAt, textAt, valueAt } from '../../src/grid/cells';
import { sourceFromFile } from '../../src/host/model/from-file';
import { openWorkbook } from '../../src/xlsx';
import { customXmlTexts } from '../../src/xlsx/custom-xml';
import { meaning, setUp } from '../excel/setup';
import { at, plan, write } from './plans';
import { tortureWorkbook } from './torture';
import { planOf } from '../analisis';

const SHEET = 'Evaluasi TW II';
const PART = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const table = new Uint8Array(readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021/table.xlsx')));
const Q9 = at('Q9');

const planFor = (bytes: Uint8Array) => {
  const grid = openWorkbook(bytes).readGrid(SHEET);
  return planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
};
const styleOf = (sheet: string, address: string): number =>
  Number(new RegExp(`<c r="${address}"(?: s="(\\d+)")?`).exec(sheet)?.[1] ?? 0);
const cellFormats = (styles: string): string[] =>
  /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf (?:[^>]*\/>|.*?<\/xf>)/gs) ?? [];

describe('a blank percentage cell that cannot show one gets the format of its column', () => {
  test('in a file: 52,72% in a style that differs in the number format only; blank in the old style after restore', async () => {
    const workbook = openWorkbook(table);
    const before = workbook.package.need(PART);
    await workbook.apply(planFor(table), 'id');
    const grid = workbook.readGrid(SHEET);
    expect(valueAt(grid, Q9.row, Q9.column)).toBeCloseTo(0.5272, 4);
    expect([textAt(grid, Q9.row, Q9.column), formatAt(grid, Q9.row, Q9.column)]).toEqual(['52,72%', '0.00%']);

    const formats = cellFormats(workbook.package.need(STYLES));
    const [old, now] = [before, workbook.package.need(PART)].map((xml) => formats[styleOf(xml, 'Q9')] ?? '');
    expect(now).toContain('numFmtId="10"');
    expect(now?.replace('numFmtId="10"', 'numFmtId="0"').replace(' applyNumberFormat="1"', '')).toBe(old);

    const [journal] = customXmlTexts(workbook.package, 'xl/workbook.xml');
    const [run] = parseJournal(fromXmlPart(JOURNAL_NAMESPACE, journal ?? ''))?.runs ?? [];
    expect(run?.entries).toContainEqual(
      expect.objectContaining({ cell: Q9, before: '', beforeFormat: 'General', afterFormat: '0.00%' }),
    );

    await workbook.clearMarks();
    expect(await workbook.restore()).toMatchObject({ skipped: [], empty: false });
    expect(workbook.package.need(PART)).toContain(/<c r="Q9"[^>]*>/.exec(before)?.[0] ?? 'none');
    const styles = (xml: string) => xml.match(/<c r="[A-Z]+\d+" s="\d+"/g);
    expect(styles(workbook.package.need(PART))).toEqual(styles(before));
  });

  test('in a file: hitung on the result writes nothing, and on the restored file gives the result again', async () => {
    const first = openWorkbook(table);
    await first.apply(planFor(table), 'id');
    const bytes = first.save();
    const again = planFor(bytes);
    expect(again.writes).toEqual([]);
    const second = openWorkbook(bytes);
    await second.apply(again, 'id');
    expect(Buffer.compare(second.save(), bytes)).toBe(0);

    await second.restore();
    const styles = second.package.need(STYLES);
    await second.apply(planFor(second.save()), 'id');
    expect(textAt(second.readGrid(SHEET), Q9.row, Q9.column)).toBe('52,72%');
    expect(second.readGrid(SHEET).formats).toEqual(first.readGrid(SHEET).formats);
    expect(second.package.need(STYLES)).toBe(styles);
  });

  test('in Excel: the same format, journalled; blank with its own format after restore', async () => {
    const setup = setUp(sourceFromFile(table));
    const before = meaning(setup, SHEET);
    await setup.port.apply(planFor(table), 'id');
    expect(setup.model.sheet(SHEET)?.get(Q9.row, Q9.column)).toMatchObject({
      value: expect.closeTo(0.5272, 4),
      format: '0.00%',
    });
    const [journal] = setup.model.customXmlParts;
    const [run] = parseJournal(fromXmlPart(JOURNAL_NAMESPACE, journal?.xml ?? ''))?.runs ?? [];
    expect(run?.entries).toContainEqual(
      expect.objectContaining({ cell: Q9, before: '', beforeFormat: 'General', afterFormat: '0.00%' }),
    );
    const { grid } = await setup.port.read(SHEET);
    const again = planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
    expect(again.writes).toEqual([]);

    await setup.port.clearMarks();
    await setup.port.restore();
    expect(meaning(setup, SHEET)).toEqual(before);
  });
});

/** The torture workbook with the format of C3 written as other programs write it. */
const withFormat = (xf: string): Uint8Array => {
  const styles = openWorkbook(tortureWorkbook()).package.need(STYLES);
  const formats = cellFormats(styles);
  return tortureWorkbook({ [STYLES]: styles.replace(formats[1] ?? 'none', xf) });
};

test.each([
  ['attributes in another order', '<xf fontId="0" xfId="0" borderId="0" fillId="0" numFmtId="4"/>'],
  ['flags that say nothing', '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="0" applyNumberFormat="true"/>'], // prettier-ignore
  ['a child element', "<xf numFmtId='4' fontId='0' fillId='0' borderId='0' xfId='0'><alignment horizontal='right'/></xf>"], // prettier-ignore
])('a style comes back as the same index: %s', async (_, xf) => {
  const workbook = openWorkbook(withFormat(xf));
  const index = styleOf(workbook.package.need(PART), 'C3');
  const custom = { ...write('C3', 90, { kind: 'text', value: '1/2' }), format: '0.000 "x"' } as const;
  await workbook.apply(plan('Evaluasi', [custom]), 'id');
  for (const format of cellFormats(workbook.package.need(STYLES))) {
    expect(format.match(/quotePrefix=/g)?.length ?? 0).toBeLessThan(2);
  }
  expect(styleOf(workbook.package.need(PART), 'C3')).not.toBe(index);
  await workbook.restore();
  expect(styleOf(workbook.package.need(PART), 'C3')).toBe(index);
});

test('a style with an apostrophe loses it for a number, and gets no second one for a text', async () => {
  const workbook = openWorkbook(
    withFormat('<xf fontId="0" quotePrefix="0" numFmtId="4" fillId="0" borderId="0" xfId="0"/>'),
  );
  await workbook.apply(plan('Evaluasi', [write('C3', 90, { kind: 'text', value: '1/2' })]), 'id');
  const quoted = () => cellFormats(workbook.package.need(STYLES))[styleOf(workbook.package.need(PART), 'C3')];
  expect(quoted()).toBe('<xf fontId="0" quotePrefix="1" numFmtId="4" fillId="0" borderId="0" xfId="0"/>');
  await workbook.restore();
  expect(quoted()).not.toContain('quotePrefix="1"');
});

test('a format that the user gave since stays when the content goes back', async () => {
  const workbook = openWorkbook(tortureWorkbook());
  const percent = { ...write('F2', 1, { kind: 'number', value: 0.5 }), format: '0.00%' };
  await workbook.apply(plan('Evaluasi', [percent]), 'id');
  const journal = workbook.package
    .names()
    .find((name) => /item\d+\.xml$/.test(name) && workbook.package.need(name).includes(JOURNAL_NAMESPACE));
  if (journal === undefined) throw new Error('no journal');
  const ours = workbook.package.need(journal);
  const other = { ...write('F2', 0.5, { kind: 'number', value: 0.5 }), format: '#,##0' };
  expect(await workbook.apply(plan('Evaluasi', [other]), 'id')).toMatchObject({ written: 1 });
  // Without the second run in the journal, its format is one that somebody else gave.
  workbook.package.set(journal, ours);
  const reopened = openWorkbook(workbook.save());
  expect(await reopened.restore()).toMatchObject({ restored: 1, skipped: [] });
  const grid = reopened.readGrid('Evaluasi');
  expect([valueAt(grid, 1, 5), formatAt(grid, 1, 5)]).toEqual([1, '#,##0']);
});
