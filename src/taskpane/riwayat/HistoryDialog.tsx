import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { pesanHambatan } from '../../bahasa';
import { closeHistory } from '../store/history';
import { PaneDialog } from '../parts/PaneDialog';
import { usePane, usePaneState, useTexts } from '../store/context';
import { RunCard } from './RunCard';

const useStyles = makeStyles({
  runs: {
    maxHeight: '58vh',
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** All runs that wrote something, newest first, each with its cells; any of them, or one cell, can be put back. */
export const HistoryDialog = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  // The pane's own message stands behind the dialog.
  const outcome = usePaneState((state) => state.outcome);
  const failed = outcome?.kind === 'terhalang' ? pesanHambatan(outcome.obstacle, language, outcome.sheet) : null;
  const history = usePaneState((state) => state.history);
  const runs = usePaneState((state) => state.runs);
  if (history === null) return null;
  const newest = (runs ?? []).filter(({ entries }) => entries.length > 0).reverse();
  const shown = history.run ?? newest[0]?.id ?? null;
  return (
    <PaneDialog
      title={t('riwayat.judul')}
      onClose={() => closeHistory(pane)}
      actions={
        <>
          <Button onClick={() => closeHistory(pane)}>{t('umum.tutup')}</Button>
        </>
      }
    >
      <Text>{t(newest.length === 0 ? 'riwayat.kosong' : 'riwayat.ket')}</Text>
      {failed !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{Object.values(failed).join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      {newest.length > 0 && (
        <ul className={styles.runs} data-scroll aria-label={t('riwayat.judul')}>
          {newest.map((run) => (
            <li key={run.id}>
              <RunCard run={run} runs={runs ?? []} opened={run.id === shown} />
            </li>
          ))}
        </ul>
      )}
    </PaneDialog>
  );
};
