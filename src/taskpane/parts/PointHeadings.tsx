import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { SelectAllOnRegular } from '@fluentui/react-icons/svg/select-all-on';
import { useState } from 'react';
import type { Pointed } from '../../engine';
import { pointHeadings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', textAlign: 'start', minWidth: 0 },
  text: { color: tokens.colorNeutralForeground2 },
  bar: { width: '100%', boxSizing: 'border-box' },
  body: { overflowWrap: 'anywhere' },
});

/** Takes the rows selected in the sheet for the headings of a table; rows that cannot be are answered with the reason. */
export const PointHeadings = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const [answer, setAnswer] = useState<Pointed | null>(null);
  const point = () => {
    setAnswer(null);
    void pointHeadings(pane).then(setAnswer);
  };
  return (
    <div className={styles.box} role="group" aria-label={t('tunjuk.judul')}>
      <Text weight="semibold">{t('tunjuk.judul')}</Text>
      <Text className={styles.text}>{t('tunjuk.ket')}</Text>
      <Button icon={<SelectAllOnRegular />} disabledFocusable={busy} onClick={point}>
        {t('tunjuk.pakai')}
      </Button>
      {answer?.ok === false && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            {kamus.bukanJudul[answer.reason].apa}{' '}
            {answer.row !== null && `${t('baris.nomor', { baris: String(answer.row + 1) })}. `}
            {kamus.bukanJudul[answer.reason].tindakan}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
