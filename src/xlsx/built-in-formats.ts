/** The number formats built into Excel by id, in English notation (ECMA-376 part 1, 18.8.30; 5–8 as Excel writes them). */
const BUILT_IN: readonly (readonly [id: number, code: string])[] = [
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
];

/**
 * Ids whose format depends on the language Excel was installed in (East Asian and Thai; WPS Office writes them too), by the
 * format of the same kind that stands for them elsewhere: dates, times, figures.
 */
const STANDS_FOR: readonly (readonly [first: number, last: number, id: number])[] = [
  [27, 31, 14],
  [32, 35, 21],
  [36, 36, 14],
  [50, 58, 14],
  [59, 59, 1],
  [60, 60, 2],
  [61, 61, 3],
  [62, 62, 4],
  [67, 67, 9],
  [68, 68, 10],
  [69, 69, 12],
  [70, 70, 13],
  [71, 72, 14],
  [73, 73, 15],
  [74, 74, 16],
  [75, 75, 17],
  [76, 76, 20],
  [77, 77, 21],
  [78, 78, 22],
  [79, 79, 45],
  [80, 80, 46],
  [81, 81, 47],
];

const CODES = new Map(BUILT_IN);
const IDS = new Map(BUILT_IN.map(([id, code]) => [code, id] as const));

/** The format of an id that the workbook does not define itself; ids that mean nothing are General, as Excel shows them. */
export const builtInFormat = (id: number): string => {
  const other = STANDS_FOR.find(([first, last]) => id >= first && id <= last)?.[2];
  return CODES.get(other ?? id) ?? 'General';
};

/** The id of a format that is built in whatever Excel's language; null for others. */
export const builtInId = (code: string): number | null => IDS.get(code) ?? null;
