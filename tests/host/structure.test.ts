import { renameReferences, shiftReferences } from '../../src/host/model/references';
import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';
import { createRecalculation } from '../../src/host/recalc/node';

const start = () => {
  const model = createWorkbook(
    {
      sheets: [
        {
          grid: gridOf(
            'Data',
            [
              [1, 'a'],
              [2, 'b'],
              ['=A1+A2', '=SUM(A1:A2)'],
              ['', '=$A$3*2'],
            ],
            {
              merges: [{ top: 3, left: 0, bottom: 4, right: 0 }],
              hiddenRows: [1],
            },
          ),
          conditionalFormats: [{ areas: [{ top: 1, left: 0, bottom: 2, right: 0 }], formula: '=A2>1' }],
        },
        gridOf('Lain', [['=Data!A3', "='Data'!B1"]]),
      ],
      names: [{ name: 'Total', formula: '=Data!$A$3' }],
    },
    { recalculation: createRecalculation() },
  );
  return createNodeHost(model);
};

describe('rows and columns', () => {
  it('take everything along when they are inserted', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const kept = sheet.getRange('A3');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      kept.load('address, formulas, values');
      await context.sync();
      expect([kept.address, kept.formulas, kept.values]).toEqual(['Data!A5', [['=A1+A4']], [[3]]]);
    });
    const data = model.sheet('Data');
    expect([data?.get(4, 1).formula, data?.get(5, 1).formula]).toEqual(['=SUM(A1:A4)', '=$A$5*2']);
    expect(model.sheet('Lain')?.get(0, 0)).toMatchObject({ formula: '=Data!A5', value: 3 });
    expect(model.names[0]?.formula).toBe('=Data!$A$5');
    expect(data?.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 0 }]);
    expect([...(data?.hiddenRows ?? [])]).toEqual([3]);
    expect(data?.conditionalFormats).toMatchObject([{ areas: [{ top: 3, bottom: 4 }], formula: '=A4>1' }]);
    expect(model.changes().sheets[0]).toMatchObject({ name: 'Data', isRestructured: true });
  });

  it('leave #REF! where they are deleted, and kept ranges are gone', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const kept = sheet.getRange('A1');
      await context.sync();
      sheet.getRange('1:1').delete('Up');
      await context.sync();
      kept.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    expect(model.sheet('Data')?.get(1, 0)).toMatchObject({ formula: '=#REF!+A1', value: '#REF!' });
    expect(model.sheet('Data')?.get(1, 1)).toMatchObject({ formula: '=SUM(A1:A1)', value: 2 });
  });

  it('follow a renamed sheet', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').name = 'Data baru';
      await context.sync();
    });
    expect([0, 1].map((column) => model.sheet('Lain')?.get(0, column).formula)).toEqual([
      "='Data baru'!A3",
      "='Data baru'!B1",
    ]);
    expect(model.sheet('Lain')?.get(0, 0).value).toBe(3);
  });
});

describe('references in formulas', () => {
  const row = (from: number, count: number) => ({ axis: 'row', from, count }) as const;

  it.each([
    ['=SUM($A$1:A10)&"A5"', row(4, 2), '=SUM($A$1:A12)&"A5"'],
    ['=A5:A6', row(4, -2), '=#REF!'],
    ['=A4:A7', row(4, -2), '=A4:A5'],
    ["=Lain!A9+'Lembar A9'!A9+A9", row(0, 1), "=Lain!A9+'Lembar A9'!A9+A10"],
    ['=5:7+B:B', row(0, 3), '=8:10+B:B'],
    ['=LOG10(A9)+Nama9+Tabel[Kolom A9]', row(0, 1), '=LOG10(A10)+Nama9+Tabel[Kolom A9]'],
    ['=C3', { axis: 'column', from: 1, count: 1 } as const, '=D3'],
  ])('%s', (formula, shift, expected) => {
    expect(shiftReferences(formula, 'S', 'S', shift)).toBe(expected);
  });

  it('are renamed where they name the sheet, not in texts', () => {
    expect(renameReferences(`=Data!A1&"Data!A1"&SUM('Data'!B:B)+Data2!A1`, 'Data', "D'x")).toBe(
      `='D''x'!A1&"Data!A1"&SUM('D''x'!B:B)+Data2!A1`,
    );
  });
});
