import { makeStyles, MessageBar, MessageBarBody, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Perihal } from '../../engine/facts/types';
import { NoTable } from '../parts/NoTable';
import { Questions } from '../parts/Questions';
import { Screen } from '../parts/Screen';
import { Undo } from '../parts/Undo';
import { asksForm, WhichForm } from '../parts/WhichForm';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentTable, currentView } from '../store/select';
import { ColumnList } from './ColumnList';
import { RowList } from './RowList';
import { mappingWarnings } from './warnings';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  wrap: { overflowWrap: 'anywhere' },
});

/** What is asked beside the columns: their equations, and whether they add up. */
const ASKED: readonly Perihal[] = ['persamaan', 'kolom'];

/** What each column and row means, in the sheet's own words, correctable. */
export const KolomTab = () => {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const { t } = texts;
  const view = usePaneState(currentView);
  const analysis = usePaneState(currentTable);
  const part = usePaneState((state) => state.part);
  if (view === null || analysis === null)
    return (
      <Screen>
        <NoTable />
      </Screen>
    );
  const { table } = analysis;
  return (
    <Screen>
      <div className={styles.head}>
        <TabList
          size="small"
          appearance="subtle"
          aria-label={t('kolom.bagian')}
          selectedValue={part}
          onTabSelect={(_, { value }) => pane.store.setState({ part: value === 'baris' ? 'baris' : 'kolom' })}
        >
          <Tab value="kolom">{t('kolom.kolom')}</Tab>
          <Tab value="baris">{t('kolom.baris')}</Tab>
        </TabList>
        <Undo always />
      </div>
      {asksForm(table) && <WhichForm table={table} />}
      <Questions analysis={analysis} about={ASKED} />
      {part === 'baris' ? (
        <RowList table={table} />
      ) : (
        <>
          {mappingWarnings(table, texts).map((warning) => (
            <MessageBar key={warning} intent="warning" layout="multiline">
              <MessageBarBody className={styles.wrap}>{warning}</MessageBarBody>
            </MessageBar>
          ))}
          <ColumnList key={table.fingerprint} analysis={analysis} grid={view.grid} />
        </>
      )}
    </Screen>
  );
};
