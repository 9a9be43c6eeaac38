import { Button, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { showHistory } from '../store/history';
import { usePane, usePaneState, useTexts } from '../store/context';

/** Opens the list of what was written, from any tab. */
export const HistoryButton = () => {
  const pane = usePane();
  const { t } = useTexts();
  const busy = usePaneState((state) => state.busy !== null);
  const opener = useRestoreFocusTarget();
  return (
    <Tooltip relationship="label" positioning="before" content={t('riwayat.buka')}>
      <Button
        appearance="subtle"
        size="small"
        icon={<HistoryRegular />}
        disabledFocusable={busy}
        {...opener}
        onClick={() => void showHistory(pane)}
      />
    </Tooltip>
  );
};
