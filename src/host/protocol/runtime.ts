/** Whether the pane is shown; a ribbon command shows it with Office.addin.showAsTaskpane, hide() puts it away. */
export type RuntimeState = 'Visible' | 'Background' | 'Inactive';

/** The add-in's one runtime as the host sees it. */
export class Runtime {
  private current: RuntimeState;

  constructor(
    initial: RuntimeState = 'Visible',
    private readonly changed: (state: RuntimeState) => void = () => undefined,
  ) {
    this.current = initial;
  }

  get state(): RuntimeState {
    return this.current;
  }

  set state(state: RuntimeState) {
    if (state === this.current) return;
    this.current = state;
    this.changed(state);
  }
}
