import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** The room of one tab. */
export const Screen = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().screen}>{children}</div>
);

export const Heading = ({ children }: { readonly children: ReactNode }) => (
  <Subtitle2 as="h2" className={useStyles().heading}>
    {children}
  </Subtitle2>
);
