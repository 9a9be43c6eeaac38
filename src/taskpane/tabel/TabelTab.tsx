import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { pesanHambatan } from '../../bahasa';
import { NoTable } from '../parts/NoTable';
import { Heading, Screen } from '../parts/Screen';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { excludedTables, includeAll } from '../store/settings';
import { currentView } from '../store/select';
import { OtherSheets } from './OtherSheets';
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
  const settings = usePaneState((state) => state.settings);
  const skipped = excludedTables(settings).length;
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
        <TableCard
          key={analysis.table.fingerprint + String(index)}
          analysis={analysis}
          index={index}
          chosen={index === chosen}
        />
      ))}
      {skipped > 0 && (
        <div>
          <Button size="small" onClick={() => void changeSettings(pane, includeAll(settings))}>
            {t('tabel.lewati-urung', { n: skipped })}
          </Button>
        </div>
      )}
      {many && (
        <>
          <Heading>{t('tabel.lembar-lain')}</Heading>
          <OtherSheets />
        </>
      )}
    </Screen>
  );
};
