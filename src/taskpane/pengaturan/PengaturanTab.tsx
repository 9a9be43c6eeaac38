import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { lazy, Suspense, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../engine/types';
import { Card } from '../parts/Card';
import { Heading, Screen } from '../parts/Screen';
import { changeSettings, setPreferences } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { DEFAULT_PREFERENCES } from '../store/state';
import { Computing } from './Computing';
import { Display } from './Display';

const About = lazy(() => import('./About').then((module) => ({ default: module.About })));

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  reset: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
});

/** Everything the user may choose, each with its default, and the way back to them. */
export const PengaturanTab = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const [about, setAbout] = useState(false);
  const reset = () => {
    void changeSettings(pane, { ...DEFAULT_SETTINGS, tables: settings.tables });
    setPreferences(pane, { language: DEFAULT_PREFERENCES.language, theme: DEFAULT_PREFERENCES.theme });
  };
  return (
    <Screen>
      <Heading>{t('atur.hitungan')}</Heading>
      <Card label={t('atur.hitungan')}>
        <Computing />
      </Card>
      <Heading>{t('atur.tampilan')}</Heading>
      <Card label={t('atur.tampilan')}>
        <Display />
      </Card>
      <div className={styles.reset}>
        <Text size={200} className={styles.quiet}>
          {t('atur.tersimpan')}
        </Text>
        <Button icon={<ArrowResetRegular />} onClick={reset}>
          {t('atur.reset')}
        </Button>
        <Text size={200} className={styles.quiet}>
          {t('atur.reset-ket')}
        </Text>
      </div>
      <Heading>{t('atur.tentang')}</Heading>
      {about ? (
        <Suspense fallback={<Spinner size="small" />}>
          <About />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setAbout(true)}>{t('atur.tentang')}</Button>
        </div>
      )}
    </Screen>
  );
};
