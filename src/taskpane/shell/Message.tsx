import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { closeOutcome, jump, showTab, tryAgain } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { toA1 } from '../../grid/address';
import { tell } from './outcome';

const useStyles = makeStyles({
  box: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  line: { margin: 0 },
  /** Fluent keeps room for a row of buttons, which there is none of. */
  actions: { margin: 0 },
  step: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
  },
  cause: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The result of the last command with its next step. Announced politely, stays until closed or replaced. */
export const Message = () => {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const { t } = texts;
  const outcome = usePaneState((state) => state.outcome);
  const tab = usePaneState((state) => state.tab);
  const busy = usePaneState((state) => state.busy !== null);
  if (outcome === null) return null;
  const { intent, apa, tindakan, go, again, to, cause } = tell(outcome, texts);
  return (
    <div className={styles.box}>
      <MessageBar
        intent={intent}
        layout="multiline"
        politeness={intent === 'error' ? 'assertive' : 'polite'}
        className={styles.bar}
      >
        <MessageBarBody className={styles.body}>
          <p className={styles.line}>{apa}</p>
          <p className={styles.step}>
            {tindakan}{' '}
            {go !== null && go !== tab && (
              <Link as="button" onClick={() => showTab(pane, go)}>
                {t('umum.buka-tab', { tab: t(`tab.${go}`) })}
              </Link>
            )}
          </p>
          {cause !== null && <p className={styles.cause}>{t('umum.rincian', { sebab: cause })}</p>}
          <div className={styles.buttons}>
            {again !== null && (
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => void tryAgain(pane, again.attempt, again.recalculate)}
              >
                {t(again.recalculate ? 'perintah.hitung-manual' : 'perintah.ulangi')}
              </Button>
            )}
            {to !== null && (
              <Button size="small" onClick={() => jump(pane, to.sheet, to.cell)}>
                {t('umum.pindah', { sel: toA1(to.cell) })}
              </Button>
            )}
          </div>
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={t('umum.tutup')}
              onClick={() => closeOutcome(pane)}
            />
          }
        />
      </MessageBar>
    </div>
  );
};
