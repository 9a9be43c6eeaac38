import { Spinner, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Card } from '../parts/Card';
import { CopyText } from '../parts/CopyText';
import { usePane, useTexts } from '../store/context';
import type { Diagnostics } from '../store/services';

/** Versions and host for whoever helps; a report to copy that holds nothing of the sheet. */
export const About = () => {
  const pane = usePane();
  const { t } = useTexts();
  const [facts, setFacts] = useState<Diagnostics | null>(null);
  useEffect(() => {
    let here = true;
    pane.services.diagnostics().then(
      (found) => here && setFacts(found),
      (error: unknown) => here && setFacts([{ name: 'Error', value: String(error) }]),
    );
    return () => {
      here = false;
    };
  }, [pane]);
  if (facts === null) return <Spinner size="small" label={t('umum.memuat')} />;
  return (
    <Card label={t('atur.tentang')}>
      <Text size={200}>{t('atur.tentang-ket')}</Text>
      <CopyText
        label={t('atur.tentang')}
        button={t('atur.salin-laporan')}
        text={facts.map(({ name, value }) => `${name}: ${value}`).join('\n')}
      />
    </Card>
  );
};
