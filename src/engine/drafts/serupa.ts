import { areaToA1, coalesce } from '../../grid/address';
import { Decimal } from '../../grid/decimal';
import type { Cell } from '../../grid/types';
import type { Graded } from '../rules/grade';
import { angka, teks } from '../facts/params';

/** More areas than this are named from the first cell to the last. */
const MAX_AREAS = 4;

/** Where cells of one column are: `O11:O14, O16`. */
const rangeOf = (cells: readonly Cell[]): string => {
  const areas = coalesce(cells);
  const [first, last] = [areas[0], areas.at(-1)];
  return areas.length <= MAX_AREAS || first === undefined || last === undefined
    ? areas.map(areaToA1).join(', ')
    : areaToA1({ ...first, bottom: last.bottom });
};

const isGalat = ({ severity }: Graded): boolean => severity === 'galat';

/** One finding at the first of the cells, as serious as the worst of them, that says how many there are and where. */
const joined = (drafts: readonly Graded[]): Graded[] => {
  const sorted = [...drafts].sort((a, b) => a.cell.row - b.cell.row);
  const [first, ...others] = sorted;
  if (first === undefined || others.length === 0) return sorted;
  const worst = sorted.find(isGalat) ?? first;
  return [
    {
      ...first,
      severity: worst.severity,
      reason: {
        ...first.reason,
        params: {
          ...first.reason.params,
          sebanyak: angka(new Decimal(sorted.length), null),
          rentang: teks(rangeOf(sorted.map(({ cell }) => cell))),
        },
      },
      serupa: others,
    },
  ];
};

/** One cause, one finding: cells of a column that are wrong for the same reason are reported once. */
export const serupa = (drafts: readonly Graded[]): Graded[] => {
  const groups = new Map<string, Graded[]>();
  drafts.forEach((draft, at) => {
    const { reason, cell, sebab } = draft;
    const name = sebab === undefined ? String(at) : `${reason.key}|${cell.column}|${sebab}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [draft]);
    else group.push(draft);
  });
  return [...groups.values()].flatMap(joined);
};
