import { parseArea } from '../../grid/address';
import type { Area } from '../../grid/types';
import type { ChartFromFile, SheetArea } from '../../host/model/load';
import type { Package } from '../../xlsx/package';
import { relationsOf } from '../../xlsx/relations';
import { scanXml, type Attributes } from '../../xlsx/xml';

/** What a part tells, by the path of elements without prefixes: 'chartSpace/chart/title'. */
const walk = (
  pkg: Package,
  part: string,
  handler: {
    readonly open?: (path: string, attributes: Attributes) => void;
    readonly text?: (path: string, text: string) => void;
    readonly close?: (path: string) => void;
  },
): void => {
  const path: string[] = [];
  const at = (): string => path.join('/');
  scanXml(part, pkg.need(part), {
    open: (name, attributes) => {
      path.push(name.replace(/^.*:/, ''));
      handler.open?.(at(), attributes);
    },
    text: (text) => handler.text?.(at(), text),
    close: () => {
      handler.close?.(at());
      path.pop();
    },
  });
};

type Anchored = { readonly relation: string; readonly place: Area };

/** Cells that a chart covers which is not tied to a last one. */
const USUAL = { rows: 15, columns: 7 };

/** The charts of a drawing part with the cells that they cover; those that are not tied to cells begin at A1. */
const anchorsOf = (pkg: Package, part: string): Anchored[] => {
  const found: Anchored[] = [];
  const start = () => ({ from: { row: 0, col: 0 }, to: { row: -1, col: -1 } });
  let corners = start();
  walk(pkg, part, {
    open: (path, attributes) => {
      if (/^wsDr\/\w+Anchor$/.test(path)) corners = start();
      if (!/graphicData\/chart$/.test(path)) return;
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      const { from, to } = corners;
      const place = {
        top: from.row,
        left: from.col,
        bottom: to.row < 0 ? from.row + USUAL.rows - 1 : Math.max(from.row, to.row - 1),
        right: to.col < 0 ? from.col + USUAL.columns - 1 : Math.max(from.col, to.col - 1),
      };
      if (relation !== undefined) found.push({ relation, place });
    },
    text: (path, text) => {
      const [, corner, line] = /Anchor\/(from|to)\/(row|col)$/.exec(path) ?? [];
      if ((corner === 'from' || corner === 'to') && (line === 'row' || line === 'col'))
        corners[corner][line] = Number(text);
    },
  });
  return found;
};

/** Cells that a formula of a chart names, such as 'Laporan TW II'!$C$15:$C$25; null for names, unions and other books. */
const cellsOf = (formula: string): SheetArea | null => {
  const [, quoted, bare, address = ''] = /^(?:'((?:[^']|'')+)'|([^'!,(]+))!([^,()!]+)$/.exec(formula.trim()) ?? [];
  const area = parseArea(address.replaceAll('$', ''));
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return area === null || sheet === undefined || sheet.includes('[') ? null : { sheet, area };
};

const KINDS: Readonly<Record<string, string>> = {
  lineChart: 'Line',
  pieChart: 'Pie',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  doughnutChart: 'Doughnut',
  radarChart: 'Radar',
};
const GROUPINGS: Readonly<Record<string, string>> = {
  clustered: 'Clustered',
  standard: 'Clustered',
  stacked: 'Stacked',
  percentStacked: 'Stacked100',
};

type Series = { name: string; values: string; categories: string; colour: string | null; hasDataLabels: boolean };

const SER = /^chartSpace\/chart\/plotArea\/\w+Chart\/ser/;

