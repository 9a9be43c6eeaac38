/** Sheets that are renamed, added, deleted or edited while the pane stands beside them. */
import type { Grid } from '../../src/grid/types';
import { copySheet } from '../../src/host/model/copy-sheet';
import { renameSheet } from '../../src/host/model/structure';
import type { Workbook } from '../../src/host/model/workbook';
import { changeSettings, jump, readSheet } from '../../src/taskpane/store/actions';
import { confirmFix, previewFix, run } from '../../src/taskpane/store/run';
import { chooseForm } from '../../src/taskpane/store/settings';
import { currentTable } from '../../src/taskpane/store/select';
import type { Pane } from '../../src/taskpane/store/state';
import { at } from '../excel/setup';
import { open, until } from './pane';
import { E81 } from './setup';

let e81: Grid;
let fisik: Grid;
beforeAll(async () => {
  e81 = await E81();
  fisik = { ...e81, sheet: 'TW I' };
});

const sheetOf = (model: Workbook, name: string) => {
  const sheet = model.sheet(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};
const kinds = (pane: Pane) => currentTable(pane.store.getState())?.table.rows.map(({ kind }) => kind);

describe('a sheet renamed under the pane', () => {
  test.each(['hitung-ulang', 'periksa'] as const)('%s goes to it under its new name', async (command) => {
    const { pane, model, errors, stop } = await open(fisik, e81);
    await readSheet(pane, e81.sheet);
    pane.store.setState({ selected: 'jumlah-anak@G9' });
    renameSheet(model, sheetOf(model, e81.sheet), 'Evaluasi TW III');
    await run(pane, command);
    const { outcome, sheet, sheets, views } = pane.store.getState();
    expect(outcome).toMatchObject({ kind: 'ditulis', sheet: 'Evaluasi TW III' });
    expect([sheet, sheets]).toEqual(['Evaluasi TW III', ['TW I', 'Evaluasi TW III']]);
    expect(views['Evaluasi TW III']?.analysis.sheet).toBe('Evaluasi TW III');
    expect(errors).toEqual([]);
    stop();
  });

  test('a finding leads to its cell there', async () => {
    const { pane, model, stop } = await open(e81, fisik);
    renameSheet(model, sheetOf(model, e81.sheet), 'Lain');
    jump(pane, e81.sheet, at('G9'));
    await until(pane, ({ sheet, busy }) => sheet === 'Lain' && busy === null);
    expect([model.activeSheet.name, model.activeSheet.selection]).toEqual([
      'Lain',
      [{ top: 8, left: 6, bottom: 8, right: 6 }],
    ]);
    expect(pane.store.getState().outcome).toBeNull();
    stop();
  });

  test('a new sheet under the old name is not taken for it', async () => {
    const { pane, model, stop } = await open(e81);
    const own = sheetOf(model, e81.sheet);
    renameSheet(model, own, 'Arsip');
    const copy = copySheet(model, own, 1);
    renameSheet(model, copy, e81.sheet);
    await until(pane, ({ sheets, busy }) => sheets.length === 2 && busy === null);
    expect(pane.store.getState().sheet).toBe('Arsip');
    await run(pane, 'hitung-ulang');
    expect(pane.store.getState().outcome).toMatchObject({ kind: 'ditulis', sheet: 'Arsip' });
    expect(copy.get(8, 16).value).toBe('');
    stop();
  });
});

test('sheets that come and go are listed as they are; a deleted one is said to be gone, and another is shown', async () => {
  const { pane, model, stop } = await open(e81, fisik);
  model.addSheet('Baru');
  await until(pane, ({ sheets }) => sheets.includes('Baru'));
  model.deleteSheet(sheetOf(model, e81.sheet));
  await until(pane, ({ sheet, busy }) => sheet === 'TW I' && busy === null);
  expect(pane.store.getState().sheets).toEqual(['TW I', 'Baru']);
  await readSheet(pane, e81.sheet);
  expect(pane.store.getState().outcome).toMatchObject({
    kind: 'terhalang',
    obstacle: 'lembar-hilang',
    sheet: e81.sheet,
  });
  expect(pane.store.getState().sheet).toBe('TW I');
  stop();
});

describe('what the preview has shown is what is written', () => {
  test('a cell typed over between preview and yes stays, and is named', async () => {
    const { pane, edit, model, stop } = await open(e81);
    await previewFix(pane, 'semua');
    expect(pane.store.getState().preview?.plan.writes.map(({ cell }) => cell)).toContainEqual(at('O22'));
    edit('O22', 1);
    await confirmFix(pane);
    expect(model.activeSheet.get(21, 14).value).toBe(1);
    const { outcome, preview } = pane.store.getState();
    expect(outcome).toMatchObject({ kind: 'terhalang', obstacle: 'berubah', sheet: e81.sheet });
    expect(outcome?.kind === 'terhalang' && outcome.cells).toContainEqual(at('O22'));
    expect(preview).toBeNull();
    stop();
  });

  test('a sheet edited before is read again for the preview', async () => {
    const { pane, edit, model, stop } = await open(e81);
    edit('O22', 1);
    await until(pane, ({ stale }) => stale);
    await previewFix(pane, 'semua');
    const write = pane.store.getState().preview?.plan.writes.find(({ cell }) => cell.row === 21 && cell.column === 14);
    expect(write?.before).toBe(1);
    await confirmFix(pane);
    expect(pane.store.getState().outcome?.kind).toBe('ditulis');
    expect(model.activeSheet.get(21, 14).value).toBe(22_046_800);
    stop();
  });
});

test('another form and back: the levels that only styles tell are as they were', async () => {
  const { pane, stop } = await open(e81);
  const before = kinds(pane);
  const { fingerprint } = currentTable(pane.store.getState())?.table ?? { fingerprint: '' };
  const choose = (form: string | null) =>
    changeSettings(pane, chooseForm(pane.store.getState().settings, fingerprint, form));
  await choose('Aset Tetap');
  await readSheet(pane, e81.sheet);
  await choose(null);
  expect(kinds(pane)).toEqual(before);
  stop();
});
