import { unzipSync, zipSync } from 'fflate';
import type { Plan } from '../../src/engine/rules/finding';
import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { openWorkbook } from '../../src/xlsx';
import { mark, plan, write } from './plans';
import { relationships, tortureWorkbook, zipParts } from './torture';

const SHEET = 'xl/worksheets/sheet1.xml';
const stamp = () => ({ id: 'run-1', when: '2021-07-01T00:00:00.000Z' });
const open = (bytes: Uint8Array) => openWorkbook(bytes, { stamp });
const textOf = (bytes: Uint8Array, part: string): string => {
  const content = unzipSync(bytes)[part];
  if (content === undefined) throw new Error(`no ${part}`);
  return new TextDecoder().decode(content);
};
const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => Buffer.compare(a[name] ?? Buffer.from('missing'), b[name] ?? Buffer.from('missing')) !== 0)
    .sort();
};
const applied = async (bytes: Uint8Array, one: Plan) => {
  const workbook = open(bytes);
  const report = await workbook.apply(one, 'id');
  return { workbook, report, bytes: workbook.save() };
};

/** Rows without the blanks at their ends, and without blank rows at the end. */
const withoutBlanks = (rows: readonly (readonly CellValue[])[]): CellValue[][] => {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
};

const PLAN = plan(
  'Evaluasi',
  [
    write('C3', 90, { kind: 'number', value: 95.5 }),
    write('D4', '=C4/$B4', { kind: 'formula', value: '=ROUND(C4/$B4,2)' }, 0.2),
    write('G4', '', { kind: 'text', value: 'Sangat Tinggi' }),
    write('A6', '', { kind: 'text', value: '=bukan rumus <&>' }),
    write('H9', '', { kind: 'number', value: 1 }),
    write('B13', '', { kind: 'number', value: 7 }),
    write('F5', true, { kind: 'blank' }),
  ],
  [mark('C3', 'galat'), mark('D4', 'galat'), mark('B2', 'peringatan'), mark('B3', 'info'), mark('G8', 'info')],
);

test('reading the torture workbook', () => {
  const workbook = open(tortureWorkbook());
  expect(workbook.sheetNames()).toEqual(['Evaluasi', 'Rekap']);
  expect(workbook.isHidden('rekap')).toBe(true);
  const grid = workbook.readGrid('Evaluasi');
  expect(grid.values[1]?.slice(0, 6)).toEqual(['Program kaya', 100, 40, 0.4, 200, 1]);
  expect(grid.text[1]?.[3]).toBe('40,00%');
  expect(grid.formulas.slice(1, 5).map((row) => row[3])).toEqual(['=C2/$B2', '=C3/$B3', '=C4/$B4', '=C5/$B5']);
  expect([grid.formulas[1]?.[4], grid.formulas[2]?.[4], grid.values[2]?.[4]]).toEqual(['=B2:B3*2', '=B2:B3*2', 400]);
  expect(grid.arrays).toEqual([{ top: 1, left: 4, bottom: 2, right: 4 }]);
  expect(grid.merges).toEqual([{ top: 7, left: 5, bottom: 7, right: 6 }]);
  expect(grid.hiddenRows).toEqual([6]);
  expect([grid.values[3]?.[0], grid.values[4]?.[5], grid.values[6]?.[2]]).toEqual([' langsung ', true, '#DIV/0!']);
  expect(grid.style?.at({ row: 1, column: 3 })).toEqual({ numberFormat: '0.00%', bold: true, indent: 2, fill: null });
});

test('what is not touched stays byte-equal, and the sheet textually equal around the touched cells', async () => {
  const before = tortureWorkbook();
  const { report, bytes } = await applied(before, PLAN);
  expect(report).toEqual({ written: 7, marked: 5, notes: 3, notesKept: 2, runId: 'run-1' });
  expect(changedParts(before, bytes)).toEqual([
    '[Content_Types].xml',
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/calcChain.xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/styles.xml',
    'xl/workbook.xml',
    SHEET,
    'xl/worksheets/sheet2.xml',
  ]);
  /** The sheet without the cells, rows and elements that are ours to change. */
  const rest = (text: string): string =>
    text
      .replace(/<c r="(C3|D[2-5]|G4|A6|H9|B13|F5|C5|B7)"[^>]*?(\/>|>.*?<\/c>)/g, '')
      .replace(/<row r="(6|9|13)"[^>]*?(\/>|>.*?<\/row>)/g, '')
      .replace(/<conditionalFormatting sqref="[^"]*"><cfRule type="expression".*?<\/conditionalFormatting>/g, '')
      // Our marks come first: the user's rules move behind them.
      .replace(/(<cfRule [^>]*priority=)"\d+"/g, '$1');
  expect(rest(textOf(bytes, SHEET))).toBe(rest(textOf(before, SHEET)));
});

