import { createRoot } from 'react-dom/client';
import type { Book } from './book';
import type { Pane } from '../host/web';
import type { GridView } from './grid/view';
import { App } from './page/App';
import './index.css';

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    /** For tests of the page: what is open, and the view that shows it. */
    pratinjau?: { readonly book: Book | null; readonly view: GridView | null; readonly pane: Pane | null };
  }
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
