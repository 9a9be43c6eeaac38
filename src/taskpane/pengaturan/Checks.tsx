import { Text } from '@fluentui/react-components';
import type { PilihanRule } from '../../engine';
import { Toggle } from '../parts/Toggle';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';

/** Checks that are off until the user asks for them; the catalogue names each. */
export const Checks = () => {
  const pane = usePane();
  const { t, kamus } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const { periksa } = settings;
  const change = (rule: string, checked: boolean) =>
    void changeSettings(pane, {
      ...settings,
      periksa: checked ? [...periksa, rule] : periksa.filter((one) => one !== rule),
    });
  return (
    <>
      <div role="group" aria-label={t('atur.periksa')}>
        {(Object.keys(kamus.pilihan) as PilihanRule[]).map((rule) => (
          <div key={rule}>
            <Toggle
              label={kamus.pilihan[rule]}
              checked={periksa.includes(rule)}
              onChange={(_, { checked }) => change(rule, checked)}
            />
          </div>
        ))}
      </div>
      <Text size={200}>{t('atur.periksa-ket')}</Text>
    </>
  );
};
