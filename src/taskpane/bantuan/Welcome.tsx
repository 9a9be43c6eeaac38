import { Button, Link, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { Card } from '../parts/Card';
import { tableName } from '../parts/tableName';
import { Unseen } from '../parts/Unseen';
import { setPreferences, showTab, start } from '../store/actions';
import { run } from '../store/run';
import { usePane, usePaneState, useTexts } from '../store/context';
import { countFindings, currentTable } from '../store/select';

const useStyles = makeStyles({
  room: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  steps: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  step: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  number: {
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    display: 'grid',
    placeItems: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    boxSizing: 'border-box',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  now: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  body: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start', paddingTop: '2px', minWidth: 0 },
  later: { color: tokens.colorNeutralForeground3 },
});

type Step = { readonly text: string; readonly button: string; readonly act: () => void };

/** The three steps on the user's own sheet; the first that is not done can be pressed. */
const useSteps = (): { readonly steps: readonly Step[]; readonly at: number } => {
  const pane = usePane();
  const { t } = useTexts();
  const found = usePaneState(currentTable);
  const sheet = usePaneState((state) => state.sheet);
  const looked = usePaneState((state) => state.looked);
  const ready = usePaneState((state) => state.phase === 'siap');
  const { galat, peringatan } = countFindings(found?.evaluation.findings ?? []);
  // The same count as the badge of the tab.
  const n = galat + peringatan;
  const recognised = found !== null && sheet !== null;
  const steps = [
    {
      text: recognised
        ? t('mulai.dikenali', { tabel: tableName(found.table, t), lembar: sheet })
        : t(ready ? 'mulai.belum-dikenali' : 'mulai.kenali'),
      button: t('mulai.baca'),
      act: () => void start(pane),
    },
    {
      text: t('mulai.temuan'),
      button: n > 0 ? t('mulai.temuan-n', { n }) : t('mulai.tanpa-temuan'),
      act: () => showTab(pane, 'temuan'),
    },
    { text: t('mulai.hitung'), button: t('perintah.hitung'), act: () => void run(pane, 'hitung-ulang') },
  ];
  return { steps, at: recognised ? (looked ? 2 : 1) : 0 };
};

/** The start for somebody who has never seen an add-in: all steps on the first tab, elsewhere the one that is due. */
export const Welcome = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const { steps, at } = useSteps();
  const busy = usePaneState((state) => state.busy !== null || state.phase === 'memuat');
  const whole = usePaneState((state) => state.tab === 'tabel');
  return (
    <div className={styles.room}>
      <Card label={t('mulai.judul')}>
        <div className={styles.head}>
          <Subtitle2 as="h2" className={styles.title}>
            {whole ? t('mulai.judul') : t('mulai.langkah', { n: at + 1 })}
          </Subtitle2>
          <Link as="button" onClick={() => setPreferences(pane, { welcomed: true })}>
            {t('mulai.lewati')}
          </Link>
        </div>
        <ol className={styles.steps}>
          {steps.map(({ text, button, act }, index) =>
            whole || index === at ? (
              <li key={index} className={styles.step} aria-current={index === at ? 'step' : undefined}>
                <span className={mergeClasses(styles.number, index <= at && styles.now)} aria-hidden>
                  {index < at ? <CheckmarkRegular /> : index + 1}
                </span>
                <div className={styles.body}>
                  <Text className={index > at ? styles.later : undefined}>{text}</Text>
                  {index < at && <Unseen>{t('mulai.sudah')}</Unseen>}
                  {index === at && (
                    <Button size="small" appearance="primary" disabledFocusable={busy} onClick={act}>
                      {button}
                    </Button>
                  )}
                </div>
              </li>
            ) : null,
          )}
        </ol>
      </Card>
    </div>
  );
};
