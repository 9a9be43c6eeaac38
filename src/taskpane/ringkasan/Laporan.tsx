import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useState, type JSX } from 'react';
import product from '../../../package.json';
import { yangTerbuka } from '../../bahasa';
import { outcomeOf } from '../../commands/outcome';
import { Card } from '../parts/Card';
import { Heading } from '../parts/Screen';
import { makeReport } from '../store/run';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentTable, currentView } from '../store/select';
import { fileOf, KINDS, saveAs, type ExportFile, type Kind } from './export';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { minWidth: 'auto' },
});

/** The report: a sheet of its own in the workbook, and files to take away. */
export const Laporan = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const hasSummary = usePaneState((state) => currentTable(state)?.evaluation.summary != null);
  const open = usePaneState((state) => {
    const evaluation = currentTable(state)?.evaluation;
    return evaluation === undefined ? null : yangTerbuka(evaluation, language);
  });
  const busy = usePaneState((state) => state.busy !== null);
  const [told, setTold] = useState('');
  const [offersCopy, setOffersCopy] = useState(false);

  /** A failure is the pane's message, as everywhere. */
  const attempt = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => pane.store.setState({ outcome: outcomeOf(error) }));
  };
  const make = attempt(() => makeReport(pane, { when: new Date(), version: product.version }));
  const withFile = (kind: Kind, use: (file: ExportFile) => Promise<void> | void) =>
    attempt(async () => {
      const state = pane.store.getState();
      const view = currentView(state);
      if (view === null) return;
      const workbook = await pane.services.workbookName();
      const sent = { bertanda: state.marked, disalin: state.taken };
      const asked = { kind, workbook, sent, language };
      await use(fileOf(kind, workbook, await pane.services.file(view, state.settings, asked)));
    });
  const download = (file: ExportFile) => {
    saveAs(file);
    setTold(t('laporan.terunduh', { berkas: file.name }));
    setOffersCopy(true);
  };
  const copy = async ({ name, text }: ExportFile) => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(t('laporan.tersalin', { berkas: name }));
    } catch {
      // Hosts forbid the clipboard in many ways; whichever it was, the user is told what is left.
      setTold(t('laporan.salin-gagal'));
    }
  };
  const buttons = (what: 'unduh' | 'salin', icon: JSX.Element, use: (file: ExportFile) => Promise<void> | void) => (
    <div className={styles.line}>
      {KINDS.map((kind) => (
        <Button key={kind} size="small" className={styles.button} icon={icon} onClick={withFile(kind, use)}>
          {t(`laporan.${what}-${kind}`)}
        </Button>
      ))}
    </div>
  );
  return (
    <>
      <Heading>{t('laporan.panel')}</Heading>
      <Card label={t('laporan.panel')}>
        <Text size={200} className={styles.quiet}>
          {t(hasSummary ? 'laporan.panel-ket' : 'laporan.panel-ket-temuan')}
        </Text>
        {open !== null && <Text size={200}>{open}</Text>}
        <div className={styles.line}>
          <Button icon={<DocumentTableRegular />} disabledFocusable={busy} onClick={make}>
            {t('laporan.buat')}
          </Button>
        </div>
        {buttons('unduh', <ArrowDownloadRegular />, download)}
        <Text size={200} role="status">
          {told}
        </Text>
        {offersCopy && (
          <>
            <Text size={200} className={styles.quiet}>
              {t('laporan.unduh-ket')}
            </Text>
            {buttons('salin', <CopyRegular />, copy)}
          </>
        )}
      </Card>
    </>
  );
};
