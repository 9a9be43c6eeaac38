import { pesanFungsi, type Language } from '../bahasa';
import type { GalatFungsi, HasilFungsi } from '../renja/fungsi';

/** The functions of the namespace RENJA, by their ids in functions.json. */
export const FUNCTION_IDS = ['CAPAIAN', 'PREDIKAT', 'RATARATA'] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];

/** What of Office.js the functions need: its global `CustomFunctions`, or a test's own. `Code`: its codes of errors. */
export type FunctionHost<Code> = {
  readonly associate: (id: string, handler: (...args: unknown[]) => Promise<number | string>) => void;
  /** Not there before Office.js knows its host, nor where Excel has no custom functions: then a plain Error is #VALUE! too. */
  readonly Error?: new (code: Code, message?: string) => object;
  readonly ErrorCode?: { readonly invalidValue: Code; readonly divisionByZero: Code; readonly invalidNumber: Code };
};

type Handlers = { readonly HANDLERS: Readonly<Record<FunctionId, (args: readonly unknown[]) => HasilFungsi>> };

/** The error that Excel shows in the cell, with its reason where Excel shows one: only for #VALUE!. */
const errorOf = <Code>(
  { Error: ExcelError, ErrorCode }: FunctionHost<Code>,
  galat: GalatFungsi,
  language: Language,
): object => {
  const message = pesanFungsi(galat, language);
  if (ExcelError === undefined || ErrorCode === undefined) return new Error(message);
  switch (galat.error) {
    case '#DIV/0!':
      return new ExcelError(ErrorCode.divisionByZero);
    case '#NUM!':
      return new ExcelError(ErrorCode.invalidNumber);
    case '#VALUE!':
      return new ExcelError(ErrorCode.invalidValue, message);
  }
};

/**
 * Binds the functions at once, so that a workbook that opens with them finds them; what works them out loads beside the page.
 * `language` is asked at each error: the user may have changed it.
 */
export const registerFunctions = <Code>(
  host: FunctionHost<Code>,
  load: () => Promise<Handlers>,
  language: () => Language,
): void => {
  for (const id of FUNCTION_IDS) {
    host.associate(id, async (...args) => {
      const { HANDLERS } = await load();
      const result = HANDLERS[id](args);
      if (typeof result === 'object') throw errorOf(host, result, language());
      return result;
    });
  }
};
