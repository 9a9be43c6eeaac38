import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useRef } from 'react';
import type { JournalEntry } from '../../port/journal/journal';
import { toA1 } from '../../grid/address';
import { jump } from '../store/actions';
import { restoreCell, standingOf } from '../store/history';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentView } from '../store/select';
import { shownContent } from './shown';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '4em minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { justifyContent: 'flex-start', minWidth: 'auto', padding: 0 },
  values: { overflowWrap: 'anywhere', minWidth: 0 },
  before: { color: tokens.colorNeutralForeground3 },
});

type Props = { readonly entry: JournalEntry; readonly restored: boolean };

/** One written cell: before → after, the way to it, and back for this cell alone. */
export const EntryLine = ({ entry, restored }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const grid = usePaneState((state) => currentView(state)?.grid ?? null);
  const way = useRef<HTMLButtonElement>(null);
  const { sheet, cell } = entry;
  const sel = toA1(cell);
  const before = shownContent(entry.before, entry.beforeFormat, language);
  const after = shownContent(entry.after, entry.afterFormat, language);
  const standing = restored ? 'kembali' : standingOf(entry, grid);
  return (
    <div className={styles.line}>
      <Button
        ref={way}
        appearance="transparent"
        size="small"
        className={styles.cell}
        aria-label={t('umum.pindah', { sel })}
        onClick={() => jump(pane, sheet, cell)}
      >
        {sel}
      </Button>
      <span className={styles.values}>
        <Text size={200} className={styles.before}>
          {before === '' ? t('temuan.kosong-sel') : before}
        </Text>
        {' → '}
        <Text size={200} weight="semibold">
          {after === '' ? t('temuan.kosong-sel') : after}
        </Text>
        {(standing === 'kembali' || standing === 'lain') && !restored && (
          <Text size={200} block className={styles.before}>
            {t(`riwayat.sel-${standing}`)}
          </Text>
        )}
      </span>
      {standing === 'tertulis' ? (
        <Tooltip relationship="label" content={t('riwayat.sel', { sel })}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            onClick={() => {
              // This button goes with what it does.
              way.current?.focus();
              void restoreCell(pane, entry);
            }}
          />
        </Tooltip>
      ) : (
        <span />
      )}
    </div>
  );
};
