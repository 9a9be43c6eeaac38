import { Field, Switch } from '@fluentui/react-components';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/types';
import type { KeluargaRataRata, Skala } from '../../renja/types';
import { QUARTERS, romanOf } from '../parts/roman';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { Choice } from './Choice';

const FAMILIES: readonly KeluargaRataRata[] = ['sederhana', 'tertimbang'];
const SCALES: readonly Skala[] = ['batas-bawah', 'batas-atas'];
const CAPS: readonly number[] = [100, 120];
const NEGATIVE = { 'dua-kali': 'atur.negatif-dua', terbalik: 'atur.negatif-terbalik' } as const;

/** How the table is computed; kept in the workbook. */
export const Computing = () => {
  const pane = usePane();
  const { t, kamus } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const change = (part: Partial<Settings>) => void changeSettings(pane, { ...settings, ...part });
  const { triwulan, rataRata, batasCapaian } = settings;
  return (
    <>
      <Choice
        label={t('atur.triwulan')}
        value={String(triwulan ?? '')}
        standard=""
        options={[
          ['', t('atur.triwulan-dikenali')],
          ...QUARTERS.map((quarter) => [String(quarter), t('atur.triwulan-n', { tw: romanOf(quarter) })] as const),
        ]}
        onChange={(value) => change({ triwulan: QUARTERS.find((one) => String(one) === value) ?? null })}
      />
      <Choice
        label={t('atur.rata-rata')}
        value={rataRata ?? ''}
        standard=""
        options={[['', t('atur.rata-rata-dikenali')], ...FAMILIES.map((one) => [one, kamus.rataRata[one]] as const)]}
        onChange={(value) => change({ rataRata: value === '' ? null : value })}
      />
      <Choice
        label={t('atur.skala')}
        value={settings.skala}
        standard={DEFAULT_SETTINGS.skala}
        options={SCALES.map((one) => [one, kamus.skala[one]] as const)}
        onChange={(skala) => change({ skala })}
      />
      <Choice
        label={t('atur.batas')}
        value={String(batasCapaian ?? '')}
        standard=""
        options={[['', t('atur.batas-tanpa')], ...CAPS.map((n) => [String(n), t('atur.batas-n', { n })] as const)]}
        onChange={(value) => change({ batasCapaian: value === '' ? null : Number(value) })}
      />
      <Choice
        label={t('atur.negatif')}
        value={settings.rumusNegatif}
        standard={DEFAULT_SETTINGS.rumusNegatif}
        options={[
          ['dua-kali', t(NEGATIVE['dua-kali'])],
          ['terbalik', t(NEGATIVE.terbalik)],
        ]}
        onChange={(rumusNegatif) => change({ rumusNegatif })}
      />
      <Field hint={t('atur.rumus-ket')}>
        <Switch
          label={t('atur.rumus')}
          checked={settings.tulisRumus}
          onChange={(_, { checked }) => change({ tulisRumus: checked })}
        />
      </Field>
    </>
  );
};
