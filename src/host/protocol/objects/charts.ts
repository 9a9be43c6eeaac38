import type { Area } from '../../../grid/types';
import { parseArea } from '../../../grid/address';
import { boxOver } from '../../model/chart-box';
import type { Chart } from '../../model/sheet-content';
import type { Sheet } from '../../model/sheet';
import { define, hostObject, type Scalar } from '../definition';
import type { HostObject } from '../host-object';
import { invalidArgument, itemNotFound } from '../errors';
import { asBoolean, asNumber, asText, type Json } from '../json';
import type { Session } from '../session';
import { rangeOfArgument, type ChartTarget } from '../targets';
import { worksheet } from './makers';
import { axesType, plainAxis } from './chart-axes';
import { knownType, seriesCollectionType, seriesOf } from './chart-series';

type Target = ChartTarget;

const scalar = <K extends keyof Chart>(
  key: K,
  read: (value: Json) => Chart[K],
  show: (value: Chart[K]) => Json,
): Scalar<Target> => ({
  get: ({ chart }) => show(chart[key]),
  set: ({ sheet, chart }, value, session) => {
    chart[key] = read(value);
    session.workbook.emit({ kind: 'other', sheetId: sheet.id });
  },
});

const same = <T extends Json>(value: T): Json => value;

const titleType = define<Target>({
  name: 'ChartTitle',
  scalars: { text: scalar('title', asText, same), visible: scalar('titleVisible', asBoolean, same) },
});

const legendType = define<Target>({
  name: 'ChartLegend',
  scalars: { visible: scalar('legendVisible', asBoolean, same), position: scalar('legendPosition', asText, same) },
});

const chartType = define<Target>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    id: { get: ({ chart }) => chart.id },
    name: scalar('name', asText, same),
    chartType: scalar('chartType', (value) => knownType(asText(value)), same),
    top: scalar('top', asNumber, same),
    left: scalar('left', asNumber, same),
    width: scalar('width', asNumber, same),
    height: scalar('height', asNumber, same),
  },
  links: {
    title: (target, session) => hostObject(titleType, target, session),
    legend: (target, session) => hostObject(legendType, target, session),
    axes: (target, session) => hostObject(axesType, target, session),
    series: (target, session) => hostObject(seriesCollectionType, target, session),
    worksheet: ({ sheet }, session) => worksheet(sheet, session),
  },
  methods: {
    delete: ({ sheet, chart }, _args, session) => {
      sheet.charts = sheet.charts.filter((one) => one !== chart);
      return void session.workbook.emit({ kind: 'other', sheetId: sheet.id });
    },
    setData: ({ sheet, chart }, args, session) => {
      const source = rangeOfArgument(args, 0);
      chart.series = seriesOf(source.sheet, source.area, args.text(1, 'Auto'));
      return void session.workbook.emit({ kind: 'other', sheetId: sheet.id });
    },
    setPosition: (target, args, session) => {
      const area = (index: number): Area => {
        const found = args.isObject(index) ? rangeOfArgument(args, index).area : parseArea(args.text(index));
        if (found === null) throw invalidArgument();
        return found;
      };
      const first = area(0);
      const last = args.isMissing(1) ? first : area(1);
      const { sheet, chart } = target;
      Object.assign(chart, boxOver(sheet, { ...first, bottom: last.bottom, right: last.right }));
      return void session.workbook.emit({ kind: 'other', sheetId: sheet.id });
    },
  },
});

const wrap = (sheet: Sheet, chart: Chart, session: Session): HostObject =>
  hostObject(chartType, { sheet, chart }, session);

const find = (sheet: Sheet, key: string): Chart | null =>
  sheet.charts.find(({ name, id }) => name === key || id === key) ?? null;

/** Charts as far as a report sheet needs them: kind, series, titles, axes, legend, place. Nothing is drawn. */
export const chartCollectionType = define<Sheet>({
  name: 'ChartCollection',
  scalars: { count: { get: ({ charts }) => charts.length } },
  methods: {
    add: (sheet, args, session) => {
      const source = rangeOfArgument(args, 1);
      const chart: Chart = {
        id: session.workbook.nextId(),
        name: `Chart ${sheet.charts.length + 1}`,
        chartType: knownType(args.text(0)),
        title: '',
        titleVisible: true,
        top: 0,
        left: 0,
        width: 360,
        height: 216,
        series: seriesOf(source.sheet, source.area, args.text(2, 'Auto')),
        categoryAxis: plainAxis(),
        valueAxis: plainAxis(),
        legendVisible: true,
        legendPosition: 'Bottom',
      };
      sheet.charts.push(chart);
      session.workbook.emit({ kind: 'other', sheetId: sheet.id });
      return wrap(sheet, chart, session);
    },
    getCount: ({ charts }) => charts.length,
    getItemOrNullObject: (sheet, args, session) => {
      const chart = find(sheet, args.text(0));
      return chart === null ? null : wrap(sheet, chart, session);
    },
    getItemAt: (sheet, args, session) => {
      const chart = sheet.charts[args.number(0)];
      if (chart === undefined) throw itemNotFound();
      return wrap(sheet, chart, session);
    },
  },
  items: (sheet, session) => sheet.charts.map((chart) => wrap(sheet, chart, session)),
  item: (sheet, key, session) => {
    const chart = find(sheet, asText(key));
    if (chart === null) throw itemNotFound();
    return wrap(sheet, chart, session);
  },
});
