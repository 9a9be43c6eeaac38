import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';

const start = (
  more: Parameters<typeof createNodeHost>[1] = {},
  source: Partial<Parameters<typeof createWorkbook>[0]> = {},
) =>
  createNodeHost(
    createWorkbook({
      sheets: [
        gridOf('Satu', [
          ['a', 1],
          ['b', 2],
        ]),
      ],
      ...source,
    }),
    more,
  );

describe('writing through the real client', () => {
  it('writes values, formulas and formats, and null leaves a cell alone', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.getRange('A1:B2').values = [
        ['x', null],
        [null, 5],
      ];
      sheet.getRange('C1').formulas = [['=B1+B2']];
      sheet.getRange('B1:B2').numberFormat = [['0.00'], [null]];
      await context.sync();
    });
    const sheet = model.activeSheet;
    expect([sheet.get(0, 0).value, sheet.get(0, 1).value, sheet.get(1, 0).value, sheet.get(1, 1).value]).toEqual([
      'x',
      1,
      'b',
      5,
    ]);
    expect(sheet.get(0, 2).formula).toBe('=B1+B2');
    expect([sheet.get(0, 1).format, sheet.get(1, 1).format]).toEqual(['0.00', 'General']);
  });

  it('reads texts as a user types them, unless they are kept text', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.getRange('D1:D3').numberFormat = [['@'], ['General'], ['General']];
      sheet.getRange('D1:D3').values = [['12'], ["'12"], ['12']];
      await context.sync();
    });
    expect([0, 1, 2].map((row) => model.activeSheet.get(row, 3).value)).toEqual(['12', '12', 12]);
  });

  it('makes texts of numbers and truth values in cells formatted as text, and leaves those that get the format later', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('D1:D4');
      range.numberFormat = [['@'], ['0.00'], ['@'], ['General']];
      range.values = [[1.5], [2.5], [true], [3.5]];
      range.numberFormat = [['@'], ['0.00'], ['@'], ['@']];
      await context.sync();
    });
    expect([0, 1, 2, 3].map((row) => model.activeSheet.get(row, 3).value)).toEqual(['1,5', 2.5, 'TRUE', 3.5]);
  });

  it('refuses values of the wrong size, protected cells, parts of arrays, long addresses', async () => {
    const refused = async (
      source: Parameters<typeof start>[1],
      act: (sheet: Excel.Worksheet) => void,
    ): Promise<string> => {
      const { Excel } = start({}, source);
      return Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('Satu'));
        return context.sync().then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
      });
    };
    expect(await refused({}, (sheet) => (sheet.getRange('A1:B2').values = [[1, 2, 3]]))).toBe('InvalidArgument');
    const protectedSheet = {
      sheets: [{ grid: gridOf('Satu', [['a']]), protection: { isProtected: true, options: {}, password: null } }],
    };
    expect(await refused(protectedSheet, (sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    const array = { sheets: [gridOf('Satu', [['=X'], [2]], { arrays: [{ top: 0, left: 0, bottom: 1, right: 0 }] })] };
    expect(await refused(array, (sheet) => (sheet.getRange('A2').values = [[1]]))).toBe('InvalidOperation');
    const long = Array.from({ length: 2000 }, (_, index) => `A${index * 2 + 1}`).join(',');
    expect(await refused({}, (sheet) => void sheet.getRanges(long))).toBe('InvalidArgument');
    expect(await refused({}, (sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0))).toBe('InvalidArgument');
  });

  it('takes writes above 1,500 cells, which the client sends in chunks', async () => {
    const { Excel, model, host } = start();
    const values = Array.from({ length: 1200 }, (_, row) => [row, row * 2]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Satu').getRange('A1:B1200').values = values;
      await context.sync();
    });
    expect(model.activeSheet.get(1199, 1).value).toBe(2398);
    expect(host.stats.syncs).toBe(1);
  });

  it('refuses requests and answers beyond 5 MB', async () => {
    const { Excel } = start({ payloadLimit: 20_000 });
    const code = (run: (sheet: Excel.Worksheet) => void): Promise<string> =>
      Excel.run(async (context) => {
        run(context.workbook.worksheets.getItem('Satu'));
        return context.sync().then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
      });
    expect(await code((sheet) => (sheet.getRange('A1').values = [['x'.repeat(21_000)]]))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(await code((sheet) => sheet.getRange('A1:Z1000').load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('keeps what was done before the action that fails', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Satu').getRange('A1').values = [['baru']];
      context.workbook.worksheets.getItem('Dua').getRange('A1').values = [['tidak']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    expect(model.activeSheet.get(0, 0).value).toBe('baru');
  });
});

describe('faults', () => {
  it('fails the n-th sync before or after its effect', async () => {
    for (const when of ['before', 'after'] as const) {
      const { Excel, host, model } = start();
      host.failSync({ at: 2, when });
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Satu').getRange('A1');
        await context.sync();
        range.values = [['z']];
        await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
      });
      expect(model.activeSheet.get(0, 0).value).toBe(when === 'after' ? 'z' : 'a');
    }
  });

  it('lets somebody else edit between syncs', async () => {
    const { Excel, host } = start();
    host.editBeforeSync(2, (workbook) =>
      workbook.activeSheet.put(0, 1, { ...workbook.activeSheet.get(0, 1), value: 99 }),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('B1').load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[99]]);
    });
  });

  it('refuses requests while a cell is edited, or lets those wait that ask for it', async () => {
    const { Excel, host } = start();
    host.editMode = true;
    const read = async (context: Excel.RequestContext): Promise<string> => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    };
    await expect(Excel.run(read)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, read);
    setTimeout(() => (host.editMode = false), 10);
    expect(await waiting).toBe('Satu');
  });
});
