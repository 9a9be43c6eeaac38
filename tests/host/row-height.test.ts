import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';
import { linesOf } from '../../src/host/model/row-height';

describe('rows that fit their texts', () => {
  it('a text is broken between words, one long word within, and at line feeds', () => {
    expect(linesOf('PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', 38)).toBe(3);
    expect(linesOf('PROGRAM PEMBERDAYAAN SOSIAL', 60)).toBe(1);
    expect(linesOf('a'.repeat(50), 20)).toBe(3);
    expect(linesOf('satu\ndua', 40)).toBe(2);
  });

  it('AutoFit gives room for lines and larger letters, takes it back, and leaves merged cells out', async () => {
    const long = 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA';
    const merges = [{ top: 3, left: 0, bottom: 3, right: 1 }];
    const grid = gridOf('Satu', [['Judul', ''], [long, ''], [long, ''], [long, '']], { merges }); // prettier-ignore
    const { Excel, model } = createNodeHost(createWorkbook({ sheets: [{ grid, rowHeights: { 2: 90 } }] }));
    const sheet = model.activeSheet;
    const heights = () => [0, 1, 2, 3].map((row) => sheet.heightOf(row));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const range = worksheets.getItem('Satu').getRange('A1:A4');
      range.format.columnWidth = 200;
      worksheets.getItem('Satu').getRange('A1').format.font.size = 16;
      worksheets.getItem('Satu').getRange('A2').format.wrapText = true;
      worksheets.getItem('Satu').getRange('A4').format.wrapText = true;
      await context.sync();
      expect(heights()).toEqual([15, 15, 90, 15]);
      range.format.autofitRows();
      await context.sync();
      expect(heights()).toEqual([22, 45, 15, 15]);
      expect([...sheet.fittedRows]).toEqual([0, 1]);
      worksheets.getItem('Satu').getRange('A2').format.wrapText = false;
      range.format.autofitRows();
      worksheets.getItem('Satu').getRange('A1').format.rowHeight = 40;
      await context.sync();
    });
    expect(heights()).toEqual([40, 15, 15, 15]);
    expect([...sheet.fittedRows]).toEqual([]);
  });
});
