import { Link, makeStyles, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readiness } from '../buku/ready';
import { sheetsOf } from '../buku/sheets';
import { showBook } from '../store/book';
import { usePane, usePaneState, useTexts } from '../store/context';

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** Whether the sheet shown is ready to be sent, and the way to what is left. */
export const Readiness = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const sheet = usePaneState((state) => state.sheet);
  const views = usePaneState((state) => state.views);
  const stale = usePaneState((state) => state.stale);
  const marked = usePaneState((state) => state.marked);
  const taken = usePaneState((state) => state.taken);
  const left = useMemo(() => {
    const sheets = sheetsOf({ sheets: sheet === null ? [] : [sheet], hidden: [], views, failed: {}, sheet, stale });
    return readiness(sheets, { marked, taken }).filter(({ lacks }) => lacks.length > 0).length;
  }, [sheet, views, stale, marked, taken]);
  return (
    <Text size={200} className={styles.line}>
      {left === 0 ? t('siap.ya') : t('siap.lembar-belum', { n: left })}{' '}
      <Link as="button" className={styles.link} onClick={() => showBook(pane, sheet)}>
        {t('siap.lihat')}
      </Link>
    </Text>
  );
};
