import { screen, waitFor, within } from '@testing-library/react';
import type { PaneServices } from '../../src/taskpane/store/services';
import { currentTable } from '../../src/taskpane/store/select';
import { withOddHeadings } from '../engine/sheets';
import { fixtureServices, openTab, showPane } from './pane';
import { analyseSheet } from '../analisis';

const SHEET = 'Evaluasi TW II';

/** The sheet of Luwu Timur under headings that say nothing; rows first..last (as Excel counts) are selected. */
const ownHeadings = (first: number, last: number): PaneServices => {
  const services = fixtureServices();
  return {
    ...services,
    open: async (sheet, settings) => {
      const view = await services.open(sheet, settings);
      const grid = withOddHeadings(view.grid);
      return { ...view, grid, analysis: analyseSheet(grid, settings) };
    },
    selectedRows: async () => ({ sheet: SHEET, first: first - 1, last: last - 1 }),
  };
};

describe('pointing at headings', () => {
  test('no table: the selected rows become its headings, are kept, and the user is led to the columns', async () => {
    const services = ownHeadings(5, 5);
    const saveSettings = jest.fn(services.saveSettings);
    const { user, pane } = await showPane({ ...services, saveSettings });
    expect(await screen.findByText(/Tidak ada tabel evaluasi yang dikenali/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Pakai baris terpilih' }));
    await waitFor(() => expect(currentTable(pane.store.getState())?.table.range.top).toBe(4));
    expect(pane.store.getState().tab).toBe('kolom');
    expect(saveSettings).toHaveBeenLastCalledWith(pane.store.getState().settings);
    expect(await screen.findByRole('region', { name: 'Tabel apa ini?' })).toBeInTheDocument();

    await openTab(user, /^Tabel/);
    expect(screen.getByText(/Ditunjuk oleh Anda/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kenali sendiri' }));
    expect(await screen.findByText(/Tidak ada tabel evaluasi yang dikenali/)).toBeInTheDocument();
  });

  test('rows that cannot be headings are answered with the reason, and nothing is kept', async () => {
    const { user, pane } = await showPane(ownHeadings(5, 9));
    await user.click(await screen.findByRole('button', { name: 'Pakai baris terpilih' }));
    expect(await screen.findByText(/ada baris berisi angka.*Baris 9\..*sampai baris K\/Rp/)).toBeInTheDocument();
    expect(pane.store.getState().settings.tables).toEqual({});
  });

  test('a table under wrong headings offers the same', async () => {
    const services = fixtureServices();
    const rows = { sheet: SHEET, first: 5, last: 7 };
    const { user, pane } = await showPane({ ...services, selectedRows: async () => rows });
    await user.click(await screen.findByRole('button', { name: 'Judulnya keliru dikenali?' }));
    await user.click(screen.getByRole('button', { name: 'Pakai baris terpilih' }));
    await waitFor(() => expect(currentTable(pane.store.getState())?.table.range.top).toBe(5));
  });
});

test('a form chosen by the user is obeyed; all tables left out is said as such and taken back', async () => {
  const { user, pane } = await showPane();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Formulir' }), 'T-C.29');
  await waitFor(() => expect(currentTable(pane.store.getState())?.table.form).toBe('T-C.29'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Formulir' }), 'Seperti dikenali');
  await waitFor(() => expect(currentTable(pane.store.getState())?.table.form).toBe('E.81'));
  await user.click(screen.getByRole('switch', { name: 'Lewati tabel ini' }));
  expect(await screen.findByText('Semua tabel di lembar ini Anda lewati.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hitung ulang' }));
  await waitFor(() => expect(screen.getAllByText('Semua tabel di lembar ini Anda lewati.')).toHaveLength(2));
  await openTab(user, /^Temuan/);
  await user.click(await within(screen.getByRole('tabpanel')).findByRole('button', { name: 'Buka Tabel' }));
  expect(await screen.findByText('E.81 · A5:Q106 · Dilewati')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Pakai lagi E.81 · A5:Q106' }));
  expect(await screen.findByText('11 program · 21 kegiatan · 41 subkegiatan')).toBeInTheDocument();
});

test('the first three steps act on the sheet: recognised, findings, recompute; then they are done for good', async () => {
  const { user, pane } = await showPane(fixtureServices(), { welcomed: false });
  const steps = await screen.findByRole('region', { name: 'Mulai dalam tiga langkah' });
  expect(within(steps).getByText(/^E\.81 · A5:Q106 dikenali di lembar Evaluasi TW II\./)).toBeInTheDocument();
  await user.click(within(steps).getByRole('button', { name: /^Lihat \d+ temuan$/ }));
  expect(pane.store.getState().tab).toBe('temuan');
  const third = await screen.findByText('Langkah 3 dari 3');
  expect(third).toBeInTheDocument();
  await user.click(
    within(screen.getByRole('region', { name: 'Mulai dalam tiga langkah' })).getByRole('button', {
      name: 'Hitung ulang',
    }),
  );
  await waitFor(() => expect(pane.store.getState().preferences.welcomed).toBe(true));
  expect(screen.queryByText('Langkah 3 dari 3')).not.toBeInTheDocument();
});

test('every screen has its help with the guide, and the three steps can be repeated from there', async () => {
  const { user } = await showPane();
  await user.click(screen.getByRole('button', { name: 'Bantuan tab Tabel' }));
  for (const [tab, name] of [
    [/^Kolom/, 'Kolom'],
    [/^Temuan/, 'Temuan'],
    [/^Ringkasan/, 'Ringkasan'],
    [/^Pengaturan/, 'Pengaturan'],
  ] as const) {
    await openTab(user, tab);
    const help = await screen.findByRole('region', { name: `Bantuan: ${name}` });
    expect(within(help).getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
    expect(within(help).getByRole('link', { name: 'Buka panduan lengkap' })).toHaveAttribute(
      'href',
      `bantuan.html#${name.toLowerCase()}`,
    );
  }
  await user.click(screen.getByRole('button', { name: 'Ulangi tiga langkah awal' }));
  expect(await screen.findByText('Mulai dalam tiga langkah')).toBeInTheDocument();
});

describe('a sheet without a table offers only what can help', () => {
  const empty = (): PaneServices => {
    const services = fixtureServices();
    return {
      ...services,
      open: async (sheet, settings) => {
        const view = await services.open(sheet, settings);
        const grid = { ...view.grid, values: [[]], text: [[]], formulas: [[]], formats: [[]], merges: [] };
        return { ...view, grid, analysis: analyseSheet(grid, settings) };
      },
    };
  };

  test('an empty one in a workbook of one sheet: nothing to point at, nowhere else to look', async () => {
    await showPane(empty());
    expect(await screen.findByText('Lembar ini kosong.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Baca lagi' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Pakai baris terpilih' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Cari di semua lembar' })).not.toBeInTheDocument();
  });

  test('one of several sheets: the others can be searched', async () => {
    const services = empty();
    const sheets = async () => [...(await services.sheets()), { id: '2', name: 'Lain', hidden: false }];
    await showPane({ ...services, sheets });
    expect((await screen.findAllByRole('button', { name: 'Cari di semua lembar' }))[0]).toBeInTheDocument();
  });
});

test('what stands in the way of a sheet names it', async () => {
  const services = fixtureServices();
  const open: PaneServices['open'] = async (...given) => ({
    ...(await services.open(...given)),
    obstacles: ['terproteksi', 'terfilter'],
  });
  await showPane({ ...services, open });
  expect(
    await screen.findByText(/^Lembar Evaluasi TW II diproteksi, jadi tidak ada yang ditulis\./),
  ).toBeInTheDocument();
  expect(screen.getByText(/Baris itu tetap ikut dihitung/)).toBeInTheDocument();
});
