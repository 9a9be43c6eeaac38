import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DataHistogramRegular } from '@fluentui/react-icons/svg/data-histogram';
import { kesimpulan, tahunDariJudul, yangTerbuka } from '../../bahasa';
import { Card } from '../parts/Card';
import { CopyText } from '../parts/CopyText';
import { Empty } from '../parts/Empty';
import { NoTable } from '../parts/NoTable';
import { Heading, Screen } from '../parts/Screen';
import { usePaneState, useTexts } from '../store/context';
import { currentTable } from '../store/select';
import { Laporan } from './Laporan';
import { Open } from './Open';
import { Programs } from './Programs';
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

/** What the table comes to: overall, per program, and the paragraph for BAB II. */
export const RingkasanTab = () => {
  const styles = useStyles();
  const { t, language } = useTexts();
  const analysis = usePaneState(currentTable);
  const summary = analysis?.evaluation.summary ?? null;
  if (analysis === null)
    return (
      <Screen>
        <NoTable />
      </Screen>
    );
  if (summary === null) {
    return (
      <>
        <Empty icon={<DataHistogramRegular />} title={t('ringkasan.kosong')} text={t('ringkasan.kosong-ket')} />
        <Screen>
          <Open analysis={analysis} />
          <Laporan />
        </Screen>
      </>
    );
  }
  const { tertulis } = summary;
  return (
    <Screen>
      <Open analysis={analysis} />
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
          text={kesimpulan(summary, analysis.evaluation.rules.triwulan, tahunDariJudul(analysis.table.title))}
        />
      </Card>
      <Laporan />
    </Screen>
  );
};
