import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { Pane } from './store/state';
import './pane.css';

/** Shows the pane in the page's #root. */
export const mount = (pane: Pane): void => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('#root is missing');
  createRoot(root).render(<App pane={pane} />);
};
