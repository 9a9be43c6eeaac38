import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { BandingTabel } from '../../engine';
import { PaneDialog } from '../parts/PaneDialog';
import { closeFilling, confirmFilling } from '../store/banding';
import { usePane, usePaneState, useTexts } from '../store/context';
import type { Comparison } from '../store/state';
import { cellKeyOf, FillList } from './FillList';
import { useBandingText } from './texts';

const useStyles = makeStyles({
  wrap: { overflowWrap: 'anywhere' },
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
    <PaneDialog
      title={b('isi.judul')}
      onClose={() => closeFilling(pane)}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={busy || writes.length === 0}
            onClick={() => void confirmFilling(pane, writes)}
          >
            {b('isi.tulis', { n: writes.length })}
          </Button>
          <Button onClick={() => closeFilling(pane)}>{t('umum.batal')}</Button>
        </>
      }
    >
      <Text className={styles.wrap}>
        {b('isi.ket', { berkas: comparison.asked.berkas.nama, lembar: comparison.view.sheet })}
      </Text>
      <FillList
        isian={isian}
        view={comparison.view}
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
    </PaneDialog>
  );
};
