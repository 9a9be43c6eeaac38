import { zipSync, strToU8 } from 'fflate';
import { openWorkbook } from '../../src/xlsx';

/** A workbook of one sheet with so many rows of 17 cells, half of them numbers with a format, some formulas and texts. */
const bigWorkbook = (count: number): Uint8Array => {
  const rows: string[] = [];
  for (let row = 1; row <= count; row += 1) {
    const cells = Array.from({ length: 17 }, (_, column) => {
      const at = `${String.fromCharCode(65 + column)}${row}`;
      if (column < 3) return `<c r="${at}" s="1" t="s"><v>${column}</v></c>`;
      if (column === 16) return `<c r="${at}" s="1"><f>O${row}/E${row}*100</f><v>${row / 7}</v></c>`;
      return `<c r="${at}" s="1"><v>${row * column * 13}</v></c>`;
    });
    rows.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (entries: string) =>
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`,
    );
  const parts = {
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': rels(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Besar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': rels(
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>` +
        `<Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/>`,
    ),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${main}"><si><t>satu</t></si><si><t>dua</t></si><si><t>tiga</t></si></sst>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><fonts><font/></fonts><fills><fill/></fills><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`),
  };
  return zipSync(parts, { level: 1 });
};

test('10,000 rows of 17 cells are read whole: figures, formulas and shown texts to the last row', () => {
  const count = 10_000;
  const grid = openWorkbook(bigWorkbook(count)).readGrid('Besar');
  expect(grid.values).toHaveLength(count);
  expect(grid.values[count - 1]?.[4]).toBe(count * 4 * 13);
  expect(grid.formulas[count - 1]?.[16]).toBe(`=O${count}/E${count}*100`);
  expect(grid.text[0]?.[4]).toBe('52,00');
}, 60_000);
