import { App } from '../../../src/taskpane/App';
import { mount } from '../../../src/taskpane/mount';
import { keepPreferences, loadPreferences } from '../../../src/taskpane/preferences';
import { createPane } from '../../../src/taskpane/store/state';
import { openWorkbook } from '../../../src/xlsx';
import { withManyFindings } from './many';
import { portServices } from './services';

const parameters = new URLSearchParams(location.search);

/** ?berkas=… opens a workbook of the fixtures; ?temuan=N repeats its findings until there are N. */
const start = async (): Promise<void> => {
  const response = await fetch(parameters.get('berkas') ?? 'e81-luwu-timur-2021/table.xlsx');
  const services = portServices(openWorkbook(new Uint8Array(await response.arrayBuffer())));
  const many = Number(parameters.get('temuan') ?? 0);
  const pane = createPane(many > 0 ? withManyFindings(services, many) : services, loadPreferences());
  keepPreferences(pane);
  mount(<App pane={pane} />);
};

void start();
