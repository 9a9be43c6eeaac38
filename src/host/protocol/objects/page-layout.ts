import type { PageSetup } from '../../model/sheet-content';
import type { Sheet } from '../../model/sheet';
import { define, hostObject, type Scalar } from '../definition';
import { invalidArgument } from '../errors';
import { asNumber, asObject, asText, type Json } from '../json';
import { areaFromAddress } from '../addresses';
import { rangeOfArgument } from '../targets';

const scalar = <K extends keyof PageSetup>(
  key: K,
  read: (value: Json) => PageSetup[K],
  show: (value: PageSetup[K]) => Json,
): Scalar<Sheet> => ({
  get: ({ page }) => show(page[key]),
  set: ({ id, page }, value, { workbook }) => {
    page[key] = read(value);
    workbook.emit({ kind: 'other', sheetId: id });
  },
});

const oneOf =
  (...choices: readonly string[]) =>
  (value: Json): string => {
    const text = asText(value);
    if (!choices.includes(text)) throw invalidArgument();
    return text;
  };

const pages = (value: Json | undefined): number | null => {
  if (value === undefined || value === null) return null;
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < 1) throw invalidArgument();
  return number;
};

const headerFooterType = define<Sheet>({
  name: 'HeaderFooter',
  scalars: { centerFooter: scalar('footer', asText, (value) => value) },
});

const headersFootersType = define<Sheet>({
  name: 'HeaderFooterGroup',
  links: { defaultForAllPages: (sheet, session) => hostObject(headerFooterType, sheet, session) },
});

/** How a sheet prints: direction, paper, fit to pages, repeated rows, a footer. */
export const pageLayoutType = define<Sheet>({
  name: 'PageLayout',
  scalars: {
    orientation: scalar('orientation', oneOf('Portrait', 'Landscape'), (value) => value),
    paperSize: scalar('paperSize', asText, (value) => value),
    zoom: {
      get: ({ page: { fitToWidth, fitToHeight } }) => ({
        horizontalFitToPages: fitToWidth,
        verticalFitToPages: fitToHeight,
      }),
      set: ({ page }, value) => {
        const { horizontalFitToPages, verticalFitToPages } = asObject(value);
        page.fitToWidth = pages(horizontalFitToPages);
        page.fitToHeight = pages(verticalFitToPages);
      },
    },
  },
  links: { headersFooters: (sheet, session) => hostObject(headersFootersType, sheet, session) },
  methods: {
    setPrintTitleRows: (sheet, args) => {
      const area = args.isObject(0) ? rangeOfArgument(args, 0).area : areaFromAddress(sheet, args.text(0));
      if (area === null) throw invalidArgument();
      sheet.page.titleRows = area;
      return undefined;
    },
  },
});
