/** Requirement sets of Excel on the web as far as the npm client goes; notes (1.18) are not in it. */
export const DEFAULT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.1',
  RibbonApi: '1.2',
};
