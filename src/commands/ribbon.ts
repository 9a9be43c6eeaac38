import type { Commands } from './commands';

/** What of Office the ribbon needs; tests give their own. */
export type RibbonOffice = {
  readonly actions: { readonly associate: (id: string, handler: (event: RibbonEvent) => Promise<void>) => void };
  readonly addin: { readonly showAsTaskpane: () => Promise<void> };
};

export type RibbonEvent = { readonly completed: () => void };

/**
 * Binds the ribbon's functions (ids of the manifest). Each does its work, shows the pane with the result, and tells Excel
 * that it has ended, whatever happens: a ribbon function that does not end blocks the ribbon for five minutes.
 * `onError` hears when the pane cannot be shown.
 */
export const registerCommands = (
  { actions, addin }: RibbonOffice,
  commands: Commands,
  onError: (error: unknown) => void,
): void => {
  const bind = (id: string, work: () => Promise<unknown>): void =>
    actions.associate(id, async (event) => {
      try {
        await work();
        await addin.showAsTaskpane();
      } catch (error) {
        onError(error);
      } finally {
        event.completed();
      }
    });
  bind('hitungUlang', () => commands.hitungUlang());
  bind('periksa', () => commands.periksa());
  bind('hapusTanda', () => commands.hapusTanda());
  bind('kembalikan', () => commands.kembalikan());
  bind('panel', () => Promise.resolve());
};
