import type { Pane } from '../host/web';
import type { Book } from './book';
import type { GridView } from './grid/view';

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    /** For tests of the page: what is open, the view that shows it, and the pane once it can be used. */
    pratinjau?: { readonly book: Book | null; readonly view: GridView | null; readonly pane: Pane | null };
  }
}
