import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    '> h2:first-child': { marginTop: 0 },
  },
  marked: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
});

type Props = { readonly marked?: boolean; readonly label?: string; readonly children: ReactNode };

/** A quiet box for one thing; `marked` says it is the one shown. */
export const Card = ({ marked = false, label, children }: Props) => {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.card, marked && styles.marked)} aria-label={label}>
      {children}
    </section>
  );
};
