import { Button, makeStyles, MessageBar, MessageBarBody, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { MIN_CONFIDENCE } from '../../engine';
import type { Perihal } from '../../engine/types';
import { NoTable } from '../parts/NoTable';
import { Questions } from '../parts/Questions';
import { Screen } from '../parts/Screen';
import { UNSURE_BELOW } from '../parts/Sure';
import { undoSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentTable, currentView } from '../store/select';
import { ColumnCard } from './ColumnCard';
import { Confirm } from './Confirm';
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
  cards: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
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
  const undoable = usePaneState((state) => state.undo.length > 0);
  const part = usePaneState((state) => state.part);
  if (view === null || analysis === null)
    return (
      <Screen>
        <NoTable />
      </Screen>
    );
  const { table } = analysis;
  const unsure = table.columns.filter((column) => column.confidence < UNSURE_BELOW).length;
  // Two columns of which either may be meant are told by the warning; there is nothing to confirm before.
  const waits = table.problems.some(({ kind }) => kind === 'ganda') && table.form !== null;
  const warnings = mappingWarnings(table, texts);
  const summary = unsure > 0 ? t('kolom.ragu', { n: unsure }) : warnings.length === 0 ? t('kolom.semua-yakin') : null;
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
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!undoable}
          onClick={() => void undoSettings(pane)}
        >
          {t('kolom.urung')}
        </Button>
      </div>
      {table.confidence < MIN_CONFIDENCE && !waits && <Confirm table={table} />}
      <Questions analysis={analysis} about={ASKED} />
      {part === 'baris' ? (
        <RowList table={table} />
      ) : (
        <>
          {warnings.map((warning) => (
            <MessageBar key={warning} intent="warning" layout="multiline">
              <MessageBarBody className={styles.wrap}>{warning}</MessageBarBody>
            </MessageBar>
          ))}
          {summary !== null && (
            <MessageBar intent={unsure > 0 ? 'warning' : 'success'} layout="multiline">
              <MessageBarBody>{summary}</MessageBarBody>
            </MessageBar>
          )}
          <ul className={styles.cards}>
            {table.columns.map((column) => (
              <li key={column.column}>
                <ColumnCard table={table} column={column} grid={view.grid} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
};
