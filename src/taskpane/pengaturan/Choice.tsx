import { Field } from '@fluentui/react-components';
import { Pick } from '../parts/Pick';
import { useTexts } from '../store/context';

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly standard: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
};

/** One setting: a choice among few, with its default said below. */
export const Choice = <Value extends string>({ label, value, standard, options, onChange }: Props<Value>) => {
  const { t } = useTexts();
  const name = options.find(([one]) => one === standard)?.[1] ?? standard;
  return (
    <Field label={label} hint={value === standard ? undefined : t('atur.bawaan', { nilai: name })}>
      <Pick
        value={value}
        onChange={(_, { value: chosen }) => {
          const option = options.find(([one]) => one === chosen);
          if (option !== undefined) onChange(option[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Pick>
    </Field>
  );
};
