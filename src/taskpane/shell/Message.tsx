import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { closeOutcome, jump, showColumns, showTab } from '../store/actions';
import { tryAgain } from '../store/again';
import { run } from '../store/run';
import { openRuns, showHistory } from '../store/history';
import type { Outcome } from '../store/services';
import type { PaneState } from '../store/state';
import { usePane, usePaneState, useTexts, type Texts } from '../store/context';
import { toA1 } from '../../grid/address';
import { tell } from './outcome';

const useStyles = makeStyles({
  /** At the foot of the pane, so that what is listed above it stays where it is. */
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Never more than a third of a low pane: the rest scrolls.
    maxHeight: '36vh',
    overflowY: 'auto',
  },
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  line: { margin: 0 },
  /** Fluent keeps room for a row of buttons, which there is none of. */
  actions: { margin: 0 },
  step: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
  },
  cause: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What was put back takes its marks with it, and may leave earlier runs. */
const restoredToo = (outcome: Outcome, runs: PaneState['runs'], t: Texts['t']): string | null => {
  if (outcome.kind !== 'dikembalikan' || outcome.report.empty) return null;
  const marks = outcome.cleared === null ? 0 : outcome.cleared.marks + outcome.cleared.notes;
  const left = runs === null ? null : openRuns(runs).length;
  const parts = [
    ...(marks > 0 ? [t('hasil.kembalikan-tanda', { n: marks })] : []),
    ...(left === null ? [] : [left > 0 ? t('hasil.kembalikan-sisa', { n: left }) : t('hasil.kembalikan-habis')]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
};

/** The run whose cells can be looked at, and how many they are. */
const writtenIn = (outcome: Outcome): { readonly run: string; readonly n: number } | null =>
  (outcome.kind === 'ditulis' || outcome.kind === 'diisi') &&
  outcome.report.written > 0 &&
  outcome.report.runId !== null
    ? { run: outcome.report.runId, n: outcome.report.written }
    : null;

/** The result of the last command with its next step. Announced politely, stays until closed, replaced or no longer true. */
export const Message = () => {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const { t } = texts;
  const outcome = usePaneState((state) => state.outcome);
  const tab = usePaneState((state) => state.tab);
  const busy = usePaneState((state) => state.busy !== null);
  const runs = usePaneState((state) => state.runs);
  const opener = useRestoreFocusTarget();
  if (outcome === null) return null;
  const also = restoredToo(outcome, runs, t);
  const written = writtenIn(outcome);
  const { intent, apa, tindakan, go, table, again, to, cause } = tell(outcome, texts);
  return (
    <div className={styles.box}>
      <MessageBar
        intent={intent}
        layout="multiline"
        politeness={intent === 'error' ? 'assertive' : 'polite'}
        className={styles.bar}
      >
        <MessageBarBody className={styles.body}>
          <p className={styles.line}>{apa}</p>
          {also !== null && <p className={styles.step}>{also}</p>}
          <p className={styles.step}>
            {tindakan}{' '}
            {go !== null && go !== tab && (
              <Link as="button" onClick={() => (table === null ? showTab(pane, go) : showColumns(pane, table))}>
                {t('umum.buka-tab', { tab: t(`tab.${go}`) })}
              </Link>
            )}
          </p>
          {cause !== null && <p className={styles.cause}>{t('umum.rincian', { sebab: cause })}</p>}
          <div className={styles.buttons}>
            {again !== null && (
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => void tryAgain(pane, again.attempt, again.recalculate)}
              >
                {t(again.recalculate ? 'perintah.hitung-manual' : 'perintah.ulangi')}
              </Button>
            )}
            {written !== null && (
              <Button size="small" {...opener} onClick={() => void showHistory(pane, written.run)}>
                {t('riwayat.lihat', { n: written.n })}
              </Button>
            )}
            {outcome.kind === 'ditulis' && outcome.report.marked > 0 && (
              <Button size="small" disabledFocusable={busy} onClick={() => void run(pane, 'hapus-tanda')}>
                {t('perintah.hapus-tanda')}
              </Button>
            )}
            {to !== null && (
              <Button size="small" onClick={() => jump(pane, to.sheet, to.cell)}>
                {t('umum.pindah', { sel: toA1(to.cell) })}
              </Button>
            )}
          </div>
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={t('umum.tutup')}
              onClick={() => closeOutcome(pane)}
            />
          }
        />
      </MessageBar>
    </div>
  );
};
