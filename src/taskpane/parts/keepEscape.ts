import type { KeyboardEvent } from 'react';

/** Escape closes a dialog and goes no further: Office listens too, and would take the focus out of the pane. */
export const keepEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') event.stopPropagation();
};
