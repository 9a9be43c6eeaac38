import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { Unseen } from '../parts/Unseen';
import { usePaneState, useTexts } from '../store/context';
import { commandName } from './outcome';

const useStyles = makeStyles({
  line: { height: '2px', marginBottom: '-2px' },
});

/** A thin bar while something runs, told to screen readers as well; its room is kept so that nothing jumps. */
export const Working = () => {
  const styles = useStyles();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy);
  const text =
    busy === null ? '' : busy === 'membaca' ? t('umum.memuat') : t('umum.kerja', { perintah: commandName(busy, t) });
  return (
    <div className={styles.line}>
      {busy !== null && <ProgressBar thickness="medium" shape="square" aria-label={text} />}
      <Unseen role="status">{text}</Unseen>
    </div>
  );
};
