/** A sheet whose own figures contradict a relation: the planner is asked, answers by one press, and takes it back. */
import { eventually, openBook, pane } from './preview/page';
import { finding, paneIdle, search, showTab } from './preview/panel';
import { fixture } from './preview/files';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

test('T-C.29 asks how Tingkat Realisasi is figured: by the form its wrong cells become findings, and no longer once it is undone', async () => {
  const page = await visit({ width: 1040 });
  const screen = pane(page);
  await openBook(page, fixture('tc29-luwu-2024/table.xlsx'));
  await paneIdle(page);
  const asked = screen.getByRole('region', { name: 'Pertanyaan tentang tabel ini' });
  const wrong = async (): Promise<number> => {
    await showTab(page, 'Temuan');
    await search(page, 'P31');
    return finding(page, 'capaian@P31').count();
  };

  expect(await wrong()).toBe(0);
  await showTab(page, 'Kolom');
  await asked.getByText('Apakah Tingkat Realisasi (%) di kolom P').waitFor();
  await asked.getByRole('button', { name: /^Ya, \(7\)/ }).press('Enter');
  await asked.getByText('Apakah Realisasi Capaian Program').waitFor();
  // The next question has the focus, not its answer.
  await eventually(
    () => asked.getByText('Apakah Realisasi Capaian Program').evaluate((element) => element === document.activeElement),
    true,
  );
  expect(await wrong()).toBe(1);

  await showTab(page, 'Kolom');
  await screen.getByRole('button', { name: 'Urungkan perubahan' }).click();
  await asked.getByText('Apakah Tingkat Realisasi (%) di kolom P').waitFor();
  expect(await wrong()).toBe(0);
});
