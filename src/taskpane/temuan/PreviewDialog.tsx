import { Button, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useMemo } from 'react';
import { pesanPenolakan } from '../../bahasa';
import { toA1 } from '../../grid/address';
import { nameByFingerprint } from '../parts/tableName';
import { VirtualList } from '../parts/VirtualList';
import { jump } from '../store/actions';
import { closePreview, confirmFix } from '../store/run';
import { PaneDialog } from '../parts/PaneDialog';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentView, rowsByNumber } from '../store/select';
import { shownAfter, shownFormulas, shownNow } from './shown';

const useStyles = makeStyles({
  scroll: { maxHeight: '45vh', overflowY: 'auto', overflowX: 'hidden' },
  change: {
    display: 'grid',
    gridTemplateColumns: '4.5em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { justifyContent: 'flex-start', minWidth: 'auto', padding: 0 },
  values: { overflowWrap: 'anywhere', minWidth: 0 },
  before: { color: tokens.colorNeutralForeground3 },
});

/** Every cell that a correction would change, before and after; nothing is written without a yes. */
export const PreviewDialog = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const preview = usePaneState((state) => state.preview);
  const view = usePaneState(currentView);
  const busy = usePaneState((state) => state.busy !== null);
  // One stop for Tab however many cells there are; arrows walk through them.
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const rows = useMemo(() => new Map(view?.analysis.tables.flatMap(({ table }) => [...rowsByNumber(table)])), [view]);
  if (preview === null || view === null) return null;
  const { writes, refusals, sheet } = preview.plan;
  const { findings } = preview;
  // One press for one finding may write many cells: why is said.
  const others = findings !== 'semua' && writes.length > findings.length;
  const nameAt = (row: number) => rows.get(row)?.nama ?? '';
  return (
    <PaneDialog
      title={t('pratinjau.judul')}
      onClose={() => closePreview(pane)}
      actions={
        <>
          {writes.length > 0 && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void confirmFix(pane)}>
              {t('pratinjau.tulis', { n: writes.length })}
            </Button>
          )}
          <Button onClick={() => closePreview(pane)}>{writes.length === 0 ? t('umum.tutup') : t('umum.batal')}</Button>
        </>
      }
    >
      <Text>{writes.length === 0 ? t('pratinjau.nol') : t('pratinjau.ket', { n: writes.length, lembar: sheet })}</Text>
      {others && <Text size={200}>{t('pratinjau.ikut')}</Text>}
      {refusals.map((refusal, index) => {
        const pesan = pesanPenolakan(refusal, language, nameByFingerprint(view.analysis, t));
        return <Text key={refusal.code + String(index)}>{`${pesan.apa} ${pesan.tindakan}`}</Text>;
      })}
      {writes.length > 0 && (
        <div
          {...arrows}
          className={styles.scroll}
          data-scroll
          tabIndex={0}
          role="region"
          aria-label={t('pratinjau.daftar')}
        >
          <VirtualList
            label={t('pratinjau.daftar')}
            count={writes.length}
            estimate={56}
            keyOf={(index) => index}
            render={(index) => {
              const write = writes[index];
              if (write === undefined) return null;
              const before = shownNow(view.grid, write.cell);
              const after = shownAfter(view.grid, write, language);
              const formulas = shownFormulas(write);
              return (
                <div className={styles.change}>
                  <Button
                    appearance="transparent"
                    size="small"
                    className={styles.cell}
                    aria-label={t('umum.pindah', { sel: toA1(write.cell) })}
                    onClick={() => jump(pane, sheet, write.cell)}
                  >
                    {toA1(write.cell)}
                  </Button>
                  <span className={styles.values}>
                    <Text size={200} block truncate wrap={false} className={styles.before}>
                      {nameAt(write.cell.row)}
                    </Text>
                    {(formulas === null || before.trim() !== after) && (
                      <>
                        <span className={styles.before}>{before === '' ? t('temuan.kosong-sel') : before}</span>
                        {' → '}
                      </>
                    )}
                    <Text weight="semibold">{after === '' ? t('temuan.kosong-sel') : after}</Text>
                    {formulas !== null && (
                      <Text size={200} block font="monospace">
                        {formulas.before === null ? formulas.after : `${formulas.before} → ${formulas.after}`}
                      </Text>
                    )}
                  </span>
                </div>
              );
            }}
          />
        </div>
      )}
    </PaneDialog>
  );
};
