import { Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { yangTerbuka } from '../../bahasa';
import type { TableAnalysis } from '../../engine/rules/finding';
import { showTab } from '../store/actions';
import { usePane, useTexts } from '../store/context';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What is still open, above texts and reports that will be handed on; nothing where all is settled. */
export const Open = ({ analysis }: { readonly analysis: TableAnalysis }) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const open = yangTerbuka(analysis.evaluation, language);
  if (open === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        {open}{' '}
        <Link as="button" onClick={() => showTab(pane, 'temuan')}>
          {t('umum.buka-tab', { tab: t('tab.temuan') })}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
};
