import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DataHistogramRegular } from '@fluentui/react-icons/svg/data-histogram';
import { kesimpulanTabel, yangTerbuka } from '../../bahasa';
import { Card } from '../parts/Card';
import { CopyText } from '../parts/CopyText';
import { Empty } from '../parts/Empty';
import { NoTable } from '../parts/NoTable';
import { Heading } from '../parts/Screen';
import { noteTaken } from '../store/book';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentTable } from '../store/select';
import { Laporan } from './Laporan';
import { Open } from './Open';
import { Programs } from './Programs';
import { Readiness } from './Readiness';
import { Score } from './Score';
import { Trend } from './Trend';

const useStyles = makeStyles({
  scores: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5em, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the table of the sheet shown comes to: overall, per program, and the paragraph for BAB II. */
export const SheetSummary = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const aim = usePaneState((state) => state.aim);
  const analysis = usePaneState(currentTable);
  const summary = analysis?.evaluation.summary ?? null;
  if (analysis === null) return <NoTable />;
  if (summary === null) {
    return (
      <>
        <Empty icon={<DataHistogramRegular />} title={t('ringkasan.kosong')} text={t('ringkasan.kosong-ket')} />
        <Open analysis={analysis} />
        <Readiness />
        <Laporan />
      </>
    );
  }
  const { tertulis } = summary;
  const text = kesimpulanTabel(analysis);
  return (
    <>
      <Open analysis={analysis} />
      <Readiness />
      <Heading>{t('ringkasan.keseluruhan')}</Heading>
      <div className={styles.scores}>
        <Score
          name={t(`ringkasan.${summary.ukuran}`)}
          now={summary.capaianK}
          rating={summary.predikatK}
          before={tertulis.capaianK}
          ratingBefore={tertulis.predikatK}
        />
        <Score
          name={t('ringkasan.keuangan')}
          now={summary.capaianRp}
          rating={summary.predikatRp}
          before={tertulis.capaianRp}
          ratingBefore={tertulis.predikatRp}
        />
      </div>
      {summary.tren !== null && (
        <>
          <Heading>{t('ringkasan.tren')}</Heading>
          <Trend tren={summary.tren} programs={summary.programs} />
        </>
      )}
      <Heading>{t('ringkasan.program')}</Heading>
      <Programs summary={summary} sheet={analysis.table.sheet} column={analysis.table.range.left} />
      <Heading>{t('ringkasan.kesimpulan')}</Heading>
      <Card>
        <Text size={200} className={styles.quiet}>
          {[t('ringkasan.kesimpulan-ket'), yangTerbuka(analysis.evaluation, language)].filter(Boolean).join(' ')}
        </Text>
        <CopyText
          label={t('ringkasan.kesimpulan')}
          button={t('ringkasan.salin')}
          language="id"
          text={text}
          wanted={aim === 'kesimpulan'}
          onCopy={() => void noteTaken(pane, text)}
        />
      </Card>
      <Laporan />
    </>
  );
};
