import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { katalog } from '../../src/bahasa';
import { FILE_FAULTS, FileError, openWorkbook } from '../../src/xlsx';
import { tortureWorkbook } from './torture';

const faultOf = (bytes: Uint8Array) => {
  try {
    const workbook = openWorkbook(bytes);
    workbook.sheetNames().forEach((sheet) => workbook.readGrid(sheet));
    return null;
  } catch (error) {
    if (error instanceof FileError)
      return error.detail.part === undefined ? error.code : `${error.code} ${error.detail.part}`;
    throw error;
  }
};

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string) =>
  Buffer.concat([Buffer.from(CFB), Buffer.alloc(500), Buffer.from(stream, 'utf16le')]);
const table = readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021/table.xlsx'));
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
const SHEET = 'xl/worksheets/sheet1.xml';

test.each<[string, Uint8Array, string]>([
  ['empty', new Uint8Array(), 'berkas-kosong'],
  ['cut in the middle', table.subarray(0, 9000), 'terpotong'],
  ['only the first bytes', table.subarray(0, 30), 'terpotong'],
  ['a part cut out of the archive', Buffer.concat([table.subarray(0, 4000), table.subarray(6000)]), 'terpotong'],
  ['encrypted with a password', compound('EncryptedPackage'), 'bersandi'],
  ['Excel 97', compound('Workbook'), 'xls-lama'],
  ['Excel 95 without a container', Buffer.from([0x09, 0x08, 0x08, 0x00, 0x00, 0x05]), 'xls-lama'],
  ['binary workbook', zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '', 'xl/workbook.bin': '' }), 'xlsb'],
  ['a web page named .xls', Buffer.from('\uFEFF\n<html xmlns:x="urn:x"><table><tr><td>1'), 'xls-html'],
  ['a saved web page', Buffer.from('MIME-Version: 1.0\nX-Document-Type: Workbook'), 'xls-html'],
  ['a web page in UTF-16', Buffer.from('\uFEFF<html><body>', 'utf16le'), 'xls-html'],
  [
    'XML Spreadsheet 2003',
    Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
    'xml-2003',
  ],
  [
    'OpenDocument',
    zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': '<a/>',
      'META-INF/manifest.xml': '',
    }),
    'ods',
  ],
  ['flat OpenDocument', Buffer.from('<?xml version="1.0"?><office:document xmlns:office="x"/>'), 'ods'],
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'bukan-xlsx'],
  ['a CSV', Buffer.from('a;b;c\n1;2;3'), 'bukan-xlsx'],
  ['a zip of pictures', zip({ 'foto.jpg': 'x' }), 'bukan-xlsx'],
  [
    'a Word document',
    zip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': '<w/>',
    }),
    'bukan-xlsx word/document.xml',
  ],
  ['no content types', tortureWorkbook({ '[Content_Types].xml': null }), 'bagian-hilang [Content_Types].xml'],
  ['no relations', tortureWorkbook({ '_rels/.rels': null }), 'bagian-hilang _rels/.rels'],
  ['no workbook part', tortureWorkbook({ 'xl/workbook.xml': null }), 'bagian-hilang xl/workbook.xml'],
  ['no sheet part', tortureWorkbook({ [SHEET]: null }), `bagian-hilang ${SHEET}`],
  [
    'no relation of a sheet',
    tortureWorkbook({ 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    'bagian-hilang Evaluasi',
  ],
  ['XML that ends early', tortureWorkbook({ [SHEET]: '<worksheet><sheetData>' }), `xml-rusak ${SHEET}`],
  [
    'XML with a document type',
    tortureWorkbook({ [SHEET]: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
    `xml-rusak ${SHEET}`,
  ],
  ['bytes that are no UTF-8', tortureWorkbook({ [SHEET]: Buffer.from([0x3c, 0xff, 0x80]) }), `xml-rusak ${SHEET}`],
  [
    'a cell in another row',
    tortureWorkbook({ [SHEET]: '<worksheet><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>' }),
    `xml-rusak ${SHEET}`,
  ],
  [
    'rows out of order',
    tortureWorkbook({ [SHEET]: '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>' }),
    `xml-rusak ${SHEET}`,
  ],
  [
    'a string that is not there',
    tortureWorkbook({
      [SHEET]: '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>',
    }),
    `xml-rusak ${SHEET}`,
  ],
  [
    'a number that is none',
    tortureWorkbook({
      [SHEET]: '<worksheet><sheetData><row r="1"><c r="A1"><v>1,5</v></c></row></sheetData></worksheet>',
    }),
    `xml-rusak ${SHEET}`,
  ],
])('%s', (_name, bytes, fault) => {
  expect(faultOf(bytes)).toBe(fault);
});

test('every fault has its own message and next step in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    const messages = FILE_FAULTS.map((fault) => katalog[language].berkas[fault]);
    expect(new Set(messages.map(({ apa }) => apa)).size).toBe(FILE_FAULTS.length);
    expect(messages.every(({ tindakan }) => tindakan.length > 10)).toBe(true);
  }
});

test('200,000 rows that hold nothing but formatting are no rows', () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`).join(
    '',
  );
  const xml = `<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row>${rows}</sheetData></worksheet>`;
  expect(openWorkbook(tortureWorkbook({ [SHEET]: xml })).readGrid('Evaluasi').values).toEqual([[1]]);
});
