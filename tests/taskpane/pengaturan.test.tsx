import { screen, waitFor } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../src/engine/types';
import { openTab, showPane } from './pane';

test('every setting has its default, is kept, and goes back with one press', async () => {
  const { user, pane } = await showPane();
  await openTab(user, /^Pengaturan/);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Triwulan yang dievaluasi' }), '3');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Batas capaian' }), '100');
  await user.click(screen.getByRole('switch', { name: 'Tulis sebagai rumus Excel' }));
  expect(screen.getByText('Bawaan: Dari judul tabel')).toBeInTheDocument();
  expect(pane.store.getState().settings).toEqual({
    ...DEFAULT_SETTINGS,
    triwulan: 3,
    batasCapaian: 100,
    tulisRumus: true,
  });
  await user.click(screen.getByRole('button', { name: 'Kembalikan semua ke bawaan' }));
  await waitFor(() => expect(pane.store.getState().settings).toEqual(DEFAULT_SETTINGS));
  expect(screen.queryByText(/^Bawaan:/)).not.toBeInTheDocument();
});

test('the language changes at once, numbers included, and so does the message of an earlier result', async () => {
  const { user } = await showPane();
  await user.click(screen.getByRole('button', { name: 'Periksa' }));
  expect(await screen.findByText(/temuan di lembar Evaluasi TW II/)).toBeInTheDocument();
  await openTab(user, /^Pengaturan/);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Bahasa' }), 'en');
  expect(await screen.findByText(/findings on sheet Evaluasi TW II/)).toBeInTheDocument();
  await openTab(user, /^Summary/);
  expect(await screen.findByText('84.61%')).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
});
