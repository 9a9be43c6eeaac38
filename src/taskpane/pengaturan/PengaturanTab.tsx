import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { KunciTeks } from '../../bahasa';
import { CodeCard } from '../daftar-kode/CodeCard';
import { Card } from '../parts/Card';
import { Heading, Screen } from '../parts/Screen';
import { useTexts } from '../store/context';
import { Achievement } from './Achievement';
import { Checks } from './Checks';
import { Display } from './Display';
import { Kept } from './Kept';
import { Quarters } from './Quarters';
import { Scale } from './Scale';
import { Tolerance } from './Tolerance';
import { Writing } from './Writing';

const About = lazy(() => import('./About').then((module) => ({ default: module.About })));

const GROUPS = [
  ['atur.triwulan-grup', <Quarters />],
  ['atur.capaian-grup', <Achievement />],
  ['atur.predikat-grup', <Scale />],
  ['atur.toleransi', <Tolerance />],
  ['atur.periksa', <Checks />],
  ['atur.tulis-grup', <Writing />],
  ['atur.kode', <CodeCard />],
  ['atur.tampilan', <Display />],
] as const satisfies readonly (readonly [KunciTeks, ReactNode])[];

/** Everything the user may choose, each with its default, and the way back to them. */
export const PengaturanTab = () => {
  const { t } = useTexts();
  const [about, setAbout] = useState(false);
  return (
    <Screen>
      <Kept />
      {GROUPS.map(([title, content]) => (
        <Card key={title} label={t(title)}>
          <Heading>{t(title)}</Heading>
          {content}
        </Card>
      ))}
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