test('cells: numbers keep their format, texts stay text, formulas carry their value', async () => {
  const { bytes } = await applied(tortureWorkbook(), PLAN);
  const xml = textOf(bytes, SHEET);
  expect(xml).toContain('<c r="C3" s="1"><v>95.5</v></c>');
  expect(xml).toContain('<c r="D4" s="2"><f>ROUND(C4/$B4,2)</f><v>0.2</v></c>');
  expect(xml).toContain('<c r="G4" t="inlineStr"><is><t>Sangat Tinggi</t></is></c>');
  expect(xml).toContain(
    '<row r="6"><c r="A6" s="4" t="inlineStr"><is><t>=bukan rumus &lt;&amp;&gt;</t></is></c></row>',
  );
  expect(xml).toContain('<row r="9"><c r="H9" s="3"><v>1</v></c></row>');
  expect(xml).toContain('<row r="13"><c r="B13"><v>7</v></c></row></sheetData>');
  // The style of A7, which keeps a typed apostrophe, serves A6 too.
  const cellXfs = /<cellXfs.*<\/cellXfs>/s;
  const before = cellXfs.exec(textOf(tortureWorkbook(), 'xl/styles.xml'))?.[0];
  expect(cellXfs.exec(textOf(bytes, 'xl/styles.xml'))?.[0]).toBe(before ?? 'none');
  const grid = open(bytes).readGrid('Evaluasi');
  expect([grid.values[2]?.[2], grid.values[5]?.[0], grid.values[4]?.[5] ?? '']).toEqual([95.5, '=bukan rumus <&>', '']);
});

test('a cell that is given a number format keeps the rest of its look, and gets its own format back', async () => {
  const percent = { ...write('F2', 1, { kind: 'number', value: 0.5 }), format: '0.00%' };
  const own = { ...write('D2', '=C2/$B2', { kind: 'number', value: 0.5 }), format: '0.000 "persen"' };
  const { workbook, bytes } = await applied(tortureWorkbook(), plan('Evaluasi', [percent, own]));
  const grid = open(bytes).readGrid('Evaluasi');
  expect([grid.text[1]?.[5], grid.text[1]?.[3]]).toEqual(['50,00%', '0,500 persen']);
  expect(grid.style?.at({ row: 1, column: 3 })).toMatchObject({ bold: true, indent: 2 });
  expect(textOf(bytes, 'xl/styles.xml')).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000 &quot;persen&quot;"/></numFmts><fonts',
  );
  await workbook.restore();
  expect(workbook.readGrid('Evaluasi').formats[1]?.slice(0, 6)).toEqual(
    open(tortureWorkbook()).readGrid('Evaluasi').formats[1],
  );
});

test('a figure typed as text stays text in the style it had', async () => {
  const typed = tortureWorkbook({ [SHEET]: textOf(tortureWorkbook(), SHEET).replace('<c r="C4" s="1"><v>10</v></c>', '<c r="C4" s="1" t="inlineStr"><is><t>10,5</t></is></c>') }); // prettier-ignore
  const { bytes } = await applied(typed, plan('Evaluasi', [write('C4', '10,5', { kind: 'text', value: '11,5' })]));
  expect(textOf(bytes, SHEET)).toContain('<c r="C4" s="1" t="inlineStr"><is><t>11,5</t></is></c>');
  expect(textOf(bytes, 'xl/styles.xml')).toBe(textOf(typed, 'xl/styles.xml'));
});

test('a shared formula is expanded before one of its cells changes', async () => {
  const { bytes } = await applied(
    tortureWorkbook(),
    plan('Evaluasi', [write('D2', '=C2/$B2', { kind: 'number', value: 0.5 })]),
  );
  const xml = textOf(bytes, SHEET);
  expect(xml).not.toContain('t="shared"');
  expect(open(bytes).readGrid('Evaluasi').formulas.slice(1, 5).map((row) => row[3])).toEqual([0.5, '=C3/$B3', '=C4/$B4', '=C5/$B5']); // prettier-ignore
});

