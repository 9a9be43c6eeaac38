import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { readNumberText } from '../../grid/number';
import { useTexts } from '../store/context';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly unit: string;
  readonly onCommit: (value: number) => void;
};

/** A figure above 0 as the language writes it: '1.500', '112,5'. */
const read = (text: string): number => {
  const found = readNumberText(text.trim());
  if (found.kind === 'ambiguous') return Number(found.digits.replace(/[.,]/g, ''));
  return found.kind === 'number' && found.unit === '' ? found.value.toNumber() : NaN;
};

/** A figure of the user's own: taken over on Enter or when left, said to be wrong while it cannot be used. */
export const OwnNumber = ({ label, value, max, unit, onCommit }: Props) => {
  const { t } = useTexts();
  const [text, setText] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const commit = () => {
    if (text === null) return;
    const figure = read(text);
    const usable = figure > 0 && figure <= max;
    setWrong(!usable);
    if (!usable) return;
    setText(null);
    if (figure !== value) onCommit(figure);
  };
  return (
    <Field label={label} {...(wrong ? { validationMessage: t('atur.angka-salah', { n: max }) } : {})}>
      <Input
        inputMode="decimal"
        contentAfter={unit}
        value={text ?? String(value).replace('.', ',')}
        onChange={(_, { value: typed }) => setText(typed)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </Field>
  );
};
