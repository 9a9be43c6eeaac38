/** Small workbooks as exporters write them: rows of cells parted by '|', formulas with or without results. */
import { toA1 } from '../../src/grid/address';
import { relationships, zipParts } from '../xlsx/torture';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const VND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Penyimpanan = {
  /** What stands as result of each formula: nothing, nothing in an empty element, or 0. */
  readonly hasil: 'tanpa' | 'elemen-kosong' | 'nol';
  /** Whether the file asks to be calculated when it is opened. */
  readonly hitungSaatBuka?: boolean;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const RESULT: Record<Penyimpanan['hasil'], string> = { tanpa: '', 'elemen-kosong': '<v></v>', nol: '<v>0</v>' };

const cellXml = (at: string, text: string, { hasil }: Penyimpanan): string => {
  if (text === '') return '';
  if (text.startsWith('=')) return `<c r="${at}"><f>${escaped(text.slice(1))}</f>${RESULT[hasil]}</c>`;
  if (/^#[A-Z]+!$/.test(text)) return `<c r="${at}" t="e"><v>${text}</v></c>`;
  if (/^-?\d+(\.\d+)?$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
};

const sheetXml = (rows: readonly string[], merges: readonly string[], how: Penyimpanan): string => {
  const lines = rows.map((line, row) => {
    const cells = line.split('|').map((text, column) => cellXml(toA1({ row, column }), text, how));
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const merged =
    merges.length === 0 ? '' : `<mergeCells>${merges.map((one) => `<mergeCell ref="${one}"/>`).join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
};

/** A workbook of sheets by name, each a list of lines; `merges` belong to the first. */
export const berkas = (
  sheets: Readonly<Record<string, readonly string[]>>,
  merges: readonly string[],
  how: Penyimpanan = { hasil: 'tanpa' },
): Uint8Array => {
  const names = Object.keys(sheets);
  const parts = names.map((_, at) => `/xl/worksheets/sheet${at + 1}.xml`);
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${VND}.sheet.main+xml"/>`,
    ...parts.map((part) => `<Override PartName="${part}" ContentType="${VND}.worksheet+xml"/>`),
  ];
  const list = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const calc = how.hitungSaatBuka === true ? '<calcPr calcId="124519" fullCalcOnLoad="1"/>' : '';
  return zipParts({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets>${calc}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((_, at): [string, string, string] => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        sheetXml(rows, at === 0 ? merges : [], how),
      ]),
    ),
  });
};

/** An evaluation in two levels: the headings, and the merged areas that belong to them. */
export const KEPALA = [
  'Evaluasi Hasil Renja Tahun 2025',
  'No|Program/Kegiatan|Indikator|Target 2025||Realisasi 2025||Capaian (%)|',
  '|||K|Rp|K|Rp|K|Rp',
] as const;
export const GABUNG = ['D2:E2', 'F2:G2', 'H2:I2'] as const;
