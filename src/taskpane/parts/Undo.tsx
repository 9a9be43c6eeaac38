import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { undoSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';

/** Takes the last answer or correction back; `always`: also where there is none, so that nothing moves. */
export const Undo = ({ always = false }: { readonly always?: boolean }) => {
  const pane = usePane();
  const { t } = useTexts();
  const undoable = usePaneState((state) => state.undo.length > 0);
  if (!undoable && !always) return null;
  return (
    <Button
      size="small"
      icon={<ArrowUndoRegular />}
      disabledFocusable={!undoable}
      onClick={() => void undoSettings(pane)}
    >
      {t('kolom.urung')}
    </Button>
  );
};
