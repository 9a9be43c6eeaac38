import type { FUniver } from '@univerjs/core/facade';
import {
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  type IRender,
  type IRenderManagerService,
} from '@univerjs/preset-sheets-core';
import type { Chart } from '../../host/model/sheet-content';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { placeOf } from '../file/chart';

/** A rectangle in pixels of the screen, from the upper left of the grid. */
type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Charts of the sheet that is shown, and the part of the grid that scrolls under the headings and the frozen rows. */
export type ChartsOnScreen = {
  readonly sheet: Sheet;
  readonly window: Box;
  /** Size on screen, 1 for 100%. */
  readonly zoom: number;
  readonly charts: readonly (Box & { readonly chart: Chart })[];
};

/** Univer draws no charts: this tells where those of the model would stand, so that the page can lay them over the grid. */
export class ChartStage {
  private readonly disposers: (() => void)[] = [];
  private scheduled = false;
  private isGone = false;

  constructor(
    private readonly api: FUniver,
    private readonly renders: IRenderManagerService,
    private readonly workbook: Workbook,
    private readonly grid: HTMLElement,
    private readonly moved: (charts: ChartsOnScreen | null) => void,
  ) {
    const follow = (render: IRender): void => {
      const subscriptions = [
        render.engine.onTransformChange$.subscribeEvent(() => this.schedule()),
        ...[render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)].flatMap(
          (view) => view?.onScrollAfter$.subscribeEvent(() => this.schedule()) ?? [],
        ),
      ];
      this.disposers.push(() => subscriptions.forEach((one) => one.unsubscribe()));
      this.schedule();
    };
    const created = renders.created$.subscribe(follow);
    for (const render of renders.getRenderAll().values()) follow(render);
    const zoomed = api.addEvent(api.Event.SheetZoomChanged, () => this.schedule());
    this.disposers.push(
      () => created.unsubscribe(),
      () => zoomed.dispose(),
      workbook.listen(() => this.schedule()),
    );
  }

  dispose(): void {
    this.isGone = true;
    for (const dispose of this.disposers) dispose();
  }

  /** After the grid itself, which shows changes at the next frame. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.scheduled = false;
        if (this.isGone) return;
        this.moved(this.read());
      }),
    );
  }

  private read(): ChartsOnScreen | null {
    const book = this.api.getActiveWorkbook();
    const sheet = this.workbook.activeSheet;
    if (book === null || sheet.charts.length === 0 || book.getActiveSheet().getSheetId() !== sheet.id) return null;
    const render = this.renders.getRenderById(book.getId());
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheet.id)?.skeleton;
    if (render == null || view == null || skeleton === undefined) return null;
    const { scaleX: zoom } = render.scene.getAncestorScale();
    const [canvas, grid] = [render.engine.getCanvasElement(), this.grid].map((one) => one.getBoundingClientRect());
    const origin = { left: (canvas?.left ?? 0) - (grid?.left ?? 0), top: (canvas?.top ?? 0) - (grid?.top ?? 0) };
    const charts = sheet.charts.map((chart) => {
      const { top, left, bottom, right } = placeOf(sheet, chart);
      const first = skeleton.getCellWithCoordByIndex(top, left);
      const last = skeleton.getCellWithCoordByIndex(bottom, right);
      return {
        chart,
        left: origin.left + (first.startX - view.viewportScrollX) * zoom,
        top: origin.top + (first.startY - view.viewportScrollY) * zoom,
        width: (last.endX - first.startX) * zoom,
        height: (last.endY - first.startY) * zoom,
      };
    });
    const window = {
      left: origin.left + view.left,
      top: origin.top + view.top,
      width: view.width ?? 0,
      height: view.height ?? 0,
    };
    return { sheet, window, zoom, charts };
  }
}
