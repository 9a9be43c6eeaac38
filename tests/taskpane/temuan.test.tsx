import { screen, waitFor, within } from '@testing-library/react';
import { fixtureServices, openTab, showPane } from './pane';

test('a finding opens with its sentence, shows its cell, is dismissed with a reason and comes back', async () => {
  const services = fixtureServices();
  const jump = jest.fn(services.jump);
  const { user, pane } = await showPane({ ...services, jump });
  await openTab(user, /^Temuan/);
  await user.click(await screen.findByRole('button', { name: /G9/ }));
  expect(
    screen.getByText('TW I program tertulis 320.262.697; jumlah kegiatannya 447.900.142; kurang 127.637.445.'),
  ).toBeInTheDocument();
  expect(jump).toHaveBeenCalledWith('Evaluasi TW II', { row: 8, column: 6 });

  await user.click(screen.getByRole('button', { name: 'Abaikan' }));
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  expect(screen.getByText('Tulis alasannya dahulu.')).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Alasan mengabaikan' }), 'Sesuai berita acara');
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /G9/ })).not.toBeInTheDocument());
  expect(Object.values(pane.store.getState().settings.tables)[0]?.dismissed).toEqual([
    expect.objectContaining({ rule: 'jumlah-anak', found: '320262697', reason: 'Sesuai berita acara' }),
  ]);

  await user.click(screen.getByRole('button', { name: /^Diabaikan\s*\d+$/ }));
  await user.click(await screen.findByRole('button', { name: /^Diabaikan, sel G9/ }));
  expect(await screen.findByText('Diabaikan: Sesuai berita acara')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Munculkan lagi' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Diabaikan\s*\d+$/ })).not.toBeInTheDocument());
});

test('a correction is shown before it is written, and only then written', async () => {
  const services = fixtureServices();
  const fix = jest.fn(services.fix);
  const { user } = await showPane({ ...services, fix });
  await openTab(user, /^Temuan/);
  await user.click(await screen.findByRole('button', { name: /G9/ }));
  await user.click(screen.getByRole('button', { name: 'Perbaiki' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('320.262.697')).toBeInTheDocument();
  expect(within(dialog).getByText('447.900.142')).toBeInTheDocument();
  expect(within(dialog).getByText(/^Selain yang Anda pilih, yang ikut ditulis: jumlah di atasnya/)).toBeInTheDocument();
  expect(fix).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole('button', { name: /^Tulis \d+ sel$/ }));
  await waitFor(() => expect(fix).toHaveBeenCalledTimes(1));
  expect(await screen.findByText(/sel diperbaiki di lembar Evaluasi TW II/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('button', { name: /G9/ })).not.toBeInTheDocument());
});

test('severities, search and groups narrow the list', async () => {
  const { user } = await showPane();
  await openTab(user, /^Temuan/);
  await user.click(screen.getByRole('button', { name: /^Galat\s*\d+$/ }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /G9/ })).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: /^Galat\s*\d+$/ }));
  await user.type(screen.getByRole('searchbox'), 'REHABILITASI SOSIAL');
  await waitFor(() => expect(screen.queryByRole('button', { name: /G9/ })).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: /G46/ })).toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'tidak ada yang begini');
  expect(await screen.findByText('Tidak ada temuan yang cocok dengan saringan.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hapus saringan' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kelompokkan' }), 'program');
  expect(
    await screen.findByRole('button', { expanded: true, name: /^PROGRAM PENUNJANG URUSAN.*\d+$/ }),
  ).toBeInTheDocument();
});

test('arrow keys walk through the findings', async () => {
  const { user, pane } = await showPane();
  await openTab(user, /^Temuan/);
  const first = await screen.findByRole('button', { name: /G9/ });
  await user.click(first);
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(screen.getByRole('button', { name: /G46/ })).toHaveFocus());
  expect(pane.store.getState().selected).toBe('jumlah-anak@G46');
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(screen.getByRole('button', { name: /G9/ })).toHaveFocus());
});

