/** Host page of the check: a small workbook, the pane in an iframe, and what the test reads from outside. */
import { createWorkbook, gridOf } from '../../../src/host/model/load';
import { attachPane, type Pane } from '../../../src/host/web';
import { createRecalculation } from '../../../src/host/recalc/web';
import type { Workbook } from '../../../src/host/model/workbook';

declare global {
  var uji: { readonly model: Workbook; readonly pane: Pane; readonly visible: string[] };
}

const start = async (): Promise<void> => {
  const recalculation = await createRecalculation();
  const model = createWorkbook({ sheets: [gridOf('Lembar', [[1, '=A1*2']])] }, { recalculation });
  const frame = document.createElement('iframe');
  const visible: string[] = [];
  const pane = attachPane(frame, model, { onVisibility: (state) => visible.push(state) });
  frame.src = '/pane.html';
  document.body.append(frame);
  globalThis.uji = { model, pane, visible };
};

void start();
