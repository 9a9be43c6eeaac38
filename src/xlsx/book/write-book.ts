import { strToU8, Zip, ZipDeflate } from 'fflate';
import { areaToA1 } from '../../grid/address';
import { cellXml } from '../cell-xml';
import { chartXml, drawingXml } from '../new-sheet/chart-xml';
import { HEAD, MAIN, RELATIONSHIPS } from '../new-sheet/sheet-xml';
import type { NewChart } from '../new-sheet/types';
import { escapeXml } from '../xml';
import { styleIndex, stylesXml, type BookStyle } from './styles-xml';

/** A cell of a made workbook: a text that stays text, or a number; null for a blank one. */
export type BookCell = { readonly value: string | number; readonly style: BookStyle } | null;
export type BookRow = readonly BookCell[];

/** A sheet to write. `rows` is read once, from first to last, and never held whole. */
export type BookSheet = {
  /** Valid and at most 25 characters: a sheet that is full goes on in "Nama (2)". */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows at the top, which stay in sight and stand on top of each continuation too. */
  readonly head: readonly BookRow[];
  readonly rows: Iterable<BookRow> | AsyncIterable<BookRow>;
  /** Whether the last row of `head` gets a filter over what stands below it. */
  readonly hasFilter: boolean;
  readonly charts: readonly NewChart[];
};

/** Rows of a sheet (Excel's limit). */
export const MAX_ROWS = 1_048_576;
/** Rows whose text is compressed in one go. */
const BATCH = 500;
/** Points. */
const TITLE_HEIGHT = 21;
/** The same input gives the same bytes. */
const MTIME = new Date(1980, 0, 1);

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.';

type Relation = { readonly type: string; readonly target: string };

const relationsXml = (relations: readonly Relation[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${relations
    .map(
      ({ type, target }, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const rowXml = (cells: BookRow, row: number): string => {
  const xml = cells.map((one, column) =>
    one === null
      ? ''
      : cellXml('', {
          cell: { row, column },
          content:
            typeof one.value === 'number' ? { kind: 'number', value: one.value } : { kind: 'text', value: one.value },
          result: null,
          style: styleIndex(one.style),
          sharedString: null,
        }),
  );
  // Large letters need a higher row, which a program that reads the file may not work out.
  const height = cells.some((one) => one?.style === 'judul') ? ` ht="${TITLE_HEIGHT}" customHeight="1"` : '';
  return `<row r="${row + 1}"${height}>${xml.join('')}</row>`;
};

const openingXml = ({ widths, head }: BookSheet): string => {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const pane =
    head.length === 0
      ? ''
      : `<pane ySplit="${head.length}" topLeftCell="A${head.length + 1}" activePane="bottomLeft" state="frozen"/>`;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  );
};

const closingXml = ({ head, widths, hasFilter }: BookSheet, rows: number, hasDrawing: boolean): string => {
  const filter = { top: head.length - 1, left: 0, bottom: rows - 1, right: widths.length - 1 };
  return (
    `</sheetData>${hasFilter && head.length > 0 ? `<autoFilter ref="${areaToA1(filter)}"/>` : ''}` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `${hasDrawing ? '<drawing r:id="rId1"/>' : ''}</worksheet>`
  );
};

/** Parts in the order in which they are finished, compressed as they come. */
const createParts = (write: (bytes: Uint8Array) => void) => {
  const zip = new Zip((error, data) => {
    if (error !== null) throw error;
    write(data);
  });
  const open = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = MTIME;
    zip.add(part);
    return part;
  };
  return {
    open,
    whole: (name: string, xml: string): void => open(name).push(strToU8(xml), true),
    end: (): void => zip.end(),
  };
};
type Parts = ReturnType<typeof createParts>;

/** Writes one sheet and what continues it; returns the names of those written, the first its own. */
const writeSheet = async (parts: Parts, sheet: BookSheet, first: number): Promise<string[]> => {
  const names: string[] = [];
  let part: ZipDeflate | null = null;
  let [row, pending] = [0, ''];
  const flush = (): void => {
    if (pending !== '') part?.push(strToU8(pending));
    pending = '';
  };
  const put = (cells: BookRow): void => {
    pending += rowXml(cells, row);
    row += 1;
    if (row % BATCH === 0) flush();
  };
  const begin = (): void => {
    names.push(names.length === 0 ? sheet.name : `${sheet.name} (${names.length + 1})`);
    part = parts.open(`xl/worksheets/sheet${first + names.length - 1}.xml`);
    [row, pending] = [0, openingXml(sheet)];
    sheet.head.forEach(put);
  };
  const finish = (): void => {
    flush();
    // Charts stand on the first of the sheets.
    part?.push(strToU8(closingXml(sheet, row, names.length === 1 && sheet.charts.length > 0)), true);
  };
  begin();
  for await (const cells of sheet.rows) {
    if (row === MAX_ROWS) {
      finish();
      begin();
    }
    put(cells);
  }
  finish();
  return names;
};

const writeCharts = (parts: Parts, sheet: number, charts: readonly NewChart[], before: number): void => {
  const relations = charts.map((chart, at) => {
    parts.whole(`xl/charts/chart${before + at + 1}.xml`, chartXml(chart));
    return { type: 'chart', target: `../charts/chart${before + at + 1}.xml` };
  });
  const ids = relations.map((_, at) => `rId${at + 1}`);
  parts.whole(`xl/drawings/drawing${sheet}.xml`, drawingXml(charts, ids));
  parts.whole(`xl/drawings/_rels/drawing${sheet}.xml.rels`, relationsXml(relations));
  const drawing = { type: 'drawing', target: `../drawings/drawing${sheet}.xml` };
  parts.whole(`xl/worksheets/_rels/sheet${sheet}.xml.rels`, relationsXml([drawing]));
};

/**
 * Writes a new workbook of any size, part by part: memory does not grow with its rows. `write` gets the bytes of the file
 * in order. The same sheets give the same bytes.
 */
export const writeBook = async (sheets: readonly BookSheet[], write: (bytes: Uint8Array) => void): Promise<void> => {
  const parts = createParts(write);
  const names: string[] = [];
  const drawings: number[] = [];
  let charts = 0;
  for (const sheet of sheets) {
    const number = names.length + 1;
    names.push(...(await writeSheet(parts, sheet, number)));
    if (sheet.charts.length === 0) continue;
    writeCharts(parts, number, sheet.charts, charts);
    charts += sheet.charts.length;
    drawings.push(number);
  }
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}${type}+xml"/>`;
  parts.whole('xl/styles.xml', stylesXml());
  parts.whole(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${names
      .map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
  );
  parts.whole(
    'xl/_rels/workbook.xml.rels',
    relationsXml([
      ...names.map((_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
  );
  parts.whole('_rels/.rels', relationsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]));
  parts.whole(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('workbook', 'spreadsheetml.sheet.main') +
      override('styles', 'spreadsheetml.styles') +
      names.map((_, at) => override(`worksheets/sheet${at + 1}`, 'spreadsheetml.worksheet')).join('') +
      drawings.map((number) => override(`drawings/drawing${number}`, 'drawing')).join('') +
      Array.from({ length: charts }, (_, at) => override(`charts/chart${at + 1}`, 'drawingml.chart')).join('') +
      '</Types>',
  );
  parts.end();
};
