import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TableAnalysis } from '../../engine/types';
import { tableName } from '../parts/tableName';
import { HelpButton } from '../bantuan/HelpButton';
import { Pick } from '../parts/Pick';
import { chooseTable, readSheet } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentView } from '../store/select';
import { WatchPause, WatchSwitch } from './Watch';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    minWidth: 0,
  },
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  form: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  pick: { minWidth: 0, flexGrow: 1 },
  gap: { flexGrow: 1 },
});

/** Which sheet and table the screens below speak of; a choice where the sheet has several. */
export const TableLine = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const view = usePaneState(currentView);
  const sheet = usePaneState((state) => state.sheet);
  const chosen = usePaneState((state) => state.table);
  // With Pantau on, what changed is looked at by itself, unless it says why not.
  const stale = usePaneState(
    (state) => state.stale && state.busy === null && (!state.watch.on || state.watch.paused !== null),
  );
  const tables = view?.analysis.tables ?? [];
  const name = ({ table }: TableAnalysis) => tableName(table, t);
  const [first] = tables;
  return (
    <>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.sheet} title={sheet ?? undefined}>
          {sheet}
        </Text>
        {tables.length > 1 ? (
          <Pick
            className={styles.pick}
            size="small"
            aria-label={t('umum.tabel-mana')}
            value={String(chosen)}
            onChange={(_, { value }) => chooseTable(pane, Number(value))}
          >
            {tables.map((table, index) => (
              <option key={table.table.fingerprint + String(index)} value={String(index)}>
                {name(table)}
              </option>
            ))}
          </Pick>
        ) : (
          first !== undefined && <Text className={styles.form}>{name(first)}</Text>
        )}
        <span className={styles.gap} />
        <WatchSwitch />
        <HelpButton />
      </div>
      <WatchPause />
      {stale && (
        <div className={styles.line}>
          <Text size={200} className={styles.form}>
            {t('umum.usang')}
          </Text>
          <Link as="button" onClick={() => sheet !== null && void readSheet(pane, sheet)}>
            {t('perintah.baca')}
          </Link>
        </div>
      )}
    </>
  );
};
