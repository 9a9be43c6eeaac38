import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../store/context';
import type { Language } from '../../bahasa';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  readonly language?: Language;
  /** Told when the text is taken along. */
  readonly onCopy?: () => void;
  /** The button is what the user came for: it has the focus, and is in view. */
  readonly wanted?: boolean;
};

/** A text to take away. Where the host forbids the clipboard, the text is selected and the user told the key. */
export const CopyText = ({ label, text, button, language, onCopy, wanted = false }: Props) => {
  const styles = useStyles();
  const { t } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'' | 'tersalin' | 'salin-gagal'>('');
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!wanted) return;
    way.current?.scrollIntoView?.({ block: 'center' });
    way.current?.focus();
  }, [wanted]);
  const copy = () => {
    onCopy?.();
    const select = () => {
      field.current?.focus();
      field.current?.select();
      setState('salin-gagal');
    };
    if (navigator.clipboard === undefined) select();
    else navigator.clipboard.writeText(text).then(() => setState('tersalin'), select);
  };
  return (
    <>
      <Textarea ref={field} readOnly resize="vertical" rows={8} value={text} aria-label={label} lang={language} />
      <div className={styles.line}>
        <Button ref={way} size="small" icon={<CopyRegular />} onClick={copy}>
          {button}
        </Button>
        <Text size={200} role="status">
          {state === '' ? '' : t(`ringkasan.${state}`)}
        </Text>
      </div>
    </>
  );
};
