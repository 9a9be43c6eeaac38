/** What differs between sheets is marked by a command on one of them, as far as the others were read in this session. */
import type { Grid } from '../../src/grid/types';
import { createKnownSheets, openSheet } from '../../src/commands';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { engineHere } from '../../src/worker/here';
import { E81, scene } from './setup';

let perubahan: Grid;
let evaluasi: Grid;
beforeAll(async () => {
  const e81 = await E81();
  perubahan = { ...e81, sheet: 'Perubahan' };
  // The target of one sub kegiatan (D33), which no sum on its own sheet can tell.
  const withPagu = <T>(rows: readonly (readonly T[])[], value: T) =>
    rows.map((row, at) => (at === 32 ? row.with(3, value) : row));

  evaluasi = {
    ...e81,
    sheet: 'Evaluasi',
    values: withPagu(e81.values, 250),
    formulas: withPagu(e81.formulas, 250),
    text: withPagu(e81.text, '250'),
  };
});

const open = () => {
  const known = createKnownSheets();
  const world = scene({ sheets: [perubahan, evaluasi] }, {}, { known });
  const read = async (sheet: string): Promise<void> =>
    known.note(await openSheet(world.port, engineHere, sheet, DEFAULT_SETTINGS));
  return { ...world, known, read };
};

const across = async ({ commands }: ReturnType<typeof open>, command: 'hitungUlang' | 'periksa') => {
  const outcome = await commands[command]({ sheet: 'Evaluasi' });
  if (outcome.kind !== 'ditulis') throw new Error(outcome.kind);
  return outcome.after.tables
    .flatMap(({ evaluation }) => evaluation.findings)
    .filter(({ rule }) => rule === 'antar-lembar')
    .map(({ id }) => id);
};
const isMarked = ({ model }: ReturnType<typeof open>): boolean =>
  model
    .sheet('Evaluasi')
    ?.conditionalFormats.some(({ areas }) =>
      areas.some(({ top, bottom, left, right }) => top <= 32 && 32 <= bottom && left <= 3 && 3 <= right),
    ) === true;

test.each(['hitungUlang', 'periksa'] as const)(
  '%s: lembar lain yang sudah dibaca ikut dibandingkan dan ditandai',
  async (command) => {
    const world = open();
    expect(await across(world, command)).toEqual([]);
    expect(isMarked(world)).toBe(false);
    await world.read('Perubahan');
    expect(await across(world, command)).toContain('antar-lembar@D33');
    expect(isMarked(world)).toBe(true);
  },
);

test('lembar yang diubah sesudah dibaca tidak dipakai sampai dibaca lagi', async () => {
  const world = open();
  await world.read('Perubahan');
  world.known.changed('Perubahan');
  expect(await across(world, 'periksa')).toEqual([]);
  await world.read('Perubahan');
  expect(await across(world, 'periksa')).toContain('antar-lembar@D33');
  await world.commands.kembalikan();
  expect(await across(world, 'periksa')).toEqual([]);
});

test('lembar yang rumusnya mengambil dari lembar lain ikut usang; yang dihapus tidak dipakai', async () => {
  const known = createKnownSheets();
  const linked = {
    ...perubahan,
    formulas: perubahan.formulas.map((row, at) => (at === 20 ? row.with(5, "='Data'!A1") : row)),
  };
  const view = async (grid: Grid) => ({
    sheet: grid.sheet,
    grid,
    obstacles: [],
    analysis: await engineHere.analyse(grid, DEFAULT_SETTINGS),
  });
  const names = (list: readonly string[]) => () => Promise.resolve(list);
  known.note(await view(linked));
  expect((await known.beside('Evaluasi', names(['Perubahan', 'Evaluasi']))).before).toHaveLength(1);
  expect((await known.beside('Evaluasi', names(['Evaluasi', 'Perubahan']))).behind).toHaveLength(1);
  expect(await known.beside('Evaluasi', names(['Evaluasi']))).toEqual({ before: [], behind: [] });
  known.changed('Data');
  expect(await known.beside('Evaluasi', names(['Perubahan', 'Evaluasi']))).toEqual({ before: [], behind: [] });
});
