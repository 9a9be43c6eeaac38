/** Last children of `<workbook>` in the order the format wants them (ECMA-376 part 1, 18.2.27), from what comes after its names. */
const LAST = [
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Children of `<workbook>` that come after its names. */
export const AFTER_NAMES: readonly string[] = LAST;
/** Children of `<workbook>` that come after `<calcPr>`. */
export const AFTER_CALC: readonly string[] = LAST.slice(LAST.indexOf('calcPr') + 1);
