import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { Pesan } from '../../bahasa';
import { readAllSheets, start } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentView } from '../store/select';
import { Empty } from './Empty';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, justifyContent: 'center' },
});

/** Why there is no table to show: nothing recognised, or the sheet could not be read; and the ways on. */
export const NoTable = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus } = useTexts();
  const view = usePaneState(currentView);
  const outcome = usePaneState((state) => state.outcome);
  const busy = usePaneState((state) => state.busy !== null);
  const unreadable = view === null && outcome?.kind === 'terhalang';
  const pesan: Pesan = unreadable
    ? kamus.hambatan[outcome.obstacle]
    : kamus.takTerbaca[view?.analysis.unread ?? 'tanpa-tabel'];
  return (
    <Empty icon={<TableSearchRegular />} title={pesan.apa} text={pesan.tindakan}>
      <div className={styles.actions}>
        <Button icon={<ArrowClockwiseRegular />} disabledFocusable={busy} onClick={() => void start(pane)}>
          {t('perintah.baca')}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void readAllSheets(pane)}>
          {t('perintah.baca-semua')}
        </Button>
      </div>
    </Empty>
  );
};