test('dependants on every sheet lose their stale values and are named; others keep theirs', async () => {
  const { workbook, bytes } = await applied(tortureWorkbook(), PLAN);
  const stale = workbook.staleCells().map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`);
  expect(stale.sort()).toEqual([
    'Evaluasi!B7',
    'Evaluasi!C5',
    'Evaluasi!D3',
    'Evaluasi!D5',
    'Rekap!A1',
    'Rekap!B1',
    'Rekap!C1',
  ]);
  expect(textOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<c r="A1"><f>Evaluasi!C5</f></c>');
  expect(textOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<c r="D1"><f>SUM(A5:A6)</f><v>7</v></c>');
  expect(textOf(bytes, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(textOf(bytes, '[Content_Types].xml')).not.toContain('calcChain');
  expect(textOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test("notes: ours beside the user's own and threaded comments, which stay", async () => {
  const before = tortureWorkbook();
  const { bytes } = await applied(before, PLAN);
  const original = textOf(before, 'xl/comments1.xml');
  const xml = textOf(bytes, 'xl/comments1.xml');
  for (const comment of original.match(/<comment .*?<\/comment>/g) ?? ['none']) expect(xml).toContain(comment);
  expect(xml.match(/ref="(C3|D4|F8)"/g)).toHaveLength(3);
  expect(xml).toContain('Evaluasi Renja · capaian\n');
  const vml = textOf(bytes, 'xl/drawings/vmlDrawing1.vml');
  expect(vml.match(/id="_x0000_s\d+"/g)).toEqual([1025, 1026, 1027, 1028, 1029].map((id) => `id="_x0000_s${id}"`));
});

test('the second run changes nothing', async () => {
  const first = await applied(tortureWorkbook(), PLAN);
  const again = await applied(first.bytes, plan('Evaluasi', [], PLAN.marks));
  expect(again.report.written).toBe(0);
  expect(again.report.runId).toBeNull();
  expect(changedParts(first.bytes, again.bytes)).toEqual([]);
});

test('clearing the marks leaves no trace but the journal, restoring gives back every cell', async () => {
  const before = tortureWorkbook();
  const { bytes } = await applied(before, PLAN);
  const workbook = open(bytes);
  expect(await workbook.clearMarks()).toEqual({ marks: 5, notes: 3 });
  expect(await workbook.clearMarks()).toEqual({ marks: 0, notes: 0 });
  const cleared = workbook.save();
  for (const part of ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'])
    expect(textOf(cleared, part)).toBe(textOf(before, part));
  expect(textOf(cleared, SHEET)).not.toContain('evaluasi-renja');
  expect(textOf(cleared, 'xl/styles.xml')).toContain(
    textOf(before, 'xl/styles.xml').match(/<dxfs.*<\/dxfs>/)?.[0] ?? 'none',
  );

  const reopened = open(cleared);
  expect(await reopened.restore()).toEqual({ restored: 7, skipped: [], empty: false });
  expect(await reopened.restore()).toEqual({ restored: 0, skipped: [], empty: true });
  const [was, is] = [open(before), open(reopened.save())];
  for (const sheet of was.sheetNames()) {
    expect(withoutBlanks(is.readGrid(sheet).formulas)).toEqual(withoutBlanks(was.readGrid(sheet).formulas));
    expect(is.readGrid(sheet).formats.slice(0, 5)).toEqual(was.readGrid(sheet).formats.slice(0, 5));
  }
  expect(textOf(reopened.save(), SHEET)).toContain('<c r="F5" t="b"><v>1</v></c>');
});

test('runs are restored one by one, the newest first', async () => {
  const { bytes } = await applied(tortureWorkbook(), PLAN);
  const workbook = openWorkbook(bytes, { stamp: () => ({ ...stamp(), id: 'run-2' }) });
  await workbook.apply(plan('Evaluasi', [write('C3', 95.5, { kind: 'number', value: 96 })]), 'id');
  expect(workbook.readGrid('Evaluasi').values[2]?.[2]).toBe(96);
  expect((await workbook.restore()).restored).toBe(1);
  expect(workbook.readGrid('Evaluasi').values[2]?.[2]).toBe(95.5);
  expect((await workbook.restore()).restored).toBe(7);
  expect(workbook.readGrid('Evaluasi').values[2]?.[2]).toBe(90);
});

test('a cell that was edited after the run is left as it is', async () => {
  const { bytes } = await applied(tortureWorkbook(), PLAN);
  const parts = unzipSync(bytes);
  parts[SHEET] = Buffer.from(textOf(bytes, SHEET).replace('<v>95.5</v>', '<v>97</v>'));
  const workbook = open(zipSync(parts));
  expect(await workbook.restore()).toEqual({
    restored: 6,
    skipped: [{ sheet: 'Evaluasi', cell: { row: 2, column: 2 } }],
    empty: false,
  });
  expect(workbook.readGrid('Evaluasi').values[2]?.[2]).toBe(97);
});

describe('refused, with nothing changed', () => {
  const refused = async (bytes: Uint8Array, one: Plan) => {
    const workbook = open(bytes);
    const error: unknown = await workbook.apply(one, 'id').catch((reason: unknown) => reason);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
    return error;
  };
  const number = { kind: 'number', value: 1 } as const;

  test('a cell of an array formula', async () => {
    const error = await refused(
      tortureWorkbook(),
      plan('Evaluasi', [write('C3', 90, number), write('E3', '=B2:B3*2', number)]),
    );
    expect(error).toMatchObject({
      name: 'PortError',
      code: 'sebagian-larik',
      detail: { cells: [{ row: 2, column: 4 }] },
    });
  });
  test('a cell that shows something else by now', async () => {
    expect(await refused(tortureWorkbook(), plan('Evaluasi', [write('C3', 91, number)]))).toMatchObject({
      code: 'berubah',
    });
  });
  test('the heading of an Excel table', async () => {
    expect(await refused(tortureWorkbook(), plan('Evaluasi', [write('B10', 'Target', number)]))).toMatchObject({
      code: 'tabel-excel',
    });
  });
  test('a protected sheet', async () => {
    const sheet = textOf(tortureWorkbook(), SHEET).replace(
      '<autoFilter',
      '<sheetProtection sheet="1" objects="1"/><autoFilter',
    );
    const bytes = tortureWorkbook({ [SHEET]: sheet });
    expect(await refused(bytes, plan('Evaluasi', [], [mark('C3', 'galat')]))).toMatchObject({ code: 'terproteksi' });
    expect((await open(bytes).read('Evaluasi')).obstacles).toEqual(['terproteksi', 'baris-tersembunyi']);
  });
  test('a sheet that is not there', async () => {
    expect(await refused(tortureWorkbook(), plan('Tiada', []))).toMatchObject({
      code: 'gagal',
      detail: { sheet: 'Tiada' },
    });
  });
});

test('settings travel in a custom XML part of their own', async () => {
  const workbook = open(tortureWorkbook());
  expect(await workbook.loadSettings()).toBeNull();
  await workbook.saveSettings({ triwulan: 2, catatan: '<a & b>' });
  await workbook.saveSettings({ triwulan: 3, catatan: '<a & b>' });
  const bytes = workbook.save();
  expect(await open(bytes).loadSettings()).toEqual({ triwulan: 3, catatan: '<a & b>' });
  expect(textOf(bytes, 'customXml/item1.xml')).toBe(textOf(tortureWorkbook(), 'customXml/item1.xml'));
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('customXml/item'))).toHaveLength(4);
});

test('a workbook without styles, notes and relations gets what it needs, and loses it again', async () => {
  const bare = zipParts({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="A" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml':
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>',
  });
  const { bytes } = await applied(
    bare,
    plan('A', [write('B2', '', { kind: 'number', value: 5 })], [mark('B2', 'galat')]),
  );
  expect(textOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(
    /<x:sheetData><x:row r="2"><x:c r="B2"><x:v>5<\/x:v><\/x:c><\/x:row><\/x:sheetData><x:conditionalFormatting .*<x:legacyDrawing /,
  );
  const workbook = open(bytes);
  expect(workbook.readGrid('A').values).toEqual([[5]]);
  expect(await workbook.clearMarks()).toEqual({ marks: 1, notes: 1 });
  await workbook.restore();
  const left = Object.keys(unzipSync(workbook.save()));
  expect(left.some((name) => /comments|vml|sheet1\.xml\.rels/.test(name))).toBe(false);
});
