import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { run } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import type { Command } from '../store/services';
import { useMedia } from './useMedia';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
  gap: { flexGrow: 1 },
});

/** The four commands of the ribbon, always in reach. A running one disables all but keeps the focus. */
export const CommandBar = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null || state.phase === 'memuat');
  // A narrow pane gives up the icons of the main commands first, and the words of the others; all keep their names.
  const icons = useMedia('(min-width: 345px)');
  const words = useMedia('(min-width: 520px)');
  // A result stands just below: the hints of the main commands do not cover it.
  const told = usePaneState((state) => state.outcome !== null);
  const quiet = told ? { visible: false } : {};
  const common = (command: Exclude<Command, 'perbaiki'>) => ({
    disabledFocusable: busy,
    onClick: () => void run(pane, command),
  });
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('umum.perintah')}>
      <Tooltip relationship="description" showDelay={700} content={t('perintah.hitung-ket')} {...quiet}>
        <Button
          appearance="primary"
          className={styles.button}
          icon={icons ? <CalculatorRegular /> : undefined}
          {...common('hitung-ulang')}
        >
          {t('perintah.hitung')}
        </Button>
      </Tooltip>
      <Tooltip relationship="description" showDelay={700} content={t('perintah.periksa-ket')} {...quiet}>
        <Button className={styles.button} icon={icons ? <CheckmarkCircleRegular /> : undefined} {...common('periksa')}>
          {t('perintah.periksa')}
        </Button>
      </Tooltip>
      <span className={styles.gap} />
      <Tooltip relationship="description" positioning="before" content={t('perintah.hapus-tanda-ket')}>
        <Button
          appearance="subtle"
          icon={<EraserRegular />}
          aria-label={t('perintah.hapus-tanda')}
          {...(words ? { className: styles.button, children: t('perintah.hapus-tanda') } : {})}
          {...common('hapus-tanda')}
        />
      </Tooltip>
      <Tooltip relationship="description" positioning="before" content={t('perintah.kembalikan-ket')}>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={t('perintah.kembalikan')}
          {...(words ? { className: styles.button, children: t('perintah.kembalikan') } : {})}
          {...common('kembalikan')}
        />
      </Tooltip>
    </div>
  );
};
