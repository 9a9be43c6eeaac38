import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { TableAnalysis } from '../../engine/rules/finding';
import { tableName } from '../parts/tableName';
import { HelpButton } from '../bantuan/HelpButton';
import { Pick } from '../parts/Pick';
import { HistoryButton } from '../riwayat/HistoryButton';
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
  /** The names give way to the tools beside them, and go above where that leaves them no room. */
  wrapped: { flexWrap: 'wrap' },
  names: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flex: '1 1 9em', minWidth: 0 },
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: '4em', flexShrink: 1 },
  form: { color: tokens.colorNeutralForeground3 },
  one: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0, flexShrink: 2 },
  pick: { minWidth: 0, flexGrow: 1 },
  tools: { display: 'flex', alignItems: 'center', marginLeft: 'auto' },
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
      <div className={mergeClasses(styles.line, styles.wrapped)}>
        <div className={styles.names}>
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
            first !== undefined && (
              <Text className={mergeClasses(styles.form, styles.one)} title={name(first)}>
                {first.table.form ?? t('umum.tanpa-formulir')}
              </Text>
            )
          )}
        </div>
        <div className={styles.tools}>
          <WatchSwitch />
          <HistoryButton />
          <HelpButton />
        </div>
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