/** A chart part as the model of the host holds one, null when it tells of none. Kinds that Office.js does not name are 'Invalid'. */
const chartOf = (pkg: Package, part: string, name: string, place: Area): ChartFromFile => {
  const kinds: string[] = [];
  const series: Series[] = [];
  let [direction, grouping, title, gap] = ['col', 'clustered', '', 150];
  const axis = { title: '', titleVisible: false, position: 'Automatic', reversed: false, minimum: null as number | null, numberFormat: 'General' }; // prettier-ignore
  const [categoryAxis, valueAxis] = [{ ...axis }, { ...axis }];
  let [titleVisible, legendVisible, legendPosition] = [false, false, 'Right'];
  const LEGENDS: Readonly<Record<string, string>> = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' };
  walk(pkg, part, {
    open: (path, { val = '', formatCode }) => {
      const [, kind] = /^chartSpace\/chart\/plotArea\/(\w+Chart)$/.exec(path) ?? [];
      if (kind !== undefined) kinds.push(kind);
      const last = series.at(-1);
      if (/plotArea\/\w+Chart\/ser$/.test(path))
        series.push({ name: '', values: '', categories: '', colour: null, hasDataLabels: false });
      else if (path.endsWith('Chart/barDir')) direction = val;
      else if (path.endsWith('Chart/grouping')) grouping = val;
      else if (path.endsWith('Chart/gapWidth')) gap = Number(val);
      else if (last !== undefined && path.endsWith('/ser/spPr/solidFill/srgbClr'))
        last.colour = `#${val.toUpperCase()}`;
      else if (last !== undefined && path.endsWith('/ser/dLbls/showVal')) last.hasDataLabels = val !== '0';
      else if (path.endsWith('/catAx/scaling/orientation')) categoryAxis.reversed = val === 'maxMin';
      else if (path.endsWith('/valAx/scaling/min')) valueAxis.minimum = Number(val);
      else if (path.endsWith('/valAx/crosses') && val === 'max') categoryAxis.position = 'Maximum';
      else if (path.endsWith('/valAx/numFmt') && formatCode !== undefined) valueAxis.numberFormat = formatCode;
      else if (path.endsWith('/catAx/title')) categoryAxis.titleVisible = true;
      else if (path.endsWith('/valAx/title')) valueAxis.titleVisible = true;
      else if (path === 'chartSpace/chart/title') titleVisible = true;
      else if (path === 'chartSpace/chart/legend') legendVisible = true;
      else if (path === 'chartSpace/chart/legend/legendPos') legendPosition = LEGENDS[val] ?? 'Right';
    },
    text: (path, text) => {
      const last = series.at(-1);
      if (SER.test(path) && last !== undefined) {
        if (/\/ser\/tx\/(.*\/)?v$/.test(path)) last.name += text;
        else if (/\/ser\/val\/\w+\/f$/.test(path)) last.values += text;
        else if (/\/ser\/cat\/\w+\/f$/.test(path)) last.categories += text;
      } else if (/\/title\/.*\/(t|v)$/.test(path)) {
        if (path.includes('/catAx/')) categoryAxis.title += text;
        else if (path.includes('/valAx/')) valueAxis.title += text;
        else if (path.startsWith('chartSpace/chart/title/')) title += text;
      }
    },
  });
  const [kind = '', ...others] = kinds;
  const bars = `${direction === 'bar' ? 'Bar' : 'Column'}${GROUPINGS[grouping] ?? 'Clustered'}`;
  return {
    name,
    place,
    chartType: others.length > 0 ? 'Invalid' : kind === 'barChart' ? bars : (KINDS[kind] ?? 'Invalid'),
    title,
    titleVisible,
    series: series.flatMap(({ values, categories, ...rest }) => {
      const cells = cellsOf(values);
      return cells === null ? [] : [{ ...rest, gapWidth: gap, values: cells, categories: cellsOf(categories) }];
    }),
    categoryAxis,
    valueAxis,
    legendVisible,
    legendPosition,
  };
};

/** The charts that lie on a sheet. Throws FileError 'xml-rusak' when a part of them is damaged. */
export const readCharts = (pkg: Package, sheetPart: string): ChartFromFile[] =>
  relationsOf(pkg, sheetPart)
    .filter(({ type, target }) => type === 'drawing' && pkg.has(target))
    .flatMap(({ target: drawing }) => {
      const parts = new Map(relationsOf(pkg, drawing).map(({ id, target }) => [id, target]));
      return anchorsOf(pkg, drawing).flatMap(({ relation, place }, at) => {
        const part = parts.get(relation);
        return part === undefined || !pkg.has(part) ? [] : [chartOf(pkg, part, `Chart ${at + 1}`, place)];
      });
    });
