import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { toA1 } from '../../src/grid/address';
import { DEFAULT_SETTINGS } from '../../src/engine/facts/types';
import { currentTable } from '../../src/taskpane/store/select';
import type { Pane } from '../../src/taskpane/store/state';
import { openWorkbook } from '../../src/xlsx';
import { portServices } from './harness/services';
import { FIXTURE, fixtureServices, openTab, showPane } from './pane';

const open = async (services = fixtureServices()) => {
  const shown = await showPane(services);
  await openTab(shown.user, /^Pengaturan/);
  await screen.findByRole('combobox', { name: 'Triwulan yang dievaluasi' });
  return shown;
};
const rules = (pane: Pane) => currentTable(pane.store.getState())?.evaluation.rules;
const found = (pane: Pane, cell: string): string[] =>
  (currentTable(pane.store.getState())?.evaluation.findings ?? [])
    .filter((one) => toA1(one.cell) === cell)
    .map(({ rule }) => rule);

test('every setting has its default, is kept, and goes back with one press', async () => {
  const { user, pane } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Triwulan yang dievaluasi' }), '3');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Batas capaian' }), '100');
  await user.click(screen.getByRole('switch', { name: 'Tulis sebagai rumus Excel' }));
  expect(
    screen.getByRole('button', { name: 'Bawaan: Dari judul tabel. Kembalikan Triwulan yang dievaluasi' }),
  ).toBeVisible();
  expect(pane.store.getState().settings).toEqual({
    ...DEFAULT_SETTINGS,
    triwulan: 3,
    batasCapaian: 100,
    tulisRumus: true,
  });
  await user.click(screen.getByRole('button', { name: 'Kembalikan semua ke bawaan' }));
  await waitFor(() => expect(pane.store.getState().settings).toEqual(DEFAULT_SETTINGS));
  expect(screen.queryByText(/^Bawaan:.*Kembalikan$/)).not.toBeInTheDocument();
});

test('what was recognised is said, one choice goes back alone, and the last change is undone', async () => {
  const { user, pane } = await open();
  expect(screen.getByText('Dikenali: TW II dari judul')).toBeVisible();
  expect(screen.getByText(/^Dikenali: Tertimbang pagu, cocok dengan 13\/22 rata-rata tercetak$/)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Triwulan yang dievaluasi' }), '1');
  await waitFor(() => expect(rules(pane)?.triwulan).toBe(1));
  expect(screen.getByText('Dikenali: TW II dari judul')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Kembalikan Triwulan yang dievaluasi$/ }));
  await waitFor(() => expect(rules(pane)?.triwulan).toBe(2));
  await user.click(screen.getByRole('button', { name: 'Urungkan perubahan terakhir' }));
  await waitFor(() => expect(rules(pane)?.triwulan).toBe(1));
});

