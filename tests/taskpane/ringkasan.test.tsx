import { screen, within } from '@testing-library/react';
import { fixtureServices, openTab, showPane } from './pane';

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('the quarters stand in a table beside their lines, overall and program by program', async () => {
  const { user } = await showPane();
  await openTab(user, /^Ringkasan/);
  const table = await screen.findByRole('table', { name: 'Perkembangan per triwulan' });
  expect(cells(within(table).getByRole('row', { name: /^TW I / }))).toEqual(['32,11%', '8,53%', '808.956.307']);
  expect(cells(within(table).getByRole('row', { name: /^TW II / }))).toEqual(['84,61%', '45,87%', '4.350.769.828']);
  expect(screen.getByText(/^2 baris memiliki realisasi kinerja tanpa rincian triwulan/)).toBeInTheDocument();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Perkembangan dari' }), 'PROGRAM REHABILITASI SOSIAL');
  expect(cells(within(table).getByRole('row', { name: /^TW I / }))).toEqual(['2,92%', '5,07%', '56.776.846']);
});

test('ratings are words, before and after; the paragraph is ready to be copied', async () => {
  const { user } = await showPane();
  await openTab(user, /^Ringkasan/);
  const kinerja = await screen.findByRole('region', { name: 'Kinerja' });
  expect(within(kinerja).getByText('84,61%')).toBeInTheDocument();
  expect(within(kinerja).getByText('Tinggi')).toBeInTheDocument();
  expect(within(kinerja).getByText('tertulis 80,91% · Tinggi')).toBeInTheDocument();
  const text = screen.getByRole('textbox', { name: 'Kesimpulan' });
  expect(text).toHaveTextContent(/^Sampai dengan Triwulan II Tahun 2021, .*Sangat Rendah\./);
});

test('a form without quarters shows no trend, one without capaian says so', async () => {
  const { user } = await showPane(fixtureServices('tc24-lumajang/table.xlsx'));
  await openTab(user, /^Ringkasan/);
  expect(await screen.findByText('Tabel ini tidak memuat capaian per program.')).toBeInTheDocument();
  expect(screen.queryByText('Perkembangan per triwulan')).not.toBeInTheDocument();
});

test('fisik dan keuangan: both for every program, without ratings', async () => {
  const { user } = await showPane(fixtureServices('realisasi-fisik-keuangan-sulbar-2022/table.xlsx'));
  await openTab(user, /^Ringkasan/);
  const money = await screen.findByRole('region', { name: 'Keuangan' });
  expect(money).toHaveTextContent(/98,46%sama dengan yang tertulis/);
  const fisik = screen.getByRole('region', { name: 'Fisik' });
  expect(fisik).toHaveTextContent(/tanpa angkatertulis 100,00%/);
  const chart = screen.getByRole('region', { name: 'Realisasi fisik dan penyerapan pagu per program' });
  const programs = within(chart).getAllByRole('listitem');
  expect(programs).toHaveLength(7);
  expect(programs[4]).toHaveTextContent(/^PROGRAM PENANGANAN BENCANAFisik100,00%Rp94,49%Realisasi 243\.556\.500/);
});
