import { Field, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Pick } from '../parts/Pick';
import { useTexts } from '../store/context';

const useStyles = makeStyles({
  below: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type ResetProps = { readonly label: string; readonly standard: string; readonly onReset: () => void };

/** The way back to the default of one setting, which it names. */
export const Reset = ({ label, standard, onReset }: ResetProps) => {
  const { t } = useTexts();
  return (
    <Text size={200}>
      <Link as="button" aria-label={t('atur.kembali-label', { nama: label, nilai: standard })} onClick={onReset}>
        {t('atur.kembali', { nilai: standard })}
      </Link>
    </Text>
  );
};

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly standard: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  /** What the sheet itself says, or what the choice means. */
  readonly note?: string;
  readonly onChange: (value: Value) => void;
};

/** One setting: a choice among few, with its default marked, what was recognised, and the way back. */
export const Choice = <Value extends string>({ label, value, standard, options, note, onChange }: Props<Value>) => {
  const styles = useStyles();
  const { t } = useTexts();
  const name = options.find(([one]) => one === standard)?.[1] ?? standard;
  return (
    <div>
      <Field label={label}>
        <Pick
          value={value}
          onChange={(_, { value: chosen }) => {
            const option = options.find(([one]) => one === chosen);
            if (option !== undefined) onChange(option[0]);
          }}
        >
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {one === standard ? t('atur.opsi-bawaan', { nama: text }) : text}
            </option>
          ))}
        </Pick>
      </Field>
      <div className={styles.below}>
        {note !== undefined && (
          <Text size={200} className={styles.quiet}>
            {note}
          </Text>
        )}
        {value !== standard && <Reset label={label} standard={name} onReset={() => onChange(standard)} />}
      </div>
    </div>
  );
};
