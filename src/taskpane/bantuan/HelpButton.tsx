import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { toggleHelp } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';

/** Opens and closes the help on the screen in front. */
export const HelpButton = () => {
  const pane = usePane();
  const { t } = useTexts();
  const tab = usePaneState((state) => state.tab);
  const open = usePaneState((state) => state.help);
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<QuestionCircleRegular />}
      aria-label={t('bantuan.buka', { tab: t(`tab.${tab}`) })}
      aria-expanded={open}
      aria-controls={open ? 'bantuan' : undefined}
      onClick={() => toggleHelp(pane)}
    />
  );
};
