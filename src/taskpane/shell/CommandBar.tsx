import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { run } from '../store/run';
import { usePane, usePaneState, useTexts } from '../store/context';
import type { PlainCommand } from '../store/services';
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

/** What a main command does; out of the way while a result stands just below it. */
const Hint = ({ text, children }: { readonly text: string; readonly children: ReactElement }) => {
  const [wanted, setWanted] = useState(false);
  const told = usePaneState((state) => state.outcome !== null);
  return (
    <Tooltip
      relationship="description"
      content={text}
      showDelay={700}
      visible={wanted && !told}
      onVisibleChange={(_, { visible }) => setWanted(visible)}
    >
      {children}
    </Tooltip>
  );
};

/** The four commands of the ribbon, always in reach. A running one disables all but keeps the focus. */
export const CommandBar = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null || state.phase === 'memuat');
  // A narrow pane gives up the icons of the main commands first, and the words of the others; all keep their names.
  const icons = useMedia('(min-width: 345px)');
  const words = useMedia('(min-width: 520px)');
  const common = (command: PlainCommand) => ({
    disabledFocusable: busy,
    onClick: () => void run(pane, command),
  });
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('umum.perintah')}>
      <Hint text={t('perintah.hitung-ket')}>
        <Button
          appearance="primary"
          className={styles.button}
          icon={icons ? <ArrowSyncRegular /> : undefined}
          {...common('hitung-ulang')}
        >
          {t('perintah.hitung')}
        </Button>
      </Hint>
      <Hint text={t('perintah.periksa-ket')}>
        <Button className={styles.button} icon={icons ? <SearchRegular /> : undefined} {...common('periksa')}>
          {t('perintah.periksa')}
        </Button>
      </Hint>
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
