import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatSel } from '../../bahasa';
import { MIN_CONFIDENCE, tableSettingsOf } from '../../engine';
import type { Guess, Settings, Table } from '../../engine/facts/types';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { chooseForm, exclude } from '../store/settings';
import { Card } from './Card';
import { FormPick } from './FormPick';
import { useTrials, type Trial } from './useTrials';

const useStyles = makeStyles({
  guesses: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  guess: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  wrap: { overflowWrap: 'anywhere' },
  button: { marginTop: tokens.spacingVerticalXXS },
});

/** Whether a table waits for the user's word on what it is. Two columns of one meaning are told apart in Kolom instead. */
export const asksForm = ({ confidence, problems, form }: Table): boolean =>
  confidence < MIN_CONFIDENCE && !(form !== null && problems.some(({ kind }) => kind === 'ganda'));

/** The form it was read as first, then the others that it may be. */
const ranked = ({ form, guesses = [] }: Table): readonly Guess[] => [
  ...guesses.filter((one) => one.form === form),
  ...guesses.filter((one) => one.form !== form),
];

type Props = { readonly table: Table };

/** Which form a table is: the likeliest by name, each with its evidence and what it would mean here; one press, undoable. */
export const WhichForm = ({ table }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.busy !== null);
  const guesses = ranked(table);
  const trials = useTrials(table, guesses);
  const change = (next: Settings) => void changeSettings(pane, next);
  const choose = (form: string | null) => change(chooseForm(settings, table.fingerprint, form));
  const chosen = tableSettingsOf(settings, table.fingerprint).form ?? '';
  const nameOf = (form: string) => kamus.formulir[form]?.nama ?? form;
  return (
    <Card label={t('formulir.pilih')} marked>
      <Text weight="semibold">{t('formulir.pilih')}</Text>
      <Text className={styles.wrap}>
        {chosen !== '' && chosen === table.form
          ? t('kolom.formulir-keliru', { form: chosen })
          : t(guesses.length === 0 ? 'kolom.pilih-formulir' : 'formulir.pilih-ket')}
      </Text>
      {guesses.length > 0 && (
        <ul className={styles.guesses}>
          {guesses.map((guess, at) => (
            <li key={guess.form} className={styles.guess}>
              <Text weight="semibold" className={styles.wrap}>
                {t('formulir.mungkin', { form: nameOf(guess.form) })}
              </Text>
              <Evidence guess={guess} trial={trials === null ? null : trials[guess.form]} />
              <Button
                size="small"
                className={styles.button}
                appearance={at === 0 ? 'primary' : 'secondary'}
                disabledFocusable={busy}
                onClick={() => choose(guess.form)}
              >
                {t('formulir.pakai', { form: guess.form })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FormPick
        label={t(guesses.length === 0 ? 'tabel.formulir' : 'formulir.lain')}
        value={chosen}
        none={t(chosen === '' ? 'formulir.lainnya' : 'tabel.formulir-dikenali')}
        told={chosen === '' ? null : chosen}
        onChoose={choose}
      />
      <div>
        <Link as="button" onClick={() => change(exclude(settings, table.fingerprint, true))}>
          {t('formulir.bukan')}
        </Link>
      </div>
    </Card>
  );
};

/** What speaks for a form, and what it would mean; `trial`: null where none is made, undefined while it is made. */
const Evidence = ({ guess, trial }: { readonly guess: Guess; readonly trial: Trial | null | undefined }) => {
  const styles = useStyles();
  const { t, kamus, language } = useTexts();
  const { form, columns, of, matches, checked } = guess;
  const evidence = [
    t('formulir.kolom', { cocok: columns, dari: of }),
    ...(checked > 0 ? [t('formulir.hitungan', { cocok: matches, dari: checked })] : []),
  ].join(' · ');
  const meant = (): string => {
    if (trial === undefined || trial === null) return t('formulir.menilai');
    if (trial.wrong === null) return t('formulir.belum-lengkap');
    return trial.wrong.length === 0
      ? t('formulir.akan-benar')
      : t('formulir.akan-salah', { n: trial.wrong.length, sel: formatSel(trial.wrong, language, 4) });
  };
  return (
    <>
      <Caption1 className={styles.wrap}>{evidence}</Caption1>
      <Caption1 className={styles.wrap}>{kamus.formulir[form]?.guna ?? ''}</Caption1>
      {trial !== null && <Caption1 className={styles.wrap}>{meant()}</Caption1>}
    </>
  );
};
