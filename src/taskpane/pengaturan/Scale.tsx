import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/facts/types';
import type { Skala } from '../../renja/types';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { Choice, Reset } from './Choice';
import { ScaleEditor } from './ScaleEditor';

const BOUNDS: readonly Skala[] = ['batas-bawah', 'batas-atas'];

/** Which bound of the scale decides, with the scale's own figures, and its steps to be edited. */
export const Scale = () => {
  const pane = usePane();
  const { t } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const [open, setOpen] = useState(false);
  const change = (part: Partial<Settings>) => void changeSettings(pane, { ...settings, ...part });
  const { jenjang } = settings.jenjang;
  const figures: Record<Skala, string> = {
    'batas-bawah': `≥ ${jenjang.map(({ bawah }) => bawah).join(', ')}`,
    'batas-atas': `> ${jenjang.map(({ atas }) => atas).join(', ')}`,
  };
  const own = JSON.stringify(settings.jenjang) !== JSON.stringify(DEFAULT_SETTINGS.jenjang);
  return (
    <>
      <Choice
        label={t('atur.skala')}
        value={settings.skala ?? ''}
        standard=""
        options={[
          ['', t('atur.skala-dikenali')],
          ...BOUNDS.map((one) => [one, t(`atur.skala-${one}`, { nilai: figures[one] })] as const),
        ]}
        onChange={(skala) => change({ skala: skala === '' ? null : skala })}
      />
      <div>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('atur.jenjang-tutup') : t('atur.jenjang-ubah')}
        </Button>
      </div>
      {own && (
        <Reset
          label={t('atur.jenjang')}
          standard={t('atur.jenjang-bawaan')}
          onReset={() => change({ jenjang: DEFAULT_SETTINGS.jenjang })}
        />
      )}
      {open && (
        <ScaleEditor
          key={JSON.stringify(settings.jenjang)}
          scale={settings.jenjang}
          onApply={(scale) => change({ jenjang: scale })}
        />
      )}
    </>
  );
};
