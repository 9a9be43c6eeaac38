import { LANGUAGES } from '../../bahasa';
import { setPreferences } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { DEFAULT_PREFERENCES, THEMES } from '../store/state';
import { Choice } from './Choice';

/** Language and theme; kept on the device. */
export const Display = () => {
  const pane = usePane();
  const { t } = useTexts();
  const { language, theme } = usePaneState((state) => state.preferences);
  return (
    <>
      <Choice
        label={t('atur.bahasa')}
        value={language}
        standard={DEFAULT_PREFERENCES.language}
        options={LANGUAGES.map((one) => [one, t(`atur.bahasa-${one}`)] as const)}
        onChange={(chosen) => setPreferences(pane, { language: chosen })}
      />
      <Choice
        label={t('atur.tema')}
        value={theme}
        standard={DEFAULT_PREFERENCES.theme}
        options={THEMES.map((one) => [one, t(`atur.tema-${one}`)] as const)}
        onChange={(chosen) => setPreferences(pane, { theme: chosen })}
      />
    </>
  );
};
