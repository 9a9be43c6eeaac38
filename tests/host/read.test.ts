import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';

const model = () =>
  createWorkbook({
    sheets: [
      gridOf(
        'Evaluasi TW II',
        [
          ['Judul', '', ''],
          ['Target', 'Realisasi', 'Capaian'],
          [10, 4, '=B3/A3'],
        ],
        {
          values: [
            ['Judul', '', ''],
            ['Target', 'Realisasi', 'Capaian'],
            [10, 4, 0.4],
          ],
          merges: [{ top: 4, left: 1, bottom: 4, right: 3 }],
          formats: [[], [], ['General', 'General', '0.00%']],
          top: 4,
          left: 1,
        },
      ),
      gridOf('Kosong', []),
    ],
  });

describe('the real Office.js client on the host', () => {
  it('reads the used range with values, formulas, text and formats in one sync', async () => {
    const { Excel, host } = createNodeHost(model());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Evaluasi TW II').getUsedRange();
      range.load('address, values, formulas, text, numberFormat, rowIndex, columnIndex');
      await context.sync();
      expect(range.address).toBe("'Evaluasi TW II'!B5:D7");
      expect(range.values[2]).toEqual([10, 4, 0.4]);
      expect(range.formulas[2]).toEqual([10, 4, '=B3/A3']);
      expect(range.text[2]).toEqual(['10', '4', '40,00%']);
      expect(range.numberFormat[2]).toEqual(['General', 'General', '0.00%']);
      expect([range.rowIndex, range.columnIndex]).toEqual([4, 1]);
    });
    expect(host.stats.syncs).toBe(1);
  });

  it('gives merged areas as areas.items', async () => {
    const { Excel } = createNodeHost(model());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      const merged = range.getMergedAreasOrNullObject();
      merged.load('areaCount');
      merged.areas.load('items/address, items/rowIndex, items/columnCount');
      await context.sync();
      expect(merged.areas.items.map(({ address, rowIndex, columnCount }) => [address, rowIndex, columnCount])).toEqual([
        ["'Evaluasi TW II'!B5:D5", 4, 3],
      ]);
    });
  });

  it('has null objects, and real errors for what is missing', async () => {
    const { Excel } = createNodeHost(model());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tidak ada');
      const used = context.workbook.worksheets.getItem('Kosong').getUsedRangeOrNullObject();
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
      const unloaded = context.workbook.worksheets.getItem('Kosong');
      expect(() => unloaded.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Tidak ada').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
  });

  it('names what it does not imitate', async () => {
    const { Excel } = createNodeHost(model());
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented', message: 'The test host does not implement Range.flashFill().' });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('customProperties/items/key');
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'The test host does not implement Worksheet.customProperties.',
    });
  });

  it('keeps tracked ranges across syncs and lets them go after the run', async () => {
    const { Excel, host } = createNodeHost(model());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B7');
      await context.sync();
      expect(host.session.referenceCount).toBe(1);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[10]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.session.referenceCount).toBe(0);
    expect(host.stats).toMatchObject({ syncs: 2, cleanups: 1 });
  });

  it('gives cell properties for levels', async () => {
    const { Excel } = createNodeHost(
      createWorkbook({
        sheets: [
          gridOf('A', [['x', 'y']], {
            style: {
              area: { top: 0, left: 0, bottom: 0, right: 1 },
              at: ({ column }) => ({ bold: column === 0, indent: column, fill: column === 0 ? '#FFFF00' : null }),
            },
          }),
        ],
      }),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:B1');
      const looks = range.getCellProperties({
        format: { font: { bold: true }, fill: { color: true }, indentLevel: true },
      });
      await context.sync();
      expect(looks.value[0]).toEqual([
        { format: { font: { bold: true }, fill: { color: '#FFFF00' }, indentLevel: 0 } },
        { format: { font: { bold: false }, fill: { color: '#FFFFFF' }, indentLevel: 1 } },
      ]);
    });
  });
});
