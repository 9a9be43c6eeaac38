import { screen, waitFor } from '@testing-library/react';
import { PortError } from '../../src/port/obstacles';
import type { Report } from '../../src/laporan';
import { run } from '../../src/cli/run';
import type { HostEvent, PaneServices } from '../../src/taskpane/store/services';
import { follow } from '../../src/taskpane/store/follow';
import { FIXTURE, fixtureServices, openTab, showPane } from './pane';

const show = async (more: Partial<PaneServices> = {}) => {
  const shown = await showPane({ ...fixtureServices(), ...more });
  await openTab(shown.user, /^Ringkasan/);
  await screen.findByRole('button', { name: 'Buat lembar laporan' });
  return shown;
};

test('the report of the table shown is written; the pane stays with the table while the report is in front', async () => {
  const made: Report[] = [];
  const { user, pane } = await show({
    report: (report) => {
      made.push(report);
      return Promise.resolve({ kind: 'laporan', sheet: report.name, replaced: false });
    },
  });
  await user.click(screen.getByRole('button', { name: 'Buat lembar laporan' }));
  expect(await screen.findByText('Laporan ditulis di lembar Laporan Evaluasi TW II; lembar lain tidak diubah.')).toBeInTheDocument(); // prettier-ignore
  expect(screen.getByText(/Hapus saja lembar itu/)).toBeInTheDocument();
  expect(made.map(({ name, chart }) => [name, chart?.series.length])).toEqual([['Laporan Evaluasi TW II', 2]]);
  const event: HostEvent = { kind: 'lembar', sheet: 'Laporan Evaluasi TW II' };
  follow(pane, event);
  await waitFor(() => expect(pane.store.getState().busy).toBeNull());
  expect(pane.store.getState().sheet).toBe('Evaluasi TW II');
});

test('a protected structure is told with what to do', async () => {
  const { user } = await show({
    report: () => Promise.reject(new PortError('struktur-terproteksi')),
  });
  await user.click(screen.getByRole('button', { name: 'Buat lembar laporan' }));
  expect(await screen.findByText(/Susunan buku kerja ini diproteksi/)).toBeInTheDocument();
  expect(screen.getByText(/Tinjau › Proteksi Buku Kerja/)).toBeInTheDocument();
});

describe('files', () => {
  const saved: Blob[] = [];
  const copied: string[] = [];

  beforeEach(() => {
    saved.length = 0;
    copied.length = 0;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:uji';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
  });

  const copyWith = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  };
  const copy = async (user: Awaited<ReturnType<typeof show>>['user'], name: string): Promise<void> => {
    copyWith((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    await user.click(screen.getByRole('button', { name }));
    await screen.findByText(/tersalin/);
  };

  test('the .json is what the command line prints for that file', async () => {
    const { user } = await show({ workbookName: () => Promise.resolve(`tests/fixtures/${FIXTURE}`) });
    await user.click(screen.getByRole('button', { name: 'Unduh .json' }));
    expect(await screen.findByText(/temuan\.json dikirim ke unduhan/)).toBeInTheDocument();
    await copy(user, 'Salin .json');
    let printed = '';
    const terminal = {
      out: (text: string) => void (printed += text),
      error: () => undefined,
      width: 80,
      version: '',
      now: () => new Date(0),
    };
    await run(['periksa', `tests/fixtures/${FIXTURE}`, '--json'], terminal);
    expect(JSON.parse(copied[0] ?? '')).toEqual(JSON.parse(printed));
    expect(copied[0]).toBe(printed);
    expect(saved[0]?.size).toBe(new TextEncoder().encode(printed).length);
  });

  test('the .csv goes to the downloads; where neither download nor clipboard is allowed, the user is told', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Unduh .csv' }));
    expect(await screen.findByText('table-temuan.csv dikirim ke unduhan.')).toBeInTheDocument();
    expect(saved.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8']);
    copyWith(() => Promise.reject(new Error('denied')));
    await user.click(screen.getByRole('button', { name: 'Salin .csv' }));
    expect(await screen.findByText(/tidak mengizinkan unduhan maupun papan klip/)).toBeInTheDocument();
  });
});
