/** What a run wrote is listed cell by cell, and put back: one cell, or all runs down to one. */
import { screen, waitFor, within } from '@testing-library/react';
import { toA1 } from '../../src/grid/address';
import { currentView } from '../../src/taskpane/store/select';
import { fixtureServices, showPane } from './pane';

const shown = (pane: Awaited<ReturnType<typeof showPane>>['pane']): string[][] => {
  const grid = currentView(pane.store.getState())?.grid;
  return (grid?.values ?? []).map((row) => row.map(String));
};
const idle = (pane: Awaited<ReturnType<typeof showPane>>['pane']) =>
  waitFor(() => expect(pane.store.getState().busy).toBeNull(), { timeout: 30_000 });

test('a run is listed with its cells; one is put back alone, and then everything down to it', async () => {
  const { user, pane } = await showPane(fixtureServices());
  const before = shown(pane);
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  await idle(pane);
  const after = shown(pane);
  expect(after).not.toEqual(before);
  const written = await waitFor(() => {
    const run = pane.store.getState().runs?.at(-1);
    if (run === undefined) throw new Error('no run');
    return run;
  });
  const n = written.entries.length;

  await user.click(await screen.findByRole('button', { name: `Lihat ${n} sel` }));
  const dialog = await screen.findByRole('dialog', { name: 'Riwayat perubahan' });
  const cells = await within(dialog).findByRole('list', { name: 'Sel yang ditulis' });
  expect(within(cells).getAllByRole('listitem')).toHaveLength(Math.min(n, 50));
  const [entry] = written.entries;
  if (entry === undefined) throw new Error('nothing written');
  const sel = toA1(entry.cell);
  await user.click(within(cells).getByRole('button', { name: `Kembalikan sel ${sel}` }));
  await idle(pane);
  const one = shown(pane);
  const differing = one.flatMap((row, r) => row.flatMap((value, c) => (value === after[r]?.[c] ? [] : [[r, c]])));
  expect(differing).toEqual([[entry.cell.row, entry.cell.column]]);
  expect(one[entry.cell.row]?.[entry.cell.column]).toBe(before[entry.cell.row]?.[entry.cell.column]);
  expect(await within(dialog).findByText(/^Satu sel dikembalikan/)).toBeInTheDocument();
  expect(within(cells).getByText('isi semula')).toBeInTheDocument();

  await user.click(within(dialog).getByRole('button', { name: 'Kembalikan sampai sini (2 jalan)' }));
  await idle(pane);
  expect(shown(pane)).toEqual(before);
  expect(await within(dialog).findAllByText(/sudah dikembalikan/)).toHaveLength(2);
  await user.click(within(dialog).getByRole('button', { name: 'Tutup' }));
  expect(await screen.findByText(/Tidak ada lagi yang perlu dikembalikan/)).toBeInTheDocument();
});

test('Kembalikan says which marks went with it and what can still be put back', async () => {
  const { user, pane } = await showPane(fixtureServices());
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  await idle(pane);
  await user.click(screen.getByRole('button', { name: 'Kembalikan' }));
  await idle(pane);
  expect(await screen.findByText(/^Tandanya ikut dihapus \(\d+\)\. Tidak ada lagi/)).toBeInTheDocument();
});

test('where nothing was written, the history says so', async () => {
  const { user } = await showPane(fixtureServices());
  await user.click(screen.getByRole('button', { name: 'Riwayat perubahan' }));
  expect(await screen.findByText('Belum ada yang ditulis di buku kerja ini.')).toBeInTheDocument();
});
