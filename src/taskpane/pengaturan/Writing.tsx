import { Field, Text } from '@fluentui/react-components';
import { TULISAN, type Settings } from '../../engine/facts/types';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { Toggle } from '../parts/Toggle';

/** Values or formulas, and what the commands may write at all. */
export const Writing = () => {
  const pane = usePane();
  const { t } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const change = (part: Partial<Settings>) => void changeSettings(pane, { ...settings, ...part });
  return (
    <>
      <Field hint={t('atur.rumus-ket')}>
        <Toggle
          label={t('atur.rumus')}
          checked={settings.tulisRumus}
          onChange={(_, { checked }) => change({ tulisRumus: checked })}
        />
      </Field>
      <div role="group" aria-label={t('atur.tulis-grup')}>
        {TULISAN.map((one) => (
          <div key={one}>
            <Toggle
              label={t(`atur.tulis-${one}`)}
              checked={settings.tulis[one]}
              onChange={(_, { checked }) => change({ tulis: { ...settings.tulis, [one]: checked } })}
            />
          </div>
        ))}
      </div>
      <Text size={200}>{t('atur.tulis-ket')}</Text>
    </>
  );
};
