import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTexts } from '../store/context';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

type Props = { readonly onSave: (reason: string) => void; readonly onCancel: () => void };

/** Asks why a finding is dismissed; without a reason nothing is. */
export const DismissForm = ({ onSave, onCancel }: Props) => {
  const styles = useStyles();
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else onSave(reason.trim());
  };
  /** Escape gives up, and goes no further: Office listens too, and would take the focus out of the pane. */
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={giveUp}>
      <Field
        label={t('temuan.abaikan-alasan')}
        hint={t('temuan.abaikan-ket')}
        validationMessage={missing ? t('temuan.abaikan-wajib') : undefined}
      >
        <Textarea
          ref={field}
          rows={3}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" type="submit">
          {t('temuan.abaikan-simpan')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('umum.batal')}
        </Button>
      </div>
    </form>
  );
};
