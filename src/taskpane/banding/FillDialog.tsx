import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { BandingTabel } from '../../engine';
import { keepEscape } from '../parts/keepEscape';
import { closeFilling, confirmFilling } from '../store/banding';
import { usePane, usePaneState, useTexts } from '../store/context';
import type { Comparison } from '../store/state';
import { cellKeyOf, FillList } from './FillList';
import { useBandingText } from './texts';

const useStyles = makeStyles({
  surface: { width: 'calc(100% - 24px)', padding: tokens.spacingHorizontalL },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  wrap: { overflowWrap: 'anywhere' },
  actions: { flexWrap: 'wrap' },
});

/** Every cell that can be filled from the file, before and after; what is chosen is written, and nothing without a yes. */
export const FillDialog = () => {
  const comparison = usePaneState((state) => state.comparison);
  const banding = comparison?.answer.ok === true ? comparison.answer.banding : null;
  return comparison === null || banding === null ? null : <Filling comparison={comparison} banding={banding} />;
};

const Filling = ({ comparison, banding }: { readonly comparison: Comparison; readonly banding: BandingTabel }) => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const b = useBandingText();
  const busy = usePaneState((state) => state.busy !== null);
  const { isian } = banding;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(isian.filter(({ bawaan }) => bawaan).map(cellKeyOf)),
  );
  const writes = useMemo(
    () => isian.filter((one) => chosen.has(cellKeyOf(one))).map(({ write }) => write),
    [isian, chosen],
  );
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && closeFilling(pane)}>
      <DialogSurface className={styles.surface} onKeyDown={keepEscape}>
        <DialogBody>
          <DialogTitle>{b('isi.judul')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text className={styles.wrap}>
              {b('isi.ket', { berkas: comparison.asked.berkas.nama, lembar: comparison.view.sheet })}
            </Text>
            <FillList
              isian={isian}
              view={comparison.view}
              form={banding.kini.form}
              chosen={chosen}
              onChoose={(keys, on) =>
                setChosen((before) => {
                  const next = new Set(before);
                  for (const key of keys)
                    if (on) next.add(key);
                    else next.delete(key);
                  return next;
                })
              }
            />
            <Text size={200} role="status">
              {b('isi.dipilih', { n: writes.length, semua: isian.length })}
            </Text>
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button
              appearance="primary"
              disabledFocusable={busy || writes.length === 0}
              onClick={() => void confirmFilling(pane, writes)}
            >
              {b('isi.tulis', { n: writes.length })}
            </Button>
            <Button onClick={() => closeFilling(pane)}>{t('umum.batal')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