test('tolerance: own rupiah; a wrong figure is said and not taken over', async () => {
  const { user, pane } = await open();
  expect(found(pane, 'O22')).toEqual(['jumlah-triwulan']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Selisih yang masih dianggap benar' }), 'rupiah');
  const field = screen.getByRole('textbox', { name: /Toleransi dalam rupiah/ });
  await user.clear(field);
  await user.type(field, 'banyak{Enter}');
  expect(screen.getByText(/Isi angka di atas 0/)).toBeVisible();
  expect(pane.store.getState().settings.toleransi).toBe(100);
  await user.clear(field);
  // O22 is 7.048.400 short.
  await user.type(field, '8.000.000{Enter}');
  expect(pane.store.getState().settings.toleransi).toBe(8_000_000);
  await waitFor(() => expect(found(pane, 'O22')).toEqual(['pembulatan']));
});

test('caps: of the workbook, and another one of the table', async () => {
  const { user, pane } = await open();
  /** The highest average of a program, that of row 59. */
  const capaian = () =>
    currentTable(pane.store.getState())
      ?.evaluation.summary?.programs.map(({ capaianK }) => capaianK?.toFixed(3) ?? '')
      .find((text) => text === '104.496');
  expect(capaian()).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Batas capaian' }), '100');
  await waitFor(() => expect(capaian()).toBeUndefined());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Batas capaian tabel ini' }), 'tanpa');
  await waitFor(() => expect(capaian()).toBeDefined());
});

test('the quarter rules of a table', async () => {
  const { user, pane } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Uang (Rp) di tabel ini' }), 'terakhir');
  await waitFor(() => expect(found(pane, 'O14')).toContain('jumlah-triwulan'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kinerja (K) di tabel ini' }), 'rata-rata');
  const { tables } = pane.store.getState().settings;
  expect(Object.values(tables)).toEqual([{ triwulanRp: 'terakhir', triwulan: 'rata-rata' }]);
  await user.click(screen.getByRole('button', { name: 'Kembalikan semua ke bawaan' }));
  await waitFor(() => expect(found(pane, 'O14')).toEqual([]));
});

test('the scale: steps are edited, refused while they make no sense, and applied', async () => {
  const { user, pane } = await open();
  await user.click(screen.getByRole('button', { name: 'Ubah jenjang' }));
  const editor = within(screen.getByRole('group', { name: 'Jenjang dan sebutannya' }));
  const from = editor.getByRole('textbox', { name: 'Mulai 2 (%)' });
  await user.clear(from);
  await user.type(from, '95');
  expect(editor.getByText(/Batasnya harus menurun/)).toBeVisible();
  await user.click(editor.getByRole('button', { name: 'Terapkan' }));
  expect(pane.store.getState().settings.jenjang).toEqual(DEFAULT_SETTINGS.jenjang);
  await user.clear(from);
  await user.type(from, '80');
  const label = editor.getByRole('textbox', { name: 'Sebutan 2' });
  await user.clear(label);
  await user.type(label, 'Baik');
  await user.click(editor.getByRole('button', { name: 'Terapkan' }));
  // The overall average is 84,61%.
  await waitFor(() => expect(currentTable(pane.store.getState())?.evaluation.summary?.predikatK).toBe('Baik'));
  expect(screen.getByRole('option', { name: /Batas bawah \(≥ 91, 80, 66, 51\)/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Kembalikan Jenjang dan sebutannya$/ }));
  await waitFor(() => expect(currentTable(pane.store.getState())?.evaluation.summary?.predikatK).toBe('Tinggi'));
});

test('what may be written: capaian switched off can no more be fixed, and is still reported', async () => {
  const { user, pane } = await open();
  const P22 = () =>
    currentTable(pane.store.getState())?.evaluation.findings.find((one) => toA1(one.cell) === 'P22')?.fixable;
  expect(P22()).toBe(true);
  await user.click(screen.getByRole('switch', { name: 'Capaian' }));
  await waitFor(() => expect(P22()).toBe(false));
});

test('a further check is off until it is switched on, and goes back with the others', async () => {
  const { user, pane } = await open();
  const check = screen.getByRole('switch', { name: 'Target lebih rendah dari tahun lalu' });
  expect(check).not.toBeChecked();
  await user.click(check);
  expect(check).toBeChecked();
  expect(pane.store.getState().settings.periksa).toEqual(['target-turun']);
  await user.click(check);
  expect(pane.store.getState().settings).toEqual(DEFAULT_SETTINGS);
  await user.click(check);
  await user.click(screen.getByRole('button', { name: 'Kembalikan semua ke bawaan' }));
  await waitFor(() => expect(pane.store.getState().settings).toEqual(DEFAULT_SETTINGS));
});

test('settings that were not understood are named; saving that fails is said and can be repeated', async () => {
  const workbook = openWorkbook(Uint8Array.from(readFileSync(join('tests/fixtures', FIXTURE))));
  await workbook.saveSettings({ skala: 'tengah', toleransi: 5 });
  const services = portServices(workbook);
  let refuse = true;
  const { user, pane } = await open({
    ...services,
    saveSettings: (settings) => (refuse ? Promise.reject(new Error('penuh')) : services.saveSettings(settings)),
  });
  expect(screen.getByText(/bawaannya yang berlaku: Batas predikat yang menentukan\./)).toBeVisible();
  expect(pane.store.getState().settings.toleransi).toBe(5);
  await user.click(screen.getByRole('switch', { name: 'Predikat' }));
  expect(await screen.findByText(/Belum tersimpan di buku kerja/)).toBeVisible();
  refuse = false;
  await user.click(screen.getByRole('button', { name: 'Simpan lagi' }));
  await waitFor(() => expect(screen.queryByText(/Belum tersimpan/)).not.toBeInTheDocument());
  expect(await workbook.loadSettings()).toMatchObject({ toleransi: 5, tulis: { predikat: false } });
  expect(screen.queryByText(/tidak dikenali, jadi/)).not.toBeInTheDocument();
});

describe('list of codes', () => {
  const T33 = 'tc33-luwu-2024/table.xlsx';
  /** Gives a file to the pane; jsdom's own cannot tell its bytes. */
  const upload = async (user: Awaited<ReturnType<typeof open>>['user'], name: string, content: string) => {
    const file = new File([content], name);
    Object.defineProperty(file, 'arrayBuffer', { value: async () => new TextEncoder().encode(content).buffer });
    await user.upload(screen.getByLabelText('Pilih berkas .xlsx atau .csv', { selector: 'input' }), file);
  };
  const codes = (pane: Pane) =>
    currentTable(pane.store.getState())?.evaluation.findings.filter(({ reason }) =>
      ['kode:asing', 'kode:nama'].includes(reason.key),
    ) ?? [];

  test('off by default; from a .csv file; told how many; kept on the device, not in the workbook; removed', async () => {
    const workbook = openWorkbook(Uint8Array.from(readFileSync(join('tests/fixtures', T33))));
    const services = portServices(workbook);
    const { user, pane } = await open(services);
    expect(screen.getByText('Bawaan: tidak diperiksa.')).toBeVisible();
    expect(codes(pane)).toEqual([]);
    const table = currentTable(pane.store.getState())?.table;
    const [first, second] = table?.rows.filter(({ kode }) => kode !== null) ?? [];
    if (first === undefined || second === undefined) throw new Error('no codes');
    const text = `kode;nama\n${first.kode ?? ''};${first.nama}\n${second.kode ?? ''};Nama Lain Sekali\n`;
    await upload(user, 'kode.csv', text);
    expect(await screen.findByText('kode.csv: 2 kode diperiksa.')).toBeVisible();
    await waitFor(() => expect(codes(pane).length).toBeGreaterThan(1));
    const at = (row: number) => codes(pane).find(({ cell }) => cell.row === row)?.reason.key;
    expect([at(first.row), at(second.row)]).toEqual([undefined, 'kode:nama']);
    expect((await services.codes.load())?.nama).toBe('kode.csv');
    await user.click(screen.getByRole('switch', { name: 'Predikat' }));
    await waitFor(async () => expect(await workbook.loadSettings()).toMatchObject({ tulis: { predikat: false } }));
    expect(JSON.stringify(await workbook.loadSettings())).not.toContain('Nama Lain Sekali');
    await user.click(screen.getByRole('button', { name: 'Urungkan perubahan terakhir' }));
    await waitFor(() => expect(codes(pane).length).toBeGreaterThan(1));
    await user.click(screen.getByRole('button', { name: 'Hapus daftar' }));
    await waitFor(() => expect(codes(pane)).toEqual([]));
    expect(await services.codes.load()).toBeNull();
  });

  test('a file without codes, and one that is no workbook, leave everything as it is and say why', async () => {
    const { user, pane } = await open(fixtureServices(T33));
    for (const [name, content, message] of [
      ['kosong.csv', 'halo,dunia\n', /kosong\.csv tidak memuat kode dan nama/],
      ['rusak.xlsx', 'bukan zip', /rusak\.xlsx tidak dapat dibaca: Berkas ini bukan buku kerja Excel/],
    ] as const) {
      await upload(user, name, content);
      expect(await screen.findByText(message)).toBeVisible();
    }
    expect(pane.store.getState().codes).toBeNull();
  });
});

test('the language changes at once, numbers included, and so does the message of an earlier result', async () => {
  const { user } = await showPane();
  await user.click(screen.getByRole('button', { name: 'Periksa' }));
  expect(await screen.findByText(/temuan di lembar Evaluasi TW II/)).toBeInTheDocument();
  await openTab(user, /^Pengaturan/);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Bahasa' }), 'en');
  expect(await screen.findByText(/findings on sheet Evaluasi TW II/)).toBeInTheDocument();
  await openTab(user, /^Summary/);
  expect((await screen.findAllByText('84.61%')).length).toBeGreaterThan(0);
  expect(document.documentElement.lang).toBe('en');
});
