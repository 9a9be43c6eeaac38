import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { Empty } from '../parts/Empty';
import { Heading, Screen } from '../parts/Screen';
import { changeSettings, readAllSheets, readSheet } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { excludedTables, includeAll } from '../store/settings';
import { currentView } from '../store/select';
import { OtherSheets } from './OtherSheets';
import { TableCard } from './TableCard';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, justifyContent: 'center' },
  message: { overflowWrap: 'anywhere' },
});

/** What was found where: the tables of the sheet, then the other sheets of the workbook. */
export const TabelTab = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus } = useTexts();
  const view = usePaneState(currentView);
  const sheet = usePaneState((state) => state.sheet);
  const chosen = usePaneState((state) => state.table);
  const welcomed = usePaneState((state) => state.preferences.welcomed);
  const settings = usePaneState((state) => state.settings);
  const skipped = excludedTables(settings).length;
  const many = usePaneState((state) => state.sheets.length > 1);
  const busy = usePaneState((state) => state.busy !== null);
  const unread =
    view === null ? null : (view.analysis.unread ?? (view.analysis.tables.length === 0 ? 'tanpa-tabel' : null));
  return (
    <Screen>
      {!welcomed && <Welcome />}
      {view?.obstacles.map((obstacle) => (
        <MessageBar key={obstacle} intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>
            {kamus.hambatan[obstacle].apa} {kamus.hambatan[obstacle].tindakan}
          </MessageBarBody>
        </MessageBar>
      ))}
      {unread !== null && (
        <Empty
          icon={<TableSearchRegular />}
          title={kamus.takTerbaca[unread].apa}
          text={kamus.takTerbaca[unread].tindakan}
        >
          <div className={styles.actions}>
            <Button
              icon={<ArrowClockwiseRegular />}
              disabledFocusable={busy}
              onClick={() => sheet !== null && void readSheet(pane, sheet)}
            >
              {t('perintah.baca')}
            </Button>
            <Button appearance="subtle" disabledFocusable={busy} onClick={() => void readAllSheets(pane)}>
              {t('perintah.baca-semua')}
            </Button>
          </div>
        </Empty>
      )}
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
