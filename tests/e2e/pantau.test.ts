/** Pantau: findings follow what is typed into the sheet, and the sheet itself stays as the planner leaves it. */
import { cell, contents, eventually, look, pane, press, typeInto } from './preview/page';
import { finding, paneIdle, search, showTab } from './preview/panel';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

test('with Pantau on a corrected cell leaves the list by itself, and a wrong one enters it; nothing is written or marked', async () => {
  const page = await visit();
  await paneIdle(page);
  await press(page, 'periksa');
  await paneIdle(page);
  await showTab(page, 'Temuan');
  await search(page, 'O22');
  await finding(page, 'jumlah-triwulan@O22').waitFor();
  await pane(page).getByRole('switch', { name: 'Pantau' }).click();
  const fills = (await look(page, 'A1:Q106')).fills;
  const held = await contents(page, 'A23:Q106');

  await typeInto(page, 'O22', '22046800');
  await finding(page, 'jumlah-triwulan@O22').waitFor({ state: 'detached' });
  await pane(page).getByText('Temuan mengikuti suntingan; tanda di lembar masih dari Periksa terakhir.').waitFor();
  await typeInto(page, 'O22', '22046801');
  await finding(page, 'jumlah-triwulan@O22').getByText('→ 22.046.800').waitFor();
  expect((await look(page, 'A1:Q106')).fills).toEqual(fills);
  expect(await contents(page, 'A23:Q106')).toEqual(held);

  await pane(page).getByRole('switch', { name: 'Pantau' }).click();
  await typeInto(page, 'O22', '22046800');
  await eventually(async () => (await cell(page, 'O22')).text.trim(), '22.046.800');
  expect(await finding(page, 'jumlah-triwulan@O22').count()).toBe(1);
});
