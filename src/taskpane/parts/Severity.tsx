import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../engine/facts/types';

const ICONS = { galat: ErrorCircleFilled, peringatan: WarningFilled, info: InfoFilled };

const useStyles = makeStyles({
  icon: { fontSize: '16px', flexShrink: 0 },
  /** As its word beside it: there the shape tells, and what is chosen turns its background. */
  plain: { '[data-theme=contrast] &': { color: 'inherit' } },
  galat: { color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A severity by shape and colour; its word stands beside it or in the name of what holds it. */
export const SeverityIcon = ({ severity, className }: { readonly severity: Severity; readonly className?: string }) => {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity], styles.plain, className)} />;
};
