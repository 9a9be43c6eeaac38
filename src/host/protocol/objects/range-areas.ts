import { clearCells } from '../../model/edit';
import { BLANK } from '../../model/cells';
import { define, hostObject } from '../definition';
import { itemNotFound, notImplemented } from '../errors';
import { cellsOf, fullAddress, isEntireColumn, isEntireRow, MAX_ADDRESS } from '../addresses';
import { intersection } from '../../model/sheet';
import { conditionalFormatsType } from './conditional-formats';
import { rangeFormatType } from './format';
import { areasOfArgument, type AreasTarget } from '../targets';
import { worksheet, rangeAreas, range } from './makers';

const rangesType = define<AreasTarget>({
  name: 'RangeCollection',
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, args, session) => {
      const area = areas[args.number(0)];
      if (area === undefined) throw itemNotFound();
      return range(sheet, area, session);
    },
  },
  items: ({ sheet, areas }, session) => areas.map((area) => range(sheet, area, session)),
});

/** Excel cuts the address of many areas: a list of addresses must come from `areas`. */
const address = ({ sheet, areas, isMerged }: AreasTarget): string => {
  const shown = isMerged === true ? areas.map((area) => ({ ...area, bottom: area.top, right: area.left })) : areas;
  const text = shown.map((area) => fullAddress(sheet, area)).join(',');
  return text.length <= MAX_ADDRESS ? text : text.slice(0, MAX_ADDRESS);
};

export const rangeAreasType = define<AreasTarget>({
  name: 'RangeAreas',
  keepable: true,
  scalars: {
    address: { get: address },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    isEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
  },
  links: {
    areas: (target, session) => hostObject(rangesType, target, session),
    worksheet: ({ sheet }, session) => worksheet(sheet, session),
    format: (target, session) => hostObject(rangeFormatType, target, session),
    conditionalFormats: (target, session) => hostObject(conditionalFormatsType, target, session),
  },
  methods: {
    calculate: (_target, _args, session) => void session.workbook.calculate(true, false),
    getIntersectionOrNullObject: ({ sheet, areas }, args, session) => {
      const other = areasOfArgument(args, 0);
      if (other.sheet !== sheet) return null;
      const common = areas.flatMap((area) => other.areas.flatMap((one) => intersection(area, one) ?? []));
      return common.length === 0 ? null : rangeAreas(sheet, common, session);
    },
    clear: ({ sheet, areas }, args, session) => {
      const what = args.text(0, 'All');
      if (what !== 'All' && what !== 'Contents' && what !== 'Formats')
        throw notImplemented('RangeAreas', `clear('${what}')`);
      for (const area of areas) clearCells(session.workbook, sheet, area, what, BLANK);
      return undefined;
    },
  },
});
