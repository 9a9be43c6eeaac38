import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFromFile } from '../../src/host/model/from-file';
import { createNodeHost, createWorkbook } from '../../src/host/node';
import { createRecalculation } from '../../src/host/recalc/node';
import { openWorkbook } from '../../src/xlsx';

const CASE = join('tests', 'fixtures', 'e81-luwu-timur-2021');

const open = (file: string) => {
  const bytes = new Uint8Array(readFileSync(join(CASE, file)));
  const workbook = openWorkbook(bytes);
  const [sheet = ''] = workbook.sheetNames();
  const model = createWorkbook(sourceFromFile(bytes), { recalculation: createRecalculation() });
  return { ...createNodeHost(model), grid: workbook.readGrid(sheet), sheet };
};

/** Grids may be ragged at the right; Office.js gives full rows. */
const padded = <T>(rows: readonly (readonly T[])[], width: number, blank: T): T[][] =>
  rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? blank));

describe('the real table on the host', () => {
  it.each(['table.xlsx', 'table-formulas.xlsx'])(
    '%s reads through Office.js as from the file, in one sync',
    async (file) => {
      const { Excel, host, grid, sheet } = open(file);
      const width = Math.max(...grid.values.map((row) => row.length));
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(grid.top, grid.left, grid.values.length, width);
        range.load('values, formulas, numberFormat, address');
        const merged = range.getMergedAreasOrNullObject();
        merged.areas.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
        await context.sync();
        expect(range.values).toEqual(padded(grid.values, width, ''));
        expect(range.formulas).toEqual(padded(grid.formulas, width, ''));
        expect(range.numberFormat).toEqual(padded(grid.formats, width, 'General'));
        const areas = merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        }));
        expect(areas).toEqual(expect.arrayContaining([...grid.merges]));
      });
      expect(host.stats.syncs).toBe(1);
    },
  );

  it('table-formulas.xlsx recalculates to what Excel had stored', () => {
    const { model, grid } = open('table-formulas.xlsx');
    model.calculate(true, true);
    const now = model.activeSheet.toGrid();
    const different = grid.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const [before, after] = [grid.values[r]?.[c], now.values[r]?.[c]];
        if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
        const isClose =
          typeof before === 'number' &&
          typeof after === 'number' &&
          Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before));
        return before === after || isClose ? [] : [{ formula, before, after }];
      }),
    );
    expect(different).toEqual([]);
  });
});
