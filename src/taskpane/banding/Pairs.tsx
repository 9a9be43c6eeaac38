import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import type { PasanganRagu } from '../../engine';
import { Card } from '../parts/Card';
import { jump } from '../store/actions';
import { answerPair, undoPair } from '../store/banding';
import { usePane, usePaneState, useTexts } from '../store/context';
import { useBandingText } from './texts';

const useStyles = makeStyles({
  asked: { ':focus': { outlineStyle: 'none' } },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  side: { overflowWrap: 'anywhere' },
  name: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is said of a pair before the question; rows of one name below one parent are not asked about. */
const ASKED = {
  kode: 'banding.pasangan-kode',
  nama: 'banding.pasangan-induk',
  'induk-lain': 'banding.pasangan-induk',
  mirip: 'banding.pasangan-mirip',
} as const satisfies Record<PasanganRagu['dari'], string>;

type Props = {
  readonly sheet: string;
  readonly column: number;
  readonly pairs: readonly PasanganRagu[];
  readonly answered: number;
};

const nameOf = ({ kode, nama }: PasanganRagu['kini']): string => (kode === null ? nama : `${kode} ${nama}`);

/** Rows that may be one, asked one at a time; the focus goes to the next question, not to its answer. */
export const Pairs = ({ sheet, column, pairs, answered }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const b = useBandingText();
  const busy = usePaneState((state) => state.busy !== null);
  const asked = useRef<HTMLSpanElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const [pair] = pairs;
  const kunci = pair?.kunci;
  useEffect(() => {
    if (pressed.current) (asked.current ?? undo.current)?.focus();
    pressed.current = false;
  }, [kunci]);
  if (pair === undefined && answered === 0) return null;
  const say = (said: 'ya' | 'bukan') => {
    pressed.current = true;
    if (kunci !== undefined) void answerPair(pane, kunci, said);
  };
  const undoButton = answered > 0 && (
    <Button
      ref={undo}
      size="small"
      appearance="subtle"
      icon={<ArrowUndoRegular />}
      disabledFocusable={busy}
      onClick={() => {
        pressed.current = true;
        void undoPair(pane);
      }}
    >
      {b('banding.urung')}
    </Button>
  );
  if (pair === undefined) return <div>{undoButton}</div>;
  return (
    <Card label={b('banding.pasangan')} marked>
      <Text weight="semibold">{b('banding.pasangan-sisa', { n: pairs.length })}</Text>
      <Text ref={asked} tabIndex={-1} className={styles.asked}>
        {b(ASKED[pair.dari])}
      </Text>
      <div className={styles.pair}>
        <span className={styles.side}>
          <Text size={200} block className={styles.name}>
            {b('banding.pasangan-lembar')} ·{' '}
            <Link as="button" onClick={() => jump(pane, sheet, { row: pair.kini.row, column })}>
              {t('baris.nomor', { baris: pair.kini.row + 1 })}
            </Link>
          </Text>
          {nameOf(pair.kini)}
        </span>
        <span className={styles.side}>
          <Text size={200} block className={styles.name}>
            {b('banding.pasangan-berkas')} · {t('baris.nomor', { baris: pair.dulu.row + 1 })}
          </Text>
          {nameOf(pair.dulu)}
        </span>
      </div>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => say('ya')}>
          {b('banding.ya')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => say('bukan')}>
          {b('banding.bukan')}
        </Button>
        {undoButton}
      </div>
    </Card>
  );
};
