import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { pesanHambatan, type Pesan } from '../../bahasa';
import type { UnreadReason } from '../../engine/facts/types';
import { showTab, start } from '../store/actions';
import { checkAll } from '../store/book';
import { usePane, usePaneState, useTexts, type Texts } from '../store/context';
import { currentView } from '../store/select';
import type { PaneState } from '../store/state';
import { Card } from './Card';
import { Empty } from './Empty';
import { PointHeadings } from './PointHeadings';
import { Seen } from './Seen';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, justifyContent: 'center' },
});

/** Why the sheet has no table to show; null when the sheet itself could not be read. */
const whyNone = (state: PaneState): UnreadReason | null => {
  const view = currentView(state);
  if (view === null && state.outcome?.kind === 'terhalang') return null;
  return view?.analysis.unread ?? 'tanpa-tabel';
};

const messageOf = (why: UnreadReason | null, { outcome }: PaneState, { kamus, language }: Texts): Pesan =>
  why === null && outcome?.kind === 'terhalang'
    ? pesanHambatan(outcome.obstacle, language, outcome.sheet)
    : kamus.takTerbaca[why ?? 'tanpa-tabel'];

/** Where rows are that may be the headings of a table after all: not on a blank sheet, nor on a report of our own. */
const mayPoint = (why: UnreadReason | null): boolean =>
  why !== null && why !== 'kosong' && why !== 'laporan' && why !== 'dilewati';

/** Why there is no table to show, and the ways on: read again, look elsewhere, point at the headings, take one up again. */
export const NoTable = () => {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const { t } = texts;
  const state = usePaneState((all) => all);
  const busy = state.busy !== null;
  const view = currentView(state);
  const why = whyNone(state);
  const { apa, tindakan } = messageOf(why, state, texts);
  return (
    <>
      <Empty icon={<TableSearchRegular />} title={apa} text={tindakan}>
        <div className={styles.actions}>
          {why === 'dilewati' && state.tab !== 'tabel' && (
            <Button onClick={() => showTab(pane, 'tabel')}>{t('umum.buka-tab', { tab: t('tab.tabel') })}</Button>
          )}
          {why !== 'dilewati' && (
            <Button icon={<ArrowClockwiseRegular />} disabledFocusable={busy} onClick={() => void start(pane)}>
              {t('perintah.baca')}
            </Button>
          )}
          {state.sheets.length > 1 && (
            <Button appearance="subtle" disabledFocusable={busy} onClick={() => void checkAll(pane)}>
              {t('perintah.baca-semua')}
            </Button>
          )}
        </div>
      </Empty>
      {view?.analysis.seen !== undefined && mayPoint(why) && <Seen sheet={view.sheet} seen={view.analysis.seen} />}
      {mayPoint(why) && (
        <Card>
          <PointHeadings />
        </Card>
      )}
    </>
  );
};
