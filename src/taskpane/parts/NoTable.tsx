import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { pesanHambatan, type Pesan } from '../../bahasa';
import { readAllSheets, start } from '../store/actions';
import { usePane, usePaneState, useTexts, type Texts } from '../store/context';
import { currentView } from '../store/select';
import type { PaneState } from '../store/state';
import { Card } from './Card';
import { Empty } from './Empty';
import { PointHeadings } from './PointHeadings';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, justifyContent: 'center' },
});

type Why = 'tak-terbaca' | 'dilewati' | 'tanpa-tabel';

/** The sheet could not be read; all its tables were left out by the user; or none was recognised. */
const whyNone = (state: PaneState): Why => {
  const view = currentView(state);
  if (view === null) return state.outcome?.kind === 'terhalang' ? 'tak-terbaca' : 'tanpa-tabel';
  return view.analysis.unread === null ? 'dilewati' : 'tanpa-tabel';
};

const messageOf = (why: Why, state: PaneState, { kamus, language, t }: Texts): Pesan => {
  if (why === 'dilewati') return { apa: t('tabel.semua-dilewati'), tindakan: t('tabel.semua-dilewati-ket') };
  const { outcome } = state;
  if (why === 'tak-terbaca' && outcome?.kind === 'terhalang')
    return pesanHambatan(outcome.obstacle, language, outcome.sheet);
  return kamus.takTerbaca[currentView(state)?.analysis.unread ?? 'tanpa-tabel'];
};

/** Why there is no table to show, and the ways on: read again, look elsewhere, or point at the headings. */
export const NoTable = () => {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const { t } = texts;
  const state = usePaneState((all) => all);
  const busy = state.busy !== null;
  const why = whyNone(state);
  const { apa, tindakan } = messageOf(why, state, texts);
  return (
    <>
      <Empty icon={<TableSearchRegular />} title={apa} text={tindakan}>
        <div className={styles.actions}>
          <Button icon={<ArrowClockwiseRegular />} disabledFocusable={busy} onClick={() => void start(pane)}>
            {t('perintah.baca')}
          </Button>
          <Button appearance="subtle" disabledFocusable={busy} onClick={() => void readAllSheets(pane)}>
            {t('perintah.baca-semua')}
          </Button>
        </div>
      </Empty>
      {why === 'tanpa-tabel' && (
        <Card>
          <PointHeadings />
        </Card>
      )}
    </>
  );
};
