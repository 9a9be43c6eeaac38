import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTexts } from '../store/context';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Reasons that offices give most, each one press. */
const READY = ['temuan.alasan-1', 'temuan.alasan-2', 'temuan.alasan-3', 'temuan.alasan-4'] as const;

type Props = {
  readonly label: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks why something is ignored; without a reason nothing is. */
export const DismissForm = ({ label, onSave, onCancel }: Props) => {
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
      <div className={styles.actions} role="group" aria-label={t('temuan.alasan-siap')}>
        {READY.map((key) => (
          <Button key={key} size="small" shape="circular" onClick={() => onSave(t(key))}>
            {t(key)}
          </Button>
        ))}
      </div>
      <Field
        label={label}
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
