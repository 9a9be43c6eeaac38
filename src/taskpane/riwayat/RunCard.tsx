import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useRef, useState } from 'react';
import type { JournalRun } from '../../port/journal/journal';
import { Card } from '../parts/Card';
import { commandName } from '../shell/outcome';
import { isPutBack, restoreUntil, runsDownTo } from '../store/history';
import { usePane, usePaneState, useTexts } from '../store/context';
import { EntryLine } from './EntryLine';
import { shownTime } from './shown';

const useStyles = makeStyles({
  head: { justifyContent: 'flex-start', textAlign: 'left', paddingLeft: 0, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  lines: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Lines shown at first; a long run shows more when asked, so that the list stays quick. */
const FEW = 50;

type Props = { readonly run: JournalRun; readonly runs: readonly JournalRun[]; readonly opened: boolean };

/** One run: what it was, how much it wrote where, its cells, and the way back to before it. */
export const RunCard = ({ run, runs, opened }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const [open, setOpen] = useState(opened);
  const head = useRef<HTMLButtonElement>(null);
  const [most, setMost] = useState(FEW);
  const { entries, command, when, restored, waits, dari } = run;
  const name = isPutBack(runs, run) ? t('riwayat.satu') : commandName(command, t);
  const sheets = [...new Set(entries.map(({ sheet }) => sheet))].join(', ');
  const title = t('riwayat.jalan', { perintah: name, waktu: shownTime(when, language) });
  const state = restored ? t('riwayat.sudah') : waits === true ? t('riwayat.menunggu') : null;
  const back = restored ? 0 : runsDownTo(runs, run.id);
  return (
    <Card label={title}>
      <Button
        ref={head}
        appearance="transparent"
        size="small"
        className={styles.head}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <Text size={200} className={styles.quiet}>
        {[
          t('riwayat.isi', { n: entries.length, lembar: sheets }),
          dari === undefined ? null : t('riwayat.dari', { berkas: dari }),
          state,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </Text>
      {open && (
        <>
          <ul className={styles.lines} aria-label={t('riwayat.rincian')}>
            {entries.slice(0, most).map((entry) => (
              <li key={`${entry.sheet} ${entry.cell.row} ${entry.cell.column}`}>
                <EntryLine entry={entry} restored={restored} />
              </li>
            ))}
          </ul>
          {entries.length > most && (
            <div>
              <Button size="small" appearance="subtle" onClick={() => setMost(most * 4)}>
                {t('temuan.lain', { n: entries.length - most })}
              </Button>
            </div>
          )}
        </>
      )}
      {back > 0 && (
        <div>
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            onClick={() => {
              head.current?.focus();
              void restoreUntil(pane, run.id);
            }}
          >
            {back === 1 ? t('riwayat.kembalikan') : t('riwayat.sampai', { n: back })}
          </Button>
        </div>
      )}
    </Card>
  );
};
