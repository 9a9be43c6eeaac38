import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { run } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import type { Command } from '../store/services';

const WIDE = '@media (min-width: 460px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
  gap: { flexGrow: 1 },
  /** Text that narrow panes give up; the accessible name stays. */
  wide: { display: 'none', [WIDE]: { display: 'inline' } },
});

/** The four commands of the ribbon, always in reach. A running one disables all but keeps the focus. */
export const CommandBar = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null || state.phase === 'memuat');
  const common = (command: Command) => ({
    className: styles.button,
    disabledFocusable: busy,
    onClick: () => void run(pane, command),
  });
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('umum.perintah')}>
      <Tooltip relationship="description" content={t('perintah.hitung-ket')}>
        <Button appearance="primary" icon={<CalculatorRegular />} {...common('hitung-ulang')}>
          {t('perintah.hitung')}
        </Button>
      </Tooltip>
      <Tooltip relationship="description" content={t('perintah.periksa-ket')}>
        <Button icon={<CheckmarkCircleRegular />} {...common('periksa')}>
          {t('perintah.periksa')}
        </Button>
      </Tooltip>
      <span className={styles.gap} />
      <Tooltip relationship="description" content={t('perintah.hapus-tanda-ket')}>
        <Button
          appearance="subtle"
          icon={<EraserRegular />}
          aria-label={t('perintah.hapus-tanda')}
          {...common('hapus-tanda')}
        >
          <span className={styles.wide}>{t('perintah.hapus-tanda')}</span>
        </Button>
      </Tooltip>
      <Tooltip relationship="description" content={t('perintah.kembalikan-ket')}>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={t('perintah.kembalikan')}
          {...common('kembalikan')}
        >
          <span className={mergeClasses(styles.wide)}>{t('perintah.kembalikan')}</span>
        </Button>
      </Tooltip>
    </div>
  );
};