test('F8 and Shift+F8 step from anywhere; who types keeps the focus', async () => {
  const services = fixtureServices();
  const jump = jest.fn(services.jump);
  const { user, pane } = await showPane({ ...services, jump });
  await openTab(user, /^Temuan/);
  await screen.findByRole('button', { name: /G9/ });
  await user.keyboard('{F8}');
  expect(pane.store.getState().selected).toBe('jumlah-anak@G9');
  await waitFor(() => expect(screen.getByRole('button', { name: /G9/ })).toHaveFocus());
  expect(screen.getByText(/^1 dari \d+$/)).toBeInTheDocument();

  const search = screen.getByRole('searchbox');
  await user.click(search);
  await user.keyboard('{F8}');
  expect(pane.store.getState().selected).toBe('jumlah-anak@G46');
  expect(search).toHaveFocus();
  await waitFor(() => expect(jump).toHaveBeenLastCalledWith('Evaluasi TW II', { row: 45, column: 6 }));
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(pane.store.getState().selected).toBe('jumlah-anak@G9');
});

test('arrow keys stay with the reason that is being typed', async () => {
  const { user, pane } = await showPane();
  await openTab(user, /^Temuan/);
  await user.click(await screen.findByRole('button', { name: /G9/ }));
  await user.click(screen.getByRole('button', { name: 'Abaikan' }));
  await user.type(screen.getByRole('textbox', { name: 'Alasan mengabaikan' }), 'Sesuai{ArrowUp}{Home}');
  expect(pane.store.getState().selected).toBe('jumlah-anak@G9');
});

test('a cause brings rules together, those with errors first', async () => {
  const { user } = await showPane();
  await openTab(user, /^Temuan/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kelompokkan' }), 'sebab');
  const heads = await screen.findAllByRole('button', { expanded: true });
  expect(heads[0]).toHaveTextContent(/^Jumlah tidak cocok7$/);
  expect(screen.getByRole('button', { name: /G9/ })).toHaveTextContent('kurang 127.637.445');
});

test('a finding that goes with the focus in it hands it to the one beside it; F8 goes on from there', async () => {
  // jsdom takes a page whose focused element has gone for one in the background.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { user, pane } = await showPane();
  await openTab(user, /^Temuan/);
  await user.click(await screen.findByRole('button', { name: /G46/ }));
  await user.click(screen.getByRole('button', { name: 'Abaikan' }));
  await user.type(screen.getByRole('textbox', { name: 'Alasan mengabaikan' }), 'Sesuai berita acara');
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() => expect(screen.getByRole('button', { name: /G49/ })).toHaveFocus());
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(pane.store.getState().selected).toBe('jumlah-anak@G9');

  await user.click(await screen.findByRole('button', { name: 'Perbaiki' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /^Tulis \d+ sel$/ }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /sel G9,/ })).not.toBeInTheDocument());
  const focused = () => document.activeElement?.closest('[data-temuan]')?.getAttribute('data-temuan');
  // The groups stay where they were: the next of its own.
  await waitFor(() => expect(focused()).toBe('jumlah-anak@G49'));
  expect(pane.store.getState().selected).toBe('jumlah-anak@G49');
});

test.each(['{Escape}', 'Batal'])(
  'giving up a dismissal (%s) leads back to where it began, and no further',
  async (how) => {
    const { user } = await showPane();
    const escaped = jest.fn();
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && escaped());
    await openTab(user, /^Temuan/);
    await user.click(await screen.findByRole('button', { name: /G9/ }));
    await user.click(screen.getByRole('button', { name: 'Abaikan' }));
    await user.type(screen.getByRole('textbox', { name: 'Alasan mengabaikan' }), 'Sesuai');
    if (how === 'Batal') await user.click(screen.getByRole('button', { name: how }));
    else await user.keyboard(how);
    expect(screen.queryByRole('textbox', { name: 'Alasan mengabaikan' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Abaikan' })).toHaveFocus();
    expect(escaped).not.toHaveBeenCalled();
  },
);
