import { outcomeOf } from '../commands/outcome';
import { registerFunctions } from '../functions/register';
import { App } from './App';
import type { Host } from './live';
import { mount } from './mount';
import { FLOOR, hostThemeOf } from './office';
import { keepPreferences, loadPreferences } from './preferences';
import { preloadScreen } from './shell/Shell';
import { deferredServices } from './store/deferred';
import { createPane } from './store/state';
import { Unsupported } from './Unsupported';

/** Whether this is Excel, and new enough. Outside Office there is no Office.js, or one without a host. */
const isSupported = async (): Promise<boolean> => {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel && Office.context.requirements.isSetSupported('ExcelApi', FLOOR);
};

/** Engine and workbook port load beside the page's own scripts, not after them. */
const live = import('./excel');

/** Functions for cells, where Excel has them: bound before anything else, as Excel may ask for them while a workbook opens. */
if (typeof CustomFunctions !== 'undefined')
  registerFunctions(
    CustomFunctions,
    () => import('../functions/functions'),
    () => loadPreferences().language,
  );

/** The one page of the add-in: pane, ribbon commands and functions in the shared runtime. */
const start = async (): Promise<void> => {
  if (!(await isSupported())) {
    mount(<Unsupported />);
    return;
  }
  const preferences = loadPreferences();
  const host: Host = {
    actions: Office.actions,
    addin: Office.addin,
    theme: () => hostThemeOf(Office.context.officeTheme),
    diagnostics: async () => (await import('./diagnostics')).describeHost(Office),
  };
  const onError = (error: unknown) => pane.store.setState({ outcome: outcomeOf(error) });
  const services = live.then(({ excelServices }) => excelServices(host, preferences.language, onError));
  const pane = createPane(deferredServices(services), preferences);
  keepPreferences(pane);
  mount(<App pane={pane} />);
  preloadScreen();
};

void start();
