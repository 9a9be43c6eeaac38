/** Batal in what has no plan: Kembalikan, Hapus tanda, Laporan. Whenever it is pressed, the workbook is as it was. */
import { DEFAULT_SETTINGS } from '../../src/engine';
import type { Step, Work } from '../../src/port/work';
import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { gridOf } from '../../src/host/node';
import { buildReport } from '../../src/laporan';
import { E81 } from '../commands/setup';
import { contents, mark, meaning, planOf, setUp, write, type Setup } from './setup';
import { analyseSheet } from '../analisis';

/** Work that is cancelled at the n-th step of a stage (1: the first). */
const cancelled = (stage: Step['stage'], n = 1): Work & { readonly told: Step['stage'][] } => {
  const stop = new AbortController();
  const told: Step['stage'][] = [];
  const step = (one: Step): void => {
    told.push(one.stage);
    if (told.filter((each) => each === stage).length === n) stop.abort();
  };
  return { told, step, signal: stop.signal };
};

describe('Kembalikan', () => {
  /** No two cells touch: several groups of cells. */
  const rows: CellValue[][] = Array.from({ length: 6_000 }, (_, r) => [r, r + 1, r + 2]);
  const lone = rows.flatMap((row, r) => {
    const column = (r % 2) * 2;
    const cell = toA1({ row: r, column });
    return r % 5 < 3
      ? [{ ...write(cell, row[column] ?? '', -r - 1), ...(r % 10 === 0 ? { format: '0.00%' } : {}) }]
      : [];
  });
  const written = async (): Promise<Setup> => {
    const setup = setUp({ sheets: [gridOf('Besar', rows), gridOf('Lain', [['x', 1]])] });
    await setup.port.apply(planOf('Besar', lone, [mark('A1')]), 'id');
    return setup;
  };

  test.each([1, 2, 3, 4])(
    'dibatalkan pada langkah ke-%i: yang sudah kembali ditulis lagi, lalu dapat diulang',
    async (n) => {
      const setup = await written();
      const before = meaning(setup, 'Besar');
      const parts = structuredClone(setup.model.customXmlParts);
      const work = cancelled('mengembalikan', n);
      await expect(setup.port.restore(work)).rejects.toMatchObject({ code: 'dibatalkan' });
      // The first three come before anything is written, the fourth before the second group of cells.
      expect(work.told.includes('memulihkan')).toBe(n > 3);
      expect(meaning(setup, 'Besar')).toEqual(before);
      expect(setup.model.customXmlParts).toEqual(parts);
      expect(await setup.port.restore()).toMatchObject({ restored: lone.length, skipped: [] });
      expect(contents(setup, 'Besar')).toEqual(rows);
    },
  );

  test('sel yang pengguna ubah di antaranya tetap milik pengguna', async () => {
    const setup = await written();
    const sheet = setup.model.sheet('Besar');
    // Restored by hand already, and changed to something else.
    await setup.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Besar').getRange('A1:A3');
      range.values = [[0], [1], ['lain']];
      await context.sync();
    });
    const before = contents(setup, 'Besar');
    await expect(setup.port.restore(cancelled('mengembalikan', 4))).rejects.toMatchObject({ code: 'dibatalkan' });
    expect(contents(setup, 'Besar')).toEqual(before);
    expect(sheet?.get(2, 0).value).toBe('lain');
  });
});

test('Hapus tanda dibatalkan sebelum menghapus: semua tanda tetap', async () => {
  const setup = setUp({ sheets: [gridOf('TW II', [[1, 2]]), gridOf('Lain', [[3]])] });
  await setup.port.apply(planOf('TW II', [], [mark('A1'), mark('B1', 'info')]), 'id');
  await setup.port.apply(planOf('Lain', [], [mark('A1')]), 'id');
  const before = [meaning(setup, 'TW II'), meaning(setup, 'Lain')];
  for (const stage of ['membaca', 'menghapus'] as const) {
    await expect(setup.port.clearMarks(cancelled(stage))).rejects.toMatchObject({ code: 'dibatalkan' });
    expect([meaning(setup, 'TW II'), meaning(setup, 'Lain')]).toEqual(before);
  }
  expect(await setup.port.clearMarks()).toEqual({ marks: 3, notes: 0 });
});

test('Laporan dibatalkan di tengah penulisan: tidak ada lembar baru, laporan lama tetap', async () => {
  const grid = await E81();
  const [table] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
  if (table === undefined) throw new Error('no table');
  const report = buildReport(table, { when: new Date(2026, 10, 22), version: '0.1.0' }, 'id');
  const body = report.rows.at(-1) ?? [];
  const many = { ...report, rows: [...report.rows, ...Array.from({ length: 6_000 }, () => body)] };
  const setup = setUp({ sheets: [grid] });
  await setup.port.addReport(report);
  const before = setup.model.sheets.map(({ name }) => [name, meaning(setup, name)]);
  for (const n of [1, 2, 3]) {
    await expect(setup.port.addReport(many, cancelled('menulis', n))).rejects.toMatchObject({ code: 'dibatalkan' });
    expect(setup.model.sheets.map(({ name }) => [name, meaning(setup, name)])).toEqual(before);
  }
});
