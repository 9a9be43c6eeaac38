import { Field } from '@fluentui/react-components';
import { FORM_IDS } from '../../engine';
import { useTexts } from '../store/context';
import { Pick } from './Pick';

type Props = {
  readonly label: string;
  /** The form chosen, '' for none. */
  readonly value: string;
  /** What choosing none is called. */
  readonly none: string;
  /** The form whose purpose is told below. */
  readonly told: string | null;
  readonly onChoose: (form: string | null) => void;
};

/** All forms by name; what the one in front is for stands below. */
export const FormPick = ({ label, value, none, told, onChoose }: Props) => {
  const { t, kamus } = useTexts();
  const purpose = told === null ? undefined : kamus.formulir[told]?.guna;
  return (
    <Field label={label} size="small" {...(purpose === undefined ? {} : { hint: purpose })}>
      <Pick size="small" value={value} onChange={(_, { value: chosen }) => onChoose(chosen === '' ? null : chosen)}>
        <option value="">{none}</option>
        {FORM_IDS.map((form) => (
          <option key={form} value={form}>
            {t('formulir.sebut', { form, nama: kamus.formulir[form]?.nama ?? form })}
          </option>
        ))}
      </Pick>
    </Field>
  );
};
