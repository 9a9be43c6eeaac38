import type { CellValue } from '../../../grid/types';
import { isErrorValue } from '../../../grid/error-values';
import type { Workbook } from '../../model/workbook';
import { define, hostObject } from '../definition';
import type { Args } from '../host-object';
import { areasOfArgument } from '../targets';

type Result = { readonly value: CellValue };

const resultType = define<Result>({
  name: 'FunctionResult',
  scalars: {
    value: { get: ({ value }) => (isErrorValue(value) ? null : value) },
    error: { get: ({ value }) => (isErrorValue(value) ? value : null) },
  },
});

/** Numbers among the arguments: every number of a range, and plain numbers. */
const numbers = (args: Args): number[] => {
  return args.values.flatMap((one, index) => {
    if (!args.isObject(index)) return typeof one === 'number' ? [one] : [];
    const { sheet, areas } = areasOfArgument(args, index);
    return areas.flatMap((area) => {
      const found: number[] = [];
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const { value } = sheet.get(row, column);
          if (typeof value === 'number') found.push(value);
        }
      }
      return found;
    });
  });
};

/** workbook.functions: only what a check of the transport needs; the product does not use them. */
export const functionsType = define<Workbook>({
  name: 'Functions',
  methods: {
    sum: (_workbook, args, session) => {
      session.calculated();
      return hostObject(resultType, { value: numbers(args).reduce((sum, one) => sum + one, 0) }, session);
    },
  },
});
