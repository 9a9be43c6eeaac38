import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  words: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers only; what is seen says the same by other means. */
export const Unseen = ({ role, children }: { readonly role?: 'status'; readonly children: ReactNode }) => (
  <span className={useStyles().words} role={role}>
    {children}
  </span>
);
