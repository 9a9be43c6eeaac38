import { Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Fragment } from 'react';
import { pesanHambatan } from '../../bahasa';
import { NoTable } from '../parts/NoTable';
import { Heading, Screen } from '../parts/Screen';
import { Undo } from '../parts/Undo';
import { asksForm, WhichForm } from '../parts/WhichForm';
import { showTab } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentView } from '../store/select';
import { OtherSheets } from './OtherSheets';
import { SkippedTables } from './SkippedTables';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  message: { overflowWrap: 'anywhere' },
});

/** What was found where: the tables of the sheet, then the other sheets of the workbook. */
export const TabelTab = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const view = usePaneState(currentView);
  const chosen = usePaneState((state) => state.table);
  // What just stopped a command is told above, with its button.
  const told = usePaneState(({ outcome }) => (outcome?.kind === 'terhalang' ? outcome.obstacle : null));
  const obstacles = view?.obstacles.filter((one) => one !== told) ?? [];
  const many = usePaneState((state) => state.sheets.length > 1);
  return (
    <Screen>
      {obstacles.map((obstacle) => (
        <MessageBar key={obstacle} intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>
            {Object.values(pesanHambatan(obstacle, language, view?.sheet ?? null)).join(' ')}
          </MessageBarBody>
        </MessageBar>
      ))}
      {(view?.analysis.tables.length ?? 0) === 0 && <NoTable />}
      {view?.analysis.tables.map((analysis, index) => (
        <Fragment key={analysis.table.fingerprint + String(index)}>
          {asksForm(analysis.table) && <WhichForm table={analysis.table} />}
          <TableCard analysis={analysis} index={index} chosen={index === chosen} />
        </Fragment>
      ))}
      {(view?.analysis.tables.length ?? 0) > 0 && (
        <div>
          <Link
            as="button"
            onClick={() => {
              pane.store.setState({ temuanHalf: 'banding' });
              showTab(pane, 'temuan');
            }}
          >
            {t('tabel.banding')}
          </Link>
        </div>
      )}
      <Undo />
      {view !== null && view.analysis.skipped.length > 0 && <SkippedTables tables={view.analysis.skipped} />}
      {many && (
        <>
          <Heading>{t('tabel.lembar-lain')}</Heading>
          <OtherSheets />
        </>
      )}
    </Screen>
  );
};
