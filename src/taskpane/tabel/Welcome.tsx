import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Card } from '../parts/Card';
import { setPreferences } from '../store/actions';
import { usePane, useTexts } from '../store/context';

const useStyles = makeStyles({
  title: { margin: 0 },
  steps: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  step: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  number: {
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  text: { paddingTop: '2px' },
});

/** The start for somebody who has never seen an add-in, on their own sheet. */
export const Welcome = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const steps = [t('mulai.satu'), t('mulai.dua'), t('mulai.tiga')];
  return (
    <Card label={t('mulai.judul')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('mulai.judul')}
      </Subtitle2>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <Text className={styles.text}>{step}</Text>
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" onClick={() => setPreferences(pane, { welcomed: true })}>
          {t('mulai.mengerti')}
        </Button>
      </div>
    </Card>
  );
};
