import init from '@ironcalc/wasm';
import { IronCalcRecalculation } from './recalculation';

/** Recalculation for a page. The module's address is found by the bundler. One for each workbook. */
export const createRecalculation = async (): Promise<IronCalcRecalculation> => {
  await init();
  return new IronCalcRecalculation();
};
