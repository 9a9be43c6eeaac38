import { writeContents, writeFormats } from '../../src/host/model/edit';
import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';
import { createRecalculation } from '../../src/host/recalc/node';

const start = () =>
  createWorkbook(
    {
      sheets: [gridOf('A', [[1, '=A1*2', 'x']], { values: [[1, 2, 'x']] }), gridOf('B', [['diam']])],
      customXmlParts: ['<a xmlns="urn:a"/>'],
    },
    { recalculation: createRecalculation() },
  );
const cell = (column: number) => ({ top: 0, left: column, bottom: 0, right: column });

describe('changes since loading', () => {
  it('are none at first, and none after a change was taken back', () => {
    const model = start();
    const none = {
      sheets: [],
      deletedSheets: [],
      customXmlParts: null,
      names: null,
      settings: null,
      calculationMode: null,
    };
    expect(model.changes()).toEqual(none);
    writeContents(model, model.activeSheet, cell(0), [[9]]);
    writeContents(model, model.activeSheet, cell(0), [[1]]);
    model.calculate();
    expect(model.changes()).toEqual(none);
  });

  it('list contents, results, formats, marks, parts and sheets', async () => {
    const model = start();
    const { Excel } = createNodeHost(model);
    writeFormats(model, model.activeSheet, cell(2), [['@']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=N("tanda")=0';
      context.workbook.customXmlParts.add('<b xmlns="urn:b"/>');
      context.workbook.worksheets.getItem('B').delete();
      context.workbook.worksheets.add('Laporan').getRange('A1').values = [['judul']];
      await context.sync();
    });
    const changes = model.changes();
    expect(changes.sheets.map(({ name, loadedName }) => [name, loadedName])).toEqual([
      ['A', 'A'],
      ['Laporan', null],
    ]);
    expect(changes.sheets[0]?.cells.map(({ cell: { column }, after }) => [column, after.value, after.format])).toEqual([
      [0, 5, 'General'],
      [1, 10, 'General'],
      [2, 'x', '@'],
    ]);
    expect(changes.sheets[0]?.conditionalFormats).toMatchObject([{ formula: '=N("tanda")=0' }]);
    expect(changes.sheets[0]?.notes).toBeNull();
    expect(changes.deletedSheets).toEqual(['B']);
    expect(changes.customXmlParts).toEqual(['<a xmlns="urn:a"/>', '<b xmlns="urn:b"/>']);
  });

  it('show copies with their marks', async () => {
    const model = start();
    const { Excel } = createNodeHost(model);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=N("tanda")=0';
      const copy = sheet.copy('End').load('name');
      await context.sync();
      expect(copy.name).toBe('A (2)');
      copy.getRange('A1').values = [[7]];
      await context.sync();
    });
    const copy = model.sheet('A (2)');
    expect(copy?.conditionalFormats.map(({ formula }) => formula)).toEqual(['=N("tanda")=0']);
    expect([copy?.get(0, 0).value, copy?.get(0, 1).value, model.sheet('A')?.get(0, 0).value]).toEqual([7, 14, 1]);
  });
});
