/** The workbook at a glance: how each sheet stands, whether it is ready to be sent, and the way to what is left. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { PortError } from '../../src/port/obstacles';
import type { CellValue } from '../../src/grid/types';
import { follow } from '../../src/taskpane/store/follow';
import type { PaneServices, SheetView } from '../../src/taskpane/store/services';
import { openWorkbook } from '../../src/xlsx';
import { changed } from '../engine/lembar-rumus';
import { banyakLembar, bukuKerja } from './buku-kerja';
import { portServices } from './harness/services';
import { openTab, showPane } from './pane';

const workbook = async (): Promise<PaneServices> => portServices(openWorkbook(await bukuKerja()));

const showBook = async (services: PaneServices) => {
  const shown = await showPane(services);
  await openTab(shown.user, /^Ringkasan/);
  await shown.user.click(await screen.findByRole('tab', { name: /^Buku kerja/ }));
  await screen.findByRole('list', { name: 'Semua lembar' });
  return shown;
};
const idle = (pane: Awaited<ReturnType<typeof showPane>>['pane']) =>
  waitFor(() => expect(pane.store.getState().busy).toBeNull(), { timeout: 60_000 });
const sheetRow = (name: string): HTMLElement => {
  const rows = within(screen.getByRole('list', { name: 'Semua lembar' })).getAllByRole('listitem');
  const row = rows.find((one) => one.textContent?.startsWith(name));
  if (row === undefined) throw new Error(`no row of ${name}`);
  return row;
};
const line = (syarat: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-syarat="${syarat}"]`);
  if (found === null) throw new Error(`no line ${syarat}`);
  return found;
};
const checkAll = async ({ user, pane }: Awaited<ReturnType<typeof showBook>>) => {
  const [button] = screen.getAllByRole('button', { name: 'Periksa semua' });
  if (button === undefined) throw new Error('no button');
  await user.click(button);
  await idle(pane);
};

test('what was not read is told as that; then every visible sheet by name, galat, predikat and what differs; a hidden one is never read', async () => {
  const services = await workbook();
  const open = jest.spyOn(services, 'open');
  const shown = await showBook(services);
  expect(sheetRow('TW II')).toHaveTextContent('TW IIBelum diperiksa');
  expect(line('dibaca')).toHaveTextContent(/belum terpenuhi.*TW II: belum diperiksa.*Catatan: belum diperiksa/);
  // The sheet in front has one of its own; of the others nothing is said.
  expect(line('galat')).toHaveTextContent(/^Tanpa galat belum terpenuhiPerubahan: 1 galat$/);

  await checkAll(shown);
  expect(open.mock.calls.map(([sheet]) => sheet)).not.toContain('Lama');
  expect(sheetRow('TW II')).toHaveTextContent(
    /Evaluasi Hasil Renja \(E\.81\)K \d+,\d\d%TinggiRp \d+,\d\d%Sangat Rendah\d+ galat\d+ peringatan\d+ berbeda dari lembar lain/,
  );
  expect(sheetRow('Perubahan')).toHaveTextContent(/Rencana pada Perubahan Renja/);
  expect(sheetRow('Catatan')).not.toHaveTextContent(/galat/);
  expect(sheetRow('Lama')).toHaveTextContent(/Tersembunyi, jadi tidak dibaca/);
  expect(within(sheetRow('Lama')).queryByRole('button')).toBeNull();
  expect(screen.getByText('2 lembar bertabel · 1 tanpa tabel · 1 tersembunyi')).toBeInTheDocument();
  expect(line('dibaca')).toHaveTextContent(/^Semua lembar diperiksa terpenuhi$/);
  // Nothing was marked or written.
  expect(line('tanda')).toHaveTextContent(/sudah dihapus terpenuhi$/);
});

test('a row leads to its sheet: shown in Excel at its table, and in the pane', async () => {
  const services = await workbook();
  const jump = jest.spyOn(services, 'jump');
  const shown = await showBook(services);
  await checkAll(shown);
  await shown.user.click(within(sheetRow('TW II')).getByRole('button'));
  await idle(shown.pane);
  expect(jump).toHaveBeenLastCalledWith('TW II', { row: 4, column: 0 });
  expect(shown.pane.store.getState()).toMatchObject({ sheet: 'TW II', tab: 'temuan' });
});

test('each unmet line says what is missing and leads to where it is mended', async () => {
  const services = await workbook();
  const jump = jest.spyOn(services, 'jump');
  const save = jest.spyOn(services, 'saveSettings');
  const shown = await showBook(services);
  const { user, pane } = shown;
  await checkAll(shown);
  const back = async () => {
    await openTab(user, /^Ringkasan/);
    await user.click(await screen.findByRole('tab', { name: /^Buku kerja/ }));
    await screen.findByRole('list', { name: 'Semua lembar' });
  };
  const press = async (syarat: string, name: RegExp) => {
    await user.click(within(line(syarat)).getByRole('button', { name }));
    await idle(pane);
  };

  await press('galat', /^TW II: \d+ galat$/);
  expect(pane.store.getState()).toMatchObject({ sheet: 'TW II', tab: 'temuan' });
  await back();
  // The label stands there without a word; the other factors say something.
  expect(line('faktor-pendorong')).toHaveTextContent(/^Faktor pendorong diisi terpenuhi$/);
  expect(line('tindak-lanjut')).toHaveTextContent(/^Tindak lanjut diisi terpenuhi$/);
  await press('faktor-penghambat', /^TW II: belum diisi$/);
  expect(jump).toHaveBeenLastCalledWith('TW II', { row: 108, column: 1 });
  await back();
  await press('kesimpulan', /^TW II: belum disalin/);
  expect(pane.store.getState()).toMatchObject({ tab: 'ringkasan', ringkasanHalf: 'lembar' });
  const copy = await screen.findByRole('button', { name: 'Salin teks' });
  await waitFor(() => expect(copy).toHaveFocus());
  await user.click(copy);
  await waitFor(() => expect(save).toHaveBeenCalled());
  expect(save.mock.lastCall?.[0].kesimpulan).toHaveLength(1);
  await back();
  expect(line('kesimpulan')).toHaveTextContent(/angka sekarang terpenuhi$/);
});

test('marks are told wherever they stand, and go by one press; figures that change make the conclusion old again', async () => {
  const services = await workbook();
  const shown = await showBook(services);
  const { user, pane } = shown;
  await checkAll(shown);
  await user.click(within(sheetRow('TW II')).getByRole('button'));
  await idle(pane);
  await openTab(user, /^Ringkasan/);
  await user.click(await screen.findByRole('button', { name: 'Salin teks' }));
  expect(await screen.findByText(/^Sebelum lembar ini dikirim, \d+ hal belum terpenuhi\./)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Periksa' }));
  await idle(pane);
  await user.click(screen.getByRole('button', { name: 'Lihat siap kirim' }));
  await screen.findByRole('list', { name: 'Semua lembar' });
  expect(screen.getByRole('combobox', { name: 'Untuk' })).toHaveValue('TW II');
  expect(line('tanda')).toHaveTextContent(/belum terpenuhi.*masih bertanda/);
  await user.click(within(line('tanda')).getByRole('button', { name: 'Hapus tanda' }));
  await idle(pane);
  expect(line('tanda')).toHaveTextContent(/sudah dihapus terpenuhi$/);
  expect(line('kesimpulan')).toHaveTextContent(/angka sekarang terpenuhi$/);

  // A pagu is corrected by hand: what was copied is no longer of now.
  const view = pane.store.getState().views['TW II'];
  if (view === undefined) throw new Error('not read');
  const grid = changed(view.grid, { E33: 1_000 } satisfies Record<string, CellValue>);
  const now: SheetView = await services.analyse({ ...view, grid }, DEFAULT_SETTINGS);
  act(() => pane.store.setState(({ views }) => ({ views: { ...views, 'TW II': now } })));
  expect(line('kesimpulan')).toHaveTextContent(/belum terpenuhi/);

  // Edited since: nothing is said of it until it is looked at again, which Periksa semua does.
  act(() => pane.store.setState({ stale: true }));
  expect(sheetRow('TW II')).toHaveTextContent('TW IIBerubah sejak diperiksa');
  expect(document.querySelector('[data-syarat="galat"]')).toBeNull();
  await checkAll(shown);
  expect(sheetRow('TW II')).toHaveTextContent(/galat/);
});

test('what rests on a sheet that was edited is not told as it was: sheets whose formulas look at it are unread again', async () => {
  const shown = await showBook(await workbook());
  const { pane } = shown;
  await checkAll(shown);
  const view = pane.store.getState().views['TW II'];
  if (view === undefined) throw new Error('not read');
  const grid = changed(view.grid, { E33: '=Catatan!A1' });
  act(() => pane.store.setState(({ views }) => ({ views: { ...views, 'TW II': { ...view, grid } } })));
  act(() => follow(pane, { kind: 'isi', sheet: 'Catatan', remote: false }));
  expect(sheetRow('TW II')).toHaveTextContent('TW IIBelum diperiksa');
  expect(sheetRow('Perubahan')).toHaveTextContent(/galat/);
});

test('forty sheets: it says where it is, a sheet that cannot be read stops nothing, and Batal keeps what was read', async () => {
  const services = portServices(openWorkbook(await banyakLembar(40)));
  const { open } = services;
  let reached: () => void = () => undefined;
  let go: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (reached = resolve));
  const wait = new Promise<void>((resolve) => (go = resolve));
  const all: PaneServices = {
    ...services,
    open: async (sheet, settings) => {
      if (sheet === 'Bidang 3') throw new PortError('terlalu-besar', { sheet });
      if (sheet === 'Bidang 20') {
        reached();
        await wait;
      }
      return open(sheet, settings);
    },
  };
  const shown = await showBook(all);
  const { user, pane } = shown;
  const [button] = screen.getAllByRole('button', { name: 'Periksa semua' });
  if (button === undefined) throw new Error('no button');
  await user.click(button);
  await until;
  expect(await screen.findByText('Lembar 20 dari 40: Bidang 20')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Batal' }));
  go();
  await idle(pane);
  expect(await screen.findByText(/^Dibatalkan\./)).toBeInTheDocument();
  expect(sheetRow('Bidang 19')).toHaveTextContent(/Indikator yang Mengacu pada RPJMD/);
  expect(sheetRow('Bidang 3')).toHaveTextContent(/Tidak dapat dibaca/);
  expect(sheetRow('Bidang 40')).toHaveTextContent(/Belum diperiksa$/);
  expect(line('dibaca')).toHaveTextContent(/dan \d+ lagi/);

  await checkAll(shown);
  expect(sheetRow('Bidang 40')).toHaveTextContent(/Indikator yang Mengacu pada RPJMD/);
  expect(screen.getByText('39 lembar bertabel · 1 belum diperiksa')).toBeInTheDocument();
});
