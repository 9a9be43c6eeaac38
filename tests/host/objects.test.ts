import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';

const AREA = { top: 0, left: 0, bottom: 2, right: 1 };

const start = () =>
  createNodeHost(
    createWorkbook({
      sheets: [
        {
          grid: gridOf(
            'Satu',
            [
              ['nama', 'nilai'],
              ['a', 1],
              ['b', 2],
            ],
            { hiddenRows: [2] },
          ),
          tables: [{ name: 'Tabel1', area: AREA }],
          autoFilter: { area: AREA, isDataFiltered: true },
        },
        { grid: gridOf('Dua', [['x']]), visibility: 'Hidden' },
      ],
      names: [{ name: 'Total', formula: '=Satu!$B$3' }],
      settings: { bahasa: 'id' },
    }),
  );

describe('objects of the workbook', () => {
  it('worksheets: names, order, visibility, position; the last visible one stays', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/visibility, items/position');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ['Satu', 'Visible', 0],
        ['Dua', 'Hidden', 1],
      ]);
      worksheets.getItem('Satu').delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      worksheets.add('satu');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      worksheets.add('a/b');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      const added = worksheets.add('Tiga');
      added.position = 0;
      added.activate();
      await context.sync();
    });
    expect([model.sheets.map(({ name }) => name), model.activeSheet.name]).toEqual([['Tiga', 'Satu', 'Dua'], 'Tiga']);
  });

  it('protection, filter, tables and hidden rows', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.protection.protect({ allowFormatCells: true }, 'rahasia');
      sheet.protection.load('protected, options');
      sheet.autoFilter.load('enabled, isDataFiltered');
      const tables = sheet.getRange('A2:C9').getTables(false).load('items/name');
      const range = sheet.getRange('A1:A3').load('rowHidden');
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(tables.items.map(({ name }) => name)).toEqual(['Tabel1']);
      expect([range.rowHidden, rows.value.map(({ rowHidden }) => rowHidden)]).toEqual([null, [false, false, true]]);
      sheet.protection.unprotect('salah');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('rahasia');
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
  });

  it('names, settings, functions and special cells', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const { names, settings, functions, worksheets } = context.workbook;
      const place = names.getItem('total').getRange().load('address');
      names.add('Angka', worksheets.getItem('Satu').getRange('B2:B3'));
      const setting = settings.getItem('bahasa').load('value');
      settings.add('tema', { gelap: true });
      const sum = functions.sum(worksheets.getItem('Satu').getRange('B1:B3'), 4);
      sum.load('value');
      const numbers = worksheets
        .getItem('Satu')
        .getRange()
        .getSpecialCellsOrNullObject('Constants', 'Numbers')
        .load('address');
      const errors = worksheets.getItem('Satu').getRange().getSpecialCellsOrNullObject('Formulas', 'Errors');
      await context.sync();
      expect([place.address, setting.value, sum.value, numbers.address]).toEqual(['Satu!B3', 'id', 7, 'Satu!B2:B3']);
      expect(errors.isNullObject).toBe(true);
    });
    expect(model.names.map(({ name, formula }) => [name, formula])).toContainEqual(['Angka', '=Satu!$B$2:$B$3']);
    expect(model.settings).toContainEqual({ key: 'tema', value: { gelap: true } });
  });

  it('charts for a report sheet', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Capaian';
      chart.legend.visible = false;
      chart.setPosition('D2', 'H10');
      await context.sync();
      // One of its nine rows is hidden.
      const count = sheet.charts.getCount();
      chart.load('name, height');
      await context.sync();
      expect([count.value, chart.name, chart.height]).toEqual([1, 'Chart 1', 8 * 15]);
    });
    expect(model.activeSheet.charts).toMatchObject([
      {
        chartType: 'BarClustered',
        title: 'Capaian',
        legendVisible: false,
        series: [
          {
            name: 'nilai',
            values: { area: { ...AREA, top: 1, left: 1 } },
            categories: { area: { ...AREA, top: 1, right: 0 } },
          },
        ],
      },
    ]);
  });

  it('a protected structure refuses every change of the sheets', async () => {
    const { Excel, model } = start();
    model.isStructureProtected = true;
    await Excel.run(async (context) => {
      const { worksheets, protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      const changes = [
        () => worksheets.add('Tiga'),
        () => worksheets.getItem('Dua').delete(),
        () => (worksheets.getItem('Satu').name = 'Lain'),
        () => (worksheets.getItem('Satu').position = 1),
        () => worksheets.getItem('Satu').copy(),
      ];
      for (const change of changes) {
        change();
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      }
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
  });

  it('links, frozen rows, pages and filters', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      const cells = sheet.getRange('A2:A3');
      cells.setCellProperties([
        [{ hyperlink: { documentReference: "'Dua'!A1", textToDisplay: 'A1' } }],
        [{ hyperlink: { address: 'https://contoh.go.id' } }],
      ]);
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.autoFilter.apply(sheet.getRange('A1:B3'));
      const first = sheet.getRange('A2').load('hyperlink, values');
      await context.sync();
      expect([first.hyperlink.documentReference, first.values]).toEqual(["'Dua'!A1", [['A1']]]);
      cells.setCellProperties([[{}]]);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
    const [sheet] = model.sheets;
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.page).toMatchObject({ orientation: 'Landscape', fitToWidth: 1, fitToHeight: null });
    expect(sheet?.get(1, 0).style).toMatchObject({ underline: true, fontColor: '#0563C1' });
    expect(sheet?.autoFilter).toEqual({ area: AREA, isDataFiltered: false });
  });

  it('selection of several areas', async () => {
    const { Excel, model } = start();
    const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
    model.select(model.activeSheet, [cell(0), cell(2)]);
    await Excel.run(async (context) => {
      const ranges = context.workbook.getSelectedRanges().load('address, areaCount');
      await context.sync();
      expect([ranges.address, ranges.areaCount]).toEqual(['Satu!A1,Satu!A3', 2]);
      context.workbook.getSelectedRange();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidSelection' });
    });
  });

  it('shows # where a number does not fit its column, and rounds in General format', async () => {
    const { Excel } = createNodeHost(
      createWorkbook({
        sheets: [
          {
            grid: gridOf('A', [[1234567.5, 0.123456789, 123456789012]], { formats: [['#,##0.00']] }),
            columnWidths: { 0: 5, 1: 6, 2: 6 },
          },
        ],
      }),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:C1').load('text');
      await context.sync();
      expect(range.text).toEqual([['#####', '0,1235', '1E+11']]);
    });
  });
});
