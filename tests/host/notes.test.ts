import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';

const source = {
  sheets: [
    {
      grid: gridOf('Satu', [[1, 2]]),
      notes: [{ cell: { row: 0, column: 1 }, content: 'milik pengguna', author: 'Ani' }],
    },
  ],
};

describe('notes', () => {
  it('are not there by default', async () => {
    const { Excel, Office } = createNodeHost(createWorkbook(source));
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
    await Excel.run(async (context) => {
      expect(context.workbook.worksheets.getActiveWorksheet().notes).toBeUndefined();
      await context.sync();
    });
  });

  it('are read, added, changed and deleted where the host has them', async () => {
    const { Excel, Office, model } = createNodeHost(createWorkbook(source, { notes: true }));
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(true);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.notes.add(sheet.getRange('A1'), 'baru');
      sheet.notes.load('items/content, items/authorName');
      await context.sync();
      expect(sheet.notes.items.map(({ content, authorName }) => [content, authorName])).toEqual([
        ['baru', 'Pengguna'],
        ['milik pengguna', 'Ani'],
      ]);
      const places = sheet.notes.items.map((note) => note.getLocation().load('address'));
      sheet.notes.getItem('A1').content = 'diubah';
      await context.sync();
      expect(places.map(({ address }) => address)).toEqual(['Satu!A1', 'Satu!B1']);
      expect(model.activeSheet.notes[0]?.content).toBe('diubah');
      sheet.notes.getItem('A1').delete();
      const gone = sheet.notes.getItemOrNullObject('A1');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      sheet.notes.add('B1', 'dua kali');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    });
  });
});
