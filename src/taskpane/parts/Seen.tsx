import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { ReactNode } from 'react';
import type { Seen as SeenOnSheet } from '../../engine/facts/types';
import { jump, pointHeadings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { Card } from './Card';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  icon: { marginTop: '2px', fontSize: '16px' },
  there: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const Line = ({ there, children }: { readonly there: boolean; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span aria-hidden className={there ? styles.there : styles.missing}>
        {there ? <CheckmarkCircleRegular className={styles.icon} /> : <CircleRegular className={styles.icon} />}
      </span>
      <Text className={styles.text}>{children}</Text>
    </li>
  );
};

type Props = { readonly sheet: string; readonly seen: SeenOnSheet };

/** What of a table was seen where none was recognised, what is missing, and the rows that may be its headings. */
export const Seen = ({ sheet, seen: { headings, numbering, missing, offer } }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const rows =
    offer === null
      ? ''
      : offer.first === offer.last
        ? t('lihat.baris', { baris: offer.first + 1 })
        : t('lihat.baris-baris', { dari: offer.first + 1, sampai: offer.last + 1 });
  return (
    <Card label={t('lihat.judul')}>
      <Text weight="semibold">{t('lihat.judul')}</Text>
      <ul className={styles.list}>
        <Line there={headings !== null}>
          {headings === null
            ? t('lihat.judul-nol')
            : t('lihat.judul-ada', { baris: String(headings.row + 1), teks: headings.texts.join(' · ') })}
        </Line>
        <Line there={numbering !== null}>
          {numbering === null ? t('lihat.nomor-nol') : t('lihat.nomor-ada', { baris: String(numbering + 1) })}
        </Line>
        <Line there={false}>{t(`lihat.kurang-${missing}`)}</Line>
      </ul>
      {offer !== null && (
        <>
          <Text className={styles.text}>{t('lihat.tawar', { baris: rows })}</Text>
          <div className={styles.actions}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={busy}
              onClick={() => void pointHeadings(pane, { sheet, ...offer })}
            >
              {t('lihat.tawar-pakai', { baris: rows })}
            </Button>
            <Button size="small" onClick={() => jump(pane, sheet, { row: offer.first, column: 0 })}>
              {t('lihat.tawar-lihat')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
};
