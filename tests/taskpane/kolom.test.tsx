import { screen, waitFor, within } from '@testing-library/react';
import { currentTable } from '../../src/taskpane/store/select';
import { fixtureServices, openTab, showPane } from './pane';

test('a wrong meaning is corrected by dropdown, warned about, kept in the workbook and taken back', async () => {
  const services = fixtureServices();
  const saveSettings = jest.fn(services.saveSettings);
  const { user, pane } = await showPane({ ...services, saveSettings });
  await openTab(user, /^Kolom/);
  const card = await screen.findByRole('region', { name: 'Kolom E' });
  expect(within(card).getByText('Target tahun ini · Rp')).toBeInTheDocument();

  await user.click(within(card).getByRole('button', { name: 'Ubah arti kolom E' }));
  expect(within(card).getByText(/Contoh: 3\.221\.811\.855/)).toBeInTheDocument();
  await user.selectOptions(within(card).getByRole('combobox', { name: 'Arti' }), 'realisasi');
  expect(
    await screen.findByText(
      'Kolom E dan O sama-sama berarti Realisasi tahun ini · Rp. Ubah salah satunya. Sebelum itu tidak ada yang ditulis.',
    ),
  ).toBeInTheDocument();
  expect(within(card).getByText('Dipilih oleh Anda')).toBeInTheDocument();
  expect(screen.queryByText(/Semua kolom dikenali/)).not.toBeInTheDocument();
  const [kept] = Object.values(pane.store.getState().settings.tables);
  expect(Object.values(kept?.columns ?? {})).toEqual([{ role: 'realisasi', measure: 'Rp', period: null, side: null }]);
  expect(saveSettings).toHaveBeenLastCalledWith(pane.store.getState().settings);

  await user.click(screen.getByRole('button', { name: 'Urungkan perubahan' }));
  await waitFor(() => expect(within(card).getByText('Target tahun ini · Rp')).toBeInTheDocument());
  expect(pane.store.getState().settings.tables).toEqual({});
});

test('the level of a row is corrected, and the table follows', async () => {
  const { user, pane } = await showPane();
  await openTab(user, /^Kolom/);
  await openTab(user, /^Baris/);
  await user.type(screen.getByRole('searchbox'), 'PROGRAM PEMBERDAYAAN SOSIAL');
  const level = await screen.findByRole('combobox', { name: 'Tingkat baris 41' });
  expect(level).toHaveValue('program');
  await user.selectOptions(level, 'kegiatan');
  await waitFor(() =>
    expect(currentTable(pane.store.getState())?.table.rows.find(({ row }) => row === 40)?.kind).toBe('kegiatan'),
  );
  // A look at the findings, and back to the rows.
  await openTab(user, /^Temuan/);
  await openTab(user, /^Kolom/);
  expect(await screen.findByRole('tab', { name: 'Baris' })).toHaveAttribute('aria-selected', 'true');
});

test('another quarter rule of a row is kept, and an empty correction leaves nothing behind', async () => {
  const { user, pane } = await showPane();
  await openTab(user, /^Kolom/);
  await openTab(user, /^Baris/);
  const [rule] = await screen.findAllByRole('combobox', { name: /^Aturan triwulan, Baris 9/ });
  if (rule === undefined) throw new Error('no quarter rule for row 9');
  await user.selectOptions(rule, 'terakhir');
  const rows = () => Object.values(pane.store.getState().settings.tables)[0]?.rows;
  await waitFor(() => expect(Object.values(rows() ?? {})).toEqual([{ triwulan: 'terakhir' }]));
  await user.selectOptions(rule, '');
  await waitFor(() => expect(rows()).toEqual({}));
});

test('a form that does not fit says what it lacks, and leads back', async () => {
  const { user, pane } = await showPane();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Formulir' }), 'Aset Tetap');
  await waitFor(() => expect(currentTable(pane.store.getState())?.table.form).toBe('Aset Tetap'));
  await openTab(user, /^Kolom/);
  expect(await screen.findByText(/belum cocok dengan Aset Tetap yang Anda pilih/)).toBeInTheDocument();
  expect(screen.getByText(/^Tidak ada kolom Keadaan awal, yang harus ada di Aset Tetap\./)).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Formulir' }), 'Seperti dikenali');
  await waitFor(() => expect(currentTable(pane.store.getState())?.table.form).toBe('E.81'));
  expect(await screen.findByText(/Semua kolom dikenali/)).toBeInTheDocument();
});

test('a column says why it was taken for what it is, with the rows and formulas that bear it out', async () => {
  const { user } = await showPane();
  await openTab(user, /^Kolom/);
  const card = await screen.findByRole('region', { name: 'Kolom O' });
  await user.click(within(card).getByRole('button', { name: 'Ubah arti kolom O' }));
  expect(
    within(card).getByText(/^Dikenali dari: judul kolom · hitungan cocok di \d+ dari \d+ baris/),
  ).toBeInTheDocument();
});
