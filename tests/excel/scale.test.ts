import type { Write } from '../../src/engine/facts/types';
import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { gridOf } from '../../src/host/node';
import { contents, mark, planOf, setUp, write } from './setup';

const SHEET = 'Besar';
const COLUMNS = 17;
const rowsOf = (height: number): CellValue[][] =>
  Array.from({ length: height }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => row + column));

/** Every third row of two columns, as capaian between predikat rows lie: no two rectangles join. */
const scattered = (height: number): Write[] =>
  Array.from({ length: height }, (_, row) => row)
    .filter((row) => row % 3 !== 0)
    .flatMap((row) => [12, 15].map((column) => write(toA1({ row, column }), row + column, row + column + 0.5)));

describe('lembar besar', () => {
  test('4.000 baris: sinkronisasi dan bita tetap dalam batas, semua sel tertulis dan kembali', async () => {
    const rows = rowsOf(4_000);
    const setup = setUp({ sheets: [gridOf(SHEET, rows)] });
    const writes = scattered(4_000);
    const reading = await setup.host.measure(() => setup.port.read(SHEET));
    expect(reading.syncs).toBeLessThanOrEqual(3);
    const applying = await setup.host.measure(() =>
      setup.port.apply(
        planOf(
          SHEET,
          writes,
          writes.slice(0, 500).map(({ cell }) => mark(toA1(cell))),
        ),
        'id',
      ),
    );
    expect(applying.syncs).toBeLessThanOrEqual(4);
    const expected = rows.map((row, r) =>
      row.map((value, c) => (r % 3 !== 0 && (c === 12 || c === 15) ? Number(value) + 0.5 : value)),
    );
    expect(contents(setup, SHEET)).toEqual(expected);
    expect((await setup.port.restore()).restored).toBe(writes.length);
    expect(contents(setup, SHEET)).toEqual(rows);
  });

  /** No two cells touch: as many rectangles as writes. */
  const rows = rowsOf(10_000).map((row) => row.slice(0, 3));
  const lone = rows.flatMap((row, r) => {
    const column = (r % 2) * 2;
    return r % 5 < 3 ? [write(toA1({ row: r, column }), row[column] ?? '', -r - 1)] : [];
  });

  test('6.000 sel lepas: dipecah menjadi beberapa permintaan, masing-masing di bawah 5 MB', async () => {
    const setup = setUp({ sheets: [gridOf(SHEET, rows)] });
    expect(lone).toHaveLength(6_000);
    setup.host.resetStats();
    await setup.port.apply(planOf(SHEET, lone), 'id');
    // Three actions a range that is made and written; a fourth would keep it, for Office.js to release in quadratic time.
    expect(setup.host.stats.actions).toBeLessThan(3.5 * lone.length);
    const now = contents(setup, SHEET);
    for (const { cell, after } of lone)
      expect(now[cell.row]?.[cell.column]).toBe(after.kind === 'number' ? after.value : null);
  }, 60_000);

  test.each(['before', 'after'] as const)(
    'permintaan tulis kedua gagal (%s): yang sudah tertulis kembali',
    async (when) => {
      const setup = setUp({ sheets: [gridOf(SHEET, rows)] });
      // Look, journal, first and second part of the cells.
      setup.host.failSync({ at: 4, when, code: 'ServiceNotAvailable' });
      await expect(setup.port.apply(planOf(SHEET, lone), 'id')).rejects.toMatchObject({
        code: 'gagal',
      });
      expect(contents(setup, SHEET)).toEqual(rows);
      expect(await setup.port.restore()).toMatchObject({ empty: true });
    },
    60_000,
  );
});
