import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SkippedTable } from '../../engine/facts/types';
import { tableName } from '../parts/tableName';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { exclude } from '../store/settings';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  table: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}` },
  name: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** Tables of the sheet that the user set aside, each to be taken up again. */
export const SkippedTables = ({ tables }: { readonly tables: readonly SkippedTable[] }) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const settings = usePaneState((state) => state.settings);
  return (
    <ul className={styles.list} aria-label={t('tabel.dilewati')}>
      {tables.map((table) => (
        <li key={table.fingerprint} className={styles.table}>
          <Text className={styles.name}>
            {tableName(table, t)} · {t('tabel.dilewati')}
          </Text>
          <Button
            size="small"
            aria-label={t('tabel.pakai-lagi-ini', { tabel: tableName(table, t) })}
            onClick={() => void changeSettings(pane, exclude(settings, table.fingerprint, false))}
          >
            {t('tabel.pakai-lagi')}
          </Button>
        </li>
      ))}
    </ul>
  );
};
