import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './pane.css';

/** Shows something in the page's #root. */
export const mount = (content: ReactNode): void => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('#root is missing');
  createRoot(root).render(content);
};
