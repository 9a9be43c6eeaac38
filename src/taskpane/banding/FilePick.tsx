import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import { compareWith } from '../store/banding';
import { usePane, usePaneState } from '../store/context';
import { useBandingText } from './texts';

const useStyles = makeStyles({ file: { display: 'none' } });

type Props = { readonly text: string; readonly appearance?: NonNullable<ButtonProps['appearance']> };

/** Chooses the file to compare with. Any kind may be chosen: what cannot be read is refused in words. */
export const FilePick = ({ text, appearance = 'secondary' }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const b = useBandingText();
  const busy = usePaneState((state) => state.busy !== null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className={styles.file}
        aria-label={b('banding.berkas')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) void compareWith(pane, file);
        }}
      />
      <Button appearance={appearance} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
};
