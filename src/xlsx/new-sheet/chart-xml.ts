import { toA1 } from '../../grid/address';
import type { Area } from '../../grid/types';
import { escapeXml } from '../xml';
import { HEAD, RELATIONSHIPS } from './sheet-xml';
import type { ChartCells, NewChart, NewSeries } from './types';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const ANCHORS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const absolute = (row: number, column: number): string => toA1({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
const reference = ({ sheet, area }: ChartCells): string => {
  const [first, last] = [absolute(area.top, area.left), absolute(area.bottom, area.right)];
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
};

const cacheXml = (cells: ChartCells, numbers: boolean): string => {
  const points = cells.values.flatMap((value, index) =>
    value === '' || (numbers && typeof value !== 'number')
      ? []
      : [`<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${cells.values.length}"/>${points.join('')}`;
};

const numbersXml = (cells: ChartCells, format: string): string =>
  `<c:numRef><c:f>${escapeXml(reference(cells))}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
  `${cacheXml(cells, true)}</c:numCache></c:numRef>`;

const textsXml = (cells: ChartCells): string =>
  `<c:strRef><c:f>${escapeXml(reference(cells))}</c:f><c:strCache>${cacheXml(cells, false)}</c:strCache></c:strRef>`;

const richXml = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>` +
  `<a:r><a:rPr lang="id-ID" sz="${size}" b="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const titleXml = (title: string | null, size: number): string => (title === null ? '' : richXml(title, size));

const labelsXml = (shown: boolean): string =>
  shown
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : '';

const seriesXml = (series: NewSeries, index: number, format: string): string =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
  (series.colour === null
    ? ''
    : `<c:spPr><a:solidFill><a:srgbClr val="${series.colour.slice(1)}"/></a:solidFill></c:spPr>`) +
  `<c:invertIfNegative val="0"/>${labelsXml(series.hasDataLabels)}` +
  (series.categories === null ? '' : `<c:cat>${textsXml(series.categories)}</c:cat>`) +
  `<c:val>${numbersXml(series.values, format)}</c:val></c:ser>`;

const CATEGORY_AXIS = 500_001;
const VALUE_AXIS = 500_002;

/** The chart part (ECMA-376 part 1, 21.2): clustered bars or columns with two axes. */
export const chartXml = (chart: NewChart): string => {
  const { kind, category, value } = chart;
  const isBar = kind === 'bar';
  const series = chart.series.map((one, index) => seriesXml(one, index, '0.00%')).join('');
  return [
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title, 1400),
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>`,
    `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}`,
    `<c:gapWidth val="${chart.gapWidth}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${category.reversed ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/>${titleXml(category.title, 1000)}`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>`,
    value.minimum === null ? '' : `<c:min val="${value.minimum}"/>`,
    `</c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    `${titleXml(value.title, 1000)}<c:numFmt formatCode="${escapeXml(value.format)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>`,
    `<c:crosses val="${category.crossesAtEnd ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx></c:plotArea>`,
    chart.hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
};

const corner = (name: string, row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const anchorXml = ({ top, left, bottom, right }: Area, relation: string, number: number, title: string): string =>
  `<xdr:twoCellAnchor>${corner('from', top, left)}${corner('to', bottom + 1, right + 1)}<xdr:graphicFrame macro="">` +
  `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
  `<c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

/** The drawing part that puts charts over cells; `relations` are the ids of the charts' relations, in order. */
export const drawingXml = (charts: readonly NewChart[], relations: readonly string[]): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
  charts.map(({ place, title }, at) => anchorXml(place, relations[at] ?? '', at + 1, title ?? '')).join('') +
  '</xdr:wsDr>';
