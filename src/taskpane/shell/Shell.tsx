import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { usePaneState, useTexts } from '../store/context';
import type { Tab } from '../store/state';
import { Unseen } from '../parts/Unseen';
import { CommandBar } from './CommandBar';
import { TableLine } from './TableLine';
import { Tabs } from './Tabs';
import { useKeptFocus } from './useKeptFocus';
import { Working } from './Working';

const loadTabel = () => import('../tabel/TabelTab').then((module) => ({ default: module.TabelTab }));

/** Loads the first screen while the sheet is being read, not after it. A failure is met where the screen is shown. */
export const preloadScreen = (): void => void loadTabel().catch(() => undefined);

const SCREENS: Record<Tab, ComponentType> = {
  tabel: lazy(loadTabel),
  kolom: lazy(() => import('../kolom/KolomTab').then((module) => ({ default: module.KolomTab }))),
  temuan: lazy(() => import('../temuan/TemuanTab').then((module) => ({ default: module.TemuanTab }))),
  ringkasan: lazy(() => import('../ringkasan/RingkasanTab').then((module) => ({ default: module.RingkasanTab }))),
  pengaturan: lazy(() => import('../pengaturan/PengaturanTab').then((module) => ({ default: module.PengaturanTab }))),
};
const Welcome = lazy(() => import('../bantuan/Welcome').then((module) => ({ default: module.Welcome })));
const Help = lazy(() => import('../bantuan/Help').then((module) => ({ default: module.Help })));
const Message = lazy(() => import('./Message').then((module) => ({ default: module.Message })));
const PreviewDialog = lazy(() =>
  import('../temuan/PreviewDialog').then((module) => ({ default: module.PreviewDialog })),
);

const FillDialog = lazy(() => import('../banding/FillDialog').then((module) => ({ default: module.FillDialog })));
const HistoryDialog = lazy(() =>
  import('../riwayat/HistoryDialog').then((module) => ({ default: module.HistoryDialog })),
);

/** Below this height (a zoomed pane) the frame scrolls away, so that the screen below keeps most of the room. */
const LOW = '@media (max-height: 480px)';

const useStyles = makeStyles({
  shell: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: 0, [LOW]: { height: 'auto' } },
  head: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    position: 'relative',
    outlineStyle: 'none',
    [LOW]: { flexGrow: 0, height: '85vh' },
  },
  foot: { flexShrink: 0, [LOW]: { position: 'sticky', bottom: 0, zIndex: 2 } },
  waiting: { padding: tokens.spacingVerticalXXL },
});

/** The frame that stays: commands and tabs, the screen of the chosen tab, and the result of the last command at the foot. */
export const Shell = () => {
  const styles = useStyles();
  const { t } = useTexts();
  const tab = usePaneState((state) => state.tab);
  const phase = usePaneState((state) => state.phase);
  const told = usePaneState((state) => state.outcome !== null);
  const help = usePaneState((state) => state.help);
  const newcomer = usePaneState((state) => !state.preferences.welcomed && state.tab !== 'pengaturan');
  const preview = usePaneState((state) => state.preview !== null);
  const history = usePaneState((state) => state.history !== null);
  const filling = usePaneState((state) => state.filling);
  useKeptFocus();
  const Screen = SCREENS[tab];
  const waiting = <Spinner className={styles.waiting} size="small" label={t('umum.memuat')} />;
  return (
    <div className={styles.shell}>
      <header className={styles.head}>
        <Unseen>
          <h1>{t('umum.nama')}</h1>
        </Unseen>
        <CommandBar />
        <Working />
        <TableLine />
        <Tabs />
      </header>
      <main key={tab} className={styles.screen} data-scroll>
        <Suspense fallback={null}>
          {help && <Help />}
          {newcomer && <Welcome />}
        </Suspense>
        <div id="layar" role="tabpanel" aria-label={t(`tab.${tab}`)}>
          {phase === 'memuat' && tab !== 'pengaturan' ? (
            waiting
          ) : (
            <Suspense fallback={waiting}>
              <Screen />
            </Suspense>
          )}
        </div>
      </main>
      <footer className={styles.foot}>
        <div role="status" id="hasil">
          {told && (
            <Suspense fallback={null}>
              <Message />
            </Suspense>
          )}
        </div>
      </footer>
      {history && (
        <Suspense fallback={null}>
          <HistoryDialog />
        </Suspense>
      )}
      {filling && (
        <Suspense fallback={null}>
          <FillDialog />
        </Suspense>
      )}
      {preview && (
        <Suspense fallback={null}>
          <PreviewDialog />
        </Suspense>
      )}
    </div>
  );
};
