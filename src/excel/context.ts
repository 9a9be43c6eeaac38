import type { PortError } from '../engine/port';
import { toPortError } from './errors';
import type { Explain } from './notes';

/** What the port needs of the page: given by the page's start, replaced in tests. */
export type ExcelEnvironment = {
  readonly excel: typeof Excel;
  /** Whether the host supports a version of ExcelApi. */
  readonly supports: (version: string) => boolean;
  /** Date and id of a run; the core knows no clock. */
  readonly now: () => Date;
  readonly newId: () => string;
  readonly explain: Explain;
};

/** One Excel.run whose failures come out as PortError. */
export const runExcel = async <T>(
  { excel }: Pick<ExcelEnvironment, 'excel'>,
  batch: (context: Excel.RequestContext) => Promise<T>,
  detail: PortError['detail'] = {},
): Promise<T> => {
  try {
    return await excel.run(batch);
  } catch (error) {
    throw toPortError(error, detail);
  }
};
