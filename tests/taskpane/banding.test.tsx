/** A table beside another file: doubtful rows asked, differences listed, cells filled from the dialog and put back. */
import { readFileSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CellValue } from '../../src/grid/types';
import { currentView } from '../../src/taskpane/store/select';
import { openWorkbook } from '../../src/xlsx';
import { changed, fixture } from '../engine/lembar-rumus';
import { workbookOf } from '../xlsx/from-grid';
import { portServices } from './harness/services';
import { openTab, showPane } from './pane';

const E81 = 'e81-luwu-timur-2021/table';
type Pane = Awaited<ReturnType<typeof showPane>>['pane'];

const idle = (pane: Pane) => waitFor(() => expect(pane.store.getState().busy).toBeNull(), { timeout: 30_000 });
const valueAt = (pane: Pane, row: number, column: number) =>
  currentView(pane.store.getState())?.grid.values[row - 1]?.[column];

/** The pane over the sample with other contents, in the half of Temuan that compares. */
const open = async (contents: Readonly<Record<string, CellValue>>) => {
  const services = portServices(openWorkbook(workbookOf(changed(fixture(E81), contents))));
  const { user, pane } = await showPane(services);
  await openTab(user, /^Temuan/);
  await user.click(await screen.findByRole('tab', { name: /^Bandingkan/ }));
  return { user, pane };
};
const file = (name: string, bytes: Uint8Array): File => {
  const made = new File([new Uint8Array(bytes)], name);
  made.arrayBuffer ??= () => Promise.resolve(new Uint8Array(bytes).buffer);
  return made;
};
const choose = async ({ user, pane }: Awaited<ReturnType<typeof open>>, name: string, bytes: Uint8Array) => {
  await user.upload(await screen.findByLabelText('Berkas yang dibandingkan'), file(name, bytes));
  await idle(pane);
};
const SAMPLE = (): Uint8Array => Uint8Array.from(readFileSync(`tests/fixtures/${E81}.xlsx`));

test('blank cells are chosen in the dialog, others only by hand; what is written can be put back', async () => {
  const shown = await open({ E12: '', G25: '', G14: 123 });
  const { user, pane } = shown;
  await choose(shown, 'TW I.xlsx', SAMPLE());
  expect(await screen.findByText(/^\d+ baris sama, \d+ perbedaan$/)).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: /^Kosong di lembar ini ?2$/ })).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Isi dari berkas …' }));
  const dialog = await screen.findByRole('dialog', { name: 'Isi dari berkas' });
  expect(within(dialog).getByRole('checkbox', { name: 'Isi sel E12' })).toBeChecked();
  expect(within(dialog).getByRole('checkbox', { name: 'Isi sel G14' })).not.toBeChecked();
  expect(within(dialog).getByText('2 dari 3 dipilih')).toBeInTheDocument();

  await user.click(within(dialog).getByRole('checkbox', { name: 'Isi sel G25' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Isi sel G14' }));
  await user.click(within(dialog).getByRole('button', { name: 'Tulis 2 sel' }));
  await idle(pane);
  const own = fixture(E81);
  expect(valueAt(pane, 25, 6)).toBe('');
  expect(valueAt(pane, 14, 6)).toBe(own.values[13]?.[6]);
  expect(valueAt(pane, 12, 4)).toBe(own.values[11]?.[4]);
  expect(await screen.findByText('2 sel di lembar Evaluasi TW II diisi dari TW I.xlsx.')).toBeInTheDocument();
  // The comparison follows what was written.
  await idle(pane);
  expect(await screen.findByRole('button', { name: /^Kosong di lembar ini ?1$/ })).toBeInTheDocument();

  await user.click(await screen.findByRole('button', { name: 'Riwayat perubahan' }));
  const history = await screen.findByRole('dialog', { name: 'Riwayat perubahan' });
  expect(await within(history).findByText(/^Isi dari berkas · /)).toBeInTheDocument();
  expect(within(history).getByText('2 sel di Evaluasi TW II · dari TW I.xlsx')).toBeInTheDocument();
  await user.click(await within(history).findByRole('button', { name: 'Kembalikan' }));
  await idle(pane);
  expect([valueAt(pane, 12, 4), valueAt(pane, 14, 6)]).toEqual(['', 123]);
  await user.click(within(history).getByRole('button', { name: 'Tutup' }));
  // What was put back is no longer what was compared.
  expect(await screen.findByText('Isi lembar ini berubah sejak dibandingkan.')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Bandingkan lagi' }));
  await idle(pane);
  expect(await screen.findByRole('button', { name: /^Kosong di lembar ini ?2$/ })).toBeInTheDocument();
});

test('nothing is written without the dialog, and a dialog that is closed writes nothing', async () => {
  const shown = await open({ E12: '' });
  const { user, pane } = shown;
  await choose(shown, 'TW I.xlsx', SAMPLE());
  await user.click(await screen.findByRole('button', { name: 'Isi dari berkas …' }));
  const dialog = await screen.findByRole('dialog', { name: 'Isi dari berkas' });
  await user.click(within(dialog).getByRole('button', { name: 'Batal' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(valueAt(pane, 12, 4)).toBe('');
  expect(pane.store.getState().outcome).toBeNull();
});

test('a doubtful pair is asked; a no parts the rows, and can be taken back', async () => {
  const shown = await open({ E12: '' });
  const { user, pane } = shown;
  // One letter more in a name without a code.
  const own = fixture(E81);
  const name = String(own.values[11]?.[1]);
  await choose(shown, 'TW I.xlsx', workbookOf(changed(own, { B12: `${name}x` })));
  const card = await screen.findByRole('region', { name: 'Baris yang meragukan' });
  expect(within(card).getByText('1 pasang baris perlu dipastikan')).toBeInTheDocument();
  expect(within(card).getByText(`${name}x`)).toBeInTheDocument();
  await user.click(within(card).getByRole('button', { name: 'Bukan' }));
  await idle(pane);
  expect(await screen.findByRole('button', { name: /^Baris baru ?1$/ })).toBeInTheDocument();
  const undo = screen.getByRole('button', { name: 'Urungkan jawaban' });
  expect(undo).toHaveFocus();
  await user.click(undo);
  await idle(pane);
  await user.click(within(await screen.findByRole('region', { name: 'Baris yang meragukan' })).getByRole('button', { name: 'Ya, sama' })); // prettier-ignore
  await idle(pane);
  await user.click(await screen.findByRole('button', { name: 'Isi dari berkas …' }));
  expect(await screen.findByRole('checkbox', { name: 'Isi sel E12' })).toBeChecked();
});

test('files of other kinds and of other programs are refused in words', async () => {
  const shown = await open({});
  const { pane } = shown;
  await choose(shown, 'lama.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])); // prettier-ignore
  expect(await screen.findByText(/^lama\.xls tidak dapat dibaca\. .*\(\.xls\)/)).toBeInTheDocument();
  await choose(shown, 'iku.xlsx', Uint8Array.from(readFileSync('tests/fixtures/iku-luwu-timur/table.xlsx')));
  expect(await screen.findByText(/^Tidak ada tabel di iku\.xlsx/)).toBeInTheDocument();
  act(() => pane.store.setState({ preferences: { ...pane.store.getState().preferences, language: 'en' } }));
  expect(await screen.findByText(/^No table of iku\.xlsx/)).toBeInTheDocument();
});
