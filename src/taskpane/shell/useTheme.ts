import { usePaneState } from '../store/context';
import type { HostTheme } from '../store/services';
import { useMedia } from './useMedia';

/** The theme to show: the user's choice, else forced colours, else Excel's theme, else the system's. */
export const useTheme = (): HostTheme => {
  const choice = usePaneState((state) => state.preferences.theme);
  const host = usePaneState((state) => state.hostTheme);
  const forced = useMedia('(forced-colors: active)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (choice !== 'host') return choice;
  if (forced) return 'contrast';
  return host ?? (dark ? 'dark' : 'light');
};
