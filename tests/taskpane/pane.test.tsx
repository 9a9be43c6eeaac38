import { readFileSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/react';
import { katalog } from '../../src/bahasa';
import { PortError, type Obstacle } from '../../src/port/obstacles';
import { brightnessOf, hostThemeOf } from '../../src/taskpane/office';
import { parsePreferences } from '../../src/taskpane/preferences';
import { deferredServices } from '../../src/taskpane/store/deferred';
import type { Attempt, HostEvent, Outcome, PaneServices } from '../../src/taskpane/store/services';
import { DEFAULT_PREFERENCES } from '../../src/taskpane/store/state';
import { fixtureServices, openTab, showPane } from './pane';

const stopped = (obstacle: Obstacle, attempt: Attempt | null = null): Outcome => ({
  kind: 'terhalang',
  obstacle,
  sheet: null,
  cells: [],
  cause: null,
  attempt,
});

test('the start shows what was found: form, contents, rules', async () => {
  await showPane();
  expect(await screen.findByText('11 program · 21 kegiatan · 41 subkegiatan')).toBeInTheDocument();
  expect(screen.getByText(/^Tertimbang pagu, cocok \d+\/22$/)).toBeInTheDocument();
});

test('the first run is explained once', async () => {
  const { user, pane } = await showPane(fixtureServices(), { welcomed: false });
  expect(await screen.findByText('Mulai dalam tiga langkah')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Lewati' }));
  expect(screen.queryByText('Mulai dalam tiga langkah')).not.toBeInTheDocument();
  expect(pane.store.getState().preferences.welcomed).toBe(true);
});

test.each([
  ['terproteksi', /Lembar ini diproteksi/, /Batalkan Proteksi Lembar/],
  ['mode-edit', /sedang menyunting sebuah sel/, /Tekan Enter atau Esc/],
] as const)('%s: the command says what happened and what to do', async (code, apa, tindakan) => {
  const { user } = await showPane({
    ...fixtureServices(),
    run: () => Promise.resolve(stopped(code)),
  });
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  expect(await screen.findByText(apa)).toBeInTheDocument();
  expect(screen.getByText(tindakan)).toBeInTheDocument();
});

test.each([
  ['hitung-ulang', 'Hitung ulang', /sel ditulis di lembar/],
  ['periksa', 'Periksa', /temuan di lembar/],
] as const)('manual calculation: %s asks for consent, and goes on as itself', async (asked, button, told) => {
  const services = fixtureServices();
  const run = jest.fn<ReturnType<PaneServices['run']>, Parameters<PaneServices['run']>>((command, options) =>
    options.recalculate ? services.run(command, options) : Promise.resolve(stopped('perhitungan-manual', { command })),
  );
  const { user } = await showPane({ ...services, run });
  await user.click(screen.getByRole('button', { name: button }));
  await user.click(await screen.findByRole('button', { name: 'Hitung semua rumus, lalu jalankan' }));
  expect(await screen.findByText(told)).toBeInTheDocument();
  expect(run.mock.calls.map(([command, { recalculate }]) => [command, recalculate])).toEqual([
    [asked, false],
    [asked, true],
  ]);
});

test.each(['Hitung ulang', 'Periksa', 'Hapus tanda', 'Kembalikan'])(
  '%s that was stopped is run again by one press, and only that',
  async (button) => {
    const services = fixtureServices();
    const run = jest
      .fn(services.run)
      .mockImplementationOnce((command) => Promise.resolve(stopped('mode-edit', { command })));
    const { user } = await showPane({ ...services, run });
    await user.click(screen.getByRole('button', { name: button }));
    await user.click(await screen.findByRole('button', { name: 'Jalankan lagi' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Jalankan lagi' })).not.toBeInTheDocument());
    const [first, second] = run.mock.calls;
    expect(run).toHaveBeenCalledTimes(2);
    expect(second).toEqual(first);
  },
);

test('what stops a command is told once: above, and no more on the first tab', async () => {
  const services = fixtureServices();
  const open: PaneServices['open'] = async (...asked) => ({
    ...(await services.open(...asked)),
    obstacles: ['terproteksi'],
  });
  const run: PaneServices['run'] = async (command) => stopped('terproteksi', { command });
  const { user } = await showPane({ ...services, open, run });
  expect(await screen.findAllByText(/diproteksi, jadi tidak ada yang ditulis/)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Periksa' }));
  await screen.findByRole('button', { name: 'Jalankan lagi' });
  expect(screen.getAllByText(/diproteksi, jadi tidak ada yang ditulis/)).toHaveLength(1);
});

test('a correction that was stopped is shown again before it is written; consent to calculate keeps what was shown', async () => {
  const services = fixtureServices();
  const stop =
    (obstacle: Obstacle): PaneServices['fix'] =>
    async (findings, { previewed }) =>
      stopped(obstacle, { command: 'perbaiki', findings, previewed });
  const fix = jest
    .fn(services.fix)
    .mockImplementationOnce(stop('terkunci'))
    .mockImplementationOnce(stop('perhitungan-manual'));
  const { user } = await showPane({ ...services, fix });
  const agree = async (): Promise<void> => user.click(await screen.findByRole('button', { name: /^Tulis \d+ sel$/ }));
  await openTab(user, /^Temuan/);
  await user.click(await screen.findByRole('button', { name: /^Perbaiki semua/ }));
  await agree();
  await user.click(await screen.findByRole('button', { name: 'Jalankan lagi' }));
  await agree();
  await user.click(await screen.findByRole('button', { name: 'Hitung semua rumus, lalu jalankan' }));
  expect(await screen.findByText(/sel diperbaiki di lembar/)).toBeInTheDocument();
  expect(fix.mock.calls.map(([findings, { recalculate }]) => [findings, recalculate])).toEqual([
    ['semua', false],
    ['semua', false],
    ['semua', true],
  ]);
  expect(fix.mock.calls[2]?.[1].previewed).toEqual(fix.mock.calls[1]?.[1].previewed);
});

test('what stops a command stops the reading after it too: the command can still be run again', async () => {
  const services = fixtureServices();
  const open = jest.fn(services.open);
  const run = jest
    .fn(services.run)
    .mockImplementationOnce((command) => Promise.resolve(stopped('mode-edit', { command })));
  const { user } = await showPane({ ...services, open, run });
  open.mockRejectedValueOnce(new PortError('mode-edit'));
  await user.click(screen.getByRole('button', { name: 'Periksa' }));
  await user.click(await screen.findByRole('button', { name: 'Jalankan lagi' }));
  expect(await screen.findByText(/temuan di lembar/)).toBeInTheDocument();
});

test('cells that a restoration left alone: the first is one press away', async () => {
  const services = fixtureServices();
  const jump = jest.fn(services.jump);
  const cell = { row: 21, column: 14 };
  const report = { restored: 46, skipped: [{ sheet: 'Evaluasi TW II', cell }], empty: false };
  const { user } = await showPane({
    ...services,
    jump,
    run: () => Promise.resolve({ kind: 'dikembalikan', report, cleared: null, marksLeft: null }),
  });
  await user.click(screen.getByRole('button', { name: 'Kembalikan' }));
  await user.click(await screen.findByRole('button', { name: 'Ke sel O22' }));
  expect(jump).toHaveBeenCalledWith('Evaluasi TW II', cell);
});

test('a sheet that cannot be read says why, keeps the pane alive and is read again', async () => {
  const services = fixtureServices();
  const open = jest.fn(services.open).mockRejectedValueOnce(new PortError('mode-edit'));
  const { user } = await showPane({ ...services, open });
  expect((await screen.findAllByText(/sedang menyunting sebuah sel/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Baca lagi' }));
  expect(await screen.findByText('11 program · 21 kegiatan · 41 subkegiatan')).toBeInTheDocument();
});

test('a sheet without a table says what was looked for', async () => {
  const services = fixtureServices();
  const open: PaneServices['open'] = async (sheet, settings) => {
    const view = await services.open(sheet, settings);
    return { ...view, analysis: { ...view.analysis, tables: [], unread: 'tanpa-tabel' } };
  };
  const { user } = await showPane({ ...services, open });
  for (const tab of [/^Tabel/, /^Kolom/, /^Temuan/, /^Ringkasan/]) {
    await openTab(user, tab);
    await waitFor(() => expect(screen.getByText(/Tidak ada tabel evaluasi yang dikenali/)).toBeInTheDocument());
  }
});

test('an unexpected failure of a command is told with its cause, never swallowed', async () => {
  const { user } = await showPane({ ...fixtureServices(), run: () => Promise.reject(new Error('koneksi putus')) });
  await user.click(screen.getByRole('button', { name: 'Periksa' }));
  expect(await screen.findByText(/Excel menolak langkah ini/)).toBeInTheDocument();
  expect(screen.getByText(/koneksi putus/)).toBeInTheDocument();
});

test('a ribbon command that ended is shown, the selected cell selects its finding, a changed sheet is told', async () => {
  const services = fixtureServices();
  let tell: (event: HostEvent) => void = () => undefined;
  const { pane } = await showPane({
    ...services,
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  act(() => tell({ kind: 'pilihan', sheet: 'Evaluasi TW II', cell: { row: 8, column: 6 } }));
  expect(pane.store.getState().selected).toBe('jumlah-anak@G9');
  act(() => tell({ kind: 'isi', sheet: 'Evaluasi TW II', remote: false }));
  expect(await screen.findByText('Isi lembar berubah sejak dibaca.')).toBeInTheDocument();
  act(() => tell({ kind: 'hasil', outcome: { kind: 'dihapus', report: { marks: 3, notes: 2 } } }));
  expect(await screen.findByText('3 tanda dan 2 catatan dihapus.')).toBeInTheDocument();
  await waitFor(() => expect(pane.store.getState().stale).toBe(false));
});

test('services that are still loading are waited for', async () => {
  let ready: (services: PaneServices) => void = () => undefined;
  const waiting = deferredServices(new Promise<PaneServices>((resolve) => (ready = resolve)));
  const sheets = waiting.sheets();
  ready(fixtureServices());
  expect(await sheets).toEqual([{ id: 'Evaluasi TW II', name: 'Evaluasi TW II', hidden: false }]);
  expect((await waiting.diagnostics())[0]?.name).toBe('Evaluasi Renja');
});

test('what the device remembers is read with suspicion', () => {
  expect(parsePreferences(null)).toEqual(DEFAULT_PREFERENCES);
  expect(parsePreferences('{')).toEqual(DEFAULT_PREFERENCES);
  expect(parsePreferences('{"language":"fr","theme":3,"welcomed":"ya"}')).toEqual(DEFAULT_PREFERENCES);
  expect(parsePreferences('{"language":"en","theme":"dark","welcomed":true}')).toEqual({
    language: 'en',
    theme: 'dark',
    welcomed: true,
  });
});

test('the host theme is told by the brightness of its ground', () => {
  expect(brightnessOf('#000000')).toBe(0);
  expect(Math.round(brightnessOf('#FFFFFF') ?? 0)).toBe(255);
  expect(brightnessOf('putih')).toBeNull();
  expect(hostThemeOf(undefined)).toBeNull();
});

test('the message for hosts too old to run scripts is the catalogue’s', () => {
  const page = readFileSync('src/taskpane/index.html', 'utf8').replace(/\s+/g, ' ');
  for (const language of ['id', 'en'] as const) {
    expect(page).toContain(katalog[language].teks['usang.apa']);
    expect(page).toContain(katalog[language].teks['usang.tindakan']);
  }
});
