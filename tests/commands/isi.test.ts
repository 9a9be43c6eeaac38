/** Cells filled from another file: just those shown, read back, put back by Kembalikan; never a formula, never a locked sheet. */
import { openSheet, type Outcome } from '../../src/commands';
import { DEFAULT_SETTINGS, type Isian } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { writeContents } from '../../src/host/model/edit';
import type { BandingAsked } from '../../src/worker/banding';
import { engineHere } from '../../src/worker/here';
import { changed } from '../engine/lembar-rumus';
import { at, meaning } from '../excel/setup';
import { workbookOf } from '../xlsx/from-grid';
import { E81, fixture, scene, type Scene } from './setup';

let file: Grid;
let asked: BandingAsked;
beforeAll(async () => {
  file = await E81();
  const berkas = { id: 'tw-lalu', nama: 'TW I.xlsx', bytes: workbookOf(file) };
  asked = { berkas, table: 0, pilihan: null, jawaban: {} };
});

/** The sheet as the planner has it: without three figures of the file, and with another of its own. */
const kurang = (grid: Grid): Grid => changed(grid, { E12: '', G13: '', G17: '', G14: 123 });

const shown = async ({ port }: Scene, sheet: string) => {
  const { grid, analysis } = await openSheet(port, engineHere, sheet, DEFAULT_SETTINGS);
  const answer = await engineHere.compareFile({ grid, analysis, settings: DEFAULT_SETTINGS }, asked);
  if (!answer.ok || answer.banding === null) throw new Error(JSON.stringify(answer));
  return { isian: answer.banding.isian, fingerprint: analysis.tables[0]?.table.fingerprint ?? '' };
};
const isi = async (world: Scene, sheet: string, choose: (one: Isian) => boolean = ({ bawaan }) => bawaan) => {
  const { isian, fingerprint } = await shown(world, sheet);
  const previewed = isian.filter(choose).map(({ write }) => write);
  return { previewed, run: (): Promise<Outcome> => world.commands.isi({ asked, fingerprint, previewed }, { sheet }) };
};
const cellsOf = (world: Scene, sheet: string, addresses: readonly string[]): CellValue[] =>
  addresses.map((address) => {
    const cell = world.model.sheet(sheet)?.get(at(address).row, at(address).column);
    return cell?.formula ?? cell?.value ?? '';
  });
const TARGETS = ['E12', 'G13', 'G17', 'G14'];

test('the blanks that were shown are filled, and the run names the file; Kembalikan gives them back', async () => {
  const world = scene({ sheets: [kurang(file)] });
  const before = meaning(world, file.sheet);
  const { previewed, run } = await isi(world, file.sheet);
  expect(previewed.map(({ cell }) => toA1(cell)).sort()).toEqual(['E12', 'G13', 'G17']);
  const outcome = await run();
  expect(outcome).toMatchObject({ kind: 'diisi', file: 'TW I.xlsx', report: { written: 3, marked: 0 } });
  const source = scene({ sheets: [file] });
  expect(cellsOf(world, file.sheet, TARGETS)).toEqual([...cellsOf(source, file.sheet, TARGETS.slice(0, 3)), 123]);
  const { runs } = await world.port.history();
  expect(runs).toMatchObject([{ command: 'isi', dari: 'TW I.xlsx', restored: false }]);
  expect(await world.commands.kembalikan()).toMatchObject({
    kind: 'dikembalikan',
    report: { restored: 3, skipped: [] },
  });
  expect(meaning(world, file.sheet)).toEqual(before);
});

test('a differing cell is written only where it was chosen', async () => {
  const world = scene({ sheets: [kurang(file)] });
  const { run } = await isi(world, file.sheet, ({ write }) => toA1(write.cell) === 'G14');
  expect(await run()).toMatchObject({ kind: 'diisi', report: { written: 1 } });
  expect(cellsOf(world, file.sheet, ['E12', 'G14'])).toEqual(['', file.values[13]?.[6]]);
});

test('formulas of the sheet are offered no figure, whatever the file has', async () => {
  const grid = await fixture('e81-luwu-timur-2021', 'table-formulas.xlsx');
  const world = scene({ sheets: [kurang(grid)] });
  const { isian } = await shown(world, grid.sheet);
  expect(isian.length).toBeGreaterThan(3);
  for (const { write } of isian) {
    expect(world.model.sheet(grid.sheet)?.get(write.cell.row, write.cell.column).formula ?? null).toBeNull();
    expect(write.after.kind).not.toBe('formula');
  }
});

test('a cell that somebody filled since it was shown: nothing is written', async () => {
  const world = scene({ sheets: [kurang(file)] });
  const { run } = await isi(world, file.sheet);
  const { row, column } = at('G13');
  const sheet = world.model.sheet(file.sheet);
  if (sheet === null) throw new Error('no sheet');
  writeContents(world.model, sheet, { top: row, left: column, bottom: row, right: column }, [[77]]);
  expect(await run()).toMatchObject({ kind: 'terhalang', obstacle: 'berubah', cells: [at('G13')] });
  expect(cellsOf(world, file.sheet, ['E12', 'G13'])).toEqual(['', 77]);
  expect((await world.port.history()).runs).toEqual([]);
});

test('a protected sheet is left alone', async () => {
  const world = scene({ sheets: [kurang(file)] });
  const { run } = await isi(world, file.sheet);
  const sheet = world.model.sheet(file.sheet);
  if (sheet === null) throw new Error('no sheet');
  sheet.protection = { ...sheet.protection, isProtected: true };
  expect(await run()).toMatchObject({ kind: 'terhalang', obstacle: 'terproteksi' });
  expect(cellsOf(world, file.sheet, ['E12'])).toEqual(['']);
});

test('marks of an earlier check tell of figures that are gone: they go with the filling', async () => {
  const world = scene({ sheets: [kurang(file)] });
  await world.commands.periksa({ sheet: file.sheet });
  expect(world.model.sheet(file.sheet)?.conditionalFormats.length).toBeGreaterThan(0);
  const { run } = await isi(world, file.sheet);
  await run();
  expect(world.model.sheet(file.sheet)?.conditionalFormats).toEqual([]);
});

test('a file that is none, or is locked, is told as such', async () => {
  const world = scene({ sheets: [file] });
  const { grid, analysis } = await openSheet(world.port, engineHere, file.sheet, DEFAULT_SETTINGS);
  const of = { grid, analysis, settings: DEFAULT_SETTINGS };
  const told = (bytes: Uint8Array, id: string) =>
    engineHere.compareFile(of, { ...asked, berkas: { id, nama: 'x', bytes } });
  expect(await told(new Uint8Array(), 'a')).toEqual({ ok: false, sebab: 'berkas-kosong', bagian: '' });
  expect(await told(new TextEncoder().encode('<html><table>'), 'b')).toMatchObject({ ok: false });
  expect(await told(new TextEncoder().encode('kode;nama;pagu'), 'c')).toEqual({ ok: false, sebab: 'bukan-xlsx', bagian: '' }); // prettier-ignore
});
