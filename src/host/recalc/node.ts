import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initSync } from '@ironcalc/wasm';
import { IronCalcRecalculation } from './recalculation';

let isReady = false;

/** Recalculation for Node: `createWorkbook(source, { recalculation: createRecalculation() })`. One for each workbook. */
export const createRecalculation = (): IronCalcRecalculation => {
  if (!isReady) {
    const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
    initSync({ module: readFileSync(resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    isReady = true;
  }
  return new IronCalcRecalculation();
};
