import { makeStyles, Spinner, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Screen } from '../parts/Screen';
import { usePane, usePaneState, useTexts } from '../store/context';
import { SheetSummary } from './SheetSummary';

const BukuView = lazy(() => import('../buku/BukuView').then((module) => ({ default: module.BukuView })));

// Narrower than both tabs, they stand below each other.
const useStyles = makeStyles({ halves: { flexWrap: 'wrap' } });

/** What it all comes to: of the sheet shown, or of the whole workbook. */
export const RingkasanTab = () => {
  const pane = usePane();
  const { t } = useTexts();
  const styles = useStyles();
  const half = usePaneState((state) => state.ringkasanHalf);
  return (
    <Screen>
      <TabList
        size="small"
        appearance="subtle"
        className={styles.halves}
        aria-label={t('buku.bagian')}
        selectedValue={half}
        onTabSelect={(_, { value }) =>
          pane.store.setState({ ringkasanHalf: value === 'buku' ? 'buku' : 'lembar', scope: null, aim: null })
        }
      >
        <Tab value="lembar">{t('buku.lembar')}</Tab>
        <Tab value="buku">{t('buku.buku')}</Tab>
      </TabList>
      {half === 'lembar' ? (
        <SheetSummary />
      ) : (
        <Suspense fallback={<Spinner size="small" label={t('umum.memuat')} />}>
          <BukuView />
        </Suspense>
      )}
    </Screen>
  );
};
