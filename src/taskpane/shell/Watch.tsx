import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState, useTexts } from '../store/context';
import { setWatch } from '../store/watch';

const useStyles = makeStyles({
  switch: { flexShrink: 0 },
  pause: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, margin: 0 },
});

/** The switch of Pantau: findings follow every edit of the sheet shown. */
export const WatchSwitch = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useTexts();
  const on = usePaneState((state) => state.watch.on);
  return (
    <Switch
      className={styles.switch}
      label={t('pantau.nama')}
      labelPosition="before"
      title={t('pantau.ket')}
      checked={on}
      onChange={(_, { checked }) => setWatch(pane, checked)}
    />
  );
};

/** Why Pantau waits, in a line of its own. */
export const WatchPause = () => {
  const styles = useStyles();
  const { t } = useTexts();
  const paused = usePaneState((state) => (state.watch.on ? state.watch.paused : null));
  const behind = usePaneState(({ watch, marked, sheet }) => watch.on && watch.ahead && marked.includes(sheet ?? ''));
  return (
    <div role="status">
      {paused === null && behind && (
        <p className={styles.pause}>
          <Text size={200}>{t('pantau.tanda')}</Text>
        </p>
      )}
      {paused !== null && (
        <p className={styles.pause}>
          <Text size={200}>{t(`pantau.jeda-${paused}`)}</Text>
        </p>
      )}
    </div>
  );
};
