import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { outcomeOf } from '../commands/outcome';
import { start } from './store/actions';
import { follow } from './store/follow';
import { PaneProvider, usePane, usePaneState } from './store/context';
import type { Pane } from './store/state';
import { Shell } from './shell/Shell';
import { useTheme } from './shell/useTheme';
import { themeOf } from './theme';

const useStyles = makeStyles({
  // Not on the provider: what it wears, its portals wear too.
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

/** The pane: texts, theme and state around the shell. */
export const App = ({ pane }: { readonly pane: Pane }) => (
  <PaneProvider value={pane}>
    <Themed />
  </PaneProvider>
);

const Themed = () => {
  const styles = useStyles();
  const pane = usePane();
  const language = usePaneState((state) => state.preferences.language);
  const theme = useTheme();
  useEffect(() => {
    void start(pane);
    return pane.services.subscribe(
      (event) => follow(pane, event),
      (error) => pane.store.setState({ outcome: outcomeOf(error) }),
    );
  }, [pane]);
  useEffect(() => {
    document.documentElement.lang = language;
    pane.services.speak(language);
  }, [language, pane]);
  return (
    <FluentProvider theme={themeOf(theme)} data-theme={theme}>
      <div className={styles.root}>
        <Shell />
      </div>
    </FluentProvider>
  );
};
