import { act, screen, waitFor } from '@testing-library/react';
import { PortError } from '../../src/port/obstacles';
import type { HostEvent, PaneServices, Step } from '../../src/taskpane/store/services';
import { fixtureServices, showPane } from './pane';

/** Services whose commands take until they are told to end, and tell the steps they are given. */
const slow = () => {
  const services = fixtureServices();
  let tell: (event: HostEvent) => void = () => undefined;
  let stop: () => void = () => undefined;
  const cancel = jest.fn(() => stop());
  const run: PaneServices['run'] = () =>
    new Promise((resolve) => {
      stop = () =>
        resolve({ kind: 'terhalang', obstacle: 'dibatalkan', sheet: null, cells: [], cause: null, attempt: null });
    });
  return {
    services: {
      ...services,
      run,
      cancel,
      subscribe: (listener: (event: HostEvent) => void) => {
        tell = listener;
        return () => undefined;
      },
    },
    cancel,
    step: (step: Step | null) => act(() => tell({ kind: 'langkah', step })),
  };
};

test('yang lama menyebut sampai di mana dan dapat dibatalkan', async () => {
  const { services, cancel, step } = slow();
  const { user } = await showPane(services);
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  expect(screen.queryByRole('button', { name: 'Batal' })).not.toBeInTheDocument();

  step({ stage: 'membaca', done: 20_000, total: 100_000 });
  expect(await screen.findByText('Membaca baris 20.000 dari 100.000')).toBeInTheDocument();
  const bar = screen.getByRole('progressbar');
  expect(bar).toHaveAttribute('aria-valuenow', '20000');
  expect(bar).toHaveAttribute('aria-valuetext', 'Membaca baris 20.000 dari 100.000');
  expect(bar).toHaveAccessibleName(/Hitung ulang sedang berjalan/);

  step({ stage: 'menghitung', done: 0, total: 0 });
  expect(screen.getByText('Menghitung …')).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow');

  await user.click(screen.getByRole('button', { name: 'Batal' }));
  expect(cancel).toHaveBeenCalledTimes(1);
  expect(await screen.findByText('Dibatalkan. Tidak ada yang berubah di lembar.')).toBeInTheDocument();
});

test('Kembalikan menyebut selnya dan dapat dibatalkan', async () => {
  const { services, cancel, step } = slow();
  const { user } = await showPane(services);
  await user.click(screen.getByRole('button', { name: 'Kembalikan' }));
  step({ stage: 'mengembalikan', done: 1_500, total: 4_000 });
  expect(await screen.findByText('Mengembalikan sel 1.500 dari 4.000')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Batal' }));
  expect(cancel).toHaveBeenCalledTimes(1);
});

test('menandai, menghapus tanda, dan memulihkan tidak menawarkan Batal', async () => {
  const { services, step } = slow();
  const { user } = await showPane(services);
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  const words = {
    menandai: 'Menandai sel …',
    menghapus: 'Menghapus tanda …',
    memulihkan: 'Mengembalikan isi semula …',
  } as const;
  for (const stage of ['menandai', 'menghapus', 'memulihkan'] as const) {
    step({ stage, done: 0, total: 0 });
    await screen.findByText(words[stage]);
    expect(screen.queryByRole('button', { name: 'Batal' })).not.toBeInTheDocument();
  }
});

test('perintah pita yang lama tampak juga; selesai, barnya pergi', async () => {
  const { services, step } = slow();
  await showPane(services);
  step({ stage: 'menulis', done: 0, total: 4_000 });
  expect(await screen.findByText('Menulis sel 0 dari 4.000')).toBeInTheDocument();
  step(null);
  await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
});

test('membaca ulang sesudah perintah dibatalkan: hasil perintahnya tetap tampak, lembar disebut belum terbaca', async () => {
  const services = fixtureServices();
  let reads = 0;
  const open: PaneServices['open'] = (sheet, settings) => {
    reads += 1;
    return reads === 2 ? Promise.reject(new PortError('dibatalkan')) : services.open(sheet, settings);
  };
  const { user, pane } = await showPane({ ...services, open });
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  expect(await screen.findByText(/sel ditulis di lembar/)).toBeInTheDocument();
  await waitFor(() => expect(pane.store.getState().busy).toBeNull());
  expect(pane.store.getState()).toMatchObject({ stale: true, outcome: { kind: 'ditulis' } });
});
