import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { formatAngka } from '../../bahasa';
import { useTexts } from '../store/context';

/** Below this the pane asks the user to confirm. */
export const UNSURE_BELOW = 0.8;

/** Whether a column or row is to be confirmed. */
export const isUnsure = ({ confidence }: { readonly confidence: number }): boolean => confidence < UNSURE_BELOW;

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

/** How sure a recognition is: by word, shape and colour. */
export const Sure = ({ confidence }: { readonly confidence: number }) => {
  const styles = useStyles();
  const { t, language } = useTexts();
  const persen = `${formatAngka((confidence * 100).toFixed(0), language)}%`;
  const sure = confidence >= UNSURE_BELOW;
  const Icon = sure ? CheckmarkCircleFilled : QuestionCircleFilled;
  return (
    <Text size={200} className={mergeClasses(styles.line, sure ? styles.sure : styles.unsure)}>
      <Icon aria-hidden />
      {sure ? t('umum.yakin', { persen }) : confidence > 0 ? t('umum.ragu', { persen }) : t('kolom.perlu')}
    </Text>
  );
};
