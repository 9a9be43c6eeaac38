import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { changeSettings, keepSettings, setPreferences, undoSettings } from '../store/actions';
import { usePane, usePaneState, useTexts, type Texts } from '../store/context';
import { resetChoices } from '../store/settings';
import { DEFAULT_PREFERENCES } from '../store/state';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const NAMES = {
  triwulan: 'atur.triwulan',
  rataRata: 'atur.rata-rata',
  skala: 'atur.skala',
  jenjang: 'atur.jenjang',
  toleransi: 'atur.toleransi',
  tulis: 'atur.tulis-grup',
  batasCapaian: 'atur.batas',
  rumusNegatif: 'atur.negatif',
  tulisRumus: 'atur.rumus',
  periksa: 'atur.periksa',
  tables: 'atur.hilang-tabel',
  '': 'atur.hilang-semua',
} as const;

const isKnown = (field: string): field is keyof typeof NAMES => Object.hasOwn(NAMES, field);

/** The fields that were not understood, in the words of this screen; one of a newer version keeps its own. */
const lostNames = (lost: readonly string[], t: Texts['t']): string => {
  const fields = new Set(lost.map((path) => path.split('.')[0] ?? ''));
  return [...fields].map((field) => (isKnown(field) ? t(NAMES[field]) : field)).join(', ');
};

/** Whether the settings are kept, what of the kept ones was lost, and the ways back: the last change, or all of them. */
export const Kept = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const saving = usePaneState((state) => state.saving);
  const lost = usePaneState((state) => state.lost);
  const undoable = usePaneState((state) => state.undo.length > 0);
  const reset = () => {
    void changeSettings(pane, resetChoices(settings));
    setPreferences(pane, { language: DEFAULT_PREFERENCES.language, theme: DEFAULT_PREFERENCES.theme });
  };
  return (
    <>
      {lost.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('atur.hilang', { bagian: lostNames(lost, t) })}</MessageBarBody>
        </MessageBar>
      )}
      {saving === 'gagal' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('atur.simpan-gagal')} </MessageBarBody>
          <Button size="small" onClick={() => void keepSettings(pane)}>
            {t('atur.simpan-lagi')}
          </Button>
        </MessageBar>
      )}
      <div className={styles.line}>
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={t('atur.urung')}
          disabledFocusable={!undoable}
          onClick={() => void undoSettings(pane)}
        >
          {t('atur.urung-singkat')}
        </Button>
        <Button size="small" icon={<ArrowResetRegular />} onClick={reset}>
          {t('atur.reset')}
        </Button>
      </div>
      <Text size={200} className={styles.quiet} role="status">
        {saving === 'gagal' ? '' : t(saving === 'menyimpan' ? 'atur.simpan-sedang' : 'atur.simpan-ya')}{' '}
        {t('atur.reset-ket')}
      </Text>
    </>
  );
};
