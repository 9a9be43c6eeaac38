import { openWorkbook } from '../../../src/xlsx';
import { App } from '../../../src/taskpane/App';
import { mount } from '../../../src/taskpane/mount';
import { keepPreferences, loadPreferences } from '../../../src/taskpane/preferences';
import { createPane } from '../../../src/taskpane/store/state';
import { portServices } from './services';

const parameters = new URLSearchParams(location.search);

/** ?berkas=… opens a workbook served beside the page. */
const start = async (): Promise<void> => {
  const response = await fetch(parameters.get('berkas') ?? 'e81-luwu-timur-2021/table.xlsx');
  const book = openWorkbook(new Uint8Array(await response.arrayBuffer()));
  const pane = createPane(portServices(book), loadPreferences());
  keepPreferences(pane);
  mount(<App pane={pane} />);
};

void start();
