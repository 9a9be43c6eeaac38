import { makeStyles, mergeClasses, Select, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The longest choice must not decide the width of a narrow pane.
  root: { minWidth: 0, maxWidth: '100%' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** A choice among few that gives way where the pane is narrow. */
export const Pick = ({ className, ...props }: SelectProps) => {
  const styles = useStyles();
  return <Select {...props} root={{ className: mergeClasses(styles.root, className) }} className={styles.select} />;
};
