import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  icon: { fontSize: '40px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2, maxWidth: '40ch' },
});

type Props = { readonly icon: ReactNode; readonly title: string; readonly text: string; readonly children?: ReactNode };

/** A screen that has nothing to list: what that means, and what to do. */
export const Empty = ({ icon, title, text, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <span className={styles.icon}>{icon}</span>
      <Subtitle2 as="h2" align="center" className={styles.title}>
        {title}
      </Subtitle2>
      <Text align="center" className={styles.text}>
        {text}
      </Text>
      {children}
    </div>
  );
};
