import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Unseen } from '../parts/Unseen';
import { cancelWork } from '../store/book';
import { usePane, usePaneState, useTexts, type Texts } from '../store/context';
import type { Step } from '../store/services';
import { commandName } from './outcome';

const useStyles = makeStyles({
  line: { height: '2px', marginBottom: '-2px' },
  box: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { gridColumn: '1 / -1' },
});

/** What takes longer than this says how far it is, and can be cancelled. */
const LONG_MS = 500;

/** Marks come with the last cells and go in one step; what is being taken back is not left half-way. */
const STOPPABLE: ReadonlySet<Step['stage']> = new Set(['membaca', 'menghitung', 'menulis', 'mengembalikan']);

/** Whether something has been running for long. */
const useLong = (running: boolean): boolean => {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [running]);
  return long;
};

const wordsOf = ({ stage, done, total }: Step, t: Texts['t']): string => {
  switch (stage) {
    case 'membaca':
      return total === 0 ? t('umum.memuat') : t('kerja.membaca', { n: done, jumlah: total });
    case 'menulis':
      return total === 0 ? t('kerja.menandai') : t('kerja.menulis', { n: done, jumlah: total });
    case 'mengembalikan':
    case 'memulihkan':
      return total === 0 ? t('kerja.mengembalikan') : t('kerja.mengembalikan-sel', { n: done, jumlah: total });
    case 'menghitung':
    case 'menandai':
    case 'menghapus':
      return t(`kerja.${stage}`);
  }
};

/** A thin bar while something runs, its room kept so that nothing jumps; what takes long shows where it stands, and Batal. */
export const Working = () => {
  const styles = useStyles();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy);
  const step = usePaneState((state) => state.step);
  const round = usePaneState((state) => state.round);
  const saving = usePaneState((state) => state.saving === 'menyimpan');
  const running = busy !== null || step !== null || saving;
  const long = useLong(running);
  const idle = busy === null && step === null && saving ? t('atur.simpan-sedang') : t('umum.memuat');
  const name = busy === null || busy === 'membaca' ? idle : t('umum.kerja', { perintah: commandName(busy, t) });
  // Told once, when it begins: the numbers are in the bar for who asks.
  const told = <Unseen role="status">{running ? name : ''}</Unseen>;
  if (!long) {
    return (
      <div className={styles.line}>
        {running && <ProgressBar thickness="medium" shape="square" aria-label={name} />}
        {told}
      </div>
    );
  }
  const words =
    round === null
      ? step === null
        ? name
        : wordsOf(step, t)
      : t('buku.berjalan', { n: round.at, jumlah: round.of, lembar: round.sheet });
  const done = round === null ? step : { done: round.at - 1, total: round.of };
  return (
    <div className={styles.box}>
      <span>{words}</span>
      {(round !== null || (step !== null && STOPPABLE.has(step.stage))) && <Cancel />}
      <ProgressBar
        className={styles.bar}
        aria-label={name}
        aria-valuetext={words}
        {...(done !== null && done.total > 0 ? { value: done.done, max: done.total } : {})}
      />
      {told}
    </div>
  );
};

const Cancel = () => {
  const pane = usePane();
  const { t } = useTexts();
  const [pressed, setPressed] = useState(false);
  return (
    <Button
      size="small"
      disabledFocusable={pressed}
      onClick={() => {
        setPressed(true);
        cancelWork(pane);
      }}
    >
      {t(pressed ? 'kerja.membatalkan' : 'umum.batal')}
    </Button>
  );
};
