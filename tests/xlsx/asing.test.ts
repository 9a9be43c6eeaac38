import { unzipSync, zipSync } from 'fflate';
import { formulaAt, valueAt } from '../../src/grid/cells';
import { openWorkbook } from '../../src/xlsx';
import { at, mark, plan, write } from './plans';
import { torturePartTexts, tortureWorkbook } from './torture';

/** Packages of other programs: read as they are, and written so that other programs read them. */
const SHEET = 'xl/worksheets/sheet1.xml';
const partText = (name: string): string => String(torturePartTexts()[name]);
const saved = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));
const textIn = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(saved(bytes).get(name));
const PLAN = plan('Evaluasi', [write('C3', 90, { kind: 'number', value: 95.5 })], [mark('C3', 'galat'), mark('B2', 'info')]); // prettier-ignore

const applied = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const book = openWorkbook(bytes);
  await book.apply(PLAN, 'id');
  return book.save();
};
const C3 = (bytes: Uint8Array): unknown => valueAt(openWorkbook(bytes).readGrid('Evaluasi'), at('C3').row, at('C3').column); // prettier-ignore

test.each(['utf16le', 'utf-16be'] as const)('a part in %s is written as it declares', async (encoding) => {
  const xml = `\uFEFF${partText(SHEET).replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  const little = Buffer.from(xml, 'utf16le');
  const bytes = encoding === 'utf16le' ? little : Buffer.from(little).swap16();
  const result = await applied(tortureWorkbook({ [SHEET]: new Uint8Array(bytes) }));
  const part = Buffer.from(saved(result).get(SHEET) ?? new Uint8Array());
  expect([part[0], part[1]]).toEqual(encoding === 'utf16le' ? [0xff, 0xfe] : [0xfe, 0xff]);
  expect((encoding === 'utf16le' ? part : Buffer.from(part).swap16()).toString('utf16le')).toContain('<v>95.5</v>');
  expect(C3(result)).toBe(95.5);
});

test('an encoding that we do not write becomes UTF-8, and says so', async () => {
  const xml = partText(SHEET).replace('encoding="UTF-8"', 'encoding="ISO-8859-1"').replace(' langsung ', ' langsung \u00e9 '); // prettier-ignore
  const result = await applied(tortureWorkbook({ [SHEET]: new Uint8Array(Buffer.from(xml, 'latin1')) }));
  expect(textIn(result, SHEET)).toContain('encoding="UTF-8"');
  expect(textIn(result, SHEET)).toContain(' langsung \u00e9 ');
});

test('where every .xml is a workbook unless it says otherwise, our part says otherwise', async () => {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const types = partText('[Content_Types].xml')
    .replace('Extension="xml" ContentType="application/xml"', `Extension="xml" ContentType="${main}"`)
    .replace(/<Override PartName="\/customXml[^>]*>/g, '');
  const result = await applied(tortureWorkbook({ '[Content_Types].xml': types }));
  expect(textIn(result, '[Content_Types].xml')).toMatch(
    /PartName="\/customXml\/item2\.xml" ContentType="application\/xml"/,
  );
});

test('names with backslashes are read, and kept', async () => {
  const parts = Object.entries(unzipSync(tortureWorkbook())).map(([name, part]) => [name.replaceAll('/', '\\'), part]);
  const result = await applied(zipSync(Object.fromEntries(parts)));
  expect(C3(result)).toBe(95.5);
  expect([...saved(result).keys()].filter((name) => name.includes('sheet1.xml') && !name.includes('rels'))).toEqual([
    'xl\\worksheets\\sheet1.xml',
  ]);
});

test('a workbook part may lie anywhere', async () => {
  const parts = Object.fromEntries(
    Object.entries(torturePartTexts()).map(([name, part]) => [
      name.replace(/^xl\//, 'isi/').replace('workbook.xml', 'buku.xml'),
      typeof part === 'string' ? Buffer.from(part.replaceAll('xl/workbook.xml', 'isi/buku.xml').replaceAll('/xl/', '/isi/')) : part,
    ]),
  ); // prettier-ignore
  const result = await applied(zipSync(parts));
  expect(C3(result)).toBe(95.5);
});

test('our marks come before the rules of the user, which get their place back', async () => {
  const book = openWorkbook(tortureWorkbook());
  await book.apply(PLAN, 'id');
  const order = (xml: string): string[] =>
    [...xml.matchAll(/<cfRule type="(\w+)"[^>]*priority="(\d+)"/g)].map(([, type, priority]) => `${type} ${priority}`);
  expect(order(textIn(book.save(), SHEET)).sort()).toEqual(['cellIs 3', 'expression 1', 'expression 2']);
  await book.clearMarks();
  expect(order(textIn(book.save(), SHEET))).toEqual(['cellIs 1']);
});

test('formulas that look up another workbook keep what they show', async () => {
  const xml = partText(SHEET).replace(
    '<c r="F3"><v>2</v></c>',
    '<c r="F3"><f>VLOOKUP(7,[1]Lain!$A:$C,2,0)+[1]Lain:Akhir!B2+SUM(\'[2]Data 1\'!$3:$4)</f><v>77</v></c>',
  );
  const result = await applied(tortureWorkbook({ [SHEET]: xml }));
  const grid = openWorkbook(result).readGrid('Evaluasi');
  expect(valueAt(grid, 2, 5)).toBe(77);
  expect(String(formulaAt(grid, 2, 5))).toContain('[1]Lain');
});

test('carriage returns, halves of characters and what looks like their escapes come back as they were', async () => {
  const odd = ['a\rb', 'a_x000D_b', '\uD83D sendiri', '\uDE00', '_x005F_', 'utuh \u{1F600}', 'kosong\u0000'];
  const book = openWorkbook(tortureWorkbook());
  const cells = ['H1', 'H2', 'H3', 'H4', 'H5', 'H8', 'H9'];
  await book.apply(plan('Evaluasi', odd.map((value, i) => write(cells[i] ?? '', '', { kind: 'text', value })), []), 'id'); // prettier-ignore
  const grid = openWorkbook(book.save()).readGrid('Evaluasi');
  expect(cells.map((cell) => valueAt(grid, at(cell).row, at(cell).column))).toEqual(odd);
});

test('a part named __proto__ is a part like any other', async () => {
  const bytes = Buffer.from(tortureWorkbook({ 'xl/_@proto_@': 'isi', constructor: 'isi' }));
  for (let place = bytes.indexOf('_@proto_@'); place >= 0; place = bytes.indexOf('_@proto_@')) bytes.write('__proto__', place); // prettier-ignore
  const book = openWorkbook(await applied(bytes));
  expect(book.package.names()).toEqual(expect.arrayContaining(['xl/__proto__', 'constructor']));
  expect(new TextDecoder().decode(book.package.bytes('xl/__proto__') ?? new Uint8Array())).toBe('isi');
});
