import type { ChartAxis } from '../../model/sheet-content';
import { define, hostObject, type Scalar } from '../definition';
import { invalidArgument } from '../errors';
import { asBoolean, asNumber, asText, type Json } from '../json';
import type { ChartTarget } from '../targets';

type Target = ChartTarget & { readonly axis: ChartAxis };

export const plainAxis = (): ChartAxis => ({
  title: '',
  titleVisible: false,
  position: 'Automatic',
  reversed: false,
  minimum: null,
  numberFormat: 'General',
});

const scalar = <K extends keyof ChartAxis>(
  key: K,
  read: (value: Json) => ChartAxis[K],
  show: (value: ChartAxis[K]) => Json,
): Scalar<Target> => ({
  get: ({ axis }) => show(axis[key]),
  set: ({ sheet, axis }, value, { workbook }) => {
    axis[key] = read(value);
    workbook.emit({ kind: 'other', sheetId: sheet.id });
  },
});

const POSITIONS = ['Automatic', 'Maximum', 'Minimum'];

const titleType = define<Target>({
  name: 'ChartAxisTitle',
  scalars: {
    text: {
      get: ({ axis }) => axis.title,
      set: ({ sheet, axis }, value, { workbook }) => {
        Object.assign(axis, { title: asText(value), titleVisible: true });
        workbook.emit({ kind: 'other', sheetId: sheet.id });
      },
    },
    visible: scalar('titleVisible', asBoolean, (value) => value),
  },
});

const axisType = define<Target>({
  name: 'ChartAxis',
  scalars: {
    reversePlotOrder: scalar('reversed', asBoolean, (value) => value),
    position: scalar(
      'position',
      (value) => {
        const text = asText(value);
        if (!POSITIONS.includes(text)) throw invalidArgument();
        return text;
      },
      (value) => value,
    ),
    minimum: scalar('minimum', asNumber, (value) => value ?? 0),
    numberFormat: scalar('numberFormat', asText, (value) => value),
  },
  links: { title: (target, session) => hostObject(titleType, target, session) },
});

/** The two axes of a chart of bars, columns or lines. */
export const axesType = define<ChartTarget>({
  name: 'ChartAxes',
  links: {
    categoryAxis: (target, session) => hostObject(axisType, { ...target, axis: target.chart.categoryAxis }, session),
    valueAxis: (target, session) => hostObject(axisType, { ...target, axis: target.chart.valueAxis }, session),
  },
});
