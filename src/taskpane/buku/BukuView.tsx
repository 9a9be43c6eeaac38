import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { useEffect, useMemo } from 'react';
import { Card } from '../parts/Card';
import { Heading } from '../parts/Screen';
import { checkAll, lookForMarks } from '../store/book';
import { usePane, usePaneState, useTexts } from '../store/context';
import { ReadyCard } from './ReadyCard';
import { SheetRow } from './SheetRow';
import { sheetsOf, type SheetGlance } from './sheets';

const useStyles = makeStyles({
  list: { display: 'grid', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    minWidth: 0,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const COUNTED = [
  ['buku.n-tabel', ['tabel']],
  ['buku.n-tanpa', ['tanpa-tabel']],
  ['buku.n-belum', ['belum', 'usang', 'gagal']],
  ['buku.n-tersembunyi', ['tersembunyi']],
] as const satisfies readonly (readonly [string, readonly SheetGlance['kind'][]])[];

/** The whole workbook: whether it is ready to be sent, and how each of its sheets stands. */
export const BukuView = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const sheets = usePaneState((state) => state.sheets);
  const hidden = usePaneState((state) => state.hidden);
  const views = usePaneState((state) => state.views);
  const failed = usePaneState((state) => state.failed);
  const sheet = usePaneState((state) => state.sheet);
  const stale = usePaneState((state) => state.stale);
  const glances = useMemo(
    () => sheetsOf({ sheets, hidden, views, failed, sheet, stale }),
    [sheets, hidden, views, failed, sheet, stale],
  );
  // Marks of another day are there, too.
  useEffect(() => void lookForMarks(pane), [pane]);
  const told = COUNTED.flatMap(([key, kinds]) => {
    const n = glances.filter(({ kind }) => kinds.some((one) => one === kind)).length;
    return n === 0 ? [] : [t(key, { n })];
  });
  return (
    <>
      <Heading>{t('siap.judul')}</Heading>
      <ReadyCard sheets={glances} />
      <Heading>{t('buku.semua')}</Heading>
      <Card label={t('buku.semua')}>
        <Text size={200}>{told.join(' · ')}</Text>
        <div>
          <Button icon={<DocumentSearchRegular />} disabledFocusable={busy} onClick={() => void checkAll(pane)}>
            {t('buku.periksa')}
          </Button>
        </div>
        <Text size={200} className={styles.quiet}>
          {t('buku.periksa-ket')}
        </Text>
        <ul className={styles.list} aria-label={t('buku.semua')}>
          {glances.map((one) => (
            <li key={one.sheet} className={styles.item}>
              <SheetRow glance={one} />
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
};
