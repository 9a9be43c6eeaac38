import type { Area } from '../../../grid/types';
import type { ChartSeries, ChartSource } from '../../model/sheet-content';
import type { Sheet } from '../../model/sheet';
import { define, hostObject, type Scalar } from '../definition';
import type { Args, HostObject } from '../host-object';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { asBoolean, asNumber, asText, type Json } from '../json';
import type { Session } from '../session';
import { asColor } from './format';
import { rangeOfArgument, type ChartTarget } from '../targets';

/** Kinds of charts that the host takes, by their names in Excel.ChartType. */
const TYPES = ['BarClustered', 'BarStacked', 'ColumnClustered', 'ColumnStacked', 'Line', 'LineMarkers', 'Pie'];

export const knownType = (name: string): string => {
  if (!TYPES.includes(name)) throw notImplemented('Chart', `chartType '${name}'`);
  return name;
};

const plainSeries = (name: string, values: ChartSource): ChartSeries => ({
  name,
  values,
  categories: null,
  colour: null,
  hasDataLabels: false,
  gapWidth: 150,
});

/** The series of a range by columns: a first column of texts names the categories, a first row of texts the series. */
export const seriesOf = (sheet: Sheet, area: Area, seriesBy: string): ChartSeries[] => {
  if (seriesBy === 'Rows') throw notImplemented('Chart', "series by 'Rows'");
  const isText = (row: number, column: number): boolean => typeof sheet.get(row, column).value === 'string';
  const hasCategories = area.right > area.left && isText(area.bottom, area.left);
  const hasNames = area.bottom > area.top && isText(area.top, area.right);
  const top = area.top + (hasNames ? 1 : 0);
  const column = (at: number): ChartSource => ({ sheetId: sheet.id, area: { ...area, top, left: at, right: at } });
  const first = area.left + (hasCategories ? 1 : 0);
  return Array.from({ length: area.right - first + 1 }, (_, index) => ({
    ...plainSeries(
      hasNames ? String(sheet.get(area.top, first + index).value) : `Series${index + 1}`,
      column(first + index),
    ),
    categories: hasCategories ? column(area.left) : null,
  }));
};

type Target = ChartTarget & { readonly series: ChartSeries };

const changed = ({ sheet }: Target, session: Session): undefined =>
  void session.workbook.emit({ kind: 'other', sheetId: sheet.id });

const scalar = <K extends keyof ChartSeries>(
  key: K,
  read: (value: Json) => ChartSeries[K],
  show: (value: ChartSeries[K]) => Json,
): Scalar<Target> => ({
  get: ({ series }) => show(series[key]),
  set: (target, value, session) => {
    target.series[key] = read(value);
    changed(target, session);
  },
});

const fillType = define<Target>({
  name: 'ChartFill',
  methods: {
    setSolidColor: (target, args, session) => {
      target.series.colour = asColor(args.text(0));
      return changed(target, session);
    },
    clear: (target, _args, session) => {
      target.series.colour = null;
      return changed(target, session);
    },
  },
});

const formatType = define<Target>({
  name: 'ChartSeriesFormat',
  links: { fill: (target, session) => hostObject(fillType, target, session) },
});

const sourceOf = (args: Args): ChartSource => {
  const { sheet, area } = rangeOfArgument(args, 0);
  if (area.left !== area.right && area.top !== area.bottom) throw invalidArgument();
  return { sheetId: sheet.id, area };
};

const seriesType = define<Target>({
  name: 'ChartSeries',
  scalars: {
    name: scalar('name', asText, (value) => value),
    hasDataLabels: scalar('hasDataLabels', asBoolean, (value) => value),
    gapWidth: scalar('gapWidth', asNumber, (value) => value),
  },
  links: { format: (target, session) => hostObject(formatType, target, session) },
  methods: {
    setValues: (target, args, session) => {
      target.series.values = sourceOf(args);
      return changed(target, session);
    },
    setXAxisValues: (target, args, session) => {
      target.series.categories = sourceOf(args);
      return changed(target, session);
    },
    delete: (target, _args, session) => {
      target.chart.series = target.chart.series.filter((one) => one !== target.series);
      return changed(target, session);
    },
  },
});

const wrap = (target: ChartTarget, series: ChartSeries, session: Session): HostObject =>
  hostObject(seriesType, { ...target, series }, session);

export const seriesCollectionType = define<ChartTarget>({
  name: 'ChartSeriesCollection',
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  methods: {
    add: (target, args, session) => {
      const { sheet, chart } = target;
      const nowhere = { sheetId: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
      const series = plainSeries(args.text(0, `Series${chart.series.length + 1}`), nowhere);
      chart.series.push(series);
      return wrap(target, series, session);
    },
    getItemAt: (target, args, session) => {
      const series = target.chart.series[args.number(0)];
      if (series === undefined) throw itemNotFound();
      return wrap(target, series, session);
    },
    getCount: ({ chart }) => chart.series.length,
  },
  items: (target, session) => target.chart.series.map((series) => wrap(target, series, session)),
});
