import { zipSync } from 'fflate';
import { DEFAULT_SETTINGS } from '../../src/engine/facts/choices';
import { indexMerges } from '../../src/grid/merges';
import { FileError, openWorkbook } from '../../src/xlsx';
import { relationships, tortureWorkbook } from './torture';
import { analyseSheet, planOf } from '../analisis';

/** Work grows with what is filled, not with the extent; a limit is said. Seconds of processor time are counted. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

const text = (at: string, words: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const number = (at: string, value: number): string => `<c r="${at}"><v>${value}</v></c>`;

/** Cells of a row of the table below, by row number from 1. */
const tableRow = (row: number): string => {
  if (row === 1)
    return ['No', 'Uraian', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)']
      .map((words, at) => text(`${'ABCDEF'[at] ?? ''}1`, words))
      .join('');
  if (row > 7) return '';
  return (
    number(`A${row}`, row - 1) +
    text(`B${row}`, `Kegiatan ${row}`) +
    text(`C${row}`, `Jumlah dokumen ${row}`) +
    number(`D${row}`, 10 * row) +
    number(`E${row}`, 7 * row) +
    number(`F${row}`, 70)
  );
};

/** A workbook whose sheet is that table and whatever else its rows hold; `after` stands behind the rows. */
const workbook = (more: (row: number) => string, last: number, after = ''): Uint8Array => {
  const numbers = Array.from({ length: Math.min(last, 9_000) }, (_, at) => at + 1);
  const rows = [...new Set([...numbers, last])].flatMap((row) => {
    const cells = tableRow(row) + more(row);
    return cells === '' ? [] : [`<row r="${row}">${cells}</row>`];
  });
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${after}</worksheet>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets><sheet name="L" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    [SHEET]: xml,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])), { level: 1 }); // prettier-ignore
};

/** Reads, analyses and plans, and says what was found and how long it took. */
const study = (bytes: Uint8Array) => {
  const start = process.cpuUsage();
  const grid = openWorkbook(bytes).readGrid('L');
  const analysis = analyseSheet(grid, DEFAULT_SETTINGS);
  planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
  const seconds = process.cpuUsage(start).user / 1e6;
  const [table] = analysis.tables;
  return {
    seconds,
    unread: analysis.unread,
    right: table?.table.range.right,
    galat: table?.evaluation.findings.length,
  };
};

const nothing = (): string => '';
const ALONE = study(workbook(nothing, 7));

test.each<[string, () => Uint8Array]>([
  ['cells in column XFD of 3,000 rows', () => workbook((row) => text(`XFD${row}`, 'x'), 3_000)],
  ['cells in column ZZ of 3,000 rows', () => workbook((row) => number(`ZZ${row}`, 1), 3_000)],
  ['a cell at the last corner', () => workbook((row) => (row === 1_048_576 ? number('XFD1048576', 1) : ''), 1_048_576)],
  ['a merge over the whole sheet', () => workbook(nothing, 7, '<mergeCells><mergeCell ref="A9:XFD1048576"/></mergeCells>')], // prettier-ignore
  ['2,000 tall merges', () => workbook(nothing, 7, `<mergeCells>${Array.from({ length: 2_000 }, (_, i) => `<mergeCell ref="J${i + 9}:BZ1048576"/>`).join('')}</mergeCells>`)], // prettier-ignore
])('%s cost little, and the table is the same', (_name, make) => {
  const found = study(make());
  expect({ ...found, seconds: 0 }).toEqual({ ...ALONE, seconds: 0 });
  expect(found.seconds).toBeLessThan(8);
});

test('a sheet that is filled along its diagonal is refused in words', () => {
  const name = (column: number): string => (column < 0 ? '' : name(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))); // prettier-ignore
  expect(study(workbook((row) => (row > 9 ? number(`${name(row)}${row}`, 1) : ''), 9_000)).unread).toBe(
    'terlalu-besar',
  );
});

test('where 50,000 merges overlap, the last one counts', () => {
  const areas = Array.from({ length: 50_000 }, (_, i) => ({
    top: i % 50,
    left: 0,
    bottom: 60 + (i % 500),
    right: 20 + (i % 200),
  }));
  const start = process.cpuUsage();
  const mergeAt = indexMerges(areas);
  for (const [row, column] of [
    [0, 0],
    [49, 219],
    [200, 30],
    [559, 5],
    [559, 219],
    [560, 0],
    [10, 220],
  ] as const) {
    // prettier-ignore
    const last = areas.findLast((one) => row >= one.top && row <= one.bottom && column <= one.right) ?? null;
    expect(mergeAt(row, column)).toEqual(last);
  }
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});

const faultOf = (bytes: Uint8Array): string | null => {
  try {
    const book = openWorkbook(bytes);
    book.sheetNames().forEach((sheet) => book.readGrid(sheet));
    return null;
  } catch (error) {
    return error instanceof FileError ? error.code : String(error);
  }
};

test.each<[string, () => Uint8Array, string]>([
  ['a part of 60 MB in 60 kB', () => tortureWorkbook({ [SHEET]: Buffer.alloc(60_000_000, ' ') }), 'mengembang'],
  ['XML 200,000 elements deep', () => tortureWorkbook({ [SHEET]: `<worksheet>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</worksheet>` }), 'xml-rusak'], // prettier-ignore
  [
    'a part larger than the directory says',
    () => {
      const bytes = Buffer.from(tortureWorkbook());
      const at = bytes.lastIndexOf(
        Buffer.from([0x50, 0x4b, 0x01, 0x02]),
        bytes.lastIndexOf('xl/worksheets/sheet1.xml'),
      );
      bytes.writeUInt32LE(10, at + 24);
      return bytes;
    },
    'terpotong',
  ],
  [
    'a figure changed behind the checksum',
    () => {
      const bytes = Buffer.from(workbook(nothing, 7));
      const at = bytes.indexOf('sheet1.xml') + 80;
      bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
      return bytes;
    },
    'terpotong',
  ],
])('%s is refused in words', (_name, make, fault) => {
  const start = process.cpuUsage();
  const bytes = make();
  expect(faultOf(bytes)).toBe(fault);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
});
