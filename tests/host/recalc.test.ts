import { writeContents } from '../../src/host/model/edit';
import { createNodeHost, createWorkbook, gridOf, type WorkbookSource } from '../../src/host/node';
import { createRecalculation } from '../../src/host/recalc/node';

const calculated = (source: WorkbookSource) => createWorkbook(source, { recalculation: createRecalculation() });
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('recalculation', () => {
  it('calculates formulas that came without a value, to the last digit', () => {
    const model = calculated({ sheets: [gridOf('A', [[0.1, 0.2, '=A1+B1', '=1/3', '="x"&A1', '=A1<B1', '=A1/0']])] });
    model.calculate();
    expect([2, 3, 4, 5, 6].map((column) => model.activeSheet.get(0, column).value)).toEqual([
      0.1 + 0.2,
      1 / 3,
      'x0.1',
      true,
      '#DIV/0!',
    ]);
  });

  it('follows an edit through the client, in the same sync', async () => {
    const model = calculated({
      sheets: [
        gridOf('Lembar satu', [
          [1, '=A1*2'],
          [2, "='Lembar satu'!B1+1"],
        ]),
      ],
    });
    const { Excel } = createNodeHost(model);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Lembar satu');
      sheet.getRange('A1').values = [[10]];
      const range = sheet.getRange('B1:B2').load('values');
      await context.sync();
      expect(range.values).toEqual([[20], [21]]);
    });
  });

  it('keeps stored values that no edit touches, also of functions it does not know', () => {
    const grid = gridOf('A', [[1, '=RENJA.LAIN(A1)', '=A1+1', '=D9+1']], { values: [[1, 42, 2, 7]] });
    const model = calculated({ sheets: [grid] });
    model.calculate();
    writeContents(model, model.activeSheet, cell(0, 0), [[5]]);
    model.calculate();
    expect([1, 2, 3].map((column) => model.activeSheet.get(0, column).value)).toEqual([42, 6, 7]);
  });

  it("works out the add-in's own functions by the product's code, also inside formulas and on one another", () => {
    const rows = [
      ['Target', 'Realisasi', 'Pagu', 'Capaian'],
      [2, 1, 34_593_226, '=RENJA.CAPAIAN(A2,B2)'],
      [10, 6, 40_859_369, '=_xldudf_RENJA_CAPAIAN(A3,B3)'],
      [0, 3, 1, '=RENJA.CAPAIAN(A4,B4)'],
      ['', '', '', '=RENJA.RATARATA(D2:D4,C2:C4)'],
      ['', '', '', '=RENJA.PREDIKAT(D5)&" (" &ROUND(RENJA.CAPAIAN(SUM(A2:A3),B2+B3),1)&")"'],
      ['', '', '', '=RENJA.PREDIKAT("lain")'],
      ['', '', '', '=D2/100'],
    ];
    const model = calculated({ sheets: [gridOf('A', rows)] });
    const shown = (): unknown[] => [1, 2, 3, 4, 5, 6, 7].map((row) => model.activeSheet.get(row, 3).value);
    model.calculate();
    const mean = (50 * 34_593_226 + 60 * 40_859_369) / (34_593_226 + 40_859_369);
    expect(shown()).toEqual([50, 60, '', expect.closeTo(mean, 10), 'Rendah (58.3)', '#VALUE!', 0.5]);
    writeContents(model, model.activeSheet, cell(1, 1), [[2]]);
    model.calculate();
    const then = (100 * 34_593_226 + 60 * 40_859_369) / (34_593_226 + 40_859_369);
    expect(shown()).toEqual([100, 60, '', expect.closeTo(then, 10), 'Tinggi (66.7)', '#VALUE!', 1]);
    writeContents(model, model.activeSheet, cell(1, 3), [['=RENJA.CAPAIAN(A2,B3,"negatif")']]);
    model.calculate();
    expect(shown()[0]).toBe(-100);
  });

  it('keeps stale values in manual mode until calculate', async () => {
    const model = calculated({
      sheets: [gridOf('A', [[1, '=A1*2']], { values: [[1, 2]] })],
      calculationMode: 'Manual',
    });
    const { Excel } = createNodeHost(model);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      const { application } = context.workbook;
      sheet.getRange('A1').values = [[4]];
      sheet.getRange('C1').formulas = [['=A1+1']];
      const range = sheet.getRange('B1:C1').load('values');
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
      expect(range.values).toEqual([[2, 5]]);
      application.calculate('Full');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[8, 5]]);
    });
  });

  it('gives 0 in a circle and an error for what it cannot compute, as Excel does', () => {
    const model = calculated({ sheets: [gridOf('A', [['=B1', '=A1', '=TIDAKADA(1)', "='Tak Ada'!A1"]])] });
    model.calculate();
    expect([0, 1, 2, 3].map((column) => model.activeSheet.get(0, column).value)).toEqual([0, 0, '#NAME?', '#REF!']);
  });

  it('uses names, spills what was typed, and calculates array formulas', () => {
    const model = calculated({
      sheets: [
        gridOf(
          'A',
          [
            [1, '=SUM(Angka)', ''],
            [2, '', '=A1:A3*2'],
            [3, '', ''],
            ['', '', ''],
          ],
          { arrays: [{ top: 1, left: 2, bottom: 3, right: 2 }] },
        ),
      ],
      names: [{ name: 'Angka', formula: '=A!$A$1:$A$3' }],
    });
    model.calculate();
    const { activeSheet: sheet } = model;
    expect([sheet.get(0, 1).value, ...[1, 2, 3].map((row) => sheet.get(row, 2).value)]).toEqual([6, 2, 4, 6]);
    writeContents(model, sheet, cell(0, 4), [['=A1:A3+1']]);
    model.calculate();
    expect([0, 1, 2].map((row) => sheet.get(row, 4).value)).toEqual([2, 3, 4]);
    expect(sheet.arrayAt({ row: 2, column: 4 })).toMatchObject({ kind: 'spill' });
    writeContents(model, sheet, cell(0, 0), [[10]]);
    model.calculate();
    expect([sheet.get(0, 1).value, sheet.get(1, 2).value, sheet.get(0, 4).value]).toEqual([15, 20, 11]);
  });

  it('loads no engine where there are no formulas, and one with the first', () => {
    const recalculation = createRecalculation();
    const model = createWorkbook({ sheets: [gridOf('A', [[1, 'x']])] }, { recalculation });
    writeContents(model, model.activeSheet, cell(0, 0), [[7]]);
    model.calculate();
    expect([model.activeSheet.get(0, 0).value, recalculation.isLoaded]).toEqual([7, false]);
    writeContents(model, model.activeSheet, cell(0, 2), [['=A1*2']]);
    model.calculate();
    expect([model.activeSheet.get(0, 2).value, recalculation.isLoaded]).toEqual([14, true]);
  });

  it('gives a formula the format of the cell it refers to, as Excel does in a General cell', () => {
    const model = calculated({ sheets: [gridOf('A', [[0.5, '']], { formats: [['0.00%', 'General']] })] });
    writeContents(model, model.activeSheet, cell(0, 1), [['=$A$1*2']]);
    expect(model.activeSheet.get(0, 1).format).toBe('0.00%');
  });
});
