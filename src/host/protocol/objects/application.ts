import { getLocale } from 'numfmt';
import type { CalculationMode } from '../../model/sheet-content';
import type { Workbook } from '../../model/workbook';
import { define, hostObject } from '../definition';
import { invalidArgument } from '../errors';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const KINDS = ['Recalculate', 'Full', 'FullRebuild'];

const numberInfoType = define<Workbook>({
  name: 'NumberFormatInfo',
  scalars: {
    numberDecimalSeparator: { get: ({ locale }) => getLocale(locale)?.decimal ?? '.' },
    numberGroupSeparator: { get: ({ locale }) => getLocale(locale)?.group ?? ',' },
  },
});

const cultureType = define<Workbook>({
  name: 'CultureInfo',
  scalars: { name: { get: ({ locale }) => locale } },
  links: { numberFormat: (workbook, session) => hostObject(numberInfoType, workbook, session) },
});

export const applicationType = define<Workbook>({
  name: 'Application',
  scalars: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        const mode = MODES.find((one) => one === value);
        if (mode === undefined) throw invalidArgument();
        workbook.calculationMode = mode;
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: ({ locale }) => getLocale(locale)?.decimal ?? '.' },
    thousandsSeparator: { get: ({ locale }) => getLocale(locale)?.group ?? ',' },
    useSystemSeparators: { get: () => true },
  },
  links: { cultureInfo: (workbook, session) => hostObject(cultureType, workbook, session) },
  methods: {
    calculate: (workbook, args) => {
      const kind = args.text(0);
      if (!KINDS.includes(kind)) throw invalidArgument();
      return void workbook.calculate(true, kind !== 'Recalculate');
    },
    suspendApiCalculationUntilNextSync: (_workbook, _args, session) => void (session.calculationSuspended = true),
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
